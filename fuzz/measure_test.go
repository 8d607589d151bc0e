package fuzz

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// FuzzMeasure holds for any answer and any line of truth that the measurement is JSON,
// that every statement has an outcome of those beside a truth, that counts and rates go
// together, that what is wrong with the truth is told by a place, and that fields of one's
// own, taken as the truth, are not wrong beside themselves.
func FuzzMeasure(f *testing.F) {
	f.Add([]byte(`{"surname": "MÜLLER", "given_names": "EVA", "birth_date": "03/04/1990"}`), []byte(`{"index": 3, "document_type": "passport", "fields": {"full_name": "EVA MUELLER", "birth_date": "1990-04-03"}}`))
	f.Add([]byte(`{"sex": "F", "mrz_lines": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"}`),
		[]byte(`{"sex": "M", "expiry_date": "permanent", "document_number": "***"}`))
	f.Add([]byte(`{"status": "OUT_OF_QUOTA", "request_id": "r"}`), []byte(`{"fields": {"sex": "X", "surname": "", "second_surname": "A", "nationality_or_birth_place": "B"}}`))
	for _, a := range answers(f) {
		f.Add(a.JSON, a.Truth.Append(nil))
	}
	f.Fuzz(func(t *testing.T, answer, truth []byte) {
		o := ocrlint.Options{AsOf: asOf}
		c, err := ocrlint.Measure([]ocrlint.Answer{{JSON: answer}}, ocrlint.Answer{JSON: truth, Line: 1}, o)
		if err != nil && !errors.As(err, new(*ocrlint.TruthError)) {
			t.Fatal(err)
		}
		var sum rules.CompareSummary
		sum.MaxError = 0.1
		sum.Add(c, []string{"input"})
		for _, redact := range []bool{false, true} {
			if text := c.AppendJSON(nil, redact); !json.Valid(text) {
				t.Fatalf("not JSON: %s", text)
			}
		}
		if text := sum.AppendJSON(nil); !json.Valid(text) {
			t.Fatalf("not JSON: %s", text)
		}
		for _, fc := range c.Fields {
			s := fc.Statements[0]
			if fc.Votes > fc.Of || fc.Of > 1 || !slices.Contains(rules.TruthOutcomes(), s.Outcome) ||
				s.Outcome == rules.Right != (fc.Votes == 1) || (s.Outcome == rules.Right || s.Outcome == rules.Wrong) && s.Reading == nil {
				t.Fatalf("%s: %d of %d, %s", fc.Field, fc.Votes, fc.Of, s.Outcome)
			}
		}
		for _, a := range sum.Accuracy(true, true) {
			if r := a.RightRate(); r.Low > r.Share || r.Share > r.High || r.Low < 0 || r.High > 1 || a.Given() > a.Asked() {
				t.Fatalf("%s: %v of %d", a.Field, r, a.Asked())
			}
		}
		table, _ := vendors.Lookup("plain")
		if !vendors.Fits(answer, table) {
			return
		}
		o.Vendor = table
		itself, err := ocrlint.Measure([]ocrlint.Answer{{JSON: answer}}, ocrlint.Answer{JSON: answer}, o)
		if err != nil {
			return // a value of it cannot be read, or has several meanings
		}
		for _, fc := range itself.Fields {
			if s := fc.Statements[0]; s.Outcome == rules.Wrong || s.Outcome == rules.Missing {
				t.Fatalf("%s: beside itself %s: %s", fc.Field, s.Outcome, s.Reason)
			}
		}
	})
}
