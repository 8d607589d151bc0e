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
	lengths                        lengths   // of what may have a shape, before its lost zeros are restored
	firsts                         [2]uint64 // the letters and digits that may stand first, by their code
}

// drawn returns the masks taken apart, which is done at the first use.
func (s *scheme) drawn() *drawn {
	if d := s.masks.Load(); d != nil {
		return d
	}
	d := &drawn{own: shapesOf(s.mask), reserved: shapesOf(s.reserved), unlikely: shapesOf(s.unlikely), firms: shapesOf(s.firms)}
	for i := range d.own {
		d.lengths |= between(d.own[i].least, d.own[i].most)
		d.addFirsts(d.own[i].tokens)
	}
	if d.lengths&between(s.padTo, s.padTo) != 0 {
		d.lengths |= between(min(s.padFrom, s.padTo), s.padTo)
	}
	if s.padTo > 0 || s.masked { // before a lost zero, or X for a masked one
		d.firsts = [2]uint64{^uint64(0), ^uint64(0)}
	}
	for _, adopted := range s.sameAs {
		a := adopted.drawn()
		d.lengths |= a.lengths
		d.firsts[0] |= a.firsts[0]
		d.firsts[1] |= a.firsts[1]
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
		for c := range rune(utf8.RuneSelf) {
			if tokens[i].accepts(c) {
				d.firsts[c>>6] |= 1 << (c & 63)
			}
		}
		if tokens[i].least > 0 {
			return
		}
	}
}

// outline is what a value looks like, whichever of its characters a scheme takes for
// separators.
type outline struct {
	lengths lengths
	first   byte // the first letter or digit, 0 where another sign may stand first
}

func outlineOf(value string) outline {
	var o outline
	kept := 0
	for i := range len(value) {
		c := value[i]
		switch {
		case 'a' <= c && c <= 'z':
			c -= 'a' - 'A'
		case c >= utf8.RuneSelf:
			return outline{lengths: ^lengths(0)}
		}
		if isDigit(rune(c)) || 'A' <= c && c <= 'Z' {
			if kept++; kept == 1 && i == 0 {
				o.first = c
			}
		}
	}
	o.lengths = between(kept, len(value))
	return o
}

// mayHave reports whether a value with the outline may have one of the shapes, hidden
// characters included.
func (d *drawn) mayHave(o outline) bool {
	return d.lengths&o.lengths != 0 && (o.first == 0 || d.firsts[o.first>>6]>>(o.first&63)&1 != 0)
}
