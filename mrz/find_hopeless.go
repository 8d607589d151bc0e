package mrz

// hopeless reports whether lines aligned so do not speak for a zone whatever the sums of
// their check digits, as most do not in a text of many lines.
func (z *Zone) hopeless(a *alignment, n int) bool {
	l := a.layout
	switch most := z.mayVerify(a); {
	case a.missing[l.c.at] != 0: // which may move the issuer
		return false
	case !l.claims(&z.lines):
		return most < 2
	default:
		return a.wrong*4 > l.size() || most <= a.wrong && z.beginsAgain(l, n)
	}
}

// mayVerify returns how many check digits can verify at most.
func (z *Zone) mayVerify(a *alignment) (most int) {
	c := a.layout.c
	for i := range c.digits {
		d := &c.digits[i]
		col := d.col
		if at := int(a.missing[d.line]); at != 0 && at <= col+1 {
			col-- // behind the digit that is missing, or this one
		}
		if d.spec.overflow.Line != 0 || isDigitAt(z.lines[d.line], col) {
			most++
		}
	}
	if z.mayRefine(c) {
		most++ // a digit of the issuer's own
	}
	return most
}

// barren is hopeless for every way to align the lines to a layout that claims them: they
// begin twice, and no check digit is there.
func (z *Zone) barren(l *Layout, n int) bool {
	for i := range l.c.digits {
		d := &l.c.digits[i]
		if line := z.lines[d.line]; d.line == l.c.at || d.spec.overflow.Line != 0 || isDigitAt(line, d.col) || isDigitAt(line, d.col-1) {
			return false
		}
	}
	return !z.mayRefine(l.c) && l.claims(&z.lines) && z.beginsAgain(l, n)
}

func isDigitAt(line string, col int) bool {
	return 0 <= col && col < len(line) && classOf(line[col]) == digitClass
}

// mayRefine reports whether a national refinement may hold.
func (z *Zone) mayRefine(c *compiled) bool {
	first := z.lines[0]
	return len(first) >= leastLength && c.refines[stateSlot(first[2], first[3])] != nil
}
