package mrz

import "strings"

// align chooses a layout for lines of the wrong lengths and brings them to its
// lengths: fillers at the end are added or taken away, and one check digit that
// is not there is made room for. Among the ways to do so it takes the one with
// the fewest characters of a wrong class. It never changes a character, and the
// zone stays marked as unfit. ok is false when no layout comes near.
func (z *Zone) align(n int) (ok bool) {
	best := -1
	var found Zone
	for _, l := range layouts {
		if len(l.Widths) != n || !l.claims(&z.given) {
			continue
		}
		t := Zone{layout: l, given: z.given}
		cost := 0
		for i, w := range l.Widths {
			c, fits := t.alignLine(i, w)
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

// slack is how many characters a line may differ from its layout: more than that
// is another kind of text. A line that ends with the names may lack any number of
// fillers there.
const slack = 10

// leastNames is document code, issuing state and one letter.
const leastNames = 6

func (z *Zone) alignLine(i, want int) (cost int, ok bool) {
	given, deny := z.given[i], &z.layout.c.deny[i]
	switch d := len(given) - want; {
	case d == 0:
		z.lines[i] = given
		return wrongClasses(given, deny), true
	case d > 0: // only fillers at the end may go
		if d > slack || strings.Trim(given[want:], "<") != "" {
			return 0, false
		}
		z.lines[i] = given[:want]
		return d + wrongClasses(given[:want], deny), true
	case -d > slack && (z.layout.elementAt(i+1, want) != Names || len(given) < leastNames):
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

func wrongClasses(line string, deny *[maxWidth]uint16) (n int) {
	for j := range len(line) {
		if charTable[line[j]]&deny[j] != 0 {
			n++
		}
	}
	return n
}

func pad(s string, n int) string { return s + strings.Repeat("<", n-len(s)) }
