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

// ParseZoneSex reads the letter of the sex element of a machine readable zone, of
// which sexes are those that it may state there (mrz.Zone.Sexes): M, F, or the filler
// <, which is State Unknown (Doc 9303-4 §4.2.2.2, Doc 9303-5 §4.2.2.2). An X, which
// belongs in the visual zone alone, is read and noted. The H of a Mexican voter card is
// read by its layout, and its M, mujer or masculino, is Ambiguous. Anything else is
// Unreadable, whatever the words of the country are.
func ParseZoneSex(letter, sexes string) Parsed {
	switch {
	case letter == "":
		return Parsed{}
	case sexes == "":
		return Parsed{State: Unreadable}
	case letter == "X":
		return Parsed{State: Read, Value: Value{Sex: UnspecifiedSex}, Note: NoteNotOfTheZone}
	case sexes == "<":
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case len(sexes) > 1:
		return sexWord{set: male | female, note: NoteBoth}.parsed()
	case letter != sexes:
		return Parsed{State: Read, Value: Value{Sex: SexCode(sexes[0])}, Note: NoteCountry}
	}
	return Parsed{State: Read, Value: Value{Sex: SexCode(sexes[0])}}
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
