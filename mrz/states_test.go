package mrz

import (
	"strings"
	"testing"
)

func TestLookupState(t *testing.T) {
	for _, tt := range []struct {
		code, iso, today string
		kind             StateKind
		name             string
	}{
		{"IDN", "IDN", "", ISO, "Indonesia"},
		{"DEU", "DEU", "", ISO, "Germany"},
		{"D", "DEU", "DEU", ICAO, "Germany"},
		{"GBN", "GBR", "GBR", ICAO, "British National (Overseas)"},
		{"RKS", "", "", ICAO, "Kosovo"},
		{"UNK", "", "RKS", ICAO, "United Nations Interim Administration Mission in Kosovo"},
		{"XXB", "", "", ICAO, "Refugee"},
		{"XMP", "", "", ICAO, "Parliamentary Assembly of the Mediterranean"},
		{"UTO", "", "", ICAO, "Utopia"},
		{"TMP", "TLS", "TLS", Withdrawn, "East Timor"},
		{"ROM", "ROU", "ROU", Withdrawn, "Romania"},
		{"CSK", "", "CZE SVK", Withdrawn, "Czechoslovakia"},
		{"NTZ", "", "SAU IRQ", Withdrawn, "Neutral Zone"},
		{"XKX", "", "RKS", UserAssigned, "Kosovo"},
		{"XCT", "", "", UserAssigned, "Northern Cyprus"},
	} {
		want := State{tt.code, tt.kind, tt.iso, tt.name, tt.today}
		if got, ok := LookupState(tt.code); !ok || got != want {
			t.Errorf("LookupState(%q) = %+v, %t, want %+v", tt.code, got, ok, want)
		}
	}
}

func TestLookupStateUnknown(t *testing.T) {
	for _, code := range []string{
		"", "<", "DE", "D<<", "D  ", "D\x00", "D\x00\x00", "deu", "ABWA", "AAA", "ZZZ", "GER", "XYZ", "U\x00O", "ÄÖÜ",
	} {
		if s, ok := LookupState(code); ok || s != (State{}) {
			t.Errorf("LookupState(%q) = %+v, %t, want none", code, s, ok)
		}
	}
}

// TestStates looks up every row and counts the official lists: ISO 3166-1 has
// 249 codes; Doc 9303-3 §5 adds 30, of which two are counted as withdrawn.
func TestStates(t *testing.T) {
	count := map[StateKind]int{}
	for _, s := range States() {
		count[s.Kind]++
		if got, ok := LookupState(s.Code); !ok || got != s {
			t.Errorf("LookupState(%q) = %+v, %t", s.Code, got, ok)
		}
		if s.Name == "" || s.Kind.String() == "" {
			t.Errorf("%s: no name or kind", s.Code)
		}
		if s.Kind == ISO && (s.ISO != s.Code || s.Today != "") {
			t.Errorf("%s: ISO code that stands for %q", s.Code, s.ISO+s.Today)
		}
		if s.Kind == Withdrawn && s.Today == "" {
			t.Errorf("%s: withdrawn without successor", s.Code)
		}
		for _, code := range strings.Fields(s.Today) {
			if today, ok := LookupState(code); !ok || today.Today != "" {
				t.Errorf("%s stands for %s, which is not in force", s.Code, code)
			}
		}
		if s.ISO != "" {
			if iso, _ := LookupState(s.ISO); iso.Kind != ISO {
				t.Errorf("%s: %s is no ISO code", s.Code, s.ISO)
			}
		}
	}
	if count[ISO] != 249 || count[ICAO] != 28 {
		t.Errorf("%d ISO and %d ICAO codes, want 249 and 28", count[ISO], count[ICAO])
	}
}

func TestStateKindString(t *testing.T) {
	for kind, want := range []string{"none", "iso", "icao", "withdrawn", "user_assigned", ""} {
		if got := StateKind(kind).String(); got != want {
			t.Errorf("StateKind(%d) = %q, want %q", kind, got, want)
		}
	}
}

var sinkState State

func BenchmarkLookupState(b *testing.B) {
	codes := [...]string{"IDN", "D", "ZWE", "ABW", "GBR", "XXB", "CHN", "QQQ"}
	naive := map[string]State{}
	for _, s := range states {
		naive[s.Code] = s
	}
	b.Run("table", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sinkState, _ = LookupState(codes[i%len(codes)])
		}
	})
	b.Run("map", func(b *testing.B) {
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			sinkState = naive[codes[i%len(codes)]]
		}
	})
}
