package normalize

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

// The table is sorted, of countries that exist, with orders and languages that the
// parser of dates knows.
func TestHabits(t *testing.T) {
	months, err := os.ReadFile("gen/date/months.tsv")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{"ja": true, "ko": true, "vi": true, "rm": true} // numbers with units, and Romansh
	for line := range strings.Lines(string(months)) {
		language, _, _ := strings.Cut(line, "\t")
		for l := range strings.FieldsSeq(language) {
			known[primaryLanguage(l)] = true
		}
	}
	for i, h := range countryHabits {
		if i > 0 && countryHabits[i-1].code >= h.code {
			t.Errorf("%s does not follow %s", h.code, countryHabits[i-1].code)
		}
		if c, ok := MakeCountry(h.code); !ok || c.String() != h.code || habitsOf(c) != &countryHabits[i] {
			t.Errorf("%s is no country", h.code)
		}
		for o := range strings.FieldsSeq(h.orders) {
			if !slices.Contains([]string{"DMY", "MDY", "YMD"}, o) {
				t.Errorf("%s: order %q", h.code, o)
			}
		}
		for l := range strings.FieldsSeq(h.languages) {
			if !known[l] {
				t.Errorf("%s: no months in %q", h.code, l)
			}
		}
	}
	for _, s := range mrz.States() {
		listed := slices.ContainsFunc(countryHabits[:], func(h habits) bool { return h.code == s.Code })
		if c, ok := MakeCountry(s.Code); ok && s.Code != "D" && !listed && habitsOf(c) != &noHabits {
			t.Errorf("%s has habits", s.Code)
		}
	}
	if habitsOf(Country{}) != &noHabits {
		t.Error("no country has habits")
	}
}

// A language with a transliteration of its own leads to one state.
func TestSpellingIssuer(t *testing.T) {
	for language, want := range map[string]string{
		"be": "BLR", "bg": "BGR", "kk": "KAZ", "mk": "MKD", "ru": "RUS", "sr": "SRB", "sr-Cyrl": "SRB", "SR_RS": "SRB", "-sr": "", "uk": "UKR", "de": "", "": "",
	} {
		if got := spellingIssuer("", language); got != want {
			t.Errorf("%q: %q, want %q", language, got, want)
		}
	}
}
