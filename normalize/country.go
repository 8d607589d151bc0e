package normalize

import (
	"github.com/biter777/countries"
	"github.com/ocrlint/ocrlint/mrz"
)

// Country is a state, territory or organisation that issues documents or whose
// national a holder is: an ISO 3166-1 alpha-3 code where there is one, else the
// code of Doc 9303-3 §5 ("XXB", "GBN", "RKS") or a withdrawn code ("YUG"). The
// zero value is "not given". Countries are comparable with ==; CompareCountries
// also knows the codes that stand for each other.
type Country struct{ code [3]byte }

// MakeCountry returns the country with the given code: ISO alpha-3, or a code of
// Doc 9303-3 §5 without fillers. "D" gives DEU. ok is false for unknown codes.
func MakeCountry(code string) (c Country, ok bool) {
	s, ok := mrz.LookupState(code)
	if !ok {
		return Country{}, false
	}
	if s.Code == "D" {
		s.Code = s.ISO
	}
	copy(c.code[:], s.Code)
	return c, true
}

// IsValid reports whether c is a country.
func (c Country) IsValid() bool { return c.code != [3]byte{} }

// String returns the three-letter code, "" for the zero value.
func (c Country) String() string {
	if !c.IsValid() {
		return ""
	}
	return string(c.code[:])
}

// state returns the entry of the country in the table of package mrz.
func (c Country) state() mrz.State {
	s, _ := mrz.LookupState(c.String())
	return s
}

// Kind says which list the code is from.
func (c Country) Kind() mrz.StateKind { return c.state().Kind }

// Name returns the English short name.
func (c Country) Name() string { return c.state().Name }

// Alpha2 returns the ISO 3166-1 alpha-2 code, "" for a code that is not in ISO
// 3166-1 today.
func (c Country) Alpha2() string {
	if c.Kind() != mrz.ISO {
		return ""
	}
	return countries.ByName(c.String()).Alpha2()
}

// Numeric returns the three digits of the ISO 3166-1 numeric code, "" for a code
// that is not in ISO 3166-1 today.
func (c Country) Numeric() string {
	if c.Kind() != mrz.ISO {
		return ""
	}
	return string(appendDigits(nil, int(countries.ByName(c.String())), 3))
}

// MarshalText returns the three-letter code.
func (c Country) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText accepts what MakeCountry accepts, and nothing.
func (c *Country) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = Country{}
		return nil
	}
	v, ok := MakeCountry(string(text))
	if !ok {
		return errCountry
	}
	*c = v
	return nil
}
