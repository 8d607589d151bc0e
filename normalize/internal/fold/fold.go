// Package fold brings printed words into the form by which tables of words are
// sorted and searched.
package fold

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Append appends the key of s to dst: letters and digits alone, in lower case
// and in NFKD, without the accents of Latin, Greek and Cyrillic letters, the
// points of Arabic and Hebrew, and the Arabic article. The marks of other
// scripts are kept: an Indic, Khmer or Burmese vowel is one. Blanks and punctuation
// are left out; a character that no printed word has, which stands where a reader
// made out no letter, is a [Strange] of the key, so that the text is no word.
func Append(dst []byte, s string) []byte { return appendKey(dst, s, false) }

// AppendAccented is Append that keeps the accents of Latin, Greek and Cyrillic
// letters, which tell apart a few words that are alike without.
func AppendAccented(dst []byte, s string) []byte { return appendKey(dst, s, true) }

func appendKey(dst []byte, s string, accents bool) []byte {
	start := len(dst)
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf {
			return appendUnicode(dst[:start], s, accents)
		}
		if k := asciiKeys[c]; k != 0 {
			dst = append(dst, k)
		}
	}
	return dst
}

// asciiKeys holds what a key has for each character of ASCII, 0 for nothing.
var asciiKeys = func() (keys [utf8.RuneSelf]byte) {
	for c := range keys {
		switch r := rune(c); {
		case 'A' <= r && r <= 'Z':
			keys[c] = byte(c) | 0x20
		case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
			keys[c] = byte(c)
		case isStrange(r):
			keys[c] = Strange
		}
	}
	return keys
}()

func appendUnicode(dst []byte, s string, accents bool) []byte {
	word := len(dst)
	for len(s) > 0 {
		r, size := utf8.DecodeRuneInString(s)
		if isPlain(r) {
			dst, s = appendLetter(dst, r), s[size:]
			continue
		}
		var d []byte
		switch {
		case r < utf8.RuneSelf:
		case r == 'İ': // a plain i in Turkish, not one with an accent
			r = 'i'
		default:
			d = norm.NFKD.PropertiesString(s).Decomposition()
		}
		if d == nil {
			dst, word = appendRune(dst, r, word, accents)
		}
		for len(d) > 0 {
			r, n := utf8.DecodeRune(d)
			dst, word = appendRune(dst, r, word, accents)
			d = d[n:]
		}
		s = s[size:]
	}
	return dropArticle(dst, word)
}

// isPlain reports whether r is one of the many letters of Arabic and Han that
// have neither parts nor case, which saves looking that up.
func isPlain(r rune) bool {
	return 0x627 <= r && r <= 0x63A || 0x641 <= r && r <= 0x64A || 0x4E00 <= r && r < 0x9F00
}

// appendRune appends what the key keeps of r. The word that dst ends with
// begins at word.
func appendRune(dst []byte, r rune, word int, accents bool) ([]byte, int) {
	if isPlain(r) {
		return appendLetter(dst, r), word
	}
	if r < 0x590 || 0x10A0 <= r && r < 0x2E80 || r >= 0xA000 { // between are scripts without case
		r = unicode.ToLower(r)
	}
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		dst = append(dst, byte(r))
	case 0x300 <= r && r <= 0x36F: // accents of Latin, Greek, Cyrillic
		if accents {
			dst = utf8.AppendRune(dst, r)
		}
	case r == 0x640, 0x591 <= r && r <= 0x5C7, 0x610 <= r && r <= 0x61A, 0x64B <= r && r <= 0x65F,
		r == 0x670, 0x6D6 <= r && r <= 0x6ED: // points of Hebrew and Arabic, and the Arabic stretch
	case unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r):
		dst = appendLetter(dst, r)
	case isStrange(r):
		dst = append(dst, Strange)
	default:
		dst = dropArticle(dst, word)
		word = len(dst)
	}
	return dst, word
}

// Strange stands in a key for a character that no printed word has.
const Strange = '?'

// isStrange reports whether r is neither of a word nor between words.
func isStrange(r rune) bool {
	switch r {
	case '!', '#', '$', '%', '*', '+', '>', '?', '@', '^', '{', '}', '~', utf8.RuneError:
		return true
	case '´', '`', '¨', '=', '|', '<':
		return false
	}
	return r >= 0x80 && unicode.In(r, unicode.S, unicode.Co)
}

// appendLetter appends r, or the letters for which it is another form that NFKD
// does not know.
func appendLetter(dst []byte, r rune) []byte {
	switch r {
	case 'ß':
		return append(dst, "ss"...)
	case 'æ':
		return append(dst, "ae"...)
	case 'œ':
		return append(dst, "oe"...)
	case 'þ':
		return append(dst, "th"...)
	case 'ł':
		r = 'l'
	case 'ø':
		r = 'o'
	case 'đ', 'ð':
		r = 'd'
	case 'ħ':
		r = 'h'
	case 'ı':
		r = 'i'
	case 'ς':
		r = 'σ'
	case 'ى', 'ی':
		r = 'ي'
	case 'ک':
		r = 'ك'
	case 'ة':
		r = 'ه'
	}
	return utf8.AppendRune(dst, r)
}

// dropArticle removes the Arabic article from the word that dst ends with,
// unless hardly anything would be left.
func dropArticle(dst []byte, word int) []byte {
	const article = "ال"
	if w := dst[word:]; len(w) >= len(article)+4 && bytes.HasPrefix(w, []byte(article)) {
		dst = append(dst[:word], w[len(article):]...)
	}
	return dst
}
