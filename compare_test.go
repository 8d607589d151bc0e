package ocrlint_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// own makes an answer of canonical fields, given as name=value.
func own(fields ...string) ocrlint.Answer {
	return ocrlint.Answer{JSON: []byte(`{"document_type": "passport", ` + members(fields) + `}`)}
}

// members makes members of an object of fields, given as name=value.
func members(fields []string) string {
	var all []string
	for _, f := range fields {
		name, value, _ := strings.Cut(f, "=")
		all = append(all, fmt.Sprintf("%q: %q", name, value))
	}
	return strings.Join(all, ", ")
}

// outcomes gives a field of a comparison as "value votes/of: outcome, ...".
func outcomes(c *rules.Comparison, f normalize.Field) string {
	for _, fc := range c.Fields {
		if fc.Field != f {
			continue
		}
		value := "-"
		switch {
		case fc.Tied:
			value = "tied"
		case fc.Consensus != nil:
			value = fc.Consensus.Value.String() + fc.Consensus.State.Kind()
		}
		var list []string
		for _, s := range fc.Statements {
			list = append(list, s.Outcome.String())
		}
		return fmt.Sprintf("%s %d/%d: %s", value, fc.Votes, fc.Of, strings.Join(list, " "))
	}
	return "none"
}

func TestCompare(t *testing.T) {
	const zone = "mrz_lines=P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	for _, test := range []struct {
		what    string
		field   normalize.Field
		answers []ocrlint.Answer
		want    string
	}{
		{"both alike", normalize.BirthDate, []ocrlint.Answer{own("birth_date=1990-01-31"), own("birth_date=31 January 1990")}, "1990-01-31 2/2: agree agree"},
		{"two differ", normalize.BirthDate, []ocrlint.Answer{own("birth_date=1990-01-31"), own("birth_date=1990-01-30")}, "tied 0/2: tied tied"},
		{"a majority", normalize.BirthDate, []ocrlint.Answer{own("birth_date=1990-01-31"), own("birth_date=1990-01-30"), own("birth_date=1990-01-30")}, "1990-01-30 2/3: differ agree agree"},
		{"two pairs and one", normalize.BirthDate, []ocrlint.Answer{own("birth_date=1990-01-31"), own("birth_date=1990-01-30"), own("birth_date=1990-01-30"), own("birth_date=1990-01-31"), own("birth_date=1990-01-29")}, "tied 0/5: tied tied tied tied differ"},
		{"a year beside two dates", normalize.BirthDate, []ocrlint.Answer{own("birth_date=1990"), own("birth_date=1990-01-30"), own("birth_date=1990-01-31")}, "tied 0/3: tied tied tied"},
		{"a year beside a date", normalize.BirthDate, []ocrlint.Answer{own("birth_date=1990"), own("birth_date=1990-01-30")}, "1990-01-30 2/2: agree agree"},
		{"decided by the other is no vote", normalize.BirthDate, []ocrlint.Answer{own("birth_date=03/04/1990"), own("birth_date=1990-04-03"), own("birth_date=1990-05-05")}, "tied 0/2: tied tied tied"},
		{"ambiguous", normalize.BirthDate, []ocrlint.Answer{own("birth_date=03/04/1990"), own("birth_date=03/04/1990")}, "- 0/0: ambiguous ambiguous"},
		{"missing and unreadable", normalize.BirthDate, []ocrlint.Answer{own("surname=DOE"), own("birth_date=someday"), own("birth_date=1990-01-30")}, "1990-01-30 1/1: missing unreadable alone"},
		{"masked", normalize.DocumentNumber, []ocrlint.Answer{own("document_number=******"), own("document_number=A1234567")}, "A1234567 1/1: unreadable alone"},
		{"permanent", normalize.ExpiryDate, []ocrlint.Answer{own("expiry_date=permanent"), own("expiry_date=2030-01-01")}, "tied 0/2: tied tied"},
		{"both permanent", normalize.ExpiryDate, []ocrlint.Answer{own("expiry_date=permanent"), own("expiry_date=PERMANENT")}, "permanent 2/2: agree agree"},
		{"whole name and parts", normalize.FullName, []ocrlint.Answer{own("full_name=ANNA MARIA ERIKSSON"), own("surname=Eriksson", "given_names=Anna Maria")}, "ANNA MARIA ERIKSSON 2/2: agree agree"},
		{"parts and whole name", normalize.Surname, []ocrlint.Answer{own("full_name=ANNA MARIA ERIKSSON"), own("surname=Eriksson", "given_names=Anna Maria")}, "Eriksson 1/1: elsewhere alone"},
		{"whole names beside their parts", normalize.FullName, []ocrlint.Answer{own("full_name=ERIKSSON ANNA", "surname=ERIKSSON", "given_names=ANNA"), own("full_name=ANNA ERIKSSON", "surname=Eriksson", "given_names=Anna")}, "ERIKSSON ANNA 2/2: agree agree"},
		{"whole names whose parts differ", normalize.FullName, []ocrlint.Answer{own("full_name=ERIKSSON ANNA", "surname=ERIKSSON", "given_names=ANNA"), own("full_name=OLGA ERIKSSON", "surname=Eriksson", "given_names=Olga")}, "tied 0/2: tied tied"},
		{"a zone decides", normalize.Sex, []ocrlint.Answer{own("sex=F", zone), own("sex=M")}, "F 2/3: agree differ"},
		{"a zone given twice is one", normalize.Sex, []ocrlint.Answer{own("sex=F", zone), own("sex=M", zone), own("sex=M")}, "tied 0/4: tied tied tied"},
		{"a zone is the answer's", normalize.Sex, []ocrlint.Answer{own(zone), own("sex=M")}, "tied 0/2: tied tied"},
		{"a zone that does not verify is none", normalize.Sex, []ocrlint.Answer{own("sex=F", zone[:len(zone)-1]+"1"), own("sex=M")}, "tied 0/2: tied tied"},
		{"transliterated", normalize.Surname, []ocrlint.Answer{own("surname=MÜLLER", "given_names=EVA"), own("surname=MUELLER", "given_names=EVA")}, "MÜLLER 2/2: agree agree"},
		{"of a verified and a faulty zone", normalize.MRZLines, []ocrlint.Answer{own(zone), own(zone[:len(zone)-1] + "1")}, strings.TrimPrefix(zone, "mrz_lines=") + " 2/3: agree differ"},
		{"free text", normalize.Address, []ocrlint.Answer{own("address=Main St. 1"), own("address=MAIN ST 1")}, "Main St. 1 2/2: agree agree"},
	} {
		cs, err := ocrlint.Compare(test.answers, ocrlint.Options{AsOf: asOf})
		if err != nil || len(cs) != 1 {
			t.Fatal(err, len(cs))
		}
		if got := outcomes(cs[0], test.field); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.what, got, test.want)
		}
		// The order of the answers decides nothing but the order of the outcomes.
		slices.Reverse(test.answers)
		cs, _ = ocrlint.Compare(test.answers, ocrlint.Options{AsOf: asOf})
		_, want, _ := strings.Cut(test.want, ": ")
		list := strings.Fields(want)
		slices.Reverse(list)
		if _, got, _ := strings.Cut(outcomes(cs[0], test.field), ": "); got != strings.Join(list, " ") {
			t.Errorf("%s, in reverse:\n got %s\nwant %s", test.what, got, strings.Join(list, " "))
		}
	}
}

