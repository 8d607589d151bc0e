package normalize

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/mrz"
)

// ParseNumber reads an identifier: letters and digits in compatibility form and
// upper case, white space removed, separators kept ("03029/DNTT/C/IV/09"). A text
// without a letter or digit is unreadable.
func ParseNumber(s string) Parsed {
	if !isCanonicalNumber(s) {
		s = strings.Map(func(r rune) rune {
			if unicode.IsSpace(r) {
				return -1
			}
			return unicode.ToUpper(r)
		}, norm.NFKC.String(s))
	}
	if compactNumber(s) == "" {
		return Parsed{State: Unreadable}
	}
	return Parsed{State: Read, Value: Value{Text: s}}
}

func isCanonicalNumber(s string) bool {
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7f || 'a' <= c && c <= 'z' {
			return false
		}
	}
	return true
}

// compactNumber removes separators: "A123456(7)" and "A1234567" are one number.
func compactNumber(s string) string {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'A' || c > 'Z') {
			return strings.Map(func(r rune) rune {
				if isSeparator(r) || r == '<' || r == '(' || r == ')' {
					return -1
				}
				return r
			}, s)
		}
	}
	return s
}

func isSeparator(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }

// compareNumbers compares two identifiers. A zone may hold less of a number than
// the card prints (nine characters where the layout has no way to continue, Doc
// 9303-4 §4.2.2.2), and a card may print the check digit behind the number.
func (d *Document) compareNumbers(a, b *Reading) Comparison {
	s, t := compactNumber(a.Value.Text), compactNumber(b.Value.Text)
	switch {
	case a.Value.Text == b.Value.Text:
		return Comparison{Match, ""}
	case s == t:
		return Comparison{Compatible, "format"}
	case len(s) == len(t):
		if lookAlikes(s, t) {
			return Comparison{Mismatch, "look-alike characters"}
		}
		return Comparison{Mismatch, "different"}
	}
	if len(s) > len(t) {
		s, t, a, b = t, s, b, a
	}
	switch rest, ok := strings.CutPrefix(t, s); {
	case ok && a.Origin.Witness == MRZ && len(s) == 9 && d.noOverflow(a.Origin):
		return Comparison{Compatible, "truncated"}
	case ok && len(rest) == 1 && rest[0] == mrz.CheckDigit(s):
		return Comparison{Compatible, "check digit"}
	}
	return Comparison{Mismatch, "different"}
}

// noOverflow reports whether the zone's layout cannot hold more than nine
// characters of a number.
func (d *Document) noOverflow(o Origin) bool {
	for i := range d.Zones {
		if l := d.Zones[i].Layout(); d.Zones[i].Origin == o && l != nil {
			return l.ID != "TD1" && l.ID != "TD2"
		}
	}
	return false
}

// lookAlikes reports whether the texts differ only where readers confuse a digit
// with a letter.
func lookAlikes(a, b string) bool {
	const digits, letters = "000112586", "OQDILZSBG" // pairs at equal positions
	for i := range len(a) {
		if a[i] == b[i] {
			continue
		}
		found := false
		for j := range len(digits) {
			found = found || a[i] == digits[j] && b[i] == letters[j] || a[i] == letters[j] && b[i] == digits[j]
		}
		if !found {
			return false
		}
	}
	return true
}
