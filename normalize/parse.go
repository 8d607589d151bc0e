package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Parse reads a text as a value of the kind of h.Field.
func Parse(text string, h Hints) Parsed {
	kind := h.Field.Kind()
	text = plain(text, h.Field.verbatim())
	if Masked(text) {
		word := kind == NameValue && isPlaceholderName(text) && !hidesSome(text) ||
			kind == CountryValue && text == "XXX" // unspecified nationality (Doc 9303-3 §5)
		if !word {
			return Parsed{State: Unknown, Note: NoteMasked}
		}
	}
	switch kind {
	case DateValue:
		return ParsePrintedDate(text, h)
	case SexValue:
		return ParseSex(text, h)
	case CountryValue:
		return ParseCountry(text, h)
	case NameValue:
		return ParseName(text, h)
	case NumberValue:
		if h.Field == CardNumber && partlyMasked(text) {
			return Parsed{State: Unknown, Note: NoteMasked}
		}
		p := ParseNumber(text)
		if h.Field == CardNumber {
			if c, ok := ParseCard(p.Value.Text); ok && (c.Network != "" || h.Type == BankCard) {
				p.Value.Text = CompactNumber(p.Value.Text) // the groups are no part of it (ISO/IEC 7812-1)
			}
		}
		return p
	case TypeValue:
		t, left, ok := parseDocType(text)
		if !ok {
			return Parsed{State: Unreadable}
		}
		p := Parsed{State: Read, Value: Value{Text: t.String()}}
		if left {
			p.Note = NoteUnreadPart
		}
		return p
	}
	switch h.Field {
	case BirthPlace, IssuePlace:
		if place, _, ok := splitPlaceAndDate(text, h); ok {
			place, note := withoutParticle(place)
			return Parsed{State: Read, Value: Value{Text: foldSpace(place)}, Note: note | NoteBesideDate}
		}
	case InvoiceType:
		return ParseInvoiceType(text)
	case ValidityPeriod:
		return parsePeriod(text, h)
	case MaritalStatus:
		return ParseMaritalStatus(text, h)
	case Religion:
		return ParseReligion(text, h)
	case BloodType:
		return ParseBloodType(text, h)
	case EyeColor:
		return ParseEyeColor(text, h)
	case Height:
		return ParseHeight(text, h)
	case Weight:
		return ParseWeight(text, h)
	}
	p := Parsed{State: Read, Value: Value{Text: foldSpace(text)}}
	switch {
	case kind != TextValue:
	case !strings.ContainsFunc(text, isInWord): // a dash for none
		if strings.ContainsAny(text, unreadSigns) {
			return Parsed{State: Unreadable}
		}
		return Parsed{}
	case hidesSome(text):
		p.Note = NoteMasked
	}
	return p
}

// unreadSigns stand for what could not be read.
const unreadSigns = "*?？＊\uFFFD"

// isInWord reports whether r is a letter, a mark, or a digit or number.
func isInWord(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.N) }

// worded are the fields of texts that are read as words or amounts.
var worded = [...]Field{ValidityPeriod, InvoiceType, MaritalStatus, Religion, BloodType, EyeColor, Height, Weight}

// verbatim reports that the text of a field is its value.
func (f Field) verbatim() bool {
	k := f.Kind()
	return k == NameValue || k == TextValue && !slices.Contains(worded[:], f)
}

// plain returns a text without the white space and the invisible marks at its ends, with
// simple blanks; where it is not itself the value, composed and in half width: how a text is
// encoded says nothing.
func plain(s string, itself bool) string {
	if isComposed(s) {
		return strings.TrimSpace(s)
	}
	if !itself {
		s = norm.NFC.String(s)
	}
	s = strings.TrimFunc(s, func(r rune) bool { return unicode.In(r, unicode.Z, unicode.Cf) || unicode.IsSpace(r) })
	return strings.Map(func(r rune) rune {
		switch {
		case r < utf8.RuneSelf:
		case unicode.IsSpace(r):
			return ' '
		case '！' <= r && r <= '～' && !itself:
			return r - '！' + '!'
		}
		return r
	}, s)
}

// hidesSome reports whether a text hides some of its characters: several
// asterisks or dots stand in a row, or one joins a letter or digit (JL. M* NO. 5).
func hidesSome(s string) bool {
	if strings.IndexByte(s, '*') < 0 && strings.IndexByte(s, "•"[0]) < 0 && strings.IndexByte(s, "＊"[0]) < 0 {
		return false // as most do
	}
	var last rune
	for _, r := range s {
		mask := hides(r)
		if hides(last) && mask || mask && (unicode.IsLetter(last) || unicode.IsDigit(last)) {
			return true
		}
		last = r
	}
	return false
}

// hides reports whether a character stands for a hidden one.
func hides(r rune) bool {
	switch r {
	case '*', '•', '●', '＊', '∗', '✱':
		return true
	}
	return false
}

// Masked reports whether the text hides its value behind a row of asterisks, of dots or of
// the letter x.
func Masked(s string) bool {
	if len(s) > 2 && ('A' <= s[0] && s[0] <= 'W' || '0' <= s[0] && s[0] <= '9') { // as most do
		return false
	}
	s = strings.TrimSpace(s)
	first, size := utf8.DecodeRuneInString(s)
	if !hides(first) && first != 'x' && first != 'X' && first != 'ｘ' && first != 'Ｘ' {
		return false
	}
	n := len(s) / size
	return (n > 2 || n == 2 && hides(first)) && strings.Trim(s, s[:size]) == ""
}
