package ocrlint_test

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// lineOf makes a line of truth of canonical fields, given as name=value.
func lineOf(fields ...string) ocrlint.Answer {
	return ocrlint.Answer{Name: "truth", Line: 7, JSON: []byte(`{"index": 6, "document_type": "passport", "fields": {` + members(fields) + `}}`)}
}

// TestMeasure: what a value is beside the truth, and why.
func TestMeasure(t *testing.T) {
	const zone = "mrz_lines=P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	one := func(f ...string) []string { return f }
	for _, test := range []struct {
		what          string
		field         normalize.Field
		answer, truth []string
		want          string
	}{
		{"the same", normalize.BirthDate, one("birth_date=12 May 1990"), one("birth_date=1990-05-12"), "right"},
		{"another", normalize.BirthDate, one("birth_date=13 May 1990"), one("birth_date=1990-05-12"), "wrong"},
		{"open", normalize.BirthDate, one("birth_date=03/04/1990"), one("birth_date=1990-04-03"), "ambiguous one of several values"},
		{"open, and none of them", normalize.BirthDate, one("birth_date=03/04/1990"), one("birth_date=1990-05-03"), "wrong none of several values"},
		{"none", normalize.BirthDate, one("birth_date=someday"), one("birth_date=1990-05-03"), "unreadable"},
		{"missing", normalize.BirthDate, one("sex=F"), one("birth_date=1990-05-03"), "missing"},
		{"not stated", normalize.BirthDate, one("birth_date=1990-05-03"), one("sex=F"), "unchecked"},
		{"hidden", normalize.DocumentNumber, one("document_number=A123***7"), one("document_number=A1234567"), "unreadable masked"},
		{"a part", normalize.BirthDate, one("birth_date=1990"), one("birth_date=1990-05-12"), "right partial"},
		{"never", normalize.ExpiryDate, one("expiry_date=LIFETIME"), one("expiry_date=permanent"), "right"},
		{"never and a day", normalize.ExpiryDate, one("expiry_date=2030-01-01"), one("expiry_date=permanent"), "wrong one of them is permanent"},
		{"a letter is the report's, whatever the country", normalize.Sex, one("issuing_country=MEX", "document_type=voter_card", "sex=HOMBRE"), one("sex=M"), "right"},
		{"transliterated", normalize.Surname, one("surname=MUELLER", "given_names=EVA"), one("surname=Müller", "given_names=Eva"), "right transliterated"},
		{"misspelled", normalize.Surname, one("surname=MULER", "given_names=EVA"), one("surname=Müller", "given_names=Eva"), "wrong different"},
		{"surname and given names exchanged", normalize.Surname, one("surname=ANNA", "given_names=ERIKSSON"), one("surname=Eriksson", "given_names=Anna"), "wrong swapped"},
		{"fewer given names", normalize.GivenNames, one("surname=ERIKSSON", "given_names=ANNA"), one("surname=Eriksson", "given_names=Anna Maria"), "right fewer_given_names"},
		{"more given names than are true", normalize.GivenNames, one("surname=ERIKSSON", "given_names=ANNA MARIA"), one("surname=Eriksson", "given_names=Anna"), "wrong fewer_given_names"},
		{"the whole name, of a truth in parts", normalize.FullName, one("full_name=ANNA ERIKSSON"), one("surname=Eriksson", "given_names=Anna"), "right"},
		{"a part, of the whole name", normalize.Surname, one("full_name=ANNA ERIKSSON"), one("surname=Eriksson", "given_names=Anna"), "elsewhere"},
		{"the parts of a truth as a whole", normalize.FullName, one("surname=ERIKSSON", "given_names=ANNA"), one("full_name=Anna Eriksson"), "right"},
		{"a wrong part beside the right whole", normalize.FullName, one("full_name=ANNA ERIKSSON", "surname=ERIKSSON", "given_names=OLGA"), one("full_name=Anna Eriksson", "surname=Eriksson", "given_names=Anna"), "right"},
		{"a wrong part beside the whole in another order", normalize.FullName, one("full_name=ERIKSSON ANNA", "surname=ERIKSSON", "given_names=OLGA"), one("full_name=Anna Eriksson", "surname=Eriksson", "given_names=Anna"), "right order"},
		{"given names beside another surname", normalize.GivenNames, one("surname=LUND", "given_names=ANNA"), one("surname=Eriksson", "given_names=Anna Maria"), "right fewer_given_names"},
		{"given names of which one stands before the surname", normalize.GivenNames, one("surname=MARIA ERIKSSON", "given_names=ANNA"), one("surname=Eriksson", "given_names=Anna Maria"), "wrong slot_shift"},
		{"given names for the surname", normalize.GivenNames, one("surname=ANNA", "given_names=ANNA"), one("surname=Eriksson", "given_names=Anna Anna"), "right fewer_given_names"},
		{"a middle name", normalize.MiddleName, one("surname=ERIKSSON", "given_names=ANNA", "middle_name=MARÍA"), one("surname=Eriksson", "given_names=Anna", "middle_name=Maria"), "right transliterated"},
		{"given names beside another middle name", normalize.GivenNames, one("surname=LUND", "given_names=MARÍA", "middle_name=EVA"), one("surname=Lund", "given_names=Maria", "middle_name=Anna"), "right transliterated"},
		{"the whole in another order beside another surname", normalize.FullName, one("full_name=KIM MINJUN", "surname=PARK", "given_names=MINJUN"), one("full_name=Minjun Kim"), "right order"},
		{"a second surname", normalize.SecondSurname, one("surname=Núñez", "second_surname=LOPEZ"), one("surname=Núñez", "second_surname=López"), "right transliterated"},
		{"a second surname within the first", normalize.SecondSurname, one("surname=NÚÑEZ LÓPEZ", "given_names=EVA"), one("surname=Núñez", "second_surname=López", "given_names=Eva"), "elsewhere"},
		{"separators", normalize.DocumentNumber, one("document_number=AB 123-456"), one("document_number=AB123456"), "right format"},
		{"the number of another field", normalize.DocumentNumber, one("document_number=12345678", "personal_number=AB123456"), one("document_number=AB123456", "personal_number=12345678"), "wrong personal_number"},
		{"the holder's number for the end of it", normalize.DocumentNumber, one("document_number=040208194032"), one("document_number=208194032", "personal_number=040208194032"), "right personal_number"},
		{"look-alikes", normalize.DocumentNumber, one("document_number=L8989O2C3"), one("document_number=L898902C3"), "wrong look-alike characters"},
		{"the field before the zone", normalize.Sex, one("sex=M", zone), one("sex=F"), "wrong"},
		{"the zone where there is no field", normalize.Sex, one(zone), one("sex=F"), "right"},
		{"the type by another page", normalize.DocumentType, one("sex=F"), one("document_type=passport"), "right"},
		{"other script", normalize.NativeName, one("native_name=ANNA"), one("native_name=안나"), "wrong different"},
	} {
		c, err := ocrlint.Measure([]ocrlint.Answer{own(test.answer...)}, lineOf(test.truth...), ocrlint.Options{AsOf: asOf})
		if err != nil {
			t.Errorf("%s: %v", test.what, err)
			continue
		}
		got := "none"
		for _, fc := range c.Fields {
			if fc.Field == test.field {
				s := fc.Statements[0]
				got = strings.TrimSpace(strings.TrimSpace(s.Outcome.String()+" "+s.Note.String()) + " " + s.Reason.String())
			}
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.what, got, test.want)
		}
	}
}

