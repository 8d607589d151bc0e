package document

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
)

// Value returns the canonical value of a field; the kind of the field says which
// member is set:
//
//	d.Value(normalize.BirthDate).Date
//	d.Value(normalize.Nationality).Country
//
// It is the zero Value when no witness gives the field, or none a value that can be
// read; State tells which.
func (d *Document) Value(f normalize.Field) normalize.Value {
	if r := d.Canonical(f); r != nil && r.State == normalize.Read {
		return r.Value
	}
	return normalize.Value{}
}

// State returns what became of a field: that of its canonical reading, NotGiven
// when no witness gives it.
func (d *Document) State(f normalize.Field) normalize.State {
	if r := d.Canonical(f); r != nil {
		return r.State
	}
	return normalize.NotGiven
}

// Title is the kind of document in words: "passport of UTO".
func (d *Document) Title() string {
	s := "document of unknown type"
	if d.Type != normalize.NoType {
		s = strings.ReplaceAll(d.Type.String(), "_", " ")
	}
	if c := d.Country.String(); c != "" {
		s += " of " + c
	}
	return s
}
