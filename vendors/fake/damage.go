package fake

import "github.com/ocrlint/ocrlint/normalize"

// Damage is what was done to one place of an answer.
type Damage struct {
	Kind       DamageKind
	Field      normalize.Field
	At         string // pointer into the answer
	Detectable bool   // a digit, form, order of dates or other witness of the answer can show it
}

// DamageKind is a way in which answers go wrong.
type DamageKind uint8

// String returns the name.
func (k DamageKind) String() string { return "" }
