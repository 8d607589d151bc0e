package normalize

import (
	"fmt"
	"testing"
)

// mirrored reports what is wrong with a printed text: it must be read as p without a
// repair, or leave open which of several values it is, so that a witness that says p
// decides.
func mirrored(text string, p Parsed, h Hints) string {
	q := Parse(text, h)
	said := q
	switch {
	case q.State != p.State && q.State != Ambiguous:
		return "state " + q.State.String()
	case q.Note&Repairs != 0:
		return "repaired"
	case q.State == p.State && q.Value.bare() == p.Value.bare():
		return ""
	case q.State == p.State && !q.Open():
		return "another value"
	case !q.Settle(p.Value) || q.Value.bare() != p.Value.bare():
		return fmt.Sprintf("not settled: %s of %d", said.State, len(said.Alternatives))
	}
	return ""
}

// faults collects the forms that fail, with one example each.
type faults map[string]string

func (f faults) check(p Parsed, h Hints) (n int) {
	for q := range Prints(p, h) {
		n++
		if wrong := mirrored(q.Text, p, h); wrong != "" {
			f[fmt.Sprintf("%s %s %s: %s: %s", h.Country, h.Field, q.Form, p.Value, wrong)] = q.Text
		}
	}
	return n
}

func (f faults) report(t *testing.T) {
	t.Helper()
	n := 0
	for name, text := range f {
		if n++; n < 60 {
			t.Errorf("%s: %q", name, text)
		}
	}
	if n > 0 {
		t.Errorf("%d faults", n)
	}
}

func TestPrintSex(t *testing.T) {
	f := faults{}
	for i := range countryHabits {
		h := Hints{Field: Sex}
		h.Country, _ = MakeCountry(countryHabits[i].code)
		for _, h.Type = range []DocType{NoType, Passport, NationalID, VoterCard} {
			for _, s := range sexCodes {
				f.check(Parsed{State: Read, Value: Value{Sex: s}}, h)
			}
			f.check(Parsed{State: Unknown}, h)
		}
	}
	f.report(t)
}

func TestPrintWords(t *testing.T) {
	f := faults{}
	for i := range countryHabits {
		h := Hints{}
		h.Country, _ = MakeCountry(countryHabits[i].code)
		for field, s := range map[Field]*spellings{MaritalStatus: &maritalSpellings, Religion: &religionSpellings, EyeColor: &eyeSpellings} {
			h.Field = field
			Forms(h)
			for _, r := range s.rows {
				for _, v := range r.values {
					if v != "caption" && v != "unknown" {
						f.check(Parsed{State: Read, Value: Value{Text: v}}, h)
					}
				}
			}
			f.check(Parsed{State: Unknown}, h)
		}
		h.Field = BloodType
		for _, v := range []string{"A", "B", "O", "AB", "A+", "B-", "O-", "AB+"} {
			f.check(Parsed{State: Read, Value: Value{Text: v}}, h)
		}
		h.Field = DocumentType
		for _, v := range docTypeNames[1:] {
			f.check(Parsed{State: Read, Value: Value{Text: v}}, h)
		}
		h.Field = Height
		for _, v := range []string{"180", "150", "175.5", "163", "201"} {
			f.check(Parsed{State: Read, Value: Value{Text: v}}, h)
		}
		h.Field = Weight
		for _, v := range []string{"80", "55", "75.5", "101"} {
			f.check(Parsed{State: Read, Value: Value{Text: v}}, h)
		}
	}
	f.report(t)
}

func TestPrintCountry(t *testing.T) {
	f := faults{}
	for i := range countryHabits {
		h := Hints{}
		h.Country, _ = MakeCountry(countryHabits[i].code)
		for _, h.Field = range []Field{Nationality, IssuingCountry} {
			f.check(Parsed{State: Read, Value: Value{Country: h.Country}}, h)
			for _, code := range []string{"DEU", "GBR", "COD", "XXA", "RUS"} {
				c, _ := MakeCountry(code)
				f.check(Parsed{State: Read, Value: Value{Country: c}}, h)
			}
		}
	}
	f.report(t)
}

func TestPrintDate(t *testing.T) {
	f := faults{}
	n := 0
	for i := range countryHabits {
		h := Hints{AsOf: MustParseDate("2026-11-27")}
		h.Country, _ = MakeCountry(countryHabits[i].code)
		for _, c := range []struct {
			f Field
			d string
		}{{BirthDate, "1990-05-12"}, {BirthDate, "1978-11-30"}, {BirthDate, "1990-05"}, {BirthDate, "1984"}, {IssueDate, "2021-02-03"}, {ExpiryDate, "2031-09-04"}, {ExpiryDate, "2029-12-11"}} {
			h.Field = c.f
			n += f.check(Parsed{State: Read, Value: Value{Date: MustParseDate(c.d)}}, h)
		}
		n += f.check(Parsed{State: Permanent}, h)
		f.check(Parsed{State: Unknown}, h)
	}
	t.Log(n)
	f.report(t)
}
