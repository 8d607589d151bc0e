package normalize

import (
	"strings"
	"unicode"
)

// oddCase reports whether a word has capitals and small letters as nobody writes them:
// in JaN and aOUT one letter was misread, perhaps that of another month.
func oddCase(s string) bool {
	upper, lower := 0, 0 // of the letters of the word so far
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			if lower > 0 {
				return true
			}
			upper++
		case unicode.IsLower(r):
			if upper > 1 {
				return true
			}
			lower++
		case !unicode.IsLetter(r) && !unicode.IsMark(r):
			upper, lower = 0, 0
		}
	}
	return false
}

// mixedCase reports whether a numeral has a capital and a small letter: Ii.
func mixedCase(s string) bool { return strings.ToUpper(s) != s && strings.ToLower(s) != s }

// counts reports whether the ordinal w stands behind the number of a day: st behind 1, 21
// and 31, er behind 1. Behind another it shows that a digit was lost or misread.
func (w *dateWord) counts(day int32) bool {
	if w.key == "er" {
		return day == 1
	}
	n := day % 10
	if day/10 == 1 || n > 3 {
		n = 0
	}
	return w.key == [...]string{"th", "st", "nd", "rd"}[n]
}
