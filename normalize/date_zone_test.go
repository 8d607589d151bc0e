package normalize

import "testing"

func TestParseZoneDate(t *testing.T) {
	for _, tt := range []struct{ in, hints, want string }{
		{"740812", "birth 2026-11-21", "1974-08-12 [latest year not after the reference date]"},
		{"261121", "birth 2026-11-21", "2026-11-21 [latest year not after the reference date]"},
		{"261122", "birth 2026-11-21", "1926-11-22 [latest year not after the reference date]"},
		{"120415", "expiry 2026-11-21", "2012-04-15 [year nearest to the reference date]"},
		{"760101", "expiry 2026-11-21", "2076-01-01 [year nearest to the reference date]"},
		{"770101", "expiry 2026-11-21", "1977-01-01 [year nearest to the reference date]"},
		{"040425", "expiry 1999-01-01", "2004-04-25 [year nearest to the reference date]"},
		{"490522", "birth 2026-11-21", "1949-05-22 [latest year not after the reference date]"},
		{"280229", "birth 2026-11-21", "1928-02-29 [latest year not after the reference date]"},
		{"000229", "birth 2026-11-21", "2000-02-29 [latest year not after the reference date]"},
		{"740812", "birth", "ambiguous 1974-08-12|2074-08-12"},
		{"740812", "2026-11-21", "ambiguous 1974-08-12|2074-08-12"},
		{"000229", "", "2000-02-29"},
		{"75<<<<", "birth 2026-11-21", "1975 [latest year not after the reference date]"},
		{"26<<<<", "birth 2026-11-21", "2026 [latest year not after the reference date]"},
		{"27<<<<", "birth 2026-11-21", "1927 [latest year not after the reference date]"},
		{"7506<<", "birth 2026-11-21", "1975-06 [latest year not after the reference date]"},
		{"75<<05", "birth 2026-11-21", "1975 [latest year not after the reference date]"},
		{"750000", "birth 2026-11-21", "1975 [latest year not after the reference date]"},
		{"<<<<<<", "birth 2026-11-21", "unknown"},
		{"000000", "birth 2026-11-21", "unknown"},
		{"000001", "birth 2026-11-21", "2000 [latest year not after the reference date]"},
		{"000100", "birth 2026-11-21", "2000-01 [latest year not after the reference date]"},
		{"010000", "birth 2026-11-21", "2001 [latest year not after the reference date]"},
		{"<<00<<", "birth 2026-11-21", "unknown"},
		{"<<0001", "birth 2026-11-21", "unknown [year unknown]"},
		{"7506<<", "", "ambiguous 1975-06|2075-06"},
		{"750600", "", "ambiguous 1975-06|2075-06"},
		{"<<0605", "birth 2026-11-21", "unknown [year unknown]"},
		{"741332", "birth 2026-11-21", "unreadable [impossible]"},
		{"740230", "", "unreadable [impossible]"},
		{"7<0612", "", "unreadable"},
		{"<50612", "", "unreadable"},
		{"74O812", "", "unreadable"},
		{"", "", "unreadable"},
		{"74081", "", "unreadable"},
		{"7408123", "", "unreadable"},
	} {
		if got := outcome(ParseZoneDate(tt.in, dateHints(t, tt.hints))); got != tt.want {
			t.Errorf("%q with %q:\n got %s\nwant %s", tt.in, tt.hints, got, tt.want)
		}
	}
}
