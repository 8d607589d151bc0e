package rules

import (
	"strings"
	"unicode"
)

// Mask hides a value and keeps its shape: digits become 0, letters X, or x where
// they are lower case; separators and fillers stay.
func Mask(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsDigit(r):
			return '0'
		case unicode.IsLower(r):
			return 'x'
		case unicode.IsLetter(r):
			return 'X'
		case unicode.IsMark(r):
			return -1
		}
		return r
	}, s)
}
