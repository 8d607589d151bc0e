package mrz

import "strings"

// alignment is a way to bring lines of the wrong lengths to those of a layout: fillers
// at the end are added or taken away, and one check digit of a line that is not there is
// made room for. No character is changed.
type alignment struct {
	layout  *Layout
	missing [maxLines]uint8 // the column that the line lacks, 0 when none
	cost    int             // what it took, and the characters of a wrong class
	wrong   int             // the latter
}

// align chooses a layout for lines of the wrong lengths, and the way with the fewest
// characters of a wrong class. ok is false when no layout comes near, and, if sparing, when
// Find would not take the zone for one.
func (z *Zone) align(n int, sparing bool) (a alignment, ok bool) {
	layouts := registered().byLines[n]
	lengths := [maxLines]int{len(z.lines[0]), len(z.lines[1]), len(z.lines[2])}
	var own, claimed []*Layout
	var found [8]*Layout // room for both
	own, claimed = found[:0:4], found[4:4]
	for _, l := range layouts {
		switch {
		case l.exceeded(&lengths) || !l.claims(&z.lines) || !l.near(&z.lines, slack):
		case l.c.checks && len(l.states) > 0:
			own = append(own, l)
		default:
			claimed = append(claimed, l)
		}
	}
	switch {
	case len(own) > 0:
		a, ok = z.alignTo(own, n, sparing)
	case len(claimed) > 0:
		a, ok = z.alignTo(claimed, n, sparing)
	default:
		// An issuer that no layout knows, or a damaged code: ICAO's layouts, of which
		// the lines must then come very near.
		for _, l := range layouts {
			if l.c.general && l.near(&z.lines, nearly) {
				claimed = append(claimed, l)
			}
		}
		a, ok = z.alignTo(claimed, n, sparing)
		ok = ok && a.wrong*4 <= a.layout.size()
	}
	return a, ok && !(sparing && z.hopeless(&a, n))
}

// alignTo chooses among the layouts, in their order on equal terms.
func (z *Zone) alignTo(layouts []*Layout, n int, sparing bool) (best alignment, ok bool) {
	barren := sparing
	for _, l := range layouts {
		barren = barren && z.barren(l, n)
	}
	if barren {
		return alignment{}, false
	}
	for _, l := range layouts {
		a := alignment{layout: l}
		for i := range l.widths {
			a.add(i, z.lines[i])
		}
		if !ok || a.cost < best.cost {
			best, ok = a, true
		}
	}
	return best, ok
}

// take takes the lines as the alignment has them. A zone of which only fillers at the
// ends of lines are not there is short, any other unfit.
func (z *Zone) take(a *alignment) {
	z.layout, z.missing = a.layout, a.missing
	for i, want := range z.layout.widths {
		line := z.lines[i]
		if at := int(a.missing[i]); at != 0 {
			line = line[:at-1] + "<" + line[at-1:]
		}
		z.lines[i] = pad(line[:min(len(line), want)], want)
		switch {
		case len(z.given[i]) == want:
		case z.lacksFillers(i):
			z.short = true
		default:
			z.unfit = true
		}
	}
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

// exceeded reports whether a line is longer than the layout's by more than slack.
func (l *Layout) exceeded(lengths *[maxLines]int) bool {
	for i, want := range l.widths {
		if lengths[i]-want > slack {
			return true
		}
	}
	return false
}

// near reports whether no line differs by more than most from the layout's.
func (l *Layout) near(lines *[maxLines]string, most int) bool {
	for i, want := range l.widths {
		if d := len(lines[i]) - want; d > most || -d > most && most < slack {
			return false
		}
	}
	for i, want := range l.widths {
		switch d := len(lines[i]) - want; {
		case d > nearly && trimFillers(lines[i][want:]) != "", -d > most && !l.mayLack(i+1, len(lines[i])):
			return false
		}
	}
	return true
}

// add aligns line i.
func (a *alignment) add(i int, given string) {
	deny, want := &a.layout.c.deny[i], a.layout.widths[i]
	wrong := wrongClasses(given[:min(len(given), want)], deny) + deniedFillers(deny, len(given), want)
	cost := wrong
	if len(given) > want && trimFillers(given[want:]) != "" {
		cost += maxWidth // rather a longer layout that takes them
	}
	if len(given) < want && cost > 1 && a.layout.c.hasDigit[i] { // a lacking digit must explain more than it costs
		// How many characters before a column are wrong where they stand, and one column on.
		var here, beyond [maxWidth + 1]int8
		for col := range len(given) {
			c := charTable[given[col]]
			here[col+1], beyond[col+1] = here[col]+int8(denies(deny, col, c)), beyond[col]+int8(denies(deny, col+1, c))
		}
		rest := int(beyond[len(given)]) + deniedFillers(deny, len(given)+1, want)
		for _, cd := range a.layout.c.digits {
			if cd.line != i || cd.col > len(given) {
				continue
			}
			if w := rest + int(here[cd.col]-beyond[cd.col]); w+1 < cost {
				a.missing[i], cost = uint8(cd.col+1), w+1
				wrong = w + denies(deny, cd.col, charTable['<']) // the room that was made costs nothing
			}
		}
	}
	a.wrong += wrong
	a.cost += cost + max(len(given)-want, want-len(given))
}

// deniedFillers returns how many columns of a line from one on cannot hold a filler.
func deniedFillers(deny *[maxWidth]uint16, from, to int) (n int) {
	for col := from; col < to; col++ {
		n += denies(deny, col, charTable['<'])
	}
	return n
}

// denies returns 1 if the column cannot hold the character of the entry.
func denies(deny *[maxWidth]uint16, col int, c uint16) int {
	if c&deny[col] != 0 {
		return 1
	}
	return 0
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

// size returns the number of characters of a zone of the layout.
func (l *Layout) size() (n int) {
	for _, w := range l.widths {
		n += w
	}
	return n
}

// wrongClasses returns how many characters of a line cannot stand where they do.
func wrongClasses(line string, deny *[maxWidth]uint16) (n int) {
	for i, d := range deny[:len(line)] {
		if charTable[line[i]]&d != 0 {
			n++
		}
	}
	return n
}

func pad(s string, n int) string { return s + strings.Repeat("<", n-len(s)) }
