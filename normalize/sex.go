package normalize

// SexCode is the sex as Doc 9303 prints it in the visual zone: 'M', 'F' or 'X'.
// The zero value is "not given".
type SexCode byte

// The values of SexCode (Doc 9303-4 §4.1.1.1, Doc 9303-5, Doc 9303-6).
const (
	Male           SexCode = 'M'
	Female         SexCode = 'F'
	UnspecifiedSex SexCode = 'X'
)

// IsValid reports whether s is M, F or X.
func (s SexCode) IsValid() bool { return s == Male || s == Female || s == UnspecifiedSex }

// String returns "M", "F", "X", or "" for the zero value.
func (s SexCode) String() string {
	switch s {
	case Male:
		return "M"
	case Female:
		return "F"
	case UnspecifiedSex:
		return "X"
	}
	return ""
}

// MarshalText returns the letter.
func (s SexCode) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText accepts M, F, X and the empty text.
func (s *SexCode) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*s = 0
		return nil
	}
	if len(text) != 1 || !SexCode(text[0]).IsValid() {
		return errSex
	}
	*s = SexCode(text[0])
	return nil
}

// ParseZoneSex reads the sex element of a machine readable zone: M, F or the
// filler <, which is State Unknown (Doc 9303-4 §4.2.2.2, Doc 9303-5 §4.2.2.2). An
// X, which belongs in the visual zone alone, is read and noted. Mexican voter
// cards have H (hombre), and beside it M is mujer, though some models have M and
// F: on a Mexican document that is no travel document, M is Ambiguous. Anything
// else is Unreadable.
func ParseZoneSex(s string, h Hints) Parsed {
	switch s {
	case "":
		return Parsed{}
	case "M", "F":
		if s == "M" && h.Country.String() == "MEX" && !isTravel(h.Type) {
			return sexWord{set: male | female, note: NoteBoth}.parsed()
		}
		return Parsed{State: Read, Value: Value{Sex: SexCode(s[0])}}
	case "<":
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case "X":
		return Parsed{State: Read, Value: Value{Sex: UnspecifiedSex}, Note: NoteNotOfTheZone}
	case "H":
		return Parsed{State: Read, Value: Value{Sex: Male}, Note: NoteCountry}
	}
	return Parsed{State: Unreadable}
}

// isTravel reports whether documents of the type follow Doc 9303 in the letters
// that they print.
func isTravel(t DocType) bool { return t == Passport || t == Visa || t == TravelDocument }

// compareSexes compares two readings of a sex. X and a statement of nothing are
// Compatible, for the visual zone's X is the machine readable zone's filler (Doc
// 9303-4 §4.1.1.1); M or F and a statement of nothing are not comparable.
func compareSexes(a, b Parsed) Comparison {
	x, y := sexesSaid(a), sexesSaid(b)
	switch {
	case x == 0 || y == 0:
		return Comparison{}
	case x|y == unspecified|unstated:
		return Comparison{Compatible, ByUnspecifiedSex}
	case x != y && (x == unstated || y == unstated):
		return Comparison{}
	case x&y == 0:
		return Comparison{Agreement: Mismatch}
	case a.State == Ambiguous || b.State == Ambiguous:
		return Comparison{AmbiguousAgreement, OneOfSeveral}
	}
	return Comparison{Agreement: Match}
}

// sexesSaid returns what a reading says or may say.
func sexesSaid(p Parsed) (set sexes) {
	switch p.State {
	case Unknown:
		return unstated
	case Read:
		return sexSet(p.Value.Sex)
	case Ambiguous:
		for _, v := range p.Alternatives {
			set |= sexSet(v.Sex)
		}
	}
	return set
}
