package normalize

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Every digit of Unicode has its value: the compatibility form where there is one,
// and else the tenth of its row.
func TestDigit(t *testing.T) {
	digits, next := 0, 0
	for r := rune(0); r <= unicode.MaxRune; r++ {
		digit, ok := Digit(r)
		if ok != unicode.IsDigit(r) {
			t.Errorf("%U: %t", r, ok)
		}
		d := int(digit) - '0'
		if !ok {
			next = 0
			continue
		}
		if digits++; d != next {
			t.Errorf("%U is %d, want %d", r, d, next)
		}
		next = (d + 1) % 10
		if plain := norm.NFKC.String(string(r)); len(plain) == 1 && plain[0] != byte('0'+d) {
			t.Errorf("%U is %d, but NFKC has %s", r, d, plain)
		}
	}
	if digits%10 != 0 || digits < 600 {
		t.Errorf("%d digits", digits)
	}
}
