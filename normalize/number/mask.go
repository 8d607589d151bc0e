package number

import (
	"fmt"
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

// repeated draws the numbers of one and the same digit.
func repeated(length int) string {
	var forms []string
	for _, d := range digit0 {
		forms = append(forms, fmt.Sprintf("%c{%d}", d, length))
	}
	return strings.Join(forms, "|")
}

// parts is where the facts of a number are.
type parts struct {
	year, month, day int
	years            int // how many digits of the year there are
	hasMonth, hasDay bool
	sex, era         rune
	date             span // from the first to the last of year, month and day
	region, origin   span
	hidden           int // how many characters are masked
}

type span struct{ from, to int }

// strictness says what may stand for a masked character.
type strictness uint8

const (
	strict  strictness = iota // nothing
	starred                   // a star
	crossed                   // a star or an X
)

// match fills p along the first of the shapes that value has.
func (p *parts) match(shapes []shape, value string, how strictness) bool {
	length := utf8.RuneCountInString(value)
	for i := range shapes {
		if s := &shapes[i]; s.least <= length && length <= s.most {
			if *p = (parts{}); p.along(s.tokens, value, how) {
				return true
			}
		}
	}
	return false
}

// along fills p from value as far as it has the shape of the tokens.
func (p *parts) along(tokens []token, value string, how strictness) bool {
	at := 0
	for i := range tokens {
		t := &tokens[i]
		taken := uint8(0)
		for ; taken < t.most && at < len(value); taken++ {
			c, size := rune(value[at]), 1
			if c >= utf8.RuneSelf {
				c, size = utf8.DecodeRuneInString(value[at:])
			}
			if !(t.digits && isDigit(c)) && !t.accepts(c) {
				if how == strict || c != '*' && (c != 'X' || how != crossed) {
					break
				}
				p.hidden++
			}
			if t.tells {
				p.take(t.kind, c, at, size)
			}
			at += size
		}
		if taken < t.least {
			return false
		}
	}
	return at == len(value)
}

func (p *parts) take(kind byte, c rune, at, size int) {
	switch kind {
	case 'y':
		p.date.extend(at, size)
		p.year, p.years = p.year*10+int(c-'0'), p.years+1
	case 'm':
		p.date.extend(at, size)
		p.month, p.hasMonth = p.month*10+int(c-'0'), true
	case 'd':
		p.date.extend(at, size)
		p.day, p.hasDay = p.day*10+int(c-'0'), true
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
	set         string
	literal     rune
	kind        byte // the letter of the mask, or 0
	least, most uint8
	digits      bool // it accepts every digit
	tells       bool // it states something
}

// nextToken reads the token of form at i, which is no blank, and moves i behind it.
func nextToken(form string, i *int) token {
	t := token{least: 1, most: 1}
	switch c := form[*i]; {
	case 'a' <= c && c <= 'z':
		t.kind = c
		*i++
	case c == '[':
		end := *i + strings.IndexByte(form[*i:], ']')
		t.set = form[*i+1 : end]
		if len(t.set) > 1 && t.set[1] == ':' {
			t.kind, t.set = t.set[0], t.set[2:]
		}
		*i = end + 1
	default:
		literal, size := utf8.DecodeRuneInString(form[*i:])
		t.literal = literal
		*i += size
	}
	if *i < len(form) && form[*i] == '{' {
		t.least = number(form, i)
		t.most = t.least
		if form[*i] == ',' {
			t.most = number(form, i)
		}
		*i++
	}
	t.digits = t.set == "" && t.kind != 0 && t.kind != 'a'
	t.tells = t.kind != 0 && strings.IndexByte("ymdsegro", t.kind) >= 0
	return t
}

// number reads the digits behind the sign at i and moves i behind them.
func number(form string, i *int) uint8 {
	n := uint8(0)
	for *i++; isDigit(rune(form[*i])); *i++ {
		n = n*10 + form[*i] - '0'
	}
	return n
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
	case t.kind == 0:
		return c == t.literal
	}
	return c < utf8.RuneSelf && stands(t.kind, byte(c))
}

// stands reports whether c may stand for one sign of a mask.
func stands(kind, c byte) bool {
	switch {
	case kind < 'a' || kind > 'z':
		return kind == c && kind != '['
	case kind == 'a':
		return 'A' <= c && c <= 'Z'
	case kind == 'x' && 'A' <= c && c <= 'Z':
		return true
	}
	return '0' <= c && c <= '9'
}

func isDigit(c rune) bool { return '0' <= c && c <= '9' }

// inSet reports whether c is in a set such as "A-F9". Ranges are of ASCII.
func inSet(set string, c rune) bool {
	if c >= utf8.RuneSelf {
		return strings.ContainsRune(set, c)
	}
	for i := 0; i < len(set); i++ {
		first, last := rune(set[i]), rune(set[i])
		if i+2 < len(set) && set[i+1] == '-' {
			i += 2
			last = rune(set[i])
		}
		if first <= c && c <= last {
			return true
		}
	}
	return false
}
