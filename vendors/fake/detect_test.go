package fake

import "testing"

// TestBare holds which texts of dates are the same form.
func TestBare(t *testing.T) {
	for _, tt := range [...][2]string{
		{"05/06/1990", "5/6/1990"},
		{"11 जन॰ 97", "11 जन 97"},
		{"15 janv. 1990", "15 janv 1990"},
		{"一九七二年一一月十日", "1972年11月10日"},
		{"一九七二年十一月二十八日", "1972年11月28日"},
		{"平成元年二十日", "平成元年20日"},
		{"٠٥/١٠/١٩٩٠", "5/10/1990"},
		{"10.05.1990", "10.5.1990"},
	} {
		if got := bare(tt[0]); got != tt[1] {
			t.Errorf("%s: %s, want %s", tt[0], got, tt[1])
		}
	}
}
