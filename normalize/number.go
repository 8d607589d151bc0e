package normalize

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/mrz"
)

// ParseNumber reads an identifier: letters and digits in compatibility form and
// upper case, the digits of any script as 0 to 9, white space, invisible marks and
// fillers at the end removed, separators kept ("03029/DNTT/C/IV/09"). A text
// without a letter or digit is unreadable. A number of which characters are hidden
// behind asterisks is read with the Note NoteMasked.
func ParseNumber(s string) Parsed {
	if !isCanonicalNumber(s) {
		s = strings.Map(numberRune, norm.NFKC.String(s))
	}
	s = strings.TrimRight(s, "<") // fillers, where a vendor cut the number out of a zone
	if compactNumber(s) == "" {
		return Parsed{State: Unreadable}
	}
	p := Parsed{State: Read, Value: Value{Text: s}}
	if strings.Contains(s, "**") {
		p.Note = NoteMasked
	}
	return p
}

// numberRune returns the form of a character in a number, -1 for none.
func numberRune(r rune) rune {
	if digit, ok := plainDigit(r); ok {
		return rune(digit)
	}
	switch {
	case unicode.IsSpace(r), unicode.Is(unicode.Cf, r):
		return -1
	case strings.ContainsRune("•●∗✱", r):
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

// compareNumbers compares two identifiers of one field. What the one page calls
// by this name, the other may give by another one: a Spanish identity card is
// known by its holder's number, which its zone has as optional data. Then the
// reason is the name of the field or element with which the number agrees.
func (d *Document) compareNumbers(a, b *Reading) Comparison {
	c := d.compareNumberTexts(a, b)
	if c.Agreement != Mismatch {
		return c
	}
	for _, other := range [...]string{d.alias(a, b.Origin), d.alias(b, a.Origin)} {
		if other != "" {
			return Comparison{Compatible, other}
		}
	}
	return c
}

// alias returns the name of another field or element of a page that has the
// number of r, "" when there is none.
func (d *Document) alias(r *Reading, page Origin) string {
	n := compactNumber(r.Value.Text)
	for i := range d.Readings {
		o := &d.Readings[i]
		if o.Origin == page && o.Field != r.Field && o.Field.Kind() == NumberValue && compactNumber(o.Value.Text) == n {
			return o.Field.String()
		}
	}
	for i := range d.Zones {
		if d.Zones[i].Origin != page {
			continue
		}
		for _, e := range [...]mrz.Element{mrz.OptionalData, mrz.OptionalData2} {
			for part := range strings.FieldsFuncSeq(d.Zones[i].Element(e), func(c rune) bool { return c == '<' }) {
				if part == n {
					return e.String()
				}
			}
		}
	}
	return ""
}

// compareNumberTexts compares two numbers. A zone may hold less of a number than
// the card prints (nine characters where the layout has no way to continue, Doc
// 9303-4 §4.2.2.2), and a card may print the check digit behind the number.
func (d *Document) compareNumberTexts(a, b *Reading) Comparison {
	s, t := compactNumber(a.Value.Text), compactNumber(b.Value.Text)
	switch {
	case a.Value.Text == b.Value.Text:
		return Comparison{Match, ""}
	case s == t:
		return Comparison{Compatible, "format"}
	case a.Note == NoteMasked || b.Note == NoteMasked:
		return compareMasked(a, b)
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
	case ok && len(rest) == 1 && rest[0] == mrz.CheckDigit(s):
		return Comparison{Compatible, "check digit"}
	case ok && a.Origin.Witness == MRZ && len(s) == 9 && d.noOverflow(a.Origin):
		return Comparison{Compatible, "truncated"}
	}
	return Comparison{Mismatch, "different"}
}

// compareMasked compares numbers of which one has hidden characters, where it
// shows how many those are.
func compareMasked(a, b *Reading) Comparison {
	shown := func(r *Reading) string {
		return strings.Map(func(c rune) rune {
			switch {
			case r.Note == NoteMasked && (c == '*' || c == 'X'):
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
			return Comparison{Mismatch, "different"}
		}
	}
	return Comparison{Compatible, "masked"}
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
