package number

import (
	"strings"
	"unicode/utf8"
)

// A mask draws the shape of a number, character by character:
//
//	n  a digit                 a  a letter A to Z      x  either
//	y  m  d  digits of year, month and day             c  a check digit
//	s  a digit for the sex     e  for the century      g  for both
//	r  a digit of the region   o  of the nationality
//	[A-F9]     one of a set
//	[s:HM]     one of a set that states, here, the sex
//	{3} {3,6}  the same again, as often as possible
//	|          or
//
// Capitals, digits and signs stand for themselves; blanks are for the reader.

// parts is where the facts of a number are.
type parts struct {
	year, month, day    int
	years, months, days int // how many digits of them there are
	sex, era            rune
	region, origin      span
	length, hidden      int // characters, and how many of them are masked
}

type span struct{ from, to int }

// strictness says what may stand for a masked character.
type strictness uint8

const (
	strict  strictness = iota // nothing
	starred                   // a star
	crossed                   // a star or an X
)

// match returns the parts of value along the first shape of mask that it has.
func match(mask, value string, how strictness) (parts, bool) {
	for more := true; more; {
		var form string
		form, mask, more = strings.Cut(mask, "|")
		var p parts
		if form != "" && p.along(form, value, how) {
			return p, true
		}
	}
	return parts{}, false
}

// along fills p from value as far as it has the shape form.
func (p *parts) along(form, value string, how strictness) bool {
	at := 0
	for form = strings.TrimSpace(form); form != ""; {
		var t token
		t, form = nextToken(form)
		count := 0
		for count < t.most && at < len(value) {
			c, size := rune(value[at]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRuneInString(value[at:])
			}
			if !t.accepts(c) {
				if how == strict || c != '*' && (c != 'X' || how != crossed) {
					break
				}
				p.hidden++
			}
			p.take(t.kind, c, at, size)
			at += size
			count++
		}
		if count < t.least {
			return false
		}
	}
	return at == len(value)
}

func (p *parts) take(kind byte, c rune, at, size int) {
	p.length++
	switch kind {
	case 'y':
		p.year, p.years = p.year*10+int(c-'0'), p.years+1
	case 'm':
		p.month, p.months = p.month*10+int(c-'0'), p.months+1
	case 'd':
		p.day, p.days = p.day*10+int(c-'0'), p.days+1
	case 's':
		p.sex = c
	case 'e':
		p.era = c
	case 'g':
		p.sex, p.era = c, c
	case 'r':
		p.region.extend(at, size)
	case 'o':
		p.origin.extend(at, size)
	}
}

func (s *span) extend(at, size int) {
	if s.to == 0 {
		s.from = at
	}
	s.to = at + size
}

// token is one character of a mask with its set and count.
type token struct {
	kind        byte // the letter of the mask, or 0
	literal     rune
	set         string
	least, most int
}

func nextToken(form string) (t token, rest string) {
	t.least, t.most = 1, 1
	c, size := utf8.DecodeRuneInString(form)
	switch {
	case c == '[':
		end := strings.IndexByte(form, ']')
		t.set, form = form[1:end], form[end+1:]
		if len(t.set) > 1 && t.set[1] == ':' {
			t.kind, t.set = t.set[0], t.set[2:]
		}
	case 'a' <= c && c <= 'z':
		t.kind, form = byte(c), form[1:]
	default:
		t.literal, form = c, form[size:]
	}
	if strings.HasPrefix(form, "{") {
		end := strings.IndexByte(form, '}')
		least, most, both := strings.Cut(form[1:end], ",")
		t.least = count(least)
		t.most = t.least
		if both {
			t.most = count(most)
		}
		form = form[end+1:]
	}
	return t, strings.TrimLeft(form, " ")
}

func count(s string) int {
	n := 0
	for _, c := range []byte(s) {
		n = n*10 + int(c-'0')
	}
	return n
}

func (t *token) accepts(c rune) bool {
	switch {
	case t.set != "":
		return inSet(t.set, c)
	case t.kind == 'a':
		return 'A' <= c && c <= 'Z'
	case t.kind == 'x':
		return isDigit(c) || 'A' <= c && c <= 'Z'
	case t.kind != 0:
		return isDigit(c)
	}
	return c == t.literal
}

func isDigit(c rune) bool { return '0' <= c && c <= '9' }

// inSet reports whether c is in a set such as "A-F9".
func inSet(set string, c rune) bool {
	first, ranged := rune(-1), false
	for _, r := range set {
		switch {
		case r == '-' && first >= 0 && !ranged:
			ranged = true
			continue
		case ranged && first <= c && c <= r, r == c:
			return true
		}
		first, ranged = r, false
	}
	return ranged && c == '-'
}
