package mrz

import (
	"slices"
	"strings"
)

// rivals are the repairs that change a check digit into another digit, with the
// forced slots at their likeliest: what the zone looks like when its data are
// right and the digit is what was misread.
func (r *repair) rivals(s *search) (all []candidate) {
	var base []change
	for i := range s.slots {
		if p := &s.slots[i]; p.forced {
			base = append(base, p.change(&p.options[0]))
		}
	}
	from := *r.z
	from.lines = r.z.apply(base)
	var sums [maxChecks]int
	for i := range r.es {
		for l := range from.layout.widths {
			sums[i] += r.es[i].sum(l, from.lines[l])
		}
	}
	for i := range r.es {
		e := &r.es[i]
		was := from.lines[e.line][e.col]
		for to := byte('0'); to <= '9'; to++ {
			ok := to != was && classOf(was) == digitClass
			for j := range r.es {
				ok = ok && (sums[j]+r.es[j].shift(e.line, e.col, was, to))%10 == 0
			}
			if !ok {
				continue
			}
			c := candidate{}
			for _, ch := range base {
				if ch.line != e.line || ch.col != e.col {
					c.changes = append(c.changes, ch)
				}
			}
			c.changes = append(c.changes, change{line: e.line, col: e.col, to: to, reason: DigitMisread})
			if r.accept(&c) {
				all = append(all, c)
			}
		}
	}
	return all
}

// proven reports whether a candidate has proof beyond the check digit of the
// element that it changes. A forced change has: the character cannot stay. So has
// one that a witness reads the same. The others are proven by where the character
// stood, unless there is a rival: a misread check digit that would explain the
// zone as well.
func (r *repair) proven(c candidate, rival bool) bool {
	var open []change
	for _, ch := range c.changes {
		switch e := c.zone.ElementAt(ch.line+1, ch.col+1); {
		case r.ev.agrees(&c.zone, e) || (e == Surname || e == GivenNames) && r.ev.agrees(&c.zone, Names):
		case ch.guess, r.invented(e, ch):
			return false
		case !ch.forced:
			open = append(open, ch)
		}
	}
	for _, ch := range open {
		if rival || !r.outOfPlace(&c.zone, ch, len(open) > 1) {
			return false
		}
	}
	return true
}

// invented reports whether a change makes a composite digit where none stood in a
// zone that may be a visa: its code is none of the layout's, and visas have no such
// digit.
func (r *repair) invented(e Element, ch change) bool {
	return e == Composite && r.z.lines[ch.line][ch.col] == '<' && !r.z.layout.claims(&r.z.lines)
}

// outOfPlace reports whether the character at a change stood where the number of
// a document has none like it. The commonest shape of a number is letters, then
// digits, then fillers: what alone departs from it is out of place, between two
// digits or by a misreading that is common. A common one is proof also between
// two digits of any number, or when the number that comes of it has at most
// letters after the digits; then it has to be the only change.
func (r *repair) outOfPlace(repaired *Zone, ch change, several bool) bool {
	e := r.z.layout.elementAt(ch.line+1, ch.col+1)
	span := r.z.layout.c.fields[e]
	if span.Line != ch.line+1 || ch.col < span.From-1 || ch.col >= span.To {
		return true // a check digit
	}
	text, at, from := repaired.text(span), ch.col-(span.From-1), r.z.lines[ch.line][ch.col]
	known, between := often(ch.to, from), r.between(ch.line, ch.col, span)
	if from == '<' && padded(text[at+1:]) {
		return false // the number may end before it
	}
	alone := e == DocumentNumber && shaped(text, letterClass, digitClass, fillerClass) && !shaped(text[:at]+string(from)+text[at+1:], letterClass, digitClass, fillerClass)
	if alone && (known || between || ch.to == '<') {
		return true
	}
	padding := ch.to == '<' && (at > 0 && text[at-1] == '<' || strings.Trim(text, "<") == "")
	return !several && (padding || known && (between || e == DocumentNumber && shaped(text, letterClass, digitClass, letterClass, fillerClass)))
}

