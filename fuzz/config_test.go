package fuzz

import (
	"bytes"
	"errors"
	"reflect"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/config"
)

// FuzzConfig holds for any configuration that it is refused with the places of its faults,
// or loads, prints as one that loads as the same policy, and can be checked by.
func FuzzConfig(f *testing.F) {
	for _, text := range []string{
		"extends: strict\nrules:\n  name-spelling: off\nminimum_age: 18\nexpiry_grace: 30d\nminimum_confidence: 0.9\n",
		"accept: {document_types: [passport, national_id], issuers: [IDN, D]}\nrequire: {passport: [document_number]}\n",
		"trust: {birth_date: [chip, visual]}\nvendors:\n  flyocr:\n    extends: lenient\n    rules: {expired-document: error}\n",
		"vendor_files: [acme.yaml]\nlimits: {answer: 64MiB}\n", "{\"extends\": \"lenient\", \"rules\": {}}", "rules: &x {a: *x}\n", "rules: [\n", "\xff",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		c, err := config.Load("f", file)
		if again, err2 := config.Load("f", file); (err == nil) != (err2 == nil) || err != nil && err.Error() != err2.Error() || err == nil && !reflect.DeepEqual(c.Policy(), again.Policy()) {
			t.Fatal("not the same twice")
		}
		if err != nil {
			var faults config.Errors
			if c != nil || !errors.As(err, &faults) || len(faults) == 0 || faults[0].Line < 1 {
				t.Fatalf("%v", err)
			}
			return
		}
		text := c.Append(nil)
		again, err := config.Load("f", text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !reflect.DeepEqual(c.Policy(), again.Policy()) || c.Limits != again.Limits || !bytes.Equal(again.Append(nil), text) {
			t.Fatalf("not the same:\n%s\n%s", text, again.Append(nil))
		}
		if _, err := ocrlint.Check([]byte(`{"birth_date": "1990-12-31"}`), ocrlint.Options{AsOf: asOf, Policy: c.Policy()}); err != nil {
			t.Fatalf("no policy: %v", err)
		}
	})
}

// FuzzStats holds for any line of statistics that it is refused, or read and written as
// one that is read as the same.
func FuzzStats(f *testing.F) {
	var s rules.Stats
	f.Add(s.AppendJSON(nil))
	for i, a := range answers(f) {
		if r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf}); err == nil {
			s.Add(r)
		}
		if i%16 == 0 {
			f.Add(s.AppendJSON(nil))
		}
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		var read, again rules.Stats
		if read.UnmarshalJSON(line) != nil {
			return
		}
		text := read.AppendJSON(nil)
		if err := again.UnmarshalJSON(text); err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if same := again.AppendJSON(nil); !bytes.Equal(same, text) {
			t.Fatalf("not the same:\n%s\n%s", text, same)
		}
		again.Baseline = &read
		for _, d := range again.Drift() {
			if len(d.Changes) > 0 {
				t.Fatalf("a change since itself: %v", d)
			}
		}
	})
}
