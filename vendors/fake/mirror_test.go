package fake_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// TestMirror holds what is printed against what comes from elsewhere: the dates, sexes
// and countries of the vendors' own samples, which no printer has made. The golden lists
// the texts that are read and that no answer would have; a text that leaves it is seen.
func TestMirror(t *testing.T) {
	files, err := filepath.Glob("../../testdata/cases/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal(err, "no samples")
	}
	var printed, all [2]int
	seen := map[string]bool{}
	var unprinted strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range txtar.Parse(text).Files {
			if f.Name != "answer.json" {
				continue
			}
			r, err := ocrlint.Check(f.Data, ocrlint.Options{AsOf: asOf})
			if err != nil {
				continue // a sample of what cannot be read
			}
			for i := range r.Documents {
				d := r.Documents[i].Document
				for j := range d.Readings {
					reading := &d.Readings[j]
					h := normalize.Hints{Field: reading.Field, Country: d.Country, Type: d.Type, Language: reading.Language, AsOf: asOf}
					key := fmt.Sprintf("%v %v %v %s", h.Field, h.Country, h.Type, reading.Raw)
					if !mirrored(reading) || seen[key] {
						continue
					}
					seen[key] = true
					of := 0
					if reading.Field.Kind() != normalize.DateValue {
						of = 1
					}
					all[of]++
					if isPrinted(reading, h) {
						printed[of]++
						continue
					}
					fmt.Fprintf(&unprinted, "%s\t%s\t%s\t%q\n", reading.Field, d.Country, d.Type, reading.Raw)
				}
			}
			r.Release()
		}
	}
	golden.File(t, "testdata/mirror.tsv", fmt.Sprintf("dates\t%d of %d\nsexes and countries\t%d of %d\n%s", printed[0], all[0], printed[1], all[1], unprinted.String()))
}

// mirrored reports whether a reading is of a printed value, as it stands.
func mirrored(r *document.Reading) bool {
	switch r.Field.Kind() {
	case normalize.DateValue, normalize.SexValue, normalize.CountryValue:
	default:
		return false
	}
	switch r.Origin.Witness {
	case document.MRZ, document.VendorMRZ, document.Number:
		return false
	}
	return r.State == normalize.Read && r.Note&normalize.Repairs == 0
}

// isPrinted reports whether one of the forms of the field prints the text of a reading.
func isPrinted(r *document.Reading, h normalize.Hints) bool {
	for p := range normalize.PrintsFrom(r.Parsed, h, 0) {
		if strings.EqualFold(p.Text, strings.TrimSpace(r.Raw)) {
			return true
		}
	}
	return false
}
