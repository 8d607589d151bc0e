package fuzz

import (
	"encoding/json"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
)

// FuzzCompare holds for any two answers that their comparison is JSON, that every
// answer has an outcome in every field, that consensus and votes go together, and
// that an answer never differs from itself.
func FuzzCompare(f *testing.F) {
	f.Add([]byte(`{"surname": "MÜLLER", "given_names": "EVA", "birth_date": "03/04/1990"}`), []byte(`{"full_name": "EVA MUELLER", "birth_date": "1990"}`))
	f.Add([]byte(`{"sex": "F", "mrz_lines": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"}`),
		[]byte(`{"sex": "M", "expiry_date": "permanent", "document_number": "***"}`))
	f.Add([]byte(`{"status": "OK", "results": [{"id_number": "3171086612930001", "dob": "26-12-1993"}, {}]}`), []byte(`{"status": "OUT_OF_QUOTA", "request_id": "r"}`))
	all := answers(f)
	for i := 2; i < len(all); i += 3 { // clean and damaged, and of two vendors
		f.Add(all[i-2].JSON, all[i].JSON)
	}
	f.Fuzz(func(t *testing.T, a, b []byte) {
		o := ocrlint.Options{AsOf: asOf}
		for _, redact := range []bool{false, true} {
			for _, answers := range [][]ocrlint.Answer{{{JSON: a}, {JSON: b}}, {{JSON: a}, {JSON: a}}} {
				same := string(answers[0].JSON) == string(answers[1].JSON)
				comparisons, err := ocrlint.Compare(answers, o)
				if err != nil || len(comparisons) == 0 {
					t.Fatal(err)
				}
				for _, c := range comparisons {
					if text := c.AppendJSON(nil, redact); !json.Valid(text) {
						t.Fatalf("not JSON: %s", text)
					}
					for _, fc := range c.Fields {
						if len(fc.Statements) != 2 || fc.Votes > fc.Of || (fc.Consensus != nil) != (fc.Votes > 0) || fc.Tied && fc.Consensus != nil {
							t.Fatalf("%s: %d of %d votes, tied %t, consensus %t", fc.Field, fc.Votes, fc.Of, fc.Tied, fc.Consensus != nil)
						}
						// An ambiguous text is no vote: what a zone of the same answer says may differ from it.
						x, y := fc.Statements[0].Outcome, fc.Statements[1].Outcome
						own := fc.Votes > 0 && fc.Votes <= len(fc.Witnesses)
						if same && (x != y || x == rules.Differ && !own) {
							t.Fatalf("%s: an answer beside itself: %s, %s", fc.Field, x, y)
						}
					}
				}
			}
		}
	})
}