// padded reports whether what follows a position may be fillers, one of them misread.
func padded(text string) bool {
	misread := strings.TrimRight(text, "<")
	return len(misread) == 1 && contains(fillerReadAs, misread[0])
}

// shaped reports whether a text is runs of the classes, in their order.
func shaped(text string, classes ...class) bool {
	i := 0
	for _, class := range classes {
		for i < len(text) && classOf(text[i]) == class {
			i++
		}
	}
	return i == len(text)
}

// contradicted reports whether a witness reads an element otherwise than the
// candidate that changed it.
func (r *repair) contradicted(c candidate) bool {
	for e := range numElements {
		if r.ev.contradicts(&c.zone, e) && c.zone.Element(e) != r.z.Element(e) {
			return true
		}
	}
	return false
}

// witnessedDigit reports whether a check digit changed into another digit has
// two proofs: a second equation that covers it, and a witness of the element.
func (r *repair) witnessedDigit(c candidate) bool {
	ch := c.changes[len(c.changes)-1]
	for i := range r.es {
		if e := &r.es[i]; e.line == ch.line && e.col == ch.col && e.element != Composite {
			return r.count(ch.line, ch.col) > 1 && r.ev.agrees(&c.zone, e.element)
		}
	}
	return false
}

// maxWitnessed is how many characters of an element a witness may correct. A
// witness that reads more otherwise speaks of another document.
const maxWitnessed = 2

// witnessed returns the slots with the elements that fail fixed to what the
// evidence reads, where that is nearly what the zone says. changed is false when
// it is everywhere what the zone says.
func (r *repair) witnessed(slots []slot) (out []slot, changed bool) {
	out = slots
	for e := range numElements {
		cells := r.z.cells(e)
		fixed, ok := r.fixed(e, cells)
		if !ok {
			continue
		}
		kept := fixed
		for _, s := range out {
			if !slices.Contains(cells, Place{s.line, s.col}) {
				kept = append(kept, s)
			}
		}
		out, changed = kept, true
	}
	return out, changed
}

// fixed returns a slot for each of the cells of element e that the evidence reads
// otherwise. ok is false when there is none, when too many differ, when nothing
// is wrong with the element, or when no check digit would prove the change of a
// character that can stay.
func (r *repair) fixed(e Element, cells []Place) (fixed []slot, ok bool) {
	text := r.ev[e]
	if e == Surname || e == GivenNames { // as printed: they choose, and do not spell
		return nil, false
	}
	if text == "" || len(text) > len(cells) {
		return nil, false
	}
	free, fails := 0, false
	for i, c := range []byte(pad(text, len(cells))) {
		s := slot{line: cells[i].Line, col: cells[i].Column, forced: true, options: []option{{to: c, reason: Witnessed}}}
		if s.from = r.at(s.line, s.col); s.from == c {
			continue
		}
		if s.from == 0 {
			return nil, false // an edit could not say it
		}
		fixed = append(fixed, s)
		if charTable[s.from]&r.z.layout.c.deny[s.line][s.col] != 0 {
			fails = true
			continue
		}
		free++
		if fails = fails || r.failing(s.line, s.col); r.count(s.line, s.col) == 0 {
			return nil, false
		}
	}
	return fixed, fails && free <= maxWitnessed
}

// cells are the positions of element e, 0-based: those of its field, and those
// into which a long document number runs on.
func (z *Zone) cells(e Element) (cells []Place) {
	spans := []Span{z.layout.c.fields[e]}
	if e == DocumentNumber && z.overflow > 0 {
		over := z.layout.overflow()
		over.To = over.From + int(z.overflow) - 1
		spans = append(spans, over)
	}
	for _, s := range spans {
		for col := s.From; s.Line != 0 && col <= s.To; col++ {
			cells = append(cells, Place{s.Line - 1, col - 1})
		}
	}
	return cells
}