// TestAmbiguousBesideNothing: a date with two readings differs from no value.
func TestAmbiguousBesideNothing(t *testing.T) {
	const zone = "mrz_lines=P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO<<<<<<0F1204159ZE184226B<<<<<12"
	r, err := ocrlint.Check(own("birth_date=03/04/1990", zone).JSON, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	if a := r.Documents[0].Agreement(normalize.BirthDate); a.Agreement != normalize.NotComparable {
		t.Errorf("the agreement is %v", a)
	}
	for f := range r.All() {
		if f.Rule == "birth-date-mismatch" {
			t.Error(f)
		}
	}
	cs, err := ocrlint.Compare([]ocrlint.Answer{own("birth_date=03/04/1990"), own("birth_date=someday")}, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	if got := outcomes(cs[0], normalize.BirthDate); got != "- 0/0: ambiguous unreadable" {
		t.Error(got)
	}
}

func TestCompareErrors(t *testing.T) {
	if _, err := ocrlint.Compare(nil, ocrlint.Options{}); !errors.Is(err, ocrlint.ErrOptions) {
		t.Errorf("got %v", err)
	}
	cs, err := ocrlint.Compare([]ocrlint.Answer{{JSON: []byte(`{"x`), Offset: 7}, own("sex=F"), {Err: ocrlint.ErrNoAnswer}}, ocrlint.Options{AsOf: asOf})
	if err != nil || len(cs) != 1 || cs[0].Result != rules.NotPerformed {
		t.Fatal(err, cs)
	}
	if got := cs[0].Parties[0].Err.Error(); got != "offset 10: the JSON value is cut short" {
		t.Errorf("got %s", got)
	}
	if cs, err := ocrlint.Compare(nil, ocrlint.Options{AsOf: asOf}); err != nil || len(cs) != 1 || len(cs[0].Fields) != 0 {
		t.Errorf("no answers: %v, %v", err, cs)
	}
}

// TestCompareStream holds that the number of workers decides nothing, and that
// answers are paired one at a time.
func TestCompareStream(t *testing.T) {
	input := func(day int) iter.Seq[ocrlint.Answer] {
		return func(yield func(ocrlint.Answer) bool) {
			for i := range 100 {
				a := own(fmt.Sprintf("birth_date=1990-01-%02d", 1+(i*day)%28), fmt.Sprintf("document_number=A%07d", i))
				a.Index = i
				if !yield(a) {
					return
				}
			}
		}
	}
	run := func(workers int, key string) (lines []string) {
		o := ocrlint.Options{AsOf: asOf}
		groups, err := ocrlint.Pair([]iter.Seq[ocrlint.Answer]{input(1), input(2)}, key, o)
		if err != nil {
			t.Fatal(err)
		}
		for line := range ocrlint.CompareStream(context.Background(), groups, workers, o, func(cs []*rules.Comparison, err error) string {
			return string(cs[0].AppendJSON(nil, true)) + fmt.Sprint(err)
		}) {
			lines = append(lines, line)
		}
		return lines
	}
	want := run(1, "")
	if len(want) != 100 {
		t.Fatalf("%d comparisons", len(want))
	}
	if diff := cmp.Diff(want, run(7, "")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want, run(3, "document_number")); diff != "" {
		t.Error(diff)
	}
	// A consumer that has enough ends the inputs.
	groups, err := ocrlint.Pair([]iter.Seq[ocrlint.Answer]{input(1), input(2)}, "", ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	for group := range groups {
		if len(group) != 2 {
			t.Error(len(group))
		}
		break
	}
}

// TestPair: which answers of two inputs belong together, by each kind of key.
func TestPair(t *testing.T) {
	answer := func(name, number string) ocrlint.Answer {
		return ocrlint.Answer{Name: name, JSON: fmt.Appendf(nil, `{"document_type": "passport", "document_number": %q, "birth_date": "someday", "id": "i%s"}`, number, number)}
	}
	broken := ocrlint.Answer{Name: "in/broken", JSON: []byte("{")}
	first := []ocrlint.Answer{answer("a/1", "A1234567"), answer("a/2", "A2234567"), broken}
	second := []ocrlint.Answer{answer("b/2", "A2234567"), answer("b/1", "A1234567"), answer("b/3", "A3234567")}
	for _, test := range []struct{ key, want string }{
		{"", "a/1+b/2 a/2+b/1 in/broken+b/3"},
		{"name", "a/1+b/1 a/2+b/2 in/broken+- -+b/3"},
		{"/id", "a/1+b/1 a/2+b/2 in/broken!+- -+b/3"},
		{"document_number", "a/1+b/1 a/2+b/2 in/broken!+- -+b/3"},
		{"birth_date", "a/1!+- a/2!+- in/broken!+- -+b/2! -+b/1! -+b/3!"}, // none that can be read
		{"surname", "a/1!+- a/2!+- in/broken!+- -+b/2! -+b/1! -+b/3!"},
	} {
		groups, err := ocrlint.Pair([]iter.Seq[ocrlint.Answer]{slices.Values(first), slices.Values(second)}, test.key, ocrlint.Options{AsOf: asOf})
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
				case errors.Is(a.Err, ocrlint.ErrNoKey):
					a.Name += "!"
				}
				names = append(names, a.Name)
			}
			got = append(got, strings.Join(names, "+"))
		}
		if list := strings.Join(got, " "); list != test.want {
			t.Errorf("by %q: %s, want %s", test.key, list, test.want)
		}
	}
	for key, want := range map[string]string{
		"documnet_number": `ocrlint: wrong options: the key "documnet_number" is no JSON pointer, no field, and not name`,
		"":                "",
	} {
		_, err := ocrlint.Pair(nil, key, ocrlint.Options{AsOf: asOf})
		if got := fmt.Sprint(err); errors.Is(err, ocrlint.ErrOptions) != (want != "") || want != "" && got != want {
			t.Errorf("%q: %s", key, got)
		}
	}
	if _, err := ocrlint.Pair(nil, "", ocrlint.Options{}); !errors.Is(err, ocrlint.ErrOptions) {
		t.Error(err)
	}
}

