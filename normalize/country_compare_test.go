package normalize

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

func TestCompareCountries(t *testing.T) {
	for _, tt := range []struct {
		a, b, reason string
		want         Agreement
	}{
		{"IDN", "IDN", "", Match},
		{"D", "DEU", "", Match},
		{"XXB", "XXB", "", Match},
		{"", "IDN", "", NotComparable},
		{"", "", "", NotComparable},
		{"IDN", "TLS", "different", Mismatch},
		{"NER", "NGA", "different", Mismatch},
		{"UTO", "IDN", "different", Mismatch},

		{"RKS", "XKX", "other code", Compatible},
		{"RKS", "UNK", "other code", Compatible},
		{"XKK", "XXK", "other code", Compatible},
		{"RKS", "SRB", "different", Mismatch},
		{"KYA", "KEN", "other code", Compatible},
		{"YTO", "UTO", "other code", Compatible},

		{"ZAR", "COD", "withdrawn code", Compatible},
		{"TMP", "TLS", "withdrawn code", Compatible},
		{"ROM", "ROU", "withdrawn code", Compatible},
		{"DDR", "D", "withdrawn code", Compatible},
		{"YUG", "SRB", "withdrawn code", Compatible},
		{"YUG", "SCG", "withdrawn code", Compatible},
		{"SUN", "EST", "withdrawn code", Compatible},
		{"CSK", "SVK", "withdrawn code", Compatible},
		{"ANT", "CUW", "withdrawn code", Compatible},
		{"CSK", "YUG", "different", Mismatch},
		{"TMP", "IDN", "different", Mismatch},

		{"GBN", "GBR", "class of British nationality", Compatible},
		{"GBD", "GBR", "class of British nationality", Compatible},
		{"GBO", "GBR", "class of British nationality", Compatible},
		{"GBP", "GBR", "class of British nationality", Compatible},
		{"GBS", "GBR", "class of British nationality", Compatible},
		{"GBN", "GBD", "different", Mismatch},
		{"GBN", "CHN", "different", Mismatch},

		{"HKG", "CHN", "territory", Compatible},
		{"MAC", "CHN", "territory", Compatible},
		{"TWN", "CHN", "territory", Compatible},
		{"HKG", "GBN", "territory", Compatible},
		{"HKG", "MAC", "different", Mismatch},
		{"BMU", "GBD", "territory", Compatible},
		{"GRL", "DNK", "territory", Compatible},
		{"PRI", "USA", "territory", Compatible},

		{"XXA", "SYR", "no nationality", NotComparable},
		{"XXB", "SYR", "no nationality", NotComparable},
		{"XXC", "SYR", "no nationality", NotComparable},
		{"XXX", "SYR", "no nationality", NotComparable},
		{"XXX", "XXB", "no nationality", NotComparable},
		{"XAA", "SYR", "no nationality", NotComparable},
		{"XAA", "XXA", "other code", Compatible},
		{"XXA", "XXB", "different", Mismatch},
	} {
		a, b := country(t, tt.a), country(t, tt.b)
		if got := compareCountries(a, b); got.Agreement != tt.want || got.Reason.String() != tt.reason {
			t.Errorf("compareCountries(%s, %s) = %v, want %v %s", tt.a, tt.b, got, tt.want, tt.reason)
		}
		if got := compareCountries(b, a); got != compareCountries(a, b) {
			t.Errorf("compareCountries(%s, %s) = %v, and the other way round not", tt.b, tt.a, got)
		}
	}
}

// TestIssuedAs: every territory and every code it issues under is a code in
// force, and every row is found.
func TestIssuedAs(t *testing.T) {
	for _, row := range strings.Split(strings.TrimSpace(issuedAs), "\n") {
		codes := strings.Fields(row)
		for _, code := range codes {
			if s, ok := mrz.LookupState(code); !ok || s.Kind == mrz.Withdrawn {
				t.Errorf("%s: unknown code %s", row, code)
			}
		}
		for _, code := range codes[1:] {
			if !issuesAs(codes[0], code) {
				t.Errorf("%s: not found", row)
			}
		}
	}
}

// TestEveryStateAgainstItsCodeOfToday: no code contradicts what it stands for.
func TestEveryStateAgainstItsCodeOfToday(t *testing.T) {
	for _, s := range mrz.States() {
		for _, code := range strings.Fields(s.Today) {
			a, b := country(t, s.Code), country(t, code)
			if got := compareCountries(a, b).Agreement; a != b && got != Compatible {
				t.Errorf("%s and %s: %v", s.Code, code, got)
			}
		}
	}
}

// TestCompareAllCountries: the order of two countries does not matter, and only
// equal ones match.
func TestCompareAllCountries(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	for _, s := range mrz.States() {
		for _, u := range mrz.States() {
			a, b := country(t, s.Code), country(t, u.Code)
			got := compareCountries(a, b)
			if got != compareCountries(b, a) || (got.Agreement == Match) != (a == b) || (got.Reason == NoReason) != (a == b) {
				t.Errorf("%s and %s: %v", s.Code, u.Code, got)
			}
		}
	}
}
