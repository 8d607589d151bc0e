package ocrlint_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
)

// BenchmarkCheck measures checking and reporting one FlyOCR passport answer of
// about 1 KB beside the decoding of the same bytes by encoding/json into a map,
// and how many times longer that takes.
func BenchmarkCheck(b *testing.B) {
	a, err := txtar.ParseFile(filepath.Join("testdata", "cases", "flyocr-passport.txtar"))
	if err != nil {
		b.Fatal(err)
	}
	text, _ := section(a, "answer.json")
	var answer bytes.Buffer
	if err := json.Compact(&answer, text); err != nil {
		b.Fatal(err)
	}
	data := answer.Bytes()
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
