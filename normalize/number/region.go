package number

import (
	"github.com/biter777/countries"

	"github.com/ocrlint/ocrlint/mrz"
)

//go:generate go run ./gen

// region is a code of a division of a country. The codes of one table have one
// length and are sorted.
type region struct {
	code, name string
	latin      string // the name in Latin letters where name is in others
}

func lookupRegion(table []region, code string) (region, bool) {
	from, to := 0, len(table)
	for from < to {
		if middle := (from + to) / 2; table[middle].code < code {
			from = middle + 1
		} else {
			to = middle
		}
	}
	if from == len(table) || table[from].code != code {
		return region{}, false
	}
	return table[from], true
}

// place reads the code of a region, which may go on with the code of a district.
func (s *scheme) place(code string, f *Facts) Problem {
	if code == "" {
		return NoProblem
	}
	if s.regions == nil {
		f.Region = code
		return NoProblem
	}
	f.Region = code[:len(s.regions[0].code)]
	r, ok := lookupRegion(s.regions, f.Region)
	if !ok && !s.anyRegion {
		return WrongCode
	}
	f.RegionName, f.RegionLatin = r.name, r.latin
	if s.districts != nil {
		d, _ := lookupRegion(s.districts, code[:len(s.districts[0].code)])
		f.District, f.DistrictName = d.code, d.name
	}
	return NoProblem
}

// nationality reads an ISO 3166-1 code, alpha-3 or numeric. A code that is none
// states nothing: issuers use codes of their own for the stateless.
func nationality(code string) string {
	if code != "" && isDigit(rune(code[0])) {
		code = countries.ByNumeric(count(code)).Alpha3()
	}
	if state, ok := mrz.LookupState(code); ok && state.Kind == mrz.ISO {
		return state.Code
	}
	return ""
}
