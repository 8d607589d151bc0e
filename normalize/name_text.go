package normalize

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// sameText reports whether two texts are equal but for case, and for fillers and
// blanks, any number of which separate.
func sameText(a, b string) bool {
	i, j := 0, 0
	for {
		x, ni, gapA := nextRune(a, i)
		y, nj, gapB := nextRune(b, j)
		if x != y || gapA != gapB && i > 0 && j > 0 && x != 0 {
			return false
		}
		if x == 0 {
			return true
		}
		i, j = ni, nj
	}
}

// nextRune returns the next rune of s from i in upper case, 0 at the end, and
// whether blanks or fillers stood before it.
func nextRune(s string, i int) (r rune, next int, gap bool) {
	for i < len(s) {
		c := s[i]
		switch {
		case c == ' ' || c == '<' || '\t' <= c && c <= '\r':
			gap = true
			i++
		case 'a' <= c && c <= 'z':
			return rune(c - 'a' + 'A'), i + 1, gap
		case c < utf8.RuneSelf:
			return rune(c), i + 1, gap
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsSpace(r) {
				return unicode.ToUpper(r), i + n, gap
			}
			gap = true
			i += n
		}
	}
	return 0, i, gap
}

// sameLetters reports whether two texts have the same letters, digits and marks.
func sameLetters(a, b string) bool {
	i, j := 0, 0
	for {
		var x, y rune
		x, i = nextLetter(a, i)
		y, j = nextLetter(b, j)
		if x != y {
			return false
		}
		if x == 0 {
			return true
		}
	}
}

// nextLetter returns the next letter, digit or mark of s from i in upper case, 0
// at the end.
func nextLetter(s string, i int) (r rune, next int) {
	for {
		switch r, i, _ = nextRune(s, i); {
		case 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == 0:
			return r, i
		case r < utf8.RuneSelf:
		case unicode.IsLetter(r) && !unicode.Is(unicode.Lm, r), unicode.IsMark(r), unicode.IsDigit(r):
			return r, i
		}
	}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// stripDiacritics drops every mark that a letter decomposes into. Letters that
// do not decompose (Ł, Ø, Æ, Đ) stay what they are.
func stripDiacritics(s string) string {
	out, _, _ := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC), s)
	return out
}
