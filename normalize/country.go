package normalize

import (
	"strings"

	"github.com/biter777/countries"
	"github.com/ocrlint/ocrlint/mrz"
)

// Country is a state, territory or organisation that issues documents or whose
// national a holder is: an ISO 3166-1 alpha-3 code where there is one, else the
// code of Doc 9303-3 §5 ("XXB", "GBN", "RKS") or a withdrawn code ("YUG"). The
// zero value is "not given". Countries are comparable with ==; [Compare]
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

// compareCountries compares two nationalities, or two issuers, of one document.
// Codes that stand for the same state today are Compatible, and Reason says how:
// a withdrawn code and that of a successor (ZAR and COD, YUG and SRB), another
// code for the same state (RKS, XKX and UNK), a class of British nationality
// (GBN and GBR), or a territory and the state under whose code its documents
// are issued (HKG and CHN). A refugee, a stateless person and one of unspecified
// nationality (XXB, XXC, XXA, XXX) have the nationality of no country, though
// the visual zone may name one: NotComparable.
func compareCountries(a, b Country) Comparison {
	switch {
	case !a.IsValid() || !b.IsValid():
		return Comparison{NotComparable, NoReason}
	case a == b:
		return Comparison{Match, NoReason}
	}
	x, y := a.state(), b.state()
	switch {
	case sameToday(x, y):
		return Comparison{Compatible, sameTodayReason(x, y)}
	case x.Code == "XXX" || y.Code == "XXX" || isStateless(x) != isStateless(y):
		return Comparison{NotComparable, NoNationality}
	case issuesAs(x.Code, y.Code) || issuesAs(y.Code, x.Code):
		return Comparison{Compatible, ByTerritory}
	}
	return Comparison{Mismatch, Different}
}

// isStateless reports whether the code is that of a stateless person or refugee
// (Doc 9303-3 §5 part E).
func isStateless(s mrz.State) bool {
	code := today(s)
	return code == "XXA" || code == "XXB" || code == "XXC"
}

// sameToday reports whether the states have a code of today in common. The
// classes of British nationality differ from each other.
func sameToday(x, y mrz.State) bool {
	if x.Kind == mrz.ICAO && y.Kind == mrz.ICAO && x.ISO != "" && y.ISO != "" {
		return false
	}
	for code := range strings.FieldsSeq(today(x)) {
		if strings.Contains(today(y), code) {
			return true
		}
	}
	return false
}

func today(s mrz.State) string {
	if s.Today == "" {
		return s.Code
	}
	return s.Today
}

func sameTodayReason(x, y mrz.State) Reason {
	switch {
	case x.Kind == mrz.Withdrawn || y.Kind == mrz.Withdrawn:
		return ByWithdrawnCode
	case x.ISO == "GBR" || y.ISO == "GBR":
		return ByNationality
	}
	return ByOtherCode
}

// issuedAs lists the territories whose passports, or whose people's passports,
// carry the code of another state, with the codes that they may carry. It only
// ever excuses a difference.
const issuedAs = `
ABW NLD
AIA GBR GBD
ALA FIN
ASM USA
BES NLD
BLM FRA
BMU GBR GBD
CCK AUS
COK NZL
CUW NLD
CXR AUS
CYM GBR GBD
FLK GBR GBD
FRO DNK
GGY GBR
GIB GBR GBD
GLP FRA
GRL DNK
GUF FRA
GUM USA
HKG CHN GBN
IMN GBR
IOT GBR GBD
JEY GBR
MAC CHN
MAF FRA
MNP USA
MSR GBR GBD
MTQ FRA
MYT FRA
NCL FRA
NFK AUS
NIU NZL
PCN GBR GBD
PRI USA
PYF FRA
REU FRA
SGS GBR GBD
SHN GBR GBD
SJM NOR
SPM FRA
SXM NLD
TCA GBR GBD
TKL NZL
TWN CHN
VGB GBR GBD
VIR USA
WLF FRA
`

// issuesAs reports whether documents of territory may carry the code of state.
func issuesAs(territory, state string) bool {
	_, after, ok := strings.Cut(issuedAs, "\n"+territory+" ")
	codes, _, _ := strings.Cut(after, "\n")
	return ok && strings.Contains(codes, state)
}