// TestMeasureLanguage: a name is spelled as in the language that the vendor tells of it, also
// where it is compared by itself, because another part is wrong.
func TestMeasureLanguage(t *testing.T) {
	for language, want := range map[string]string{"bg": "transliterated", "ru": "other_spelling"} {
		table := &vendors.Table{ID: "mine", Marks: [][]vendors.Mark{{{At: "/zq1"}}}, Country: "DEU", Type: normalize.ResidencePermit, Fields: []vendors.Binding{
			{Field: normalize.GivenNames, At: []string{"/given"}, Language: language}, {Field: normalize.MiddleName, At: []string{"/middle"}, Language: language},
		}}
		answer := ocrlint.Answer{JSON: []byte(`{"zq1":1,"given":"Кръстан","middle":"Илия"}`)}
		c, err := ocrlint.Measure([]ocrlint.Answer{answer}, lineOf("given_names=Krastan", "middle_name=Georgi"), ocrlint.Options{AsOf: asOf, Private: []*vendors.Table{table}})
		if err != nil {
			t.Fatal(err)
		}
		for _, fc := range c.Fields {
			if got := fc.Statements[0].Reason.String(); fc.Field == normalize.GivenNames && got != want {
				t.Errorf("in %s: %s, want %s", language, got, want)
			}
		}
	}
}

