package ocrlint_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
)

// passportAnswer is a FlyOCR passport answer of about 1 KB.
func passportAnswer(tb testing.TB) []byte {
	a, err := txtar.ParseFile(filepath.Join("testdata", "cases", "flyocr-passport.txtar"))
	if err != nil {
		tb.Fatal(err)
	}
	text, _ := section(a, "answer.json")
	var answer bytes.Buffer
	if err := json.Compact(&answer, text); err != nil {
		tb.Fatal(err)
	}
	return answer.Bytes()
}

// BenchmarkCheck measures checking and reporting that answer beside the decoding
// of the same bytes by encoding/json into a map.
func BenchmarkCheck(b *testing.B) {
	data := passportAnswer(b)
	b.Run("check", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		var out []byte
		for b.Loop() {
			r, err := ocrlint.Check(data, ocrlint.Options{AsOf: asOf})
			if err != nil {
				b.Fatal(err)
			}
			out = r.AppendJSON(out[:0], false)
			r.Release()
		}
	})
	b.Run("map", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		b.ReportAllocs()
		for b.Loop() {
			var m map[string]any
			if err := json.Unmarshal(data, &m); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkChecker measures what a policy costs when it is looked at for each answer and
// when a Checker has done so once.
func BenchmarkChecker(b *testing.B) {
	data := passportAnswer(b)
	o := ocrlint.Options{AsOf: asOf, Policy: rules.Policy{Extends: rules.Strict, MinimumAge: 18}}
	c, err := ocrlint.NewChecker(o)
	if err != nil {
		b.Fatal(err)
	}
	for name, check := range map[string]func([]byte) (*rules.Report, error){
		"each": func(a []byte) (*rules.Report, error) { return ocrlint.Check(a, o) },
		"once": c.Check,
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r, err := check(data)
				if err != nil {
					b.Fatal(err)
				}
				r.Release()
			}
		})
	}
}
