package mrz

// choose returns the layout for lines of the right lengths, nil when no layout
// has them. Of several that claim the issuer, the arithmetic decides; when none
// does, the lines are read as ICAO's layout of their lengths.
func choose(lines *[maxLines]string) *Layout {
	s := shapeNamed(shapeOf(len(lines[0]), len(lines[1]), len(lines[2])))
	if s == nil {
		return nil
	}
	return s.choose(lines)
}

// shapeNamed returns the layouts with lines of the lengths packed in key, nil when
// there are none.
func shapeNamed(key uint32) *shape {
	for i := range shapes {
		if shapes[i].key == key {
			return &shapes[i]
		}
	}
	return nil
}

func (s *shape) choose(lines *[maxLines]string) (found *Layout) {
	contested := false
	word := head(lines[s.at])
	for _, l := range s.byLetter[word&31] {
		if l.c.claims(word) {
			contested = found != nil
			if contested {
				break
			}
			found = l
		}
	}
	switch {
	case contested:
		return s.judge(lines)
	case found == nil:
		return s.general()
	}
	return found
}

// general returns the layout of Doc 9303 itself, nil when it has none of the
// shape.
func (s *shape) general() *Layout {
	for _, l := range s.layouts {
		if l.c.general {
			return l
		}
	}
	return nil
}

// judge returns the layout that claims the lines and has the best evidence.
func (s *shape) judge(lines *[maxLines]string) (found *Layout) {
	best := 0
	for _, l := range s.layouts {
		if l.claims(lines) {
			z := Zone{layout: l, given: *lines, lines: *lines}
			z.evaluate()
			if n := z.support(); found == nil || n > best {
				found, best = l, n
			}
		}
	}
	return found
}

// support is the evidence of the arithmetic for the layout of the zone: digits
// that hold less digits that fail and characters of a wrong class.
func (z *Zone) support() (n int) {
	for _, c := range z.Checks() {
		switch c.Status {
		case Valid:
			n++
		case Invalid:
			n--
		}
	}
	if z.bad {
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
