package rules_test

import (
	"encoding/json"
	"fmt"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// passport is a document that two rules find something in.
func passport() *document.Document {
	return document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, document.Source{
		Type: normalize.Passport,
		Raws: []document.Raw{
			{Field: normalize.BirthDate, Witness: document.Visual, Text: "1990-02-31", At: "/born", Confidence: -1},
			{Field: normalize.ExpiryDate, Witness: document.Visual, Text: "2025-01-31", At: "/expiry", Confidence: 0.62},
		},
	})
}

func ExampleAll() {
	n := 0
	for rule := range rules.All() {
		if rule.Group == rules.GroupExpiry {
			fmt.Println(rule.ID, rule.Severity)
		}
		n++
	}
	if n == 0 {
		fmt.Println("no rules")
	}
	// Output:
	// expired-document error
	// validity-period warning
}

func ExampleLookup() {
	for _, id := range []string{"expired-document", "expired"} {
		rule, ok := rules.Lookup(id)
		if !ok {
			fmt.Println(id, "is no rule")
			continue
		}
		fmt.Println(rule.Title+":", rule.Sources[0].Title, rule.Sources[0].Section)
	}
	// Output:
	// the document has expired: ICAO Doc 9303 Part 4, 8th edition §4.1.1 (date of expiry)
	// expired is no rule
}

func ExampleNewSet() {
	for _, p := range []rules.Policy{
		{},
		{Severities: map[string]rules.Severity{"expired-document": rules.Warning}},
		{Only: []string{"expired-document"}},
		{Without: []string{"expiered-document"}},
	} {
		set, err := rules.NewSet(p)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(set.Check(passport()))
	}
	// Output:
	// /born: error: birth_date is not in the calendar [impossible-date]
	// /expiry: error: the document expired before the reference date [expired-document]
	// passport: fail
	// /born: error: birth_date is not in the calendar [impossible-date]
	// /expiry: warning: the document expired before the reference date [expired-document]
	// passport: fail
	// /expiry: error: the document expired before the reference date [expired-document]
	// passport: fail
	// unknown rule "expiered-document"; did you mean expired-document?
}

// A rule of one's own, which looks at every witness of a field.
func ExampleRule() {
	unsure := rules.Rule{
		ID: "unsure-reader", Title: "the vendor is not sure of a date", Severity: rules.Warning, Group: rules.GroupText,
		Check: func(c *rules.Case) (done bool) {
			for i := range c.Readings {
				r := &c.Readings[i]
				if r.Field.Kind() != normalize.DateValue || r.Confidence < 0 {
					continue
				}
				if done = true; r.Confidence < 0.8 {
					c.Report(r, "the vendor is not sure of "+r.Field.String())
				}
			}
			return done
		},
	}
	set, err := rules.NewSet(rules.Policy{Only: []string{unsure.ID}}, unsure)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(set.Check(passport()))
	_, err = rules.NewSet(rules.Policy{}, rules.Rule{ID: "unsure-reader", Severity: rules.Warning})
	fmt.Println(err)
	// Output:
	// /expiry: warning: the vendor is not sure of expiry_date [unsure-reader]
	// passport: review
	// rule "unsure-reader": it has no Check
}

func ExampleParseSeverity() {
	for _, word := range []string{"warning", "off", "fatal"} {
		s, ok := rules.ParseSeverity(word)
		if !ok {
			fmt.Println(word, "is no severity")
			continue
		}
		fmt.Println(s, s >= rules.Warning)
	}
	// Output:
	// warning true
	// off false
	// fatal is no severity
}

func ExampleRedact() {
	fmt.Println(rules.Redact(normalize.FullName, "Anna-Maria O'Neil"))
	fmt.Println(rules.Redact(normalize.DocumentNumber, "L898902C<"))
	fmt.Println(rules.Redact(normalize.IssuingCountry, "UTO"))
	// Output:
	// Xxxx-Xxxxx X'Xxxx
	// X000000X<
	// UTO
}

func ExampleJSONSchema() {
	for _, name := range []string{rules.Schema, "ocrlint.report/0"} {
		text, ok := rules.JSONSchema(name)
		if !ok {
			fmt.Println("no schema", name)
			continue
		}
		var schema struct{ Title string }
		if err := json.Unmarshal([]byte(text), &schema); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(schema.Title)
	}
	// Output:
	// ocrlint report
	// no schema ocrlint.report/0
}

func ExampleSet_Compare() {
	set, err := rules.NewSet(rules.Policy{})
	if err != nil {
		fmt.Println(err)
		return
	}
	source := func(answer uint16, born string) document.Source {
		return document.Source{Answer: answer, Type: normalize.Passport, Raws: []document.Raw{
			{Field: normalize.BirthDate, Witness: document.Visual, Text: born, At: "/born"},
		}}
	}
	d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, source(0, "1990-05-12"), source(1, "1990-05-13"))
	c := set.Compare(d, []rules.Party{{Name: "first", Present: true}, {Name: "second", Present: true}})
	fmt.Println(c)

	var sum rules.CompareSummary
	sum.Add(c, []string{"first", "second"})
	for _, row := range sum.Rows {
		fmt.Println(row.Field, row.Input, row.Count(rules.Tied))
	}
	// Output:
	// first: /born: error: birth_date differs between the answers, and no value has a majority [birth-date-mismatch]
	// second: /born: error: birth_date differs between the answers, and no value has a majority [birth-date-mismatch]
	// passport: fail
	// birth_date 0 1
	// birth_date 1 1
}

func ExampleStats() {
	set, err := rules.NewSet(rules.Policy{})
	if err != nil {
		fmt.Println(err)
		return
	}
	report := &rules.Report{Vendor: "acme", Documents: []rules.DocumentReport{set.Check(passport())}}
	set.Finish(report)
	var stats rules.Stats
	stats.Add(report)
	for _, g := range stats.Groups() {
		fmt.Println(g.Vendor, g.Type, g.Mapped, g.Rules)
	}
	// Output:
	// acme passport 2 map[expired-document:1 impossible-date:1]
}

func ExampleAppendZone() {
	z, err := mrz.Parse("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
	if err != nil {
		fmt.Println(err)
		return
	}
	text := rules.AppendZone(nil, &document.Zone{Zone: z, Given: [3]string(append(z.Lines(), ""))}, true)
	fmt.Printf("%.103s\n", text)
	// Output:
	// {"format":"TD3","lines":["X<XXXXXXXXXXX<<XXXX<XXXXX<<<<<<<<<<<<<<<<<<<","X000000X00XXX0000000X0000000XX
}
