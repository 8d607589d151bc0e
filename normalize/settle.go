package normalize

import "slices"

// Open reports whether another witness may decide more about the value than the
// text does: there are several, or a century was chosen among several.
func (p *Parsed) Open() bool {
	return p.State == Ambiguous || p.State == Read && p.Value.Date.yearRule == YearNotAfter
}

// Allows reports whether v is, or is compatible with, one of the values that the
// text may have.
func (p *Parsed) Allows(v Value) bool {
	return slices.ContainsFunc(p.values(), func(w Value) bool { return sameValue(w, v) })
}

// Settle lets the value of another, independent witness decide what is open, if it
// can: 03/04/1990 beside a zone that says 900403 is 3 April, and 080701 beside a
// printed 01.07.1908 is a birth in 1908. The note says so.
func (p *Parsed) Settle(v Value) (settled bool) {
	if p.State == Read {
		if v.Date.yearRule != YearPrinted || CompareDates(p.Value.Date, v.Date).Reason != ByCentury {
			return false
		}
		p.Value.Date.year, p.Value.Date.yearRule, p.Note = v.Date.year, YearPrinted, NoteSettled
		return true
	}
	for _, w := range p.Alternatives {
		if sameValue(w, v) {
			*p = Parsed{State: Read, Value: w, Note: NoteSettled}
			return true
		}
	}
	return false
}
