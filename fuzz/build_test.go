package fuzz

import (
	"errors"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

// FuzzBuild: whatever the fields, Build returns a zone or a FieldError that names
// none of their text; the zone is of the layout asked for and parses to itself;
// what was not cut is read back as it was put in; names are spellings of the
// printed ones.
func FuzzBuild(f *testing.F) {
	f.Add("TD3", "P", "UTO", "Eriksson", "Anna Maria", "L898902C3", "740812", "F", "120415", "ZE184226B")
	f.Add("TD1", "I", "UTO", "Bennelong Woolloomooloo Warrandyte", "Dingo Potoroo", "D23145890734", "74<<<<", "X", "", "")
	f.Add("TD2", "ID", "DEU", "Müller-Groß", "Jürgen", "C01X-00T4", "", "", "270228", "AB")
	f.Add("MRVA", "V", "RUS", "Щукин", "Юрий Ильич", "1", "000229", "<", "991231", "")
	f.Add("MRVB", "V", "SAU", "عبّاس", "فضّة", "1 2", "", "M", "", "A<B")
	f.Add("MRVA", "V", "SAU", "ǹ", "", "0", "", "X", "", "0")
	f.Add("TD3", "P", "VNM", "Nguyễn", "Ḿạ ǹ", "0", "", "X", "", "")
	f.Fuzz(func(t *testing.T, layout, code, state, surname, given, number, birth, sex, expiry, optional string) {
		fields := mrz.Fields{
			DocumentCode: code, IssuingState: state, Nationality: state, Surname: surname, GivenNames: given,
			DocumentNumber: number, BirthDate: birth, Sex: sex, ExpiryDate: expiry, OptionalData: optional,
		}
		z, cut, err := mrz.Build(fields, layout)
		if err != nil {
			if !errors.As(err, new(mrz.FieldError)) || z != (mrz.Zone{}) || cut != nil {
				t.Fatalf("not only a FieldError: %v", err)
			}
			return
		}
		if z.Layout().ID() != layout || len(z.Problems()) > 0 || z.National() == nil && !z.Valid() {
			t.Fatalf("not a valid %s:\n%s", layout, z)
		}
		if again, err := mrz.Parse(z.String()); err != nil || again != z {
			t.Fatalf("parses to another zone:\n%s", z)
		}
		printed := map[mrz.Element]string{mrz.Surname: surname, mrz.GivenNames: given}
		for e, name := range printed {
			switch want, _ := mrz.Transliterate(name, strings.ToUpper(state)); {
			case len(cut) == 0 && z.Element(e) != want:
				t.Fatalf("%v is not what was put in:\n%s", e, z)
			case len(cut) == 0 && len(name) <= 512 && !mrz.Spells(name, z.Element(e), strings.ToUpper(state)):
				t.Fatalf("%v is no spelling of what was put in:\n%s", e, z)
			case len(cut) > 0 && len(z.Element(e)) > len(want):
				t.Fatalf("%v has grown:\n%s", e, z)
			}
		}
		if want := filled(number); z.Element(mrz.DocumentNumber) != want {
			t.Fatalf("the number is not what was put in:\n%s", z)
		}
		if want := filled(optional); z.National() == nil && z.Element(mrz.OptionalData) != want {
			t.Fatalf("the optional data is not what was put in:\n%s", z)
		}
	})
}

// filled writes a number with fillers for all that is no letter or digit.
func filled(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z':
			return r - 'a' + 'A'
		case 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
			return r
		}
		return '<'
	}, s)
	return strings.TrimRight(s, "<")
}
