package ocrlint_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

func check(answer []byte) error {
	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
	if err != nil {
		return err // not JSON, or an unknown vendor; it never quotes the answer
	}
	if e := report.VendorError; e != nil { // even with HTTP status 200
		return fmt.Errorf("%s: %s, may succeed later: %t", report.Vendor, e.Class, e.Retryable)
	}
	for finding := range report.All() {
		fmt.Println(finding) // place, severity, message and rule; no personal values
	}
	fmt.Println(report.Result) // pass, review, fail or not_performed
	return nil
}

// The function check, which the README shows, on three answers: of a card, of a
// vendor that could not answer, and of no vendor.
func Example() {
	card, err := os.ReadFile("testdata/ktp.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	refused := []byte(`{"status": "OUT_OF_QUOTA", "request_id": "r-1"}`)
	for _, answer := range [][]byte{card, refused, []byte(`{"quota": 0}`)} {
		if err := check(answer); err != nil {
			fmt.Println("error:", err)
		}
	}
	// Output:
	// /results/0/dob: error: birth_date differs between the visual zone and the national number [birth-date-mismatch]
	// fail
	// error: accuauth-idn-idcard: quota, may succeed later: false
	// error: no vendor's table fits this answer
}

// What errors.Is tells of an answer that gives no report.
func ExampleCheck() {
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	for _, answer := range []string{`{"birth_date": "1990-05-12"}`, `{"birth_date": "1990-`, `{"a": 1}`} {
		report, err := ocrlint.Check([]byte(answer), options)
		switch {
		case errors.Is(err, ocrlint.ErrNotJSON):
			fmt.Println("not JSON:", err)
		case errors.Is(err, ocrlint.ErrUnknownVendor):
			fmt.Println("no vendor's:", err)
		case err != nil: // too long, or wrong options
			fmt.Println(err)
		default:
			fmt.Println(report.Vendor, report.Result)
		}
	}
	// Output:
	// plain pass
	// not JSON: offset 21: the JSON value is cut short
	// no vendor's: no vendor's table fits this answer
}

// What a service holds: the options are looked at when it starts, and every request
// uses the one Checker.
func ExampleNewChecker() {
	checker, err := ocrlint.NewChecker(ocrlint.Options{
		AsOf:   normalize.MustParseDate("2026-11-01"),
		Policy: rules.Policy{MinimumAge: 18},
	})
	if err != nil { // wrong options
		fmt.Println(err)
		return
	}
	for _, answer := range []string{`{"birth_date": "1990-05-12"}`, `{"birth_date": "2015-05-12"}`} {
		report, err := checker.Check([]byte(answer))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(report.Result)
		for finding := range report.All() {
			fmt.Println(finding)
		}
	}
	// Output:
	// pass
	// info: the type of the document is not known [unknown-document-type]
	// fail
	// info: the type of the document is not known [unknown-document-type]
	// /birth_date: error: the holder is younger than the policy allows [under-age]
}

// A rule of one's own, and what the findings of two rules weigh here.
func ExampleOptions() {
	utopia, ok := normalize.MakeCountry("UTO")
	if !ok {
		fmt.Println("no such country")
		return
	}
	foreign := rules.Rule{
		ID: "foreign-document", Title: "the document is not from Utopia", Severity: rules.Error, Group: rules.GroupType,
		Check: func(c *rules.Case) bool {
			issuer := c.Canonical(normalize.IssuingCountry)
			if issuer == nil || issuer.State != normalize.Read {
				return false // nothing to check
			}
			if issuer.Value.Country != utopia {
				c.Report(issuer, "the document is not from Utopia")
			}
			return true
		},
	}
	options := ocrlint.Options{
		AsOf:   normalize.MustParseDate("2026-11-01"),
		Rules:  []rules.Rule{foreign},
		Policy: rules.Policy{Severities: map[string]rules.Severity{"expired-document": rules.Warning, "unknown-document-type": rules.Off}},
	}
	answer := []byte(`{"surname": "DOE", "issuing_country": "DEU", "expiry_date": "2025-01-31"}`)
	report, err := ocrlint.Check(answer, options)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report)

	options.Policy.Without = []string{"expired-documnt"}
	if _, err := ocrlint.Check(answer, options); errors.Is(err, ocrlint.ErrOptions) {
		fmt.Println(err)
	}
	// Output:
	// plain: fail
	// /expiry_date: warning: the document expired before the reference date [expired-document]
	// /issuing_country: error: the document is not from Utopia [foreign-document]
	// document of unknown type of DEU: fail
	// ocrlint: wrong options: unknown rule "expired-documnt"; did you mean expired-document?

}

