package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/specimen"
)

// Damage is what was done to one place of an answer.
type Damage struct {
	Kind       DamageKind
	Field      normalize.Field
	At         string // pointer into the answer
	Detectable bool   // a check digit, form, order of dates or other witness of the answer can show it
}

// DamageKind is a way in which answers go wrong.
type DamageKind uint8

// The kinds of damage.
const (
	LookAlike DamageKind = iota
	CharacterLost
	CharacterDoubled
	FillerLost
	DayMonthSwapped
	OtherPerson
	OtherSex
	OtherCountry
	NameTruncated
	ExpiryStale
	Masked
	FieldMissing
	LabelRenamed
	NumberDigit
	ZoneLineCut
	FieldsSwapped
	numDamageKinds
)

// A damage changes the answer at one place. It reports whether the answer has such a
// place.
var damages = [numDamageKinds]struct {
	name string
	do   func(*writer) (Damage, bool)
}{
	LookAlike:        {"look-alike", (*writer).lookAlike},
	CharacterLost:    {"character-lost", (*writer).characterLost},
	CharacterDoubled: {"character-doubled", (*writer).characterDoubled},
	FillerLost:       {"filler-lost", (*writer).fillerLost},
	DayMonthSwapped:  {"day-month-swapped", (*writer).dayMonthSwapped},
	OtherPerson:      {"other-person", (*writer).otherPerson},
	OtherSex:         {"other-sex", (*writer).otherSex},
	OtherCountry:     {"other-country", (*writer).otherCountry},
	NameTruncated:    {"name-truncated", (*writer).nameTruncated},
	ExpiryStale:      {"expiry-stale", (*writer).expiryStale},
	Masked:           {"masked", (*writer).masked},
	FieldMissing:     {"field-missing", (*writer).fieldMissing},
	LabelRenamed:     {"label-renamed", (*writer).labelRenamed},
	NumberDigit:      {"number-digit", (*writer).numberDigit},
	ZoneLineCut:      {"zone-line-cut", (*writer).zoneLineCut},
	FieldsSwapped:    {"fields-swapped", (*writer).fieldsSwapped},
}

// String returns the name: look-alike, character-lost, ...
func (k DamageKind) String() string {
	if k >= numDamageKinds {
		return ""
	}
	return damages[k].name
}

// DamageKinds returns all kinds.
func DamageKinds() []DamageKind {
	all := make([]DamageKind, numDamageKinds)
	for i := range all {
		all[i] = DamageKind(i)
	}
	return all
}

// ParseDamageKind returns the kind with a name.
func ParseDamageKind(name string) (DamageKind, bool) {
	i := slices.IndexFunc(damages[:], func(d struct {
		name string
		do   func(*writer) (Damage, bool)
	}) bool {
		return d.name == name
	})
	return DamageKind(max(i, 0)), i >= 0
}

// harm does one of the kinds of damage, the first that the answer has a place for.
func (w *writer) harm(kinds []DamageKind) *Damage {
	first := w.r.IntN(len(kinds))
	for i := range kinds {
		k := kinds[(first+i)%len(kinds)]
		if d, ok := damages[k].do(w); ok {
			d.Kind = k
			return &d
		}
	}
	return nil
}

// any picks a statement for which fits holds.
func (w *writer) any(fits func(*statement) bool) (*statement, bool) {
	var all []*statement
	for i := range w.said {
		if s := &w.said[i]; s.bind != nil && len(s.bind.Parts) == 0 && len(s.bind.Words) == 0 && w.tree.nodes[s.node].kind == '"' && fits(s) {
			all = append(all, s)
		}
	}
	if len(all) == 0 {
		return nil, false
	}
	return all[w.r.IntN(len(all))], true
}

// printed is a statement that is no line of the zone.
func printedText(s *statement) bool { return s.line == 0 && s.text != "" }

