package normalize

import (
	"slices"
	"strings"
	"testing"
)

// TestPrintsFrom: the forms are counted around. From whichever they begin, each text is
// printed once, in their order, and many are the first.
func TestPrintsFrom(t *testing.T) {
	norway, _ := MakeCountry("NOR")
	taiwan, _ := MakeCountry("TWN")
	iran, _ := MakeCountry("IRN")
	india, _ := MakeCountry("IND")
	date := Value{Date: MustParseDate("1990-05-12")}
	for _, tt := range []struct {
		h Hints
		v Value
	}{
		{Hints{Field: BirthDate, Country: norway}, date},
		{Hints{Field: BirthDate, Country: taiwan}, date},
		{Hints{Field: BirthDate, Country: iran, Type: Passport}, date},
		{Hints{Field: BirthDate}, date},
		{Hints{Field: BirthDate, Notation: "DD-MM-YYYY"}, date},
		{Hints{Field: Sex, Country: india}, Value{Sex: Female}},
		{Hints{Field: Sex, Language: "tr", Type: Passport}, Value{Sex: Male}},
		{Hints{Field: Nationality, Country: norway}, Value{Country: norway}},
		{Hints{Field: IssuingCountry, Country: iran}, Value{Country: india}},
		{Hints{Field: DocumentType, Country: india}, Value{Text: "passport"}},
		{Hints{Field: MaritalStatus, Country: norway}, Value{Text: "single"}},
		{Hints{Field: BloodType, Country: india}, Value{Text: "A+"}},
		{Hints{Field: Height, Country: norway}, Value{Text: "180"}},
		{Hints{Field: Surname}, Value{Text: "BERG"}},
	} {
		p := Parsed{State: Read, Value: tt.v}
		from := func(n int) string {
			var b strings.Builder
			for f := range PrintsFrom(p, tt.h, n) {
				b.WriteString(f.Form.String() + ": " + f.Text + "\n")
			}
			return b.String()
		}
		all, first := from(0), map[string]bool{}
		forms := len(slices.Collect(formsFrom(&tt.h, Read, 0)))
		for n := range 2*forms + 1 {
			if n > 10 && n%61 != 0 && n%forms > 2 && n%forms < forms-2 {
				continue
			}
			texts := from(n)
			if len(texts) != len(all) || !strings.Contains(all+all, texts) {
				t.Errorf("%s of %s%s: from %d on the forms are not those from 0 on", tt.h.Field, tt.h.Country, tt.h.Language, n)
			}
			first[texts] = true
		}
		if n := strings.Count(all, "\n"); n == 0 || len(first) < min(n, 3) {
			t.Errorf("%s of %s%s: of %d forms %d are the first", tt.h.Field, tt.h.Country, tt.h.Language, n, len(first))
		}
	}
}
