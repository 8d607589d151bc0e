package normalize

// ParseCanonical reads a value in the form of the report, whatever country or language
// it is about: the inverse of [Value.String], and "permanent" for an expiry. A text that
// no report has is Unreadable.
func ParseCanonical(f Field, text string) Parsed {
	p, err := Parsed{State: Read}, error(nil)
	switch f.Kind() {
	case DateValue:
		if text == Permanent.String() {
			return Parsed{State: Permanent}
		}
		p.Value.Date, err = ParseDate(text)
	case SexValue:
		err = p.Value.Sex.UnmarshalText([]byte(text))
	case CountryValue:
		err = p.Value.Country.UnmarshalText([]byte(text))
	case TypeValue:
		var t DocType
		err = t.UnmarshalText([]byte(text))
		p.Value.Text = t.String()
	default:
		p.Value.Text = foldSpace(text)
	}
	if err != nil || !p.Value.IsValid() {
		return Parsed{State: Unreadable}
	}
	return p
}
