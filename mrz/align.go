package mrz

import "strings"

// align chooses a layout for lines of the wrong lengths and brings them to its
// lengths: fillers at the end are added or taken away, and one check digit that
// is not there is made room for. Among the ways to do so it takes the one with
// the fewest characters of a wrong class. It never changes a character. A zone of
// which only fillers at the ends of lines are not there is short, any other unfit.
// ok is false when no layout comes near.
func (z *Zone) align(n int) (ok bool) {
	if z.alignAny(n) {
		for i := range z.layout.widths {
			switch {
			case len(z.given[i]) == z.layout.widths[i]:
			case z.lacksFillers(i):
				z.short = true
			default:
				z.unfit = true
			}
		}
	}
	return z.layout != nil
}

func (z *Zone) alignAny(n int) (ok bool) {
	own := func(l *Layout) bool { return l.c.checks && len(l.states) > 0 && l.claims(&z.lines) }
	if z.alignTo(n, slack, own) || z.alignTo(n, slack, func(l *Layout) bool { return l.claims(&z.lines) }) {
		return true
	}
	// An issuer that no layout knows, or a damaged code: ICAO's layouts, of which
	// the lines must then come very near.
	was := *z
	if z.alignTo(n, nearly, func(l *Layout) bool { return l.c.general }) && z.wrong()*4 <= z.size() {
		return true
	}
	*z = was
	return false
}

func (z *Zone) alignTo(n, most int, may func(*Layout) bool) bool {
	best := -1
	var found Zone
	for _, l := range registered().layouts {
		if len(l.widths) != n || !may(l) {
			continue
		}
		t := Zone{layout: l, given: z.given, lines: z.lines, blanks: z.blanks}
		cost := 0
		for i, w := range l.widths {
			c, fits := t.alignLine(i, w, most)
			if !fits {
				cost = -1
				break
			}
			cost += c
		}
		if cost >= 0 && (best < 0 || cost < best) {
			best, found = cost, t
		}
	}
	if best < 0 {
		return false
	}
	*z = found
	return true
}

const (
	// slack is how many characters a line of a known issuer may differ from its
	// layout: more than that is another kind of text. Fillers that are lost at the
	// end of a line do not count.
	slack = 10

	// nearly is how many characters too many may be other than fillers, and how
	// far a line of an unknown issuer may differ.
	nearly = 2

	// leastLength is document code, issuing state and one letter.
	leastLength = 6
)

// alignLine brings line i to the length want. The cost is what it took, and the
// characters of a wrong class. ok is false when the lengths differ by more than
// most.
func (z *Zone) alignLine(i, want, most int) (cost int, ok bool) {
	given, deny := z.lines[i], &z.layout.c.deny[i]
	switch d := len(given) - want; {
	case d == 0:
		return wrongClasses(given, deny), true
	case d > 0:
		if d > most || d > nearly && strings.Trim(given[want:], "<") != "" {
			return 0, false
		}
		z.lines[i] = given[:want]
		cost = d + wrongClasses(given[:want], deny)
		if strings.Trim(given[want:], "<") != "" {
			cost += maxWidth // rather a longer layout that takes them
		}
		return cost, true
	case -d > most && (most < slack || !z.layout.mayLack(i+1, len(given))):
		return 0, false
	}
	z.lines[i] = pad(given, want)
	cost = wrongClasses(z.lines[i], deny)
	for _, cd := range z.layout.c.digits {
		if cd.line != i || cd.col > len(given) {
			continue
		}
		line := pad(given[:cd.col]+"<"+given[cd.col:], want)
		c := wrongClasses(line, deny)
		if deny[cd.col]&charTable['<'] != 0 {
			c-- // the room that was made is no wrong character
		}
		if c+1 < cost { // a lacking digit must explain more than it costs
			z.lines[i], z.missing[i], cost = line, uint8(cd.col+1), c+1
		}
	}
	return cost + want - len(given), true
}

// mayLack reports whether what a line of only n characters lacks are fillers of
// the names or of optional data.
func (l *Layout) mayLack(line, n int) bool {
	for col := n + 1; col <= l.widths[line-1]; col++ {
		switch l.elementAt(line, col) {
		case Names, Surname, GivenNames, OptionalData, OptionalData2:
		default:
			return false
		}
	}
	return n >= leastLength
}

// wrong returns the number of characters of a wrong class.
func (z *Zone) wrong() (n int) {
	for i := range z.layout.widths {
		n += wrongClasses(z.lines[i], &z.layout.c.deny[i])
	}
	return n
}

// size returns the number of characters of the layout.
func (z *Zone) size() (n int) {
	for _, w := range z.layout.widths {
		n += w
	}
	return n
}

func wrongClasses(line string, deny *[maxWidth]uint16) (n int) {
	for j := range len(line) {
		if charTable[line[j]]&deny[j] != 0 {
			n++
		}
	}
	return n
}

func pad(s string, n int) string { return s + strings.Repeat("<", n-len(s)) }
