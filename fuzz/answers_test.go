package fuzz

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// FuzzAnswers: whatever an input is, it ends; its answers are parts of it, in
// order and apart; how it is read, or compressed, or decoded on the way, makes no difference;
// and of an input that is one JSON object or NDJSON of objects, nothing is missing.
func FuzzAnswers(f *testing.F) {
	for _, in := range []string{
		``, ` `, `{}`, `{"a":1}{"b":2}`, "{\"a\":1}\n{\"b\":\n{\"c\":3}\n", `[{"a":1},{"b":2}]`, `[{"a":1} {}]`, `[[],[1]]`,
		"{\n\"a\": \"}\\\"\"\n}\n{\n}", "\ufeff{}", "\x1f\x8b\x08", "nonsense\n{}\n", "[\n{},\n{]\n]\n{}", "{\"a\":\"\n\"}\n1\n",
		"{\"\n\\0", "{a:\n1}\n{b: [......]}\n",
	} {
		f.Add([]byte(in))
	}
	var lines []byte
	for _, a := range answers(f) {
		lines = append(append(lines, a.JSON...), '\n')
	}
	f.Add(lines)
	f.Fuzz(func(t *testing.T, in []byte) {
		all := collect(bytes.NewReader(in))
		if len(all) == 0 && !bytes.ContainsRune(in, '[') {
			t.Fatal("nothing at all")
		}
		compressed := bytes.HasPrefix(in, []byte("\x1f\x8b"))
		end := int64(0)
		for i, a := range all {
			if a.Index != i || a.Offset < 0 || a.Err != nil && a.JSON != nil {
				t.Fatalf("answer %d has index %d, offset %d, error %v", i, a.Index, a.Offset, a.Err)
			}
			if compressed || a.Err != nil {
				continue
			}
			to := a.Offset + int64(len(a.JSON))
			if to > int64(len(in)) || !bytes.Equal(in[a.Offset:to], a.JSON) {
				t.Fatalf("answer %d is not at its offset %d", i, a.Offset)
			}
			if json.Valid(a.JSON) {
				if a.Offset < end {
					t.Fatalf("answer %d begins at %d, before %d", i, a.Offset, end)
				}
				end = to
			}
		}
		slow := collect(iotest.OneByteReader(bytes.NewReader(in)))
		if len(slow) != len(all) {
			t.Fatalf("%d answers, %d when read byte by byte", len(all), len(slow))
		}
		for i := range all {
			if !bytes.Equal(all[i].JSON, slow[i].JSON) || all[i].Offset != slow[i].Offset {
				t.Fatalf("answer %d differs when read byte by byte", i)
			}
		}
		var packed bytes.Buffer
		z := gzip.NewWriter(&packed)
		z.Write(in)
		z.Close()
		if again := collect(&packed); !compressed && !slices.EqualFunc(all, again, func(a, b ocrlint.Answer) bool {
			return bytes.Equal(a.JSON, b.JSON) && a.Offset == b.Offset && a.Line == b.Line && a.Column == b.Column
		}) {
			t.Fatal("other answers when it is compressed")
		}
		n := 0
		for a := range (inputs.Use{Read: func() bool { return true }, Apart: true}).Answers("in.json", bytes.NewReader(in), ocrlint.MaxAnswer, func(value []byte) bool { return vendors.Fits(value, nil) }) {
			if n == len(all) || !bytes.Equal(a.JSON, all[n].JSON) || a.Offset != all[n].Offset || a.Line != all[n].Line {
				t.Fatalf("answer %d is another when it is decoded on the way", n)
			}
			got, errGot := vendors.ReadAhead(a.JSON, a.Ahead, nil)
			want, errWant := vendors.Read(a.JSON, nil)
			if fmt.Sprint(errGot) != fmt.Sprint(errWant) || errGot == nil && !cmp.Equal(got, *want, cmpopts.IgnoreUnexported(vendors.Answer{}), cmpopts.EquateEmpty()) {
				t.Fatalf("answer %d is read otherwise when it is decoded on the way: %v, %v\n%s", n, errGot, errWant, cmp.Diff(want, &got, cmpopts.IgnoreUnexported(vendors.Answer{}), cmpopts.EquateEmpty()))
			}
			n++
		}
		if n != len(all) {
			t.Fatalf("%d answers, %d when they are decoded on the way", len(all), n)
		}
		if objects, ok := values(in); ok {
			if len(objects) != len(all) {
				t.Fatalf("%d answers of %d objects", len(all), len(objects))
			}
			for i := range all {
				if !bytes.Equal(all[i].JSON, objects[i]) {
					t.Fatalf("answer %d is not the object", i)
				}
			}
		}
	})
}

func collect(r io.Reader) (all []ocrlint.Answer) {
	for a := range ocrlint.Answers("in.json", r, nil) {
		all = append(all, a)
	}
	return all
}

// values decodes an input of JSON objects, one behind another, with the decoder
// of the standard library. ok is false when it is anything else.
func values(in []byte) (objects []json.RawMessage, ok bool) {
	for d := json.NewDecoder(bytes.NewReader(in)); ; {
		var v json.RawMessage
		switch err := d.Decode(&v); {
		case err == io.EOF:
			return objects, len(objects) > 0
		case err != nil || len(v) == 0 || v[0] != '{':
			return nil, false
		}
		objects = append(objects, v)
	}
}
