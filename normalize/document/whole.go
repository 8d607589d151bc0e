package document

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
)

// appendWholes appends the whole names that are not what the same page gives in parts:
// the parts testify against the whole, in whatever order it has them.
func (d *Document) appendWholes(pairs []Pair) []Pair {
	if !d.WholesDiffer() {
		return pairs
	}
	var buf [4]namePage
	pages := d.appendNamePages(buf[:0])
	for i := range pages {
		p := &pages[i]
		told := slices.ContainsFunc(pairs, func(q Pair) bool { return q.B == p.full })
		if told || p.full == nil || p.surname == nil || p.given == nil || p.origin.Witness == User || isEither(p.names.FullName, p.names.Surname, p.names.GivenNames) {
			continue
		}
		parts, whole := p.names, p.names
		parts.FullName, whole.Surname, whole.SecondSurname, whole.GivenNames = "", "", "", ""
		if c := normalize.CompareNames(parts, whole, d.Country).FullName; c.Agreement == normalize.Mismatch {
			odd := p.surname
			if isWithin(p.names.Surname, p.names.FullName) {
				odd = p.given
			}
			pairs = append(pairs, Pair{Comparison: c, Field: normalize.FullName, A: odd, B: p.full})
		}
	}
	return pairs
}

// isWithin reports whether every word of a part is one of the whole name.
func isWithin(part, whole string) bool {
	words := strings.FieldsFunc(whole, func(r rune) bool { return r == ' ' || r == ',' })
	for word := range strings.FieldsSeq(part) {
		if !slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, word) }) {
			return false
		}
	}
	return true
}

// WholesDiffer reports whether a whole name is not simply the surname and given names that
// stand beside it, so that Contradictions has a closer look.
func (d *Document) WholesDiffer() bool {
	surnames, given, wholes := d.Field(normalize.Surname), d.Field(normalize.GivenNames), d.Field(normalize.FullName)
	for i := range wholes {
		if wholes[i].differs(surnames, given) {
			return true
		}
	}
	return false
}

// differs reports whether a whole name is not simply the surname and given names that
// stand beside it.
func (r *Reading) differs(surnames, given []Reading) bool {
	for i := range surnames {
		s := &surnames[i]
		if !s.beside(r) {
			continue
		}
		for j := range given {
			if g := &given[j]; g.beside(r) && !isEither(r.Value.Text, s.Value.Text, g.Value.Text) {
				return true
			}
		}
	}
	return false
}

// beside reports whether two readings are of one page, in one language.
func (r *Reading) beside(o *Reading) bool { return r.Origin == o.Origin && r.Language == o.Language }

// isEither reports whether s is a and b, in either order.
func isEither(s, a, b string) bool { return isJoined(s, a, b) || isJoined(s, b, a) }