// TestUnread: an answer that its input could not give is never read, and one that is
// too long is not either.
func TestUnread(t *testing.T) {
	lost := errors.New("lost")
	answers := []ocrlint.Answer{{Err: ocrlint.ErrNoAnswer}, {JSON: own("sex=F").JSON, Err: lost}, own("sex=F"), {JSON: make([]byte, ocrlint.MaxAnswer+1)}}
	cs, err := ocrlint.Compare(answers, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	p := cs[0].Parties
	if !p[0].Absent || !errors.Is(p[1].Err, lost) || !p[2].Present || !errors.Is(p[3].Err, ocrlint.ErrTooLong) {
		t.Errorf("parties %v", p)
	}
	var got []error
	for err := range ocrlint.Stream(t.Context(), slices.Values(answers[1:]), 1, ocrlint.Options{AsOf: asOf},
		func(_ ocrlint.Answer, _ *rules.Report, err error) error { return err }) {
		got = append(got, err)
	}
	if len(got) != 3 || !errors.Is(got[0], lost) || got[1] != nil || !errors.Is(got[2], ocrlint.ErrTooLong) {
		t.Errorf("errors %v", got)
	}
	absent := make([]ocrlint.Answer, math.MaxUint16+1)
	for i := range absent {
		absent[i].Err = ocrlint.ErrNoAnswer
	}
	if _, err := ocrlint.Compare(absent, ocrlint.Options{AsOf: asOf}); !errors.Is(err, ocrlint.ErrTooManyAnswers) {
		t.Errorf("%d answers: %v", len(absent), err)
	}
}
