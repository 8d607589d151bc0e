package number

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize"
)

// common are the signs that group the characters of a number and mean nothing.
// Signs of other scripts are folded to these first.
const common = " -.\t\r\n"

// clean returns value in capitals and ASCII digits without separators. It
// returns value itself when nothing changes.
func (s *scheme) clean(value string) string {
	for i := 0; i < len(value); i++ {
		if c := value[i]; c >= utf8.RuneSelf || 'a' <= c && c <= 'z' || s.separates(c) {
			return s.rewrite(value)
		}
	}
	return value
}

func (s *scheme) separates(c byte) bool {
	switch {
	case isDigit(rune(c)) || 'A' <= c && c <= 'Z':
		return false
	case strings.IndexByte(common, c) >= 0:
		return strings.IndexByte(s.keep, c) < 0
	}
	return strings.IndexByte(s.drop, c) >= 0
}

func (s *scheme) rewrite(value string) string {
	b := make([]byte, 0, len(value))
	for _, c := range value {
		if isDigit(c) { // as most are
			b = append(b, byte(c))
			continue
		}
		c = fold(c)
		if c >= utf8.RuneSelf || !s.separates(byte(c)) {
			b = utf8.AppendRune(b, c)
		}
	}
	return string(b)
}

// pad restores leading zeros that were lost where a number was kept as one.
func (s *scheme) pad(n string) string {
	if len(n) < s.padFrom || len(n) >= s.padTo {
		return n
	}
	return strings.Repeat("0", s.padTo-len(n)) + n
}

// lookalikes and their Latin forms, pairwise: the Greek and Cyrillic capitals
// that no eye can tell from Latin ones, signs read for the check character X,
// the minus sign, brackets, words for "number", stars and middle dots.
const (
	lookalikes = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХІЅЈ" + "×✕乂" + "−" + "【】〔〕" + "№第号號" + "•●∗✱" + "·・"
	latin      = "ABEZHIKMNOPTYXABEKMHOPCTYXISJ" + "XXX" + "-" + "[][]" + "    " + "****" + ".."
)

// fold returns the ASCII form of a character in capitals, or the capital itself
// where it has none.
func fold(c rune) rune {
	switch {
	case c < utf8.RuneSelf:
		return unicode.ToUpper(c)
	case '！' <= c && c <= '～':
		return fold(c - '！' + '!')
	case unicode.Is(unicode.Pd, c):
		return '-'
	case unicode.IsSpace(c), unicode.Is(unicode.Cf, c): // Cf are the invisible marks of right-to-left text
		return ' '
	}
	if digit, ok := normalize.Digit(c); ok {
		return rune(digit)
	}
	c = unicode.ToUpper(c)
	at := 0
	for _, l := range lookalikes {
		if l == c {
			return rune(latin[at])
		}
		at++
	}
	return c
}
