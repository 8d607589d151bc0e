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
		if told || p.full == nil || p.surname == nil || p.given == nil || p.origin.Witness == User {
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
	words := strings.Fields(whole)
	for word := range strings.FieldsSeq(part) {
		if !slices.ContainsFunc(words, func(w string) bool { return strings.EqualFold(w, word) }) {
			return false
		}
	}
	return true
}

// WholesDiffer reports whether a whole name is not simply the first surname and given
// names of the document, so that Contradictions has a closer look.
func (d *Document) WholesDiffer() bool {
	surnames, given := d.Field(normalize.Surname), d.Field(normalize.GivenNames)
	if len(surnames) == 0 || len(given) == 0 {
		return false
	}
	s, g := surnames[0].Value.Text, given[0].Value.Text
	for i := range d.Field(normalize.FullName) {
		if full := d.Field(normalize.FullName)[i].Value.Text; !isJoined(full, s, g) && !isJoined(full, g, s) {
			return true
		}
	}
	return false
}
