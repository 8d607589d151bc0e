package rules_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

// TestCertainNumbers: digits that hold attest what their number states, and not what the
// number of another answer does that stands at the same place.
func TestCertainNumbers(t *testing.T) {
	const (
		digits = "visual issuing_country CHN\nvisual personal_number 11010519491231002X\n"
		none   = "visual issuing_country CHN\nvisual personal_number 110105501231002\n" // of fifteen characters
	)
	for _, tt := range []struct {
		what    string
		answers []string
		want    string
	}{
		{"a number with a digit, and one without", []string{digits + "visual birth_date 1949-12-31", none + "visual birth_date 1950-12-31"}, "1949-12-31 2/3: agree differ"},
		{"the other way round", []string{none + "visual birth_date 1950-12-31", digits + "visual birth_date 1949-12-31"}, "1949-12-31 2/3: differ agree"},
		{"none with a digit", []string{none + "visual birth_date 1950-12-31", none + "visual birth_date 1949-12-31"}, "1950-12-31 2/3: agree differ"},
		{"no number of another answer", []string{none + "visual birth_date 1949-12-31", "visual birth_date 1950-12-31"}, "tied 0/2: tied tied"},
		{"another number of another answer", []string{none + "visual birth_date 1950-12-31", "visual issuing_country CHN\nvisual personal_number 110105511231002\nvisual birth_date 1951-12-31"}, "tied 0/2: tied tied"},
		{"a digit against two printed dates", []string{digits + "visual birth_date 1950-12-31", "visual birth_date 1950-12-31"}, "1950-12-31 2/3: agree agree"},
	} {
		if got := outcomes(t, normalize.BirthDate, tt.answers...); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.what, got, tt.want)
		}
	}
}