// TestMeasureTruth: what is wrong with a truth is told with its place, and no more of it
// is lost than that.
func TestMeasureTruth(t *testing.T) {
	line := func(text string) ocrlint.Answer {
		return ocrlint.Answer{Name: "truth", Line: 7, Offset: 100, JSON: []byte(text)}
	}
	for _, test := range []struct {
		truth      ocrlint.Answer
		want, left string
	}{
		{line(`{"fields": {"sex": "F"`), "line 7: offset 122: the JSON value is cut short", ""},
		{line(`{"some": "thing"}`), "line 7: neither a line of truth nor an answer of the vendor plain", ""},
		{line(`{"fields": {"sex": "female", "brith_date": "1990-01-31", "document_number": "A1"}}`),
			"line 7: no field or value of the report: /fields/brith_date, /fields/sex", "document_number"},
		{line(`{"document_type": "passport", "issue_date": "03/04/2020", "sex": "female"}`), "line 7: no field or value of the report: /issue_date", "document_type sex"},
		{ocrlint.Answer{Err: ocrlint.ErrOrder, Line: 9}, "line 9: its index is not above that of the line before", ""},
		{ocrlint.Answer{Err: ocrlint.ErrNoAnswer}, "<nil>", ""},
		{line(`{"fields": {}}`), "<nil>", ""},
		{ocrlint.Answer{Name: "truth", JSON: []byte(`{"some": "thing"}`)}, "neither a line of truth nor an answer of the vendor plain", ""},
		{ocrlint.Answer{Name: "truth", Line: 1, JSON: []byte(`{"some": "thing"}`)}, "line 1: neither a line of truth nor an answer of the vendor plain", ""},
	} {
		c, err := ocrlint.Measure([]ocrlint.Answer{own("sex=F", "document_number=A1", "issue_date=2020-04-03")}, test.truth, ocrlint.Options{AsOf: asOf})
		if got := fmt.Sprint(err); got != test.want || err != nil && !errors.As(err, new(*ocrlint.TruthError)) {
			t.Errorf("%s: %s", test.truth.JSON, got)
		}
		var left []string
		for _, fc := range c.Fields {
			if fc.Consensus != nil {
				left = append(left, fc.Field.String())
			}
		}
		if got := strings.Join(left, " "); got != test.left || (test.left == "") != (c.Result == rules.NotPerformed) {
			t.Errorf("%s: %s is measured: %s", test.truth.JSON, got, c.Result)
		}
	}
	if _, err := ocrlint.Measure(nil, ocrlint.Answer{}, ocrlint.Options{}); !errors.Is(err, ocrlint.ErrOptions) {
		t.Error(err)
	}
}