// A report is JSON by itself, with every personal value masked when asked.
func ExampleCheck_json() {
	report, err := ocrlint.Check([]byte(`{"surname": "DOE"}`), ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.Marshal(report.Redacted())
	if err != nil {
		fmt.Println(err)
		return
	}
	_, surname, _ := bytes.Cut(text, []byte(`"surname":`))
	fmt.Printf("%.76s\n", surname)
	// Output:
	// {"value":"XXX","readings":[{"witness":"visual","value":"XXX","raw":"XXX","at

}

func ExampleCompare() {
	comparisons, err := ocrlint.Compare([]ocrlint.Answer{
		{Name: "first", JSON: []byte(`{"document_type": "passport", "birth_date": "1990-05-12"}`)},
		{Name: "second", JSON: []byte(`{"document_type": "passport", "birth_date": "12 May 1991"}`)},
		{Name: "third", JSON: []byte(`{"document_type": "passport"`)},
	}, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range comparisons {
		for _, p := range c.Parties {
			if p.Err != nil {
				fmt.Printf("%s: %v\n", p, p.Err)
			}
		}
		fmt.Println(c)
	}
	// Output:
	// third: offset 28: the JSON value is cut short
	// first: /birth_date: error: birth_date differs between the answers, and no value has a majority [birth-date-mismatch]
	// second: /birth_date: error: birth_date differs between the answers, and no value has a majority [birth-date-mismatch]
	// passport: fail

}

func ExampleCompareStream() {
	group := []ocrlint.Answer{
		{Name: "first", JSON: []byte(`{"document_type": "passport", "birth_date": "1990-05-12"}`)},
		{Name: "second", JSON: []byte(`{"document_type": "passport", "birth_date": "12 May 1990"}`)},
	}
	var groups iter.Seq[[]ocrlint.Answer] = func(yield func([]ocrlint.Answer) bool) { yield(group) }
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	results := ocrlint.CompareStream(context.Background(), groups, 0, options, func(cs []*rules.Comparison, err error) string {
		if err != nil {
			return err.Error()
		}
		return cs[0].Result.String()
	})
	for line := range results {
		fmt.Println(line)
	}
	// Output:
	// pass
}

func ExampleUnread() {
	export := strings.NewReader(`{"document_type": "passport", "birth_date": "1990-05-12"}` + "\n" + `{"birth_date": 19` + "\n")
	answers := ocrlint.Answers("export.ndjson", export, nil)
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	lines := ocrlint.Stream(context.Background(), answers, 0, options, func(a ocrlint.Answer, r *rules.Report, err error) string {
		if err != nil {
			return string(ocrlint.Unread(a, err).AppendJSON(nil))
		}
		return fmt.Sprint(r.Name, " ", r.Index, " ", r.Result)
	})
	for line := range lines {
		fmt.Println(line)
	}
	// Output:
	// export.ndjson 0 pass
	// {"schema":"ocrlint.report/1","input":{"name":"export.ndjson","index":1},"vendor":"","request_id":"","result":"not_performed","vendor_error":null,"documents":[],"findings":[],"error":{"code":"syntax","offset":75,"message":"the JSON value is cut short"}}
}

func ExampleAnswers() {
	export := strings.NewReader(`[{"document_type": "passport", "sex": "F"}, {"sex": }]`)
	for a := range ocrlint.Answers("export.json", export, nil) {
		if a.Err != nil {
			fmt.Println(a.Err) // the input cannot be read on
			continue
		}
		_, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01"), Name: a.Name, Index: a.Index})
		fmt.Println(a.Name, a.Index, a.Offset, err)
	}
	// Output:
	// export.json 0 1 <nil>
	// export.json 1 44 offset 8: not valid JSON
}

func ExamplePair() {
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	first := []ocrlint.Answer{{Name: "first", JSON: []byte(`{"document_number": "A1234567", "sex": "F"}`)}}
	second := []ocrlint.Answer{
		{Name: "second", Index: 0, JSON: []byte(`{"document_number": "B7654321", "sex": "M"}`)},
		{Name: "second", Index: 1, JSON: []byte(`{"document_number": "A1234567", "sex": "F"}`)},
	}
	for _, key := range []string{"document_number", "number"} {
		groups, err := ocrlint.Pair([]iter.Seq[ocrlint.Answer]{slices.Values(first), slices.Values(second)}, key, options)
		if err != nil {
			fmt.Println(err)
			continue
		}
		for group := range groups {
			for i, a := range group {
				if errors.Is(a.Err, ocrlint.ErrNoAnswer) {
					fmt.Println("nothing in input", i)
					continue
				}
				fmt.Printf("%s[%d]\n", a.Name, a.Index)
			}
		}
	}
	// Output:
	// first[0]
	// second[1]
	// nothing in input 0
	// second[0]
	// ocrlint: wrong options: the key "number" is no JSON pointer, no field, and not name
}

func ExampleMeasureStream() {
	options := ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")}
	answers := []ocrlint.Answer{
		{JSON: []byte(`{"surname": "MUELLER", "birth_date": "12 MAY 1990"}`)},
		{JSON: []byte(`{"surname": "OLSEN", "birth_date": "1991-05-12"}`)},
	}
	truth := []ocrlint.Answer{
		{JSON: []byte(`{"index": 0, "document_type": "passport", "fields": {"surname": "Müller", "birth_date": "1990-05-12"}}`)},
		{JSON: []byte(`{"index": 1, "document_type": "passport", "fields": {"surname": "Olsen", "birth_date": "1991-05-13"}}`)},
	}
	groups, err := ocrlint.PairTruth([]iter.Seq[ocrlint.Answer]{slices.Values(answers)}, slices.Values(truth), "", options)
	if err != nil {
		fmt.Println(err)
		return
	}
	var sum rules.CompareSummary
	for c := range ocrlint.MeasureStream(context.Background(), groups, 0, options, func(c *rules.Comparison, err error) *rules.Comparison {
		if err != nil { // something of the truth cannot be read
			fmt.Println(err)
		}
		return c
	}) {
		sum.Add(c, []string{"answers"})
	}
	for _, a := range sum.Accuracy(false, true) {
		r := a.RightRate()
		fmt.Printf("%s: %d of %d right (%.0f to %.0f %%) %v\n", a.Field, a.Count(rules.Right), a.Asked(), 100*r.Low, 100*r.High, a.Reasons)
	}
	// Output:
	// surname: 2 of 2 right (34 to 100 %) map[transliterated:1]
	// birth_date: 1 of 2 right (9 to 91 %) map[]
}
