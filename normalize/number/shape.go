package number

import (
	"strings"
	"unicode/utf8"
)

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
	outline                        // of what may have a shape, before its lost zeros are restored
}

// drawn returns the masks taken apart, which is done at the first use.
func (s *scheme) drawn() *drawn {
	if d := s.masks.Load(); d != nil {
		return d
	}
	return s.draw()
}

func (s *scheme) draw() *drawn {
	d := &drawn{own: shapesOf(s.mask), reserved: shapesOf(s.reserved), unlikely: shapesOf(s.unlikely), firms: shapesOf(s.firms)}
	d.firsts = anySign
	for i := range d.own {
		d.lengths |= between(d.own[i].least, d.own[i].most)
		d.addFirsts(d.own[i].tokens)
	}
	if d.lengths&between(s.padTo, s.padTo) != 0 {
		d.lengths |= between(min(s.padFrom, s.padTo), s.padTo)
	}
	if s.padTo > 0 || s.masked { // before a lost zero, or X for a masked one
		d.firsts = ^uint64(0)
	}
	for _, adopted := range s.sameAs {
		a := adopted.drawn()
		d.lengths |= a.lengths
		d.firsts |= a.firsts
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

// addFirsts adds the characters with which a shape begins.
func (d *drawn) addFirsts(tokens []token) {
	for i := range tokens {
		for c := range len(alphabet) {
			if tokens[i].accepts(rune(alphabet[c])) {
				d.firsts |= 1 << c
			}
		}
		if tokens[i].least > 0 {
			return
		}
	}
}

// alphabet is what may stand first in a number, in the order of the bits of its set.
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

// anySign is the bit of all other signs.
const anySign = 1 << 63

// outline is what a value looks like, whichever of its characters a scheme takes for
// separators.
type outline struct {
	lengths lengths
	firsts  uint64 // the first digits and letters, as bits, all where another sign may stand first
}

func outlineOf(value string) outline {
	o := outline{firsts: ^uint64(0)}
	kept := 0
	for i := range len(value) {
		c := value[i]
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		switch {
		case c >= utf8.RuneSelf:
			return outline{^lengths(0), ^uint64(0)}
		case isDigit(rune(c)):
			kept++
			c -= '0'
		case 'A' <= c && c <= 'Z':
			kept++
			c -= 'A' - 10
		}
		if i == 0 && kept == 1 {
			o.firsts = 1 << c
		}
	}
	o.lengths = between(kept, len(value))
	return o
}

// fits reports whether a value with an outline may have one of the shapes with the other,
// hidden characters included.
func (o *outline) fits(value outline) bool {
	return o.lengths&value.lengths != 0 && o.firsts&value.firsts != 0
}
