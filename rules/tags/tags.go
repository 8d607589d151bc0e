package tags

import (
	"fmt"
	"slices"
	"strings"

	"github.com/go-playground/validator/v10"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// Register adds tags for fields of your own structs to a validator of
// github.com/go-playground/validator/v10. The fields are strings.
//
//	mrz                    a zone that verifies, its lines separated by line feeds
//	mrz_td1 ... mrz_mrvb   the same, of the layout TD1, TD2, TD3, MRVA or MRVB
//	icao_state             a code of ISO 3166-1 alpha-3 or Doc 9303-3 §5, without fillers
//	civil_date             a date as YYYY-MM-DD, YYYY-MM or YYYY
//	national_number=IDN    a number that names a person, valid by a scheme of the country (ISO 3166-1 alpha-3)
//	national_number=idn-nik   a number that is valid by the scheme, whomever it names
//
// A national_number of an unknown scheme or country panics when the validator meets it.
// It returns the validator's error for a tag that it refuses.
func Register(v *validator.Validate) error {
	tags := map[string]func(value, param string) bool{
		"mrz":             func(value, _ string) bool { return isZone(value, "") },
		"icao_state":      isState,
		"civil_date":      func(value, _ string) bool { _, err := normalize.ParseDate(value); return err == nil },
		"national_number": isNumber,
	}
	for _, layout := range [...]string{"TD1", "TD2", "TD3", "MRVA", "MRVB"} {
		tags["mrz_"+strings.ToLower(layout)] = func(value, _ string) bool { return isZone(value, layout) }
	}
	for tag, holds := range tags {
		err := v.RegisterValidation(tag, func(f validator.FieldLevel) bool { return holds(f.Field().String(), f.Param()) })
		if err != nil {
			return err
		}
	}
	return nil
}

func isZone(text, layout string) bool {
	z, err := mrz.Parse(text)
	return err == nil && z.Valid() && (layout == "" || z.Layout().ID() == layout)
}

func isState(code, _ string) bool {
	s, ok := mrz.LookupState(code)
	return ok && (s.Kind == mrz.ISO || s.Kind == mrz.ICAO)
}

// isNumber panics for a parameter that is no scheme and no country with a number of
// persons, as the validator itself does for a tag that it does not know.
func isNumber(value, param string) bool {
	if s, ok := number.Lookup(param); ok {
		return s.Check(value).Status == number.Valid
	}
	namesPerson := func(s number.Scheme) bool { return s.Bearer().NamesPerson() }
	if !slices.ContainsFunc(number.ForCountry(param), namesPerson) {
		panic(fmt.Sprintf("validator tag national_number=%s: no scheme, and no country of which a number of persons is known; number.IDs lists the schemes", param))
	}
	for _, m := range number.Candidates(param, value) {
		if m.Result.Status == number.Valid && m.Result.Bearer.NamesPerson() {
			return true
		}
	}
	return false
}
