package vendors

import (
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// binding is a Binding with what does not change from text to text.
type binding struct {
	*Binding
	raw    document.Raw        // of a text without anything beside it
	kind   normalize.ValueKind // of the field
	whole  bool                // the text is the value as it stands
	stated tape.Path
	parts  []tape.Path
}

// whole reports whether a text of the binding is the field as it stands.
func (b *Binding) whole() bool {
	return len(b.Parts) == 0 && b.Before == "" && b.After == "" && len(b.Words) == 0
}

// raw is what a text of a binding says in a document of kind k, but the text.
func (t *Table) raw(k *Kind, b *Binding) document.Raw {
	raw := document.Raw{
		Field: b.Field, Else: b.Else, Witness: t.witness(k, b), Notation: b.Notation, Language: b.Language,
		Schemes: b.Schemes, Confidence: -1,
	}
	if b.Schemes == nil && k != nil && (b.Field == normalize.PersonalNumber || b.Field == normalize.DocumentNumber) {
		raw.Schemes = k.Schemes // those of the number that names the holder or the document
	}
	return raw
}

// witness is the binding's, else the kind's, else the table's, else the visual
// zone.
func (t *Table) witness(k *Kind, b *Binding) document.Witness {
	switch {
	case b.Witness != document.NoWitness:
		return b.Witness
	case k != nil && k.Witness != document.NoWitness:
		return k.Witness
	case t.Witness != document.NoWitness:
		return t.Witness
	}
	return document.Visual
}
