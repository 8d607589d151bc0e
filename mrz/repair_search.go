package mrz

import (
	"cmp"
	"slices"
)

// maxCandidates bounds the combinations that one repair tries, in all its
// searches. One that satisfies the equations is parsed, and counts as many.
const (
	maxCandidates = 8192
	parsedCounts  = 8
)

// maxFound bounds the candidates listed.
const maxFound = 8

// A change is an edit in the coordinates of the layout, 0-based.
type change struct {
	line, col int
	to        byte
	forced    bool
	guess     bool
	reason    Reason
}

// candidate is a set of changes after which the zone is valid.
type candidate struct {
	changes []change
	zone    Zone
}

type repair struct {
	z     *Zone
	es    []equation
	ev    Evidence
	tried int
}

// change is the slot's change to an option of it.
func (s *slot) change(o *option) change {
	return change{line: s.line, col: s.col, to: o.to, forced: s.forced, guess: o.guess, reason: o.reason}
}

// run first searches with the elements that the evidence reads otherwise taken
// from it, then without.
func (r *repair) run() Repaired {
	slots := r.slots()
	if witnessed, changed := r.witnessed(slots); changed {
		s := search{repair: r, slots: witnessed}
		if s.run(); len(s.found) == 1 && r.proven(s.found[0], false) {
			return r.take(s.found[0])
		}
	}
	s := search{repair: r, slots: slots}
	if !s.run() {
		return Repaired{Zone: *r.z, Refused: NoCandidate}
	}
	return r.decide(&s)
}

// decide takes the only candidate, if there is proof of it.
func (r *repair) decide(s *search) Repaired {
	rivals := r.rivals(s)
	out := Repaired{Zone: *r.z}
	if r.tried > maxCandidates {
		out.Refused = TooDamaged
		return out
	}
	var left []candidate
	for _, c := range s.found {
		if !r.contradicted(c) {
			left = append(left, c)
		}
	}
	switch {
	case len(left) == 1 && r.proven(left[0], len(rivals) > 0):
		return r.take(left[0])
	case len(left) == 0 && len(rivals) == 1 && r.witnessedDigit(rivals[0]):
		return r.take(rivals[0])
	case len(left) == 1 && slices.ContainsFunc(left[0].changes, func(c change) bool { return c.guess }):
		out.Refused = Unprotected
	case len(left) == 1:
		out.Refused = OneDigit
	case len(left) > 1:
		out.Refused = Ambiguous
	case len(s.found) > 0:
		out.Refused = Contradicted
	case len(rivals) > 0:
		out.Refused = DigitForDigit
	default:
		out.Refused = NoCandidate
	}
	for _, c := range append(s.found, rivals...) {
		out.Candidates = append(out.Candidates, r.z.edits(c.changes))
	}
	return out
}

func (r *repair) take(c candidate) Repaired {
	return Repaired{Zone: c.zone, Edits: r.z.edits(c.changes)}
}

// edits returns the changes as edits, in the order of the text.
func (z *Zone) edits(changes []change) []Edit {
	changes = slices.SortedFunc(slices.Values(changes), func(a, b change) int {
		return cmp.Or(a.line-b.line, a.col-b.col)
	})
	es := make([]Edit, len(changes))
	for i, c := range changes {
		es[i] = Edit{Line: c.line + 1, Column: int(z.column(c.line, c.col)), From: z.lines[c.line][c.col], To: c.to, Reason: c.reason}
	}
	return es
}

// search tries the likeliest choice of every forced slot, then what departs from
// it by one rank, then by two, and stops at the first rank that has a candidate.
type search struct {
	*repair
	slots    []slot
	chosen   [maxLines * maxWidth]int8 // the option of each slot, -1 for none
	residual [maxChecks]int
	found    []candidate
}

// run searches. ok is false when a forced slot has no option.
func (s *search) run() (ok bool) {
	for i := range s.es {
		s.residual[i] = s.es[i].residual
	}
	for i := range s.slots {
		s.chosen[i] = -1
		if s.slots[i].forced {
			if len(s.slots[i].options) == 0 {
				return false
			}
			s.choose(i, 0)
		}
	}
	for rank := 0; rank <= maxRank && len(s.found) == 0 && s.tried <= maxCandidates; rank++ {
		s.walk(0, rank)
	}
	return true
}

// choose takes an option for a slot, in place of the one it had.
func (s *search) choose(slot int, option int8) {
	p := &s.slots[slot]
	from := s.character(slot)
	s.chosen[slot] = option
	to := s.character(slot)
	for i := range s.es {
		s.residual[i] += s.es[i].shift(p.line, p.col, from, to)
	}
}

// character returns what stands at a slot now.
func (s *search) character(slot int) byte {
	if o := s.chosen[slot]; o >= 0 {
		return s.slots[slot].options[o].to
	}
	return s.slots[slot].from
}

// walk tries every way to spend rank on the slots from first on.
func (s *search) walk(first, rank int) {
	if s.tried++; s.tried > maxCandidates || len(s.found) == maxFound {
		return
	}
	if rank == 0 {
		s.try()
	}
	for i := first; i < len(s.slots); i++ {
		was := s.chosen[i]
		for o := int(was) + 1; o < len(s.slots[i].options); o++ {
			if cost := s.slots[i].options[o].rank; cost <= rank && (cost > 0 || s.slots[i].free) {
				s.choose(i, int8(o))
				s.walk(i+1, rank-cost)
			}
		}
		s.choose(i, was)
	}
}

// try keeps the choice when it satisfies every equation and the zone is valid.
func (s *search) try() {
	for i := range s.es {
		if s.residual[i]%10 != 0 {
			return
		}
	}
	var c candidate
	for i := range s.slots {
		if o := s.chosen[i]; o >= 0 {
			p := &s.slots[i]
			if to := p.options[o].to; to != p.from {
				c.changes = append(c.changes, p.change(&p.options[o]))
			}
		}
	}
	s.tried += parsedCounts
	if s.accept(&c) {
		s.found = append(s.found, c)
	}
}

// accept completes a candidate: the zone has to be valid and the dates changed
// have to be dates.
func (r *repair) accept(c *candidate) (ok bool) {
	z := r.z
	c.zone, ok = z.reparse(z.apply(c.changes))
	if !ok {
		return false
	}
	for _, e := range dates {
		if s := z.layout.c.fields[e]; s.Line != 0 && c.zone.text(s) != z.text(s) && !plausibleDate(c.zone.text(s)) {
			return false
		}
	}
	return true
}
