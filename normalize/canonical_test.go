package normalize_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

// TestParseCanonical: what the report prints is read back, and nothing else is.
func TestParseCanonical(t *testing.T) {
	for _, test := range []struct {
		field normalize.Field
		text  string
		state normalize.State
		value string
	}{
		{normalize.BirthDate, "1990-05-12", normalize.Read, "1990-05-12"},
		{normalize.BirthDate, "1990-05", normalize.Read, "1990-05"},
		{normalize.BirthDate, "12.05.1990", normalize.Unreadable, ""},
		{normalize.ExpiryDate, "permanent", normalize.Permanent, ""},
		{normalize.ExpiryDate, "", normalize.Unreadable, ""},
		{normalize.Sex, "M", normalize.Read, "M"}, // on a Mexican voter card too
		{normalize.Sex, "male", normalize.Unreadable, ""},
		{normalize.IssuingCountry, "NOR", normalize.Read, "NOR"},
		{normalize.IssuingCountry, "Norway", normalize.Unreadable, ""},
		{normalize.DocumentType, "voter_card", normalize.Read, "voter_card"},
		{normalize.DocumentType, "Passport", normalize.Unreadable, ""},
		{normalize.Surname, " de  Vries ", normalize.Read, "de Vries"},
		{normalize.DocumentNumber, "L-898902", normalize.Read, "L-898902"},
		{normalize.Surname, " ", normalize.Unreadable, ""},
	} {
		p := normalize.ParseCanonical(test.field, test.text)
		if p.State != test.state || p.Value.String() != test.value || string(p.Value.Append([]byte("="))) != "="+test.value {
			t.Errorf("%s %q: %s %q", test.field, test.text, p.State, p.Value)
		}
	}
}

// TestStates: what there is not has no name.
func TestStates(t *testing.T) {
	if s := normalize.Unreadable.String(); s != "unreadable" {
		t.Errorf("unreadable is %q", s)
	}
	for _, s := range []normalize.State{normalize.Unreadable + 1, 255} {
		if s.String() != "" {
			t.Errorf("%d is %q", s, s)
		}
	}
}

// TestMasked: a row of one sign hides a value, with blanks around it too.
func TestMasked(t *testing.T) {
	for text, want := range map[string]bool{
		"***": true, " *** ": true, "xxx": true, "XXX\n": true, "ｘｘｘ": true, "ＸＸＸ": true, "••": true, "**": true,
		"XX": false, "x": false, "*": false, "*a*": false, "WWW": false, "  ": false, "000": false, "": false,
	} {
		if got := normalize.Masked(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}
