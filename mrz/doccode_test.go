package mrz

import (
	"strings"
	"testing"
)

func TestLookupDocumentCode(t *testing.T) {
	for _, tt := range []struct {
		code, state, layout string
		want                Code
	}{
		{"P", "UTO", "TD3", Code{LegacyCode, "passport", "passport"}},
		{"PP", "UTO", "TD3", Code{HarmonisedCode, "passport", "ordinary passport"}},
		{"PP", "D", "TD3", Code{NationalCode, "passport", ""}},
		{"PO", "UTO", "TD3", Code{HarmonisedCode, "passport", "official or service passport"}},
		{"PO", "CHN", "TD3", Code{NationalCode, "passport", ""}},
		{"PM", "KOR", "TD3", Code{NationalCode, "passport", ""}},
		{"PM", "CHE", "TD3", Code{NationalCode, "passport", ""}},
		{"PM", "", "TD3", Code{HarmonisedCode, "passport", "military passport"}},
		{"PX", "UTO", "TD3", Code{LegacyCode, "passport", ""}},
		{"P", "UTO", "TD1", Code{UnlistedCode, "passport", ""}},
		{"PU", "UTO", "TD2", Code{HarmonisedCode, "travel_document", "single-sheet emergency travel document"}},
		{"PN", "RUS", "RU-INTERNAL", Code{NationalCode, "national_id", "internal passport"}},
		{"I", "UTO", "TD1", Code{HarmonisedCode, "national_id", "identity card"}},
		{"ID", "FRA", "FR-CNI-1988", Code{NationalCode, "national_id", "identity card"}},
		{"IX", "UTO", "TD1", Code{UnlistedCode, "national_id", ""}},
		{"IV", "UTO", "TD1", Code{}},
		{"AI", "UTO", "TD1", Code{}},
		{"AC", "UTO", "TD1", Code{HarmonisedCode, "travel_document", "crew member certificate"}},
		{"CR", "ITA", "TD1", Code{NationalCode, "residence_permit", "residence permit"}},
		{"CR", "", "CN-HRP-2012", Code{NationalCode, "travel_document", "mainland travel permit"}},
		{"C1", "USA", "TD1", Code{NationalCode, "residence_permit", "permanent resident card"}},
		{"VC", "FRA", "MRVB", Code{HarmonisedCode, "visa", "visa"}},
		{"V", "FRA", "TD1", Code{}},
		{"D1", "FRA", "FR-DL", Code{NationalCode, "driving_license", "driving licence"}},
		{"FA", "CHE", "CH-DL", Code{NationalCode, "driving_license", "driving licence"}},
		{"XX", "UTO", "TD3", Code{}},
		{"", "", "", Code{}},
	} {
		if got := lookupCode(tt.code, tt.state, tt.layout); got != tt.want {
			t.Errorf("%s %s %s: %v %q %q, want %v %q %q", tt.code, tt.state, tt.layout, got.Kind, got.Type, got.Title, tt.want.Kind, tt.want.Type, tt.want.Title)
		}
	}
}

// TestSpecimenCodes counts the kinds over the valid specimens: a change of the
// table shows here.
func TestSpecimenCodes(t *testing.T) {
	got := map[CodeKind]int{}
	for _, s := range specimens(t) {
		if z, err := Parse(s.zone()); err == nil && s.Part == "" && z.Status() != Invalid {
			got[z.Document().Kind]++
		}
	}
	if got := new(Zone).Document(); got != (Code{}) {
		t.Errorf("zero zone: %v", got)
	}
	want := map[CodeKind]int{UnlistedCode: 5, HarmonisedCode: 50, LegacyCode: 59, NationalCode: 50}
	for k := range want {
		if got[k] != want[k] {
			t.Errorf("%v: %d, want %d", k, got[k], want[k])
		}
	}
}

// TestCodeRows holds the table in order: every row can be reached, and names
// states and layouts that there are.
func TestCodeRows(t *testing.T) {
	ids := map[string]bool{}
	for _, l := range registered().layouts {
		ids[l.id] = true
	}
	for i := range codes {
		c := &codes[i]
		for _, id := range strings.Fields(c.layouts) {
			if !ids[id] {
				t.Errorf("%s: no layout %s", c.code, id)
			}
		}
		for _, s := range strings.Fields(c.states) {
			if _, ok := LookupState(s); !ok {
				t.Errorf("%s: no state %s", c.code, s)
			}
		}
		for j := range i {
			b := &codes[j]
			if (b.code == c.code || b.code[1:] == "*" && len(c.code) == 2 && b.code[0] == c.code[0]) && b.states == "" && (b.layouts == "" || b.layouts == c.layouts) {
				t.Errorf("%s of row %d is never reached", c.code, i)
			}
		}
	}
}
