package fuzz

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/infer"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// FuzzTable holds for any file of a private vendor's table that it is refused with
// the places of its faults or loads, and then prints as a file that loads as the
// same and reads answers.
func FuzzTable(f *testing.F) {
	for _, id := range []string{"accuauth-idn-idcard", "aws-textract-analyzeid"} { // small ones
		t, _ := vendors.Lookup(id)
		f.Add(tablefile.Append(nil, t, false))
		f.Add(tablefile.Append(nil, t, true))
	}
	f.Add([]byte("id: a\nmarks: [[{at: /a}]]\nfields: &x [{field: sex, at: *x}]\n"))
	f.Add([]byte("id: a\ntitle: b\ndoc: c\nmarks: [[{at: /a}]]\nfields:\n- field: sex\n  at:\n- field: birth_date\n  at: []\n"))
	f.Add([]byte("id: a\n? [b]\n: c\n<<: {d: 1}\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		table, err := tablefile.Load("f", file)
		if err != nil {
			var faults tablefile.Errors
			if !errors.As(err, &faults) || len(faults) == 0 || faults[0].Line < 1 {
				t.Fatalf("%v", err)
			}
			return
		}
		text := tablefile.Append(nil, table, false)
		again, err := tablefile.Load("f", text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !bytes.Equal(tablefile.Append(nil, again, false), text) {
			t.Fatalf("not the same:\n%s\n%s", text, tablefile.Append(nil, again, false))
		}
		vendors.Read([]byte(`{"a": [{"b": "c"}], "card": {"dob": "1990"}}`), again)
	})
}

// FuzzInfer holds for any JSON that a proposal loads and fits it.
func FuzzInfer(f *testing.F) {
	f.Add([]byte(`{"a": [{"desc": "Surname", "content": "DOE"}, {"desc": "Sex", "content": "F"}]}`))
	f.Add([]byte(`{"a": {"dob": "26-12-1993", "~/": [[{"sex": "F"}]], "": 1}}`))
	for i, a := range answers(f) {
		if i%6 == 0 {
			f.Add(a.JSON)
		}
	}
	f.Fuzz(func(t *testing.T, answer []byte) {
		text, err := infer.Table("f", asOf, answer)
		if err != nil {
			return
		}
		table, err := tablefile.Load("f", text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if !vendors.Fits(answer, table) {
			t.Fatalf("does not fit:\n%s", text)
		}
	})
}
