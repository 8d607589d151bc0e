package mrz

import "slices"

// BlindSpot is a place where other characters would pass every check digit.
type BlindSpot struct {
	Element Element
	Place

	// With is the second place when only a change of both passes: two like
	// characters that are misread alike and whose weights cancel (7 and 3). Zero
	// for a single character.
	With Place

	// Alternatives are the characters that would pass, in the order of 0-9, A-Z, <:
	// those of the class that the position has, the parts of a date wholly digits
	// or wholly fillers.
	Alternatives string

	// Lookalikes are those of the alternatives that readers are known to confuse
	// with the character.
	Lookalikes string
}

const characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"

// BlindSpots lists, in the order of the text, what no check digit of the zone
// would notice in the elements that check digits cover: 6 for G, 1 for L, < for
// K, and lookalikes in pairs whose weights cancel. The elements whose Protection
// is 0 are blind as a whole and are not listed. The list is computed from the
// weights and character classes of the layout.
func (z *Zone) BlindSpots() (spots []BlindSpot) {
	if z.layout == nil || z.unfit {
		return nil
	}
	es := z.equations(LongNumber)
	for line := range z.layout.widths {
		for col := range z.lines[line] {
			if !covered(es, line, col) {
				continue
			}
			spot := BlindSpot{Element: z.ownerAt(es, line, col), Place: Place{line + 1, int(z.column(line, col))}}
			spot.fill(es, line, col, z.lines[line][col], z.denied(line, col))
			if spot.Alternatives != "" {
				spots = append(spots, spot)
			}
			spots = append(spots, z.blindPairs(es, spot, line, col)...)
		}
	}
	return spots
}

// denied returns the classes that another character at a position cannot have. In
// a date it has the class of the one that stands there: the parts of a date are
// two digits or two fillers.
func (z *Zone) denied(line, col int) uint16 {
	deny := z.layout.c.deny[line][col]
	if slices.Contains(dates[:], z.layout.elementAt(line+1, col+1)) {
		deny |= uint16(any&^classOf(z.lines[line][col])) << classShift
	}
	return deny
}

func covered(es []equation, line, col int) bool {
	for i := range es {
		if es[i].weights[line][col] != 0 {
			return true
		}
	}
	return false
}

// fill adds the alternatives of one character.
func (s *BlindSpot) fill(es []equation, line, col int, from byte, deny uint16) {
	var all, near []byte
	for _, to := range []byte(characters) {
		if to == from || charTable[to]&deny != 0 {
			continue
		}
		unseen := true
		for i := range es {
			unseen = unseen && es[i].shift(line, col, from, to)%10 == 0
		}
		if unseen {
			all = append(all, to)
			if Alike(from, to) {
				near = append(near, to)
			}
		}
	}
	s.Alternatives, s.Lookalikes = string(all), string(near)
}

// blindPairs lists the later places of the same element that hold the same
// character and would hide the same misreading of both.
func (z *Zone) blindPairs(es []equation, at BlindSpot, line, col int) (pairs []BlindSpot) {
	from := z.lines[line][col]
	for j := col + 1; j < len(z.lines[line]); j++ {
		if z.lines[line][j] != from || z.ownerAt(es, line, j) != at.Element {
			continue
		}
		var both []byte
		for _, to := range []byte(characters) {
			if charTable[to]&(z.denied(line, col)|z.denied(line, j)) != 0 || !Alike(from, to) {
				continue
			}
			alone, together := true, true
			for i := range es {
				a := es[i].shift(line, col, from, to)
				alone = alone && a%10 == 0
				together = together && (a+es[i].shift(line, j, from, to))%10 == 0
			}
			if together && !alone {
				both = append(both, to)
			}
		}
		if len(both) > 0 {
			at.With = Place{line + 1, int(z.column(line, j))}
			at.Alternatives, at.Lookalikes = string(both), string(both)
			pairs = append(pairs, at)
		}
	}
	return pairs
}
