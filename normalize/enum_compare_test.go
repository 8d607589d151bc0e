package normalize

import (
	"strings"
	"testing"
)

func TestCompareEnums(t *testing.T) {
	for _, tt := range []struct {
		field      Field
		a, b, want string
	}{
		{MaritalStatus, "KAWIN", "Married", "match"},
		{MaritalStatus, "KAWIN", "CERAI MATI", "mismatch different"},
		{MaritalStatus, "KAWIN", "έγγαμος", "not_comparable"},
		{MaritalStatus, "it's complicated", "It s complicated", "compatible format"},
		{MaritalStatus, "έγγαμος", "άγαμος", "not_comparable"},
		{Religion, "ISLAM", "1SLAM", "match"},
		{Religion, "ISLAM", "HINDU", "mismatch different"},
		{EyeColor, "BRO", "castanhos", "match"},
		{BloodType, "O", "0", "match"},
		{BloodType, "O", "O RH+", "compatible without the Rhesus factor"},
		{BloodType, "O-", "O+", "mismatch different"},
		{BloodType, "A", "AB", "mismatch different"},
		{Height, "180", "1.80 m", "match"},
		{Height, "5'11\"", "181 cm", "compatible rounded"},
		{Height, "180.5 cm", "180", "compatible rounded"},
		{Height, "181", "180", "mismatch different"},
		{Height, "5'11\"", "183", "mismatch different"},
		{Weight, "176 lb", "80 kg", "match"},
		{Weight, "80 kg", "85 kg", "mismatch different"},
	} {
		a, b := Parse(tt.a, Hints{Field: tt.field}), Parse(tt.b, Hints{Field: tt.field})
		for range 2 {
			c := Compare(tt.field, a, b)
			if got := strings.TrimSpace(c.Agreement.String() + " " + c.Reason.String()); got != tt.want {
				t.Errorf("%s: %q and %q: got %q, want %q", tt.field, tt.a, tt.b, got, tt.want)
			}
			a, b = b, a
		}
	}
}
