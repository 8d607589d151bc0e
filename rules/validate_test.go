package rules_test

import (
	"testing"

	"github.com/go-playground/validator/v10"

	"github.com/ocrlint/ocrlint/rules"
)

func TestRegister(t *testing.T) {
	v := validator.New(validator.WithRequiredStructEnabled())
	if err := rules.Register(v); err != nil {
		t.Fatal(err)
	}
	const td3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	for _, test := range []struct {
		tag, value string
		want       bool
	}{
		{"mrz", td3, true},
		{"mrz", td3[:88] + "1", false},
		{"mrz", "", false},
		{"mrz_td3", td3, true},
		{"mrz_td1", td3, false},
		{"icao_state", "IDN", true},
		{"icao_state", "D", true},
		{"icao_state", "XXB", true},
		{"icao_state", "YUG", false},
		{"icao_state", "QQQ", false},
		{"civil_date", "1993-12-26", true},
		{"civil_date", "26-12-1993", false},
		{"national_number=IDN", "3171012612930001", true},
		{"national_number=idn-nik", "3171012612930001", true},
		{"national_number=idn-nik", "3171013212930001", false},
		{"national_number=ESP", "99999999R", true},
		{"national_number=UTO", "1", false},
	} {
		if got := v.Var(test.value, test.tag) == nil; got != test.want {
			t.Errorf("%s of %d characters: %v, want %v", test.tag, len(test.value), got, test.want)
		}
	}
}