// TestMeasureClean: no vendor's answer that says what its document says is told to be
// wrong, whatever the vendor, the country and the spelling; and what is damaged is not
// said to be right under the name of another field.
func TestMeasureClean(t *testing.T) {
	g, err := fake.New(fake.Options{Seed: 12, AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	var sum rules.CompareSummary
	for i := range uint64(600) {
		answer, err := g.Answer(i)
		if err != nil {
			t.Fatal(err)
		}
		c, err := ocrlint.Measure([]ocrlint.Answer{{JSON: answer.JSON}}, ocrlint.Answer{JSON: answer.Truth.Append(nil)}, ocrlint.Options{AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		sum.Add(c, []string{"fake"})
		for _, fc := range c.Fields {
			switch s := fc.Statements[0]; s.Outcome {
			case rules.Wrong, rules.Missing, rules.UnreadableOutcome:
				t.Errorf("%s %d: %s is %s", answer.Truth.Vendor, i, fc.Field, s.Outcome)
			}
		}
	}
	right := 0
	for _, a := range sum.Accuracy(false, false) {
		right += a.Count(rules.Right)
	}
	if right < 5000 {
		t.Errorf("only %d values were right", right)
	}
}

// TestSameDocuments: with one seed, type and country all vendors are asked about the same
// documents.
func TestSameDocuments(t *testing.T) {
	numbers := func(vendor string) (all []string) {
		table, ok := vendors.Lookup(vendor)
		if !ok {
			t.Fatal(vendor)
		}
		g, err := fake.New(fake.Options{Tables: []*vendors.Table{table}, Seed: 4, Type: normalize.Passport, Country: "NOR", AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		for i := range uint64(20) {
			a, err := g.Answer(i)
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, a.Truth.Value(normalize.DocumentNumber)+" "+a.Truth.Value(normalize.BirthDate))
		}
		return all
	}
	want := numbers("plain")
	for _, vendor := range []string{"mindee", "aws-textract-analyzeid", "kredibel-passport"} {
		if got := numbers(vendor); !slices.Equal(got, want) {
			t.Errorf("%s: %s\nwant %s", vendor, got, want)
		}
	}
}

// TestPairTruth: which line goes with which answers.
func TestPairTruth(t *testing.T) {
	answer := func(name string, n int) ocrlint.Answer {
		return ocrlint.Answer{Name: name, JSON: fmt.Appendf(nil, `{"document_type": "passport", "document_number": "A-%d", "id": "i%d"}`, n, n)}
	}
	line := func(index string, n int) ocrlint.Answer {
		return ocrlint.Answer{Name: "t" + fmt.Sprint(n), JSON: fmt.Appendf(nil, `{%s"id": "i%d", "fields": {"document_number": "A%d"}}`, index, n, n)}
	}
	a := []ocrlint.Answer{answer("a0", 0), answer("a1", 1), answer("a2", 2)}
	b := []ocrlint.Answer{answer("b1", 1), answer("b0", 0)}
	for _, test := range []struct {
		what, key string
		truth     []ocrlint.Answer
		want      string
	}{
		{"in order", "", []ocrlint.Answer{line("", 0), line("", 1), line("", 2)}, "a0+b1+t0 a1+b0+t1 a2+-+t2"},
		{"a line for each", "", []ocrlint.Answer{line(`"index": 0, `, 0), line(`"index": 1, `, 1), line(`"index": 2, `, 2)}, "a0+b1+t0 a1+b0+t1 a2+-+t2"},
		{"lines for some", "", []ocrlint.Answer{line(`"index": 1, `, 1)}, "a0+b1+- a1+b0+t1 a2+-+-"},
		{"a line beyond", "", []ocrlint.Answer{line(`"index": 2, `, 2), line(`"index": 9, `, 9)}, "a0+b1+- a1+b0+- a2+-+t2 -+-+t9"},
		{"lines out of order", "", []ocrlint.Answer{line(`"index": 1, `, 1), line(`"index": 0, `, 0), line(`"index": 1, `, 1)}, "a0+b1+- a1+b0+t1 -+-+t0! -+-+t1! a2+-+-"},
		{"a line without a place among others", "", []ocrlint.Answer{line(`"index": 1, `, 1), line(``, 2)}, "a0+b1+- a1+b0+t1 a2+-+t2"},
		{"no line", "", nil, "a0+b1+- a1+b0+- a2+-+-"},
		{"by a field", "document_number", []ocrlint.Answer{line("", 1), line("", 0)}, "a0+b0+t0 a1+b1+t1 a2+-+-"},
		{"by a member", "/id", []ocrlint.Answer{line("", 1), line("", 3)}, "a0+b0+- a1+b1+t1 a2+-+- -+-+t3"},
	} {
		groups, err := ocrlint.PairTruth([]iter.Seq[ocrlint.Answer]{slices.Values(a), slices.Values(b)}, slices.Values(test.truth), test.key, ocrlint.Options{AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for group := range groups {
			var names []string
			for _, a := range group {
				switch {
				case errors.Is(a.Err, ocrlint.ErrNoAnswer):
					a.Name = "-"
				case a.Err != nil:
					a.Name += "!"
				}
				names = append(names, a.Name)
			}
			got = append(got, strings.Join(names, "+"))
		}
		if list := strings.Join(got, " "); list != test.want {
			t.Errorf("%s: %s, want %s", test.what, list, test.want)
		}
	}
}
