package number

import "strings"

// shape is one of the forms of a mask, taken apart.
type shape struct {
	tokens      []token
	least, most int // how many characters a value has
}

// shapesOf takes a mask apart; an empty one has no shape.
func shapesOf(mask string) (shapes []shape) {
	if mask == "" {
		return nil
	}
	for form := range strings.SplitSeq(mask, "|") {
		var s shape
		for i := 0; i < len(form); {
			if form[i] == ' ' {
				i++
				continue
			}
			t := nextToken(form, &i)
			s.tokens = append(s.tokens, t)
			s.least += int(t.least)
			s.most += int(t.most)
		}
		shapes = append(shapes, s)
	}
	return shapes
}

// drawn is what the masks of a scheme draw.
type drawn struct {
	own, reserved, unlikely, firms []shape
	lengths                        lengths // of what may have a shape, before its lost zeros are restored
}

// drawn returns the masks taken apart, which is done at the first use.
func (s *scheme) drawn() *drawn {
	if d := s.masks.Load(); d != nil {
		return d
	}
	d := &drawn{own: shapesOf(s.mask), reserved: shapesOf(s.reserved), unlikely: shapesOf(s.unlikely), firms: shapesOf(s.firms)}
	for i := range d.own {
		d.lengths |= between(d.own[i].least, d.own[i].most)
	}
	if d.lengths&between(s.padTo, s.padTo) != 0 {
		d.lengths |= between(min(s.padFrom, s.padTo), s.padTo)
	}
	for _, adopted := range s.sameAs {
		d.lengths |= adopted.drawn().lengths
	}
	s.masks.Store(d)
	return d
}

// lengths is a set of numbers of characters; its highest bit is that of all greater ones.
type lengths uint64

const mostLength = 63

func between(least, most int) lengths {
	return ^lengths(0) << min(least, mostLength) & (^lengths(0) >> (mostLength - min(most, mostLength)))
}

// beside adds the lengths that are one more or one less.
func (l lengths) beside() lengths { return l | l<<1 | l>>1 }

// lengthsOf returns the lengths that a value may have without the separators of some
// scheme, whichever they are.
func lengthsOf(value string) lengths {
	kept := 0
	for i := range len(value) {
		switch c := value[i]; {
		case '0' <= c && c <= '9', 'A' <= c && c <= 'Z', 'a' <= c && c <= 'z':
			kept++
		case c >= 0x80:
			return ^lengths(0)
		}
	}
	return between(kept, len(value))
}
