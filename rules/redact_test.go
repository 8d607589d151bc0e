package rules_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// TestRedact: no letter, digit or mark of any script stays.
func TestRedact(t *testing.T) {
	for _, test := range []struct {
		field    normalize.Field
		in, want string
	}{
		{normalize.Surname, "Müller-O’Brien", "Xxxxxx-X’Xxxxx"},
		{normalize.Surname, "Mu\u0308ller", "Xxxxxx"},     // the mark would tell the letter
		{normalize.NativeName, "सीता", "XX"},              // vowel signs are marks
		{normalize.NativeName, "محمّد", "XXXX"},           // the shadda is a mark
		{normalize.NativeName, "张伟", "XX"},                // no case
		{normalize.BirthDate, "१९९०-०५-१२", "0000-00-00"}, // digits of any script
		{normalize.BirthDate, "٢٠٢٦/١/٥", "0000/0/0"},
		{normalize.MRZLines, "L898902C3<UTO", "X000000X0<XXX"},
		{normalize.DocumentNumber, "UTO", "XXX"},
		{normalize.DocumentType, "passport", "passport"},
		{normalize.DocumentCode, "P", "P"},
		{normalize.IssuingCountry, "UTO", "UTO"},
		{normalize.Nationality, "UTO", "XXX"},
		{normalize.Address, "", ""},
	} {
		if got := rules.Redact(test.field, test.in); got != test.want {
			t.Errorf("%s: %q, want %q", test.field, got, test.want)
		}
	}
}