// change puts another text in the place of a statement's. What the vendor made of the
// text goes with it: it would have made it of the other.
func (w *writer) change(s *statement, text string) {
	n := &w.tree.nodes[s.node]
	n.text = n.text[:s.cut.before] + text + n.text[len(n.text)-s.cut.behind:]
	if s.stated != none {
		w.tree.nodes[s.stated].kind = 'n'
	}
	wrap := &w.plan.table.Wrap
	if len(wrap.Parts) > 0 { // beside the text
		for _, at := range wrap.Parts {
			for p := w.tree.nodes[s.node].parent; p != none; p = w.tree.nodes[p].parent {
				if m := w.tree.find(p, at); m != none && w.tree.nodes[m].kind == '0' {
					w.tree.nodes[m].kind = 'n'
					break
				}
			}
		}
	}
}

// damaged describes a change of a statement.
func (w *writer) damaged(s *statement, detectable bool) (Damage, bool) {
	return Damage{Field: s.field, At: string(w.tree.appendPointer(nil, s.node)), Detectable: detectable}, true
}

// restate prints another value in the place of a statement.
func (w *writer) restate(s *statement, v normalize.Parsed) (Damage, bool) {
	text, ok := "", false
	if e := w.plan.piece(s.bind); e != mrz.NoElement { // a piece of the zone, in its form
		if s.field.Kind() != normalize.DateValue || v.State != normalize.Read {
			return Damage{}, false
		}
		text, ok = v.Value.Date.ZoneText(), true
	} else if s.cut == (cut{}) && len(s.bind.Before)+len(s.bind.After) == 0 {
		truth := w.values[s.field]
		w.values[s.field] = v
		text, ok = w.print(w.hints(s.bind, s.bind.Language))
		w.values[s.field] = truth
	}
	if !ok || text == s.text {
		return Damage{}, false
	}
	w.restated = true
	detectable := w.shows(s, text)
	w.restated = false
	w.change(s, text)
	return w.damaged(s, detectable)
}

func dateOf(s *statement) bool { return printedText(s) && s.field.Kind() == normalize.DateValue }

func (w *writer) dayMonthSwapped() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool {
		d := w.values[s.field].Value.Date
		return dateOf(s) && d.Precision() == normalize.DayPrecision && d.Day() <= 12 && d.Day() != d.Month()
	})
	if !ok {
		return Damage{}, false
	}
	v := w.values[s.field]
	v.Value.Date, ok = normalize.MakeDate(v.Value.Date.Year(), v.Value.Date.Day(), v.Value.Date.Month())
	if !ok {
		return Damage{}, false
	}
	return w.restate(s, v)
}

func (w *writer) otherPerson() (Damage, bool) {
	for try := range uint64(8) {
		d, err := specimen.New(w.r.Uint64(), specimen.Options{Country: w.doc.Country, Type: w.doc.Type, Seed: try, AsOf: w.asOf})
		if err != nil {
			return Damage{}, false
		}
		s, ok := w.any(func(s *statement) bool {
			v := d.Values[s.field]
			return printedText(s) && s.cut == (cut{}) && v != "" && v != w.values[s.field].Value.String() && s.field.Kind() != normalize.TypeValue &&
				(s.field.Kind() != normalize.NumberValue || d.Schemes[s.field] == w.scheme[s.field])
		})
		if !ok {
			continue
		}
		if harm, ok := w.restate(s, parsed(s.field, d.Values[s.field])); ok {
			return harm, true
		}
	}
	return Damage{}, false
}

func (w *writer) otherSex() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return printedText(s) && s.field == normalize.Sex })
	if !ok {
		return Damage{}, false
	}
	v := w.values[normalize.Sex]
	if v.Value.Sex == 'M' {
		v.Value.Sex = 'F'
	} else {
		v.Value.Sex = 'M'
	}
	return w.restate(s, v)
}

func (w *writer) otherCountry() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return printedText(s) && s.field == normalize.Nationality })
	if !ok {
		return Damage{}, false
	}
	all := specimen.Countries()
	return w.restate(s, parsed(s.field, all[w.r.IntN(len(all))]))
}

