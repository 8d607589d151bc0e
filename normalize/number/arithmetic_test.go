package number

import (
	"fmt"
	"testing"
)

// verhoeffByTables is the check as J. Verhoeff printed it, with the tables
// written out.
func verhoeffByTables(n string) bool {
	d := [10]string{"0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
		"5987604321", "6598710432", "7659821043", "8765932104", "9876543210"}
	p := [8]string{"0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"}
	c := byte('0')
	for i := range len(n) {
		c = d[c-'0'][p[i%8][n[len(n)-1-i]-'0']-'0']
	}
	return c == '0'
}

func TestVerhoeff(t *testing.T) {
	good := 0
	for i := range 20_000 {
		n := fmt.Sprintf("%012d", uint64(i)*48271_7919%1_000_000_000_000)
		want := verhoeffByTables(n)
		if got := (verhoeff{}).holds(n); got != want {
			t.Fatalf("%s: %v, want %v", n, got, want)
		}
		if want {
			good++
		}
	}
	if good < 1500 || good > 2500 {
		t.Errorf("%d of 20000 pass", good)
	}
}

// TestSystems holds each system against published numbers, and requires that it
// finds every single wrong digit.
func TestSystems(t *testing.T) {
	tests := []struct {
		name  string
		check check
		good  string
	}{
		{"luhn", luhn{}, "79927398713"}, // ISO/IEC 7812-1
		{"verhoeff", verhoeff{}, "2363"},
		{"MOD 11,10", mod11_10{}, "07945"}, // ISO/IEC 7064
		{"MOD 11-2", gb11643, "11010519491231002X"},
		{"Doc 9303", rule(deuDigit), "L898902C36"},
		{"BSN", zeroSum{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2, -1}, mod: 11}, "111222333"},
	}
	for _, test := range tests {
		if !test.check.holds(test.good) {
			t.Errorf("%s: %s fails", test.name, test.good)
		}
		for i := range test.good {
			if !isDigit(rune(test.good[i])) {
				continue
			}
			for d := '0'; d <= '9'; d++ {
				n := test.good[:i] + string(d) + test.good[i+1:]
				if n != test.good && test.check.holds(n) {
					t.Errorf("%s: %s passes beside %s", test.name, n, test.good)
				}
			}
		}
	}
}

// TestRules walks the cases of the rules that have some: numbers computed apart
// from this package.
func TestRules(t *testing.T) {
	for _, test := range []struct {
		scheme, value string
		status        Status
		facts         string
	}{
		{"bel-eid", "591191700697", Valid, ""}, // a multiple of 97 has 97
		{"bel-eid", "591191700600", WrongCheck, ""},
		{"cze-rc", "7103190040", Valid, "1971-03-19 M"}, // the remainder 10 has 0
		{"cze-rc", "7103190030", WrongCheck, ""},        // 9 has not
		{"cze-rc", "5401010010", Valid, "1954-01-01 M"},
		{"cze-rc", "5301010011", Valid, "2053-01-01 M"},
		{"deu-steuer-id", "11234567808", Valid, ""},
		{"deu-steuer-id", "99123456783", Valid, ""},
		{"deu-steuer-id", "11123456786", Valid, ""},      // a digit three times
		{"deu-steuer-id", "11112345678", WrongCheck, ""}, // four times
		{"deu-steuer-id", "11223456785", WrongCheck, ""}, // two digits twice
		{"deu-steuer-id", "12345678903", WrongCheck, ""}, // none
		{"col-nit", "800000008-0", Valid, ""},
		{"col-nit", "800000001-1", Valid, ""},
		{"col-nit", "800000005-9", Valid, ""},
		{"grc-afm", "123456840", Valid, ""},                    // 10 has 0
		{"hun-szemelyi", "7-850101-1003", Valid, "85-01-01 M"}, // a foreigner, by either rule
		{"hun-szemelyi", "7-850101-1007", WrongCheck, ""},
		{"hun-szemelyi", "7-850101-1008", Valid, "85-01-01 M"},
		{"hun-szemelyi", "3-850101-1001", Valid, "2085-01-01 M"},
		{"hun-szemelyi", "2-960101-4005", Valid, "1996-01-01 F"},
		{"hun-szemelyi", "2-970101-4003", Valid, "1997-01-01 F"},
		{"hun-szemelyi", "17811121117", Valid, "1978-11-12 M"},
		{"hun-szemelyi", "31811121113", Valid, "2018-11-12 M"},
		{"hun-szemelyi", "19812243452", Valid, "1998-12-24 M"},
		{"irl-pps", "1234567T", Valid, ""},
		{"irl-pps", "1234567FA", Valid, ""},
		{"irl-pps", "1234567II", Valid, ""},
		{"irl-pps", "1234567TT", Valid, ""}, // T and W do not count
		{"irl-pps", "1234567TW", Valid, ""},
		{"nzl-ird", "146-813-649", Valid, ""},      // by the second weights
		{"nzl-ird", "100-010-640", WrongCheck, ""}, // by neither
		{"nzl-nhi", "ABC0000", Valid, ""},          // 10 has 0
		{"nzl-nhi", "ABC0050", WrongCheck, ""},     // a multiple of 11 has none
		{"nzl-nhi", "ABC0051", WrongCheck, ""},
		{"nzl-nhi", "ABC1235", Valid, ""},
		{"prt-cc", "12345678 9 AB4", Valid, ""},
		{"prt-cc", "15420355 4 ZY2", Valid, ""},
		{"prt-cc", "55555555 5 A54", Valid, ""},
		{"ita-cf", "RSSMRA85T10A56NH", Valid, "85-12-10 M A562"}, // letters for digits
		{"ita-cf", "RSSMRA85T10ARSTI", Valid, "85-12-10 M A567"},
		{"ita-cf", "RSSMRA85T10AR62N", Valid, "85-12-10 M A562"},
		{"ita-cf", "RSSMRAUVT1LA562I", Valid, "89-12-10 M A562"},
		{"ita-cf", "RSSMRA85T10A005I", Valid, "85-12-10 M A005"},
		{"ita-cf", "RSSMRA85T41A562U", Valid, "85-12-01 F A562"},
		{"ita-cf", "RSSMRA85T71A562X", Valid, "85-12-31 F A562"},
		{"ita-cf", "RSSMRA85T31A562T", Valid, "85-12-31 M A562"},
		{"ita-cf", "RSSMRA85T40A562V", Malformed, ""},
		{"ita-cf", "RSSMRA85T32A562Y", Malformed, ""},
		{"ita-cf", "RSSMRA85T72A562C", Malformed, ""},
	} {
		s, _ := Lookup(test.scheme)
		if r := s.Check(test.value); r.Status != test.status || r.Facts.String() != test.facts {
			t.Errorf("%s %s: %v, %q, want %v, %q", test.scheme, test.value, r.Status, r.Facts, test.status, test.facts)
		}
	}
}
