package mrz

// choose returns the layout for lines of the right lengths, nil when no layout
// has them: the one that claims the issuer, or the layout of Doc 9303 for the
// lengths when none does. Where several come into question, a check digit that
// fails never speaks for a layout that checks less.
func choose(lines *[maxLines]string) *Layout {
	s := shapeOf(len(lines[0]), len(lines[1]), len(lines[2]))
	if s == nil {
		return nil
	}
	return s.choose(lines)
}

// shapeOf returns the layouts with lines of the lengths, nil when there are none.
func shapeOf(a, b, c int) *shape {
	if a > maxWidth {
		return nil
	}
	for _, s := range registered().byWidth[a] {
		if s.widths == [maxLines]int{a, b, c} {
			return s
		}
	}
	return nil
}

func (s *shape) choose(lines *[maxLines]string) (found *Layout) {
	contested := false
	word := head(lines[s.at])
	by := s.byLetter[word&31]
	for i := range by {
		if p := &by[i]; word&p.mask == p.word {
			if found != nil && found != p.layout {
				contested = true
				break
			}
			found = p.layout
		}
	}
	switch {
	case contested:
		return s.judge(lines)
	case found == nil:
		return s.general(lines)
	}
	return found
}

// general returns the layout of Doc 9303 for lines that no layout claims, nil when
// it has none of the shape. A visa has the lines of a passport or card without the
// last digits, so that it is taken for one only when all its digits hold, those of
// the document do not, and the first letter is what a V is read as.
func (s *shape) general(lines *[maxLines]string) (found *Layout) {
	for _, l := range s.layouts {
		switch {
		case !l.c.general:
		case found == nil:
			found = l
		case l.verifies(lines) && !found.verifies(lines) && l.misreadCode(lines):
			found = l
		}
	}
	return found
}

// verifies reports whether the lines, read as those of the layout, are valid.
func (l *Layout) verifies(lines *[maxLines]string) bool {
	z := Zone{layout: l, given: *lines, lines: *lines}
	z.evaluate()
	return z.verified()
}

// verified reports whether some check digit verifies, none fails, and no character is
// of a wrong class.
func (z *Zone) verified() bool {
	valid, invalid := z.tally()
	return valid > 0 && invalid == 0 && !z.bad
}

// misreadCode reports whether the first letter is one that readers take a V for,
// and the layout's code begins with V.
func (l *Layout) misreadCode(lines *[maxLines]string) bool {
	return l.codes[0] == "V" && contains(readForV, lines[0][0])
}

// judge returns the layout of those that claim the lines. One under which
// everything verifies goes first. Otherwise the issuer's own stands, and its digits
// say what is wrong: a misread character must not make another document of it. Of
// layouts that claim any issuer the arithmetic decides.
func (s *shape) judge(lines *[maxLines]string) (found *Layout) {
	var best evidence
	for _, l := range s.layouts {
		if l.claims(lines) {
			z := Zone{layout: l, given: *lines, lines: *lines}
			z.evaluate()
			if e := z.evidence(); found == nil || e.beats(best) {
				found, best = l, e
			}
		}
	}
	return found
}

// evidence is what speaks for a layout that claims the issuer of a zone.
type evidence struct {
	verifies bool // every digit does
	checks   bool // the layout has digits
	own      bool // the layout is of this issuer
	wrong    int  // characters of a wrong class
	support  int
}

func (z *Zone) evidence() evidence {
	return evidence{z.verified(), z.layout.c.checks, len(z.layout.states) > 0, z.wrong(), z.support()}
}

func (e evidence) beats(f evidence) bool {
	switch {
	case e.verifies != f.verifies:
		return e.verifies
	case e.checks && !f.checks:
		return e.stands(f)
	case f.checks && !e.checks:
		return !f.stands(e)
	case e.checks && e.own != f.own:
		return e.own
	}
	return e.support > f.support
}

// stands reports whether a layout with digits stands before one without, for which
// only its characters can speak.
func (e evidence) stands(without evidence) bool { return e.own || e.wrong <= without.wrong }

// tally counts the check digits that verify and those that fail.
func (z *Zone) tally() (valid, invalid int) {
	for _, c := range z.Checks() {
		switch c.Status {
		case Valid:
			valid++
		case Invalid:
			invalid++
		}
	}
	return valid, invalid
}

// support is the evidence of the arithmetic for the layout of the zone: digits
// that hold less digits that fail and characters of a wrong class.
func (z *Zone) support() (n int) {
	valid, invalid := z.tally()
	if n = valid - invalid; z.bad {
		n -= z.wrong()
	}
	return n
}

// claims reports whether document code and issuing state of the lines are the
// layout's.
func (l *Layout) claims(lines *[maxLines]string) bool { return l.heads(lines[l.c.at]) }

// heads is claims for the line in which they stand.
func (l *Layout) heads(line string) bool { return l.c.claims(head(line)) }

func (c *compiled) claims(word uint64) bool {
	for i := range c.issuers {
		if p := &c.issuers[i]; word&p.mask == p.word {
			return true
		}
	}
	return false
}