func (w *writer) nameTruncated() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool {
		return printedText(s) && s.field.Kind() == normalize.NameValue && len(cuts(s.text)) > 5
	})
	if !ok {
		return Damage{}, false
	}
	at := cuts(s.text)
	text := strings.TrimSpace(s.text[:at[len(at)-2-w.r.IntN(2)]])
	detectable := w.shows(s, text)
	w.change(s, text)
	return w.damaged(s, detectable)
}

func (w *writer) expiryStale() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool {
		return dateOf(s) && s.field == normalize.ExpiryDate && w.values[s.field].State == normalize.Read
	})
	if !ok {
		return Damage{}, false
	}
	v := w.values[s.field]
	v.Value.Date, ok = normalize.MakeDate(w.asOf.Year()-1-w.r.IntN(5), v.Value.Date.Month(), min(28, v.Value.Date.Day()))
	if !ok {
		return Damage{}, false
	}
	return w.restate(s, v)
}

func (w *writer) masked() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return printedText(s) && s.cut == (cut{}) && len(s.text) > 3 })
	if !ok {
		return Damage{}, false
	}
	text := strings.Repeat("*", len(cuts(s.text))-1)
	w.change(s, text)
	return w.damaged(s, !slices.Contains(w.plan.table.Null, text)) // no value is written so
}

func (w *writer) fieldMissing() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return printedText(s) && s.cut == (cut{}) })
	if !ok {
		return Damage{}, false
	}
	w.change(s, "")
	return w.damaged(s, false) // nobody has to give a field
}

func (w *writer) labelRenamed() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return printedText(s) && s.label > 0 && w.tree.nodes[s.label].kind == '"' })
	if !ok {
		return Damage{}, false
	}
	w.tree.nodes[s.label].text += " (new)"
	return w.damaged(s, false)
}

const digits = "0123456789"

func (w *writer) numberDigit() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool {
		return printedText(s) && s.field.Kind() == normalize.NumberValue && strings.ContainsAny(s.text, digits)
	})
	if !ok {
		return Damage{}, false
	}
	for {
		if i := w.r.IntN(len(s.text)); strings.IndexByte(digits, s.text[i]) >= 0 {
			return w.replaced(s, i, '0'+(s.text[i]-'0'+1+byte(w.r.IntN(9)))%10)
		}
	}
}

func (w *writer) zoneLineCut() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return s.line > 0 })
	if !ok {
		return Damage{}, false
	}
	return w.resized(s, s.text[:len(s.text)/4+w.r.IntN(len(s.text)/2)])
}

func (w *writer) fieldsSwapped() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return printedText(s) && s.cut == (cut{}) && s.bind.Notation == "" })
	if !ok {
		return Damage{}, false
	}
	t, ok := w.any(func(t *statement) bool {
		return printedText(t) && t.cut == (cut{}) && t.field != s.field && t.field.Kind() == s.field.Kind() && t.witness == s.witness && !w.sameValue(s, t)
	})
	if !ok {
		return Damage{}, false
	}
	a, b := s.text, t.text
	if s.field.Kind() == normalize.DateValue {
		w.moved = map[normalize.Field]normalize.Date{}
		for of, text := range map[*statement]string{s: b, t: a} {
			if p := normalize.Parse(text, w.hints(of.bind, of.bind.Language)); p.State == normalize.Read {
				w.moved[of.field] = p.Value.Date
			}
		}
		defer func() { w.moved = nil }()
	}
	w.swapping, w.restated = true, true
	w.swapped = map[mrz.Element]string{w.plan.piece(s.bind): b, w.plan.piece(t.bind): a}
	defer func() { w.swapping, w.restated, w.swapped = false, false, nil }()
	detectable := w.shows(s, b)
	if !detectable {
		if detectable = w.shows(t, a); detectable { // the place that can be told
			s, t, a, b = t, s, b, a
		}
	}
	w.change(s, b)
	w.change(t, a)
	return w.damaged(s, detectable)
}

// sameValue reports whether two statements say the same: the country of issue and the
// nationality of most holders.
func (w *writer) sameValue(s, t *statement) bool {
	a, b := w.values[s.field], w.values[t.field]
	return letters(s.text) == letters(t.text) || s.field.Kind() != normalize.NameValue && a.State == b.State && a.Value == b.Value
}
