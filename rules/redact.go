package rules

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize"
)

// Redact hides a value of a field and keeps its shape: digits become 0, letters X,
// or x where they are lower case; separators and fillers stay. What says nothing
// about a person (the type of the document, its code, the issuing country) stays as
// it is.
func Redact(f normalize.Field, value string) string {
	if public(f) {
		return value
	}
	return mask(value)
}

// public reports the fields whose values say nothing about a person.
func public(f normalize.Field) bool {
	switch f {
	case normalize.DocumentType, normalize.DocumentCode, normalize.IssuingCountry:
		return true
	}
	return false
}

func mask(s string) string {
	var memory [64]byte
	b := append(memory[:0], s...)
	for i, c := range b {
		switch {
		case c >= utf8.RuneSelf:
			return maskRunes(s)
		case '0' <= c && c <= '9':
			b[i] = '0'
		case 'a' <= c && c <= 'z':
			b[i] = 'x'
		case 'A' <= c && c <= 'Z':
			b[i] = 'X'
		}
	}
	return string(b)
}

func maskRunes(s string) string {
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
