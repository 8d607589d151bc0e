package tags_test

import (
	"strings"
	"testing"

	"github.com/go-playground/validator/v10"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/rules/tags"
)

func TestRegister(t *testing.T) {
	v := validator.New(validator.WithRequiredStructEnabled())
	if err := tags.Register(v); err != nil {
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
		{"national_number=IDN", "013000666091000", false}, // the tax number of a firm
		{"national_number=idn-npwp", "013000666091000", true},
		{"national_number=ARG", "20-05536168-2", true},
		{"national_number=ARG", "30-70308853-4", false}, // a firm's
		{"national_number=HRV", "33392005961", true},    // persons and firms have it
		{"national_number=DEU", "T220001293", false},    // of a card
	} {
		if got := v.Var(test.value, test.tag) == nil; got != test.want {
			t.Errorf("%s of %d characters: %v, want %v", test.tag, len(test.value), got, test.want)
		}
	}
}

// A parameter that nothing can be valid by is the programmer's error: the validator
// panics as it does for a tag that it does not know.
func TestRegisterUnknownNumber(t *testing.T) {
	v := validator.New(validator.WithRequiredStructEnabled())
	if err := tags.Register(v); err != nil {
		t.Fatal(err)
	}
	for _, param := range []string{"XYZ", "UTO", "idn-nikk", "idn", ""} {
		func() {
			defer func() {
				if message, ok := recover().(string); !ok || !strings.Contains(message, "national_number="+param+":") {
					t.Errorf("national_number=%s: %q", param, message)
				}
			}()
			_ = v.Var("3171012612930001", "national_number="+param)
			t.Errorf("national_number=%s is accepted", param)
		}()
	}
}
