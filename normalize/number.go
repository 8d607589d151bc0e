package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/mrz"
)

// ParseNumber reads an identifier: letters and digits in compatibility form and
// upper case, the digits of any script as 0 to 9, white space, invisible marks and
// fillers at the end removed, separators kept ("03029/DNTT/C/IV/09"). A text
// without a letter or digit is unreadable. A sign that numbers do not have is kept,
// and noted. A number of which characters are hidden
// behind asterisks is read with the Note NoteMasked.
func ParseNumber(s string) Parsed {
	if isPlainNumber(s) {
		return Parsed{State: Read, Value: Value{Text: s}}
	}
	if !isCanonicalNumber(s) {
		s = strings.Map(numberRune, norm.NFKC.String(s))
	}
	s = strings.TrimRight(s, "<") // fillers, where a vendor cut the number out of a zone
	if CompactNumber(s) == "" {
		return Parsed{State: Unreadable}
	}
	p := Parsed{State: Read, Value: Value{Text: s}}
	switch {
	case strings.Contains(s, "**"):
		p.Note = NoteMasked
	case strings.ContainsFunc(s, isNoNumber):
		p.Note = NoteStrange
	}
	return p
}

// isNoNumber reports whether r is a sign that numbers are not printed with.
func isNoNumber(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.IndexByte("!$%*;=>?@\\^_`{|}~\"", byte(r)) >= 0
	}
	return unicode.Is(unicode.S, r) && r != '°' || r == utf8.RuneError
}

// numberRune returns the form of a character in a number, -1 for none.
func numberRune(r rune) rune {
	if digit, ok := Digit(r); ok {
		return rune(digit)
	}
	switch {
	case unicode.In(r, unicode.Z, unicode.Cc, unicode.Cf): // of barcodes some have control characters
		return -1
	case hides(r):
		return '*'
	}
	return unicode.ToUpper(r)
}

func isCanonicalNumber(s string) bool {
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7f || 'a' <= c && c <= 'z' {
			return false
		}
	}
	return true
}

// isPlainNumber reports whether s is digits and capitals alone, as most are.
func isPlainNumber(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return s != ""
}

// CompactNumber removes separators: "A123456(7)" and "A1234567" are one number.
func CompactNumber(s string) string {
	if isPlainNumber(s) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if isSeparator(r) || r == '<' || r == '(' || r == ')' {
			return -1
		}
		return r
	}, s)
}

func isSeparator(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }

// compareNumbers compares two numbers. A card may print the check digit of the zone
// behind the number.
func compareNumbers(a, b Parsed) Comparison {
	s, t := CompactNumber(a.Value.Text), CompactNumber(b.Value.Text)
	switch {
	case a.Value.Text == b.Value.Text:
		return Comparison{Match, NoReason}
	case s == t:
		return Comparison{Compatible, ByFormat}
	case (a.Note | b.Note).Has(NoteMasked):
		return compareMasked(a, b)
	case len(s) == len(t):
		if lookAlikes(s, t) {
			return Comparison{Mismatch, LookAlike}
		}
		return Comparison{Mismatch, Different}
	}
	if len(s) > len(t) {
		s, t = t, s
	}
	if rest, ok := strings.CutPrefix(t, s); ok && len(rest) == 1 && rest[0] == mrz.CheckDigit(s) {
		return Comparison{Compatible, ByCheckDigit}
	}
	return Comparison{Mismatch, Different}
}

// compareMasked compares numbers of which one has hidden characters, where it
// shows how many those are.
func compareMasked(a, b Parsed) Comparison {
	shown := func(r Parsed) string {
		return strings.Map(func(c rune) rune {
			switch {
			case r.Note.Has(NoteMasked) && (c == '*' || c == 'X'):
				return '*'
			case isSeparator(c):
				return -1
			}
			return c
		}, r.Value.Text)
	}
	s, t := shown(a), shown(b)
	if len(s) != len(t) {
		return Comparison{}
	}
	for i := range len(s) {
		if s[i] != t[i] && s[i] != '*' && t[i] != '*' {
			return Comparison{Mismatch, Different}
		}
	}
	return Comparison{Compatible, ByMask}
}

// lookAlikes reports whether the texts differ only where readers take one character
// for the other.
func lookAlikes(a, b string) bool {
	for i := range len(a) {
		if a[i] != b[i] && !mrz.Alike(a[i], b[i]) {
			return false
		}
	}
	return true
}
