package normalize

import (
	"flag"
	"fmt"
	"math/rand/v2"
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

func (f faults) check(p Parsed, h Hints) {
	for q := range Prints(p, h) {
		f.checkForm(q.Form, p, h)
	}
}

func (f faults) checkForm(form Form, p Parsed, h Hints) {
	text := form.Print(p)
	if text == "" {
		return
	}
	if wrong := mirrored(text, p, h); wrong != "" {
		f[fmt.Sprintf("%s%s %s %s: %s %s: %s", h.Country, h.Language, h.Field, form, p.State, p.Value, wrong)] = text
	}
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

// The tests print samples of the forms of dates, or all of them, of dates by a seed.
var (
	every = flag.Bool("every", false, "print every form of a date")
	seed  = flag.Uint64("seed", 12, "of the dates to print")
)

// TestPrintDate: in the forms of every country and language a date is read as itself, or
// a witness settles it.
func TestPrintDate(t *testing.T) {
	p := &datePrinter{Rand: rand.New(rand.NewPCG(10, *seed))}
	f := faults{}
	asOf := MustParseDate("2026-11-27")
	for _, h := range append(append(printingPlaces(), languagesOfDates()...), Hints{}, Hints{AsOf: asOf}) {
		if h.AsOf = asOf; p.IntN(8) == 0 {
			h.AsOf = Date{}
		}
		h.Type = []DocType{NoType, Passport, NationalID}[p.IntN(3)]
		h.Field = []Field{BirthDate, IssueDate, ExpiryDate}[p.IntN(3)]
		var values []Parsed
		for _, precision := range [...]Precision{DayPrecision, DayPrecision, DayPrecision, MonthPrecision, YearPrecision} {
			d := p.date(h.Field)
			if precision < DayPrecision {
				d.day = 0
			}
			if precision < MonthPrecision {
				d.month = 0
			}
			d.precision = precision
			values = append(values, Parsed{State: Read, Value: Value{Date: d}})
		}
		values = append(values, Parsed{State: Unknown})
		if h.Field == ExpiryDate {
			values = append(values, Parsed{State: Permanent})
		}
		for i, form := range Forms(h) {
			if *every {
				for _, v := range values {
					f.checkForm(form, v, h)
				}
			} else if i < 20 || p.IntN(6) == 0 {
				f.checkForm(form, values[p.IntN(len(values))], h)
			}
		}
	}
	f.report(t)
}
