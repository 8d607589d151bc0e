package normalize

import "testing"

func TestSexCode(t *testing.T) {
	for _, tt := range []struct {
		text  string
		sex   SexCode
		valid bool
	}{{"", 0, false}, {"M", Male, true}, {"F", Female, true}, {"X", UnspecifiedSex, true}} {
		got := SexCode('?')
		if err := got.UnmarshalText([]byte(tt.text)); err != nil || got != tt.sex || got.IsValid() != tt.valid {
			t.Errorf("%q: got %q, %t, %v", tt.text, got, got.IsValid(), err)
		}
		if text, err := tt.sex.MarshalText(); string(text) != tt.text || err != nil {
			t.Errorf("%q: marshals to %q, %v", tt.text, text, err)
		}
	}
	for _, text := range []string{"m", "<", "MF", "H", "\x00"} {
		got := Female
		if err := got.UnmarshalText([]byte(text)); err == nil || err.Error() != "not one of M, F, X" || got != Female {
			t.Errorf("%q: got %q, %v", text, got, err)
		}
	}
	if SexCode('H').IsValid() || SexCode('H').String() != "" {
		t.Error("H is no sex code")
	}
}
