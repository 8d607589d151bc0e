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
