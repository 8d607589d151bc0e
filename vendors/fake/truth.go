package fake

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// Truth is what an answer is about: the values that its document has, and what was
// done to the answer.
type Truth struct {
	Index  uint64
	Vendor string
	Type   normalize.DocType
	Fields []Value  // that the undamaged answer states, by any witness, in the order of the fields
	Damage *Damage  // nil: none
	Error  *Failure // that the answer reports instead of a document, nil: none
}

// Value is the true value of a field in canonical form; "permanent" is the expiry of a
// document that says it has none.
type Value struct {
	Field normalize.Field
	Text  string
}

// truth is what the answer states.
func (w *writer) truth(index uint64) Truth {
	const usual = 16 // fields of an answer
	t := Truth{Index: index, Vendor: w.plan.table.ID, Type: w.doc.Type, Fields: make([]Value, 0, usual)}
	var text [normalize.NumFields]string
	var by [normalize.NumFields]int
	state := func(f normalize.Field, s string, w document.Witness) {
		if r := rank(f, w); text[f] == "" || r < by[f] {
			text[f], by[f] = s, r
		}
	}
	for i := range w.said {
		s := &w.said[i]
		switch {
		case s.field == normalize.MRZLines || s.field == normalize.TextLines:
		case s.field.Kind() == normalize.NameValue && s.field != normalize.NativeName,
			s.field.Kind() == normalize.NumberValue && s.witness == document.VendorMRZ:
			state(s.field, strings.ReplaceAll(s.text, "<", ""), s.witness)
		case s.field.Kind() == normalize.NumberValue && s.field != normalize.CardNumber: // with its separators
			state(s.field, normalize.Parse(s.text, w.hints(s.bind, s.bind.Language)).Value.Text, s.witness)
		default:
			state(s.field, w.canonical(s.field), s.witness)
		}
		if f, ok := w.facts(s); ok {
			w.stateFacts(f, state)
		}
	}
	if w.shown {
		w.stateZone(state)
	}
	for f := normalize.NoField + 1; f < normalize.NumFields; f++ {
		if text[f] != "" {
			t.Fields = append(t.Fields, Value{f, text[f]})
		}
	}
	return t
}

// rank is lower for a witness whose spelling of a value counts more, as in the report:
// check digits speak for the numbers of a zone, nothing for its names.
func rank(f normalize.Field, w document.Witness) int {
	switch {
	case w == document.Chip:
		return 0
	case w == document.MRZ && f.Kind() == normalize.NumberValue:
		return 1
	case w == document.User:
		return 7
	case w == document.NoWitness: // a number of a zone that no check digit verifies
		return 6
	case w == document.Number:
		return 5
	case w == document.VendorMRZ:
		return 4
	case w == document.MRZ:
		return 3
	}
	return 2
}

// canonical is the value of a field as the document has it.
func (w *writer) canonical(f normalize.Field) string {
	switch v := &w.values[f]; v.State {
	case normalize.Permanent:
		return v.State.String()
	case normalize.Read:
		return fold(v.Value.String())
	}
	return ""
}

// stateZone states what the zone does.
func (w *writer) stateZone(state func(normalize.Field, string, document.Witness)) {
	if t, _ := normalize.ParseDocType(w.zone.Document().Type); t == normalize.Passport || t == normalize.Visa {
		state(normalize.DocumentType, t.String(), document.MRZ)
	}
	for f, e := range zoneElements {
		text, by := w.zoneElement(f), document.MRZ
		if text == "" {
			continue
		}
		switch f.Kind() {
		case normalize.NameValue:
		case normalize.NumberValue: // of which a zone may have a part
			if c, ok := w.zone.Check(e); !ok || c.Status != mrz.Valid {
				by = document.NoWitness
			}
		default:
			if w.canonical(f) != "" {
				text = w.canonical(f)
			}
		}
		state(f, text, by)
		if f == normalize.PersonalNumber && w.country.IsValid() {
			if m, ok := number.Identify(w.country.String(), w.typ.String(), number.OfHolder, text); ok {
				w.stateFacts(m.Result.Facts, state)
			}
		}
	}
}

// facts are what a number states about its holder.
func (w *writer) facts(s *statement) (number.Facts, bool) {
	switch {
	case len(s.schemes) > 0:
		m, ok := number.IdentifyAs(s.schemes, s.text)
		return m.Result.Facts, ok
	case s.field != normalize.PersonalNumber && s.field != normalize.DocumentNumber || !w.country.IsValid():
		return number.Facts{}, false
	}
	role := number.OfDocument
	if s.field == normalize.PersonalNumber {
		role = number.OfHolder
	}
	m, ok := number.Identify(w.country.String(), w.typ.String(), role, s.text)
	return m.Result.Facts, ok
}

func (w *writer) stateFacts(f number.Facts, state func(normalize.Field, string, document.Witness)) {
	if f.YearDigits != 0 {
		state(normalize.BirthDate, w.canonical(normalize.BirthDate), document.Number)
	}
	if f.Sex != 0 {
		state(normalize.Sex, w.canonical(normalize.Sex), document.Number)
	}
}

// Append appends the truth as a line of JSON.
func (t *Truth) Append(b []byte) []byte {
	b = strconv.AppendUint(append(b, `{"index":`...), t.Index, 10)
	b = appendText(append(b, `,"vendor":`...), t.Vendor)
	b = appendText(append(b, `,"document_type":`...), t.Type.String())
	b = append(b, `,"fields":{`...)
	for i, v := range t.Fields {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendText(append(appendText(b, v.Field.String()), ':'), v.Text)
	}
	b = append(b, `},"damage":`...)
	if d := t.Damage; d == nil {
		b = append(b, "null"...)
	} else {
		b = appendText(append(b, `{"kind":`...), d.Kind.String())
		b = appendText(append(b, `,"field":`...), d.Field.String())
		b = appendText(append(b, `,"at":`...), d.At)
		b = strconv.AppendBool(append(b, `,"detectable":`...), d.Detectable)
		b = append(b, '}')
	}
	if e := t.Error; e != nil {
		b = appendText(append(b, `,"error":{"code":`...), e.Code)
		b = append(appendText(append(b, `,"class":`...), e.Class), '}')
	}
	return append(b, "}\n"...)
}

// Value returns the true value of a field, "" when the answer does not state it.
func (t *Truth) Value(f normalize.Field) string {
	if i := slices.IndexFunc(t.Fields, func(v Value) bool { return v.Field == f }); i >= 0 {
		return t.Fields[i].Text
	}
	return ""
}
