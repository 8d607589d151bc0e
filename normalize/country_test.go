package normalize

import (
	"encoding/json"
	"testing"

	"github.com/biter777/countries"
	"github.com/ocrlint/ocrlint/mrz"
)

func country(t testing.TB, code string) Country {
	t.Helper()
	c, ok := MakeCountry(code)
	if !ok && code != "" {
		t.Fatalf("%s is no country", code)
	}
	return c
}

func TestCountryCodes(t *testing.T) {
	for _, tt := range []struct {
		code, text, alpha2, numeric, name string
		kind                              mrz.StateKind
	}{
		{"", "", "", "", "", mrz.NoState},
		{"IDN", "IDN", "ID", "360", "Indonesia", mrz.ISO},
		{"AFG", "AFG", "AF", "004", "Afghanistan", mrz.ISO},
		{"AUS", "AUS", "AU", "036", "Australia", mrz.ISO},
		{"D", "DEU", "DE", "276", "Germany", mrz.ISO},
		{"TWN", "TWN", "TW", "158", "Taiwan", mrz.ISO},
		{"GBN", "GBN", "", "", "British National (Overseas)", mrz.ICAO},
		{"RKS", "RKS", "", "", "Kosovo", mrz.ICAO},
		{"YUG", "YUG", "", "", "Yugoslavia", mrz.Withdrawn},
		{"ANT", "ANT", "", "", "Netherlands Antilles", mrz.Withdrawn},
		{"XKX", "XKX", "", "", "Kosovo", mrz.UserAssigned},
	} {
		c := country(t, tt.code)
		got := [...]string{c.String(), c.Alpha2(), c.Numeric(), c.Name(), c.Kind().String()}
		want := [...]string{tt.text, tt.alpha2, tt.numeric, tt.name, tt.kind.String()}
		if got != want {
			t.Errorf("%q: %q, want %q", tt.code, got, want)
		}
	}
}

// TestCountryCodesOfISO holds the state table against an independent list.
func TestCountryCodesOfISO(t *testing.T) {
	for _, s := range mrz.States() {
		if s.Kind != mrz.ISO {
			continue
		}
		c := country(t, s.Code)
		if got := countries.ByName(s.Code).Alpha3(); got != s.Code {
			t.Errorf("%s is %q there", s.Code, got)
		}
		for _, text := range []string{c.Alpha2(), c.Numeric(), c.String()} {
			if p := ParseCountry(text, Hints{}); len(text) < 2 || p.Value.Country != c && text != "TC" {
				t.Errorf("%s: %q is read as %v", s.Code, text, p)
			}
		}
	}
}

func TestCountryText(t *testing.T) {
	type holder struct{ Nationality, Issuer Country }
	in := holder{Nationality: country(t, "GBN")}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"Nationality":"GBN","Issuer":""}` {
		t.Fatalf("%s, %v", text, err)
	}
	var out holder
	if err := json.Unmarshal(text, &out); err != nil || out != in {
		t.Errorf("%v, %v", out, err)
	}
	for _, s := range mrz.States() {
		c := country(t, s.Code)
		var d Country
		if err := d.UnmarshalText([]byte(c.String())); err != nil || d != c {
			t.Errorf("%s: %v, %v", s.Code, d, err)
		}
	}
	d := country(t, "DEU")
	if err := d.UnmarshalText(nil); err != nil || d.IsValid() {
		t.Errorf("no text: %v, %v", d, err)
	}
	var c Country
	if err := c.UnmarshalText([]byte("GER")); err == nil || err.Error() != "not a known country code" || c.IsValid() {
		t.Errorf("GER: %v, %v", c, err)
	}
}
