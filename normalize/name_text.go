package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"
)

// sameText reports whether two texts are equal but for case, and for fillers and
// blanks, any number of which separate.
func sameText(a, b string) bool {
	if a == b {
		return true
	}
	i := sameBeginning(a, b)
	j := i
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

// sameBeginning returns how many letters of ASCII two texts have in common at their
// beginnings: most of most names.
func sameBeginning(a, b string) int {
	i := 0
	for i < min(len(a), len(b)) && isASCIILetter(a[i]) && upper(a[i]) == upper(b[i]) {
		i++
	}
	return i
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
		case c < ' ' || c == 0x7f: // a control character is no part of a name, NUL not the end of one
			i++
		case 'a' <= c && c <= 'z':
			return rune(c - 'a' + 'A'), i + 1, gap
		case c < utf8.RuneSelf:
			return rune(c), i + 1, gap
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			return unicode.ToUpper(r), i + n, gap
		}
	}
	return 0, i, gap
}

// sameLetters reports whether two texts have the same letters, digits and marks.
func sameLetters(a, b string) bool {
	i := sameBeginning(a, b)
	j := i
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

// firstDifference returns where the first letter of b stands that is not the next of a,
// the length of b when there is none.
func firstDifference(a, b string) int {
	for i, j := 0, 0; ; {
		var x, y rune
		x, i = nextLetter(a, i)
		if y, j = nextLetter(b, j); y == 0 {
			return len(b)
		}
		if x != y {
			return j - utf8.RuneLen(y)
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

// nameScript is a writing system, as far as names are told apart by it.
type nameScript uint8

// The scripts up to georgian are decisive: documents follow their tables of
// transliteration so closely that the absence of a common spelling proves a
// difference. Arabic names are printed by ear, Doc 9303-3 §6 C is hardly ever
// followed; the scripts behind it have no table at all.
const (
	latin nameScript = iota
	cyrillic
	greek
	georgian
	otherScripts
)

var nameScripts = [...]*unicode.RangeTable{
	latin: unicode.Latin, cyrillic: unicode.Cyrillic, greek: unicode.Greek, georgian: unicode.Georgian,
	otherScripts: unicode.Arabic, unicode.Han, unicode.Hangul, unicode.Katakana, unicode.Hiragana, unicode.Thai,
	unicode.Hebrew, unicode.Armenian, unicode.Devanagari, unicode.Bengali, unicode.Tamil, unicode.Sinhala,
	unicode.Khmer, unicode.Lao, unicode.Myanmar, unicode.Ethiopic, unicode.Mongolian, unicode.Thaana,
}

func (s nameScript) decisive() bool { return s < otherScripts }

// scriptOfName returns the script of the first letter of s that is not Latin,
// latin when there is none.
func scriptOfName(s string) nameScript {
	for _, r := range s {
		if r < utf8.RuneSelf || !unicode.IsLetter(r) || unicode.In(r, unicode.Latin, unicode.Common) {
			continue
		}
		for i, t := range nameScripts {
			if unicode.Is(t, r) {
				return nameScript(i)
			}
		}
		return nameScript(len(nameScripts))
	}
	return latin
}

// latinPart returns the Latin words of a name that is printed in two scripts,
// "王伟 WANG WEI"; "" when it has none, or has them in more than one place.
func latinPart(s string) string {
	from, to := -1, -1
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r) || unicode.Is(unicode.Common, r):
		case !unicode.Is(unicode.Latin, r):
			if from >= 0 && to < 0 {
				to = i
			}
		case from < 0:
			from = i
		case to >= 0:
			return ""
		}
	}
	switch {
	case from < 0:
		return ""
	case to < 0:
		to = len(s)
	}
	return strings.Trim(s[from:to], " /()<")
}
