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
