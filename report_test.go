package ocrlint_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestErrors: what errors.Is tells, of one answer, of a stream and of parties.
func TestErrors(t *testing.T) {
	good := ocrlint.Options{AsOf: asOf}
	typo := ocrlint.Options{AsOf: asOf, Policy: rules.Policy{Only: []string{"expired-documnt"}}}
	for _, test := range []struct {
		answer string
		o      ocrlint.Options
		want   error
		text   string
	}{
		{`{"surname":"DOE"`, good, ocrlint.ErrNotJSON, "offset 16: the JSON value is cut short"},
		{`{"x":1}`, good, ocrlint.ErrUnknownVendor, "no vendor's table fits this answer"},
		{`{}`, ocrlint.Options{}, ocrlint.ErrOptions, `ocrlint: wrong options: AsOf is no day, as normalize.MustParseDate("2026-01-31") is one`},
		{`{}`, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11")}, ocrlint.ErrOptions, `ocrlint: wrong options: AsOf is no day, as normalize.MustParseDate("2026-01-31") is one`},
		{`{}`, ocrlint.Options{AsOf: asOf, Private: []*vendors.Table{nil}}, ocrlint.ErrOptions, "ocrlint: wrong options: Private[0] is nil"},
		{`{}`, ocrlint.Options{AsOf: asOf, Private: []*vendors.Table{{ID: "acme"}}}, ocrlint.ErrOptions, "ocrlint: wrong options: the table \"acme\": marks: marks: missing or empty"},
		{`{}`, ocrlint.Options{AsOf: asOf, Vendor: &vendors.Table{ID: "acme"}}, ocrlint.ErrOptions, "ocrlint: wrong options: the table \"acme\": marks: marks: missing or empty"},
		{`{}`, typo, ocrlint.ErrOptions, `ocrlint: wrong options: unknown rule "expired-documnt"; did you mean expired-document?`},
	} {
		answer := ocrlint.Answer{Name: "a", JSON: []byte(test.answer)}
		_, err := ocrlint.Check(answer.JSON, test.o)
		streamed := func(_ ocrlint.Answer, _ *rules.Report, err error) error { return err }
		for got := range ocrlint.Stream(t.Context(), slices.Values([]ocrlint.Answer{answer}), 1, test.o, streamed) {
			if fmt.Sprint(got) != fmt.Sprint(err) {
				t.Errorf("%s: stream: %v", test.answer, got)
			}
		}
		cs, compared := ocrlint.Compare([]ocrlint.Answer{answer}, test.o)
		if compared == nil {
			compared = cs[0].Parties[0].Err
		}
		for got := range ocrlint.CompareStream(t.Context(), slices.Values([][]ocrlint.Answer{{answer}}), 1, test.o,
			func(cs []*rules.Comparison, err error) error { return err }) {
			if wrong := errors.Is(err, ocrlint.ErrOptions); wrong != errors.Is(got, ocrlint.ErrOptions) || !wrong && got != nil {
				t.Errorf("%s: stream of comparisons: %v", test.answer, got)
			}
		}
		for _, err := range []error{err, compared} {
			if !errors.Is(err, test.want) || err.Error() != test.text {
				t.Errorf("%s: %v, want %s", test.answer, err, test.text)
			}
		}
	}
}

// TestMarshal: json.Marshal gives what AppendJSON writes, of a pointer and of a value.
func TestMarshal(t *testing.T) {
	answers := []ocrlint.Answer{own("surname=O'BRIEN", "address=<&>", "sex=F", "birth_date=1990-02-31"), own("surname=OBRIEN", "sex=M"), {Name: "\xff", JSON: []byte("{")}}
	r, err := ocrlint.Check(answers[0].JSON, ocrlint.Options{AsOf: asOf, Name: "\xff<"})
	if err != nil {
		t.Fatal(err)
	}
	cs, err := ocrlint.Compare(answers, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	c := cs[0]
	var stats rules.Stats
	stats.Add(r)
	var summary rules.CompareSummary
	summary.Add(c, []string{"a", "b", "c"})
	document := string(r.AppendJSON(nil, false))
	document = document[strings.Index(document, `"documents":[`)+len(`"documents":[`) : strings.LastIndex(document, `],"findings"`)]
	finding := document[strings.Index(document, `"findings":[`)+len(`"findings":[`) : strings.LastIndex(document, `]`)]
	comparison := string(c.AppendJSON(nil, false))
	about := comparison[strings.LastIndex(comparison, `[{"rule"`)+1 : strings.LastIndex(comparison, `]`)]
	about = about[:strings.Index(about, "}}")+2]
	for name, test := range map[string]struct {
		v    any
		want string
	}{
		"report":          {r, string(r.AppendJSON(nil, false))},
		"value":           {*r, string(r.AppendJSON(nil, false))},
		"redacted":        {r.Redacted(), string(r.AppendJSON(nil, true))},
		"document":        {r.Documents[0], document},
		"finding":         {r.Documents[0].Findings[0], finding},
		"comparison":      {c, comparison},
		"comparison's":    {*c, comparison},
		"masked":          {c.Redacted(), string(c.AppendJSON(nil, true))},
		"party's finding": {c.Findings[0], about},
		"statistics":      {stats, string(stats.AppendJSON(nil))},
		"summary":         {&summary, string(summary.AppendJSON(nil))},
		"nothing":         {rules.Redacted{}, "null"},
		"no report":       {(*rules.Report)(nil), "null"},
	} {
		text, err := json.Marshal(test.v)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got, want any
		if err := errors.Join(json.Unmarshal(text, &got), json.Unmarshal([]byte(test.want), &want)); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v\n got %s\nwant %s", name, err, text, test.want)
		}
	}
	for _, v := range []any{r.Redacted(), c.Redacted(), r.String(), c.String(), r.Documents[0].String()} {
		if text, _ := json.Marshal(v); strings.Contains(string(text), "BRIEN") {
			t.Errorf("a value is in %s", text)
		}
	}
}

// TestStrings: what prints itself.
func TestStrings(t *testing.T) {
	r, err := ocrlint.Check([]byte(`{"surname":"DOE","mrz_lines":"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204158ZE184226B<<<<<10"}`), ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	none, err := ocrlint.Check([]byte(`{"status":"OUT_OF_QUOTA","request_id":"r"}`), ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	cs, err := ocrlint.Compare([]ocrlint.Answer{own("sex=F"), {Name: "b\n", Index: 1, Err: ocrlint.ErrNoAnswer}}, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		v    fmt.Stringer
		want string
	}{
		{r, `plain: fail
/mrz_lines:2:28: error: the check digit of expiry_date does not verify [mrz-check-digit]
/mrz_lines:2:44: error: the check digit of composite does not verify [mrz-check-digit]
/mrz_lines:2:22: error: the document expired before the reference date [expired-document]
/surname: error: surname differs between the visual zone and the machine readable zone [surname-mismatch]
passport of UTO: fail`},
		{none, `/status: error: the vendor could not answer: quota [vendor-error]
accuauth-idn-idcard: not_performed`},
		{cs[0], `b\u000a[1]: warning: the input has no answer about this document [no-document]
passport: not_performed`},
		{rules.Finding{Severity: rules.Info, Message: "told under no rule"}, "info: told under no rule"},
		{rules.Off, "off"}, {rules.Severity(4), ""}, {rules.NoGroup, "answer"}, {rules.Group(7), ""},
		{rules.NotPerformed, "not_performed"}, {rules.Result(4), ""}, {rules.NotDone, "not_done"}, {rules.Status(4), ""},
		{rules.Missing, "missing"}, {rules.Outcome(11), ""},
		{normalize.NotGiven, "not_given"}, {normalize.Read, "read"}, {normalize.Unreadable, "unreadable"}, {normalize.State(6), ""},
	} {
		if got := test.v.String(); got != test.want {
			t.Errorf("got\n%s\nwant\n%s", got, test.want)
		}
	}
}

// TestTyped: the values of fields, by their kinds.
func TestTyped(t *testing.T) {
	answer := own("surname=DOE", "sex=female", "birth_date=03.05.1990", "issuing_country=Germany", "expiry_date=permanent", "issue_date=someday")
	r, err := ocrlint.Check(answer.JSON, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	d := r.Documents[0]
	deu, _ := normalize.MakeCountry("DEU")
	if v := d.Value(normalize.BirthDate); v.Date.Civil() != normalize.MustParseDate("1990-05-03") || !v.IsValid() {
		t.Errorf("birth date %v", v)
	}
	if v := d.Value(normalize.Sex); v.Sex != normalize.Female {
		t.Errorf("sex %v", v)
	}
	if v := d.Value(normalize.IssuingCountry); v.Country != deu {
		t.Errorf("country %v", v)
	}
	for f, want := range map[normalize.Field]normalize.State{
		normalize.ExpiryDate: normalize.Permanent, normalize.IssueDate: normalize.Unreadable, normalize.Address: normalize.NotGiven,
	} {
		if v := d.Value(f); v.IsValid() || d.State(f) != want {
			t.Errorf("%s: %v, %v", f, v, d.State(f))
		}
	}
}

// A document of which nothing was read was not checked, which is no pass: not of it, and not
// of an answer that has another document.
func TestNothingRead(t *testing.T) {
	vendor, _ := vendors.Lookup("accuauth-idn-idcard")
	card, foreign := `{"id_number": "3171012612930001", "dob": "26-12-1993"}`, `{"number_of_card": "3171012612930001"}`
	for _, c := range []struct {
		results string
		policy  rules.Policy
		want    rules.Result
	}{
		{card, rules.Policy{}, rules.Pass},
		{foreign, rules.Policy{}, rules.NotPerformed},
		{card + "," + foreign, rules.Policy{}, rules.Review},
		{foreign, rules.Policy{Severities: map[string]rules.Severity{"nothing-read": rules.Error}}, rules.Fail},
		{foreign + "," + card, rules.Policy{Severities: map[string]rules.Severity{"nothing-read": rules.Off}}, rules.Pass},
	} {
		answer := `{"status": "OK", "request_id": "r", "results": [` + c.results + `]}`
		report, err := ocrlint.Check([]byte(answer), ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01"), Vendor: vendor, Policy: c.policy})
		if err != nil || report.Result != c.want {
			t.Errorf("%s: %v, %v, want %v", c.results, report, err, c.want)
		}
	}
}

// TestForeignErrors: what a gateway says in a vendor's place is no pass of any vendor that was
// named, and no review.
func TestForeignErrors(t *testing.T) {
	for _, vendor := range vendors.All() {
		for _, answer := range []string{`{"message": "Forbidden"}`, `{"error": "service unavailable"}`, `{"detail": "Not Found", "title": "x"}`, `{"fault": {"faultstring": "Rate limit quota violation"}}`} {
			report, err := ocrlint.Check([]byte(answer), ocrlint.Options{AsOf: asOf, Vendor: vendor})
			if err != nil || report.Result != rules.NotPerformed {
				t.Errorf("%s: %s: %v, %v", vendor.ID, answer, report.Result, err)
			}
		}
	}
}
