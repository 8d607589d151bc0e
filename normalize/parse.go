package normalize

import "strings"

// Parse reads a text as a value of the kind of h.Field.
func Parse(text string, h Hints) Parsed {
	name := h.Field.Kind() == NameValue
	if Masked(text) && !(name && isPlaceholderName(text)) || h.Field == CardNumber && partlyMasked(text) {
		return Parsed{State: Unknown, Note: NoteMasked}
	}
	switch h.Field.Kind() {
	case DateValue:
		return ParsePrintedDate(text, h)
	case SexValue:
		return ParseSex(text, h)
	case CountryValue:
		return ParseCountry(text, h)
	case NameValue:
		return ParseName(text, h)
	case NumberValue:
		return ParseNumber(text)
	case TypeValue:
		t, ok := ParseDocType(text)
		if !ok {
			return Parsed{State: Unreadable}
		}
		return Parsed{State: Read, Value: Value{Text: t.String()}}
	}
	switch h.Field {
	case BirthPlace, IssuePlace:
		if place, _, ok := splitPlaceAndDate(text, h); ok {
			return Parsed{State: Read, Value: Value{Text: foldSpace(place)}, Note: NoteBesideDate}
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
	return Parsed{State: Read, Value: Value{Text: foldSpace(text)}}
}

// Masked reports whether the text hides its value behind a row of asterisks or of
// the letter x.
func Masked(s string) bool {
	s = strings.TrimSpace(s)
	if len(s) < 3 {
		return false
	}
	for i := range len(s) {
		if c := s[i] | 0x20; s[i] != '*' && c != 'x' || s[i] != s[0] {
			return false
		}
	}
	return true
}
