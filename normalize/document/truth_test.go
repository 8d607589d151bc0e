package document

import (
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

// TestCanonicalBeside: of what one field is said to be, in one document and in two beside each
// other, that which can be read stands for it.
func TestCanonicalBeside(t *testing.T) {
	said := func(texts ...string) (s Source) {
		for _, text := range texts {
			s.Raws = append(s.Raws, Raw{Field: normalize.BirthDate, Text: text})
		}
		return s
	}
	for _, test := range []struct {
		one, other Source
		want       string
	}{
		{said("12.05.1990", "1990-05-12"), said(), "1990-05-12"},
		{said("1990-05-12", "12.05.1990"), said(), "1990-05-12"},
		{said("12.05.1990"), said("1990-05-12"), "1990-05-12"},
		{said("1990-05-12"), said("12.05.1990"), "1990-05-12"},
		{said("1990-05-12"), said("1991-05-12"), "1990-05-12"},
		{said("12.05.1990"), said(), ""},
	} {
		one, other := Canonical(test.one), Canonical(test.other)
		if len(test.other.Raws) == 0 && one.Value(normalize.BirthDate).String() != test.want {
			t.Errorf("%v is %s, want %s", test.one.Raws, one.Value(normalize.BirthDate), test.want)
		}
		if both := one.Beside(other, 1); both.Value(normalize.BirthDate).String() != test.want {
			t.Errorf("%v beside %v is %s, want %s", test.one.Raws, test.other.Raws, both.Value(normalize.BirthDate), test.want)
		}
	}
}
