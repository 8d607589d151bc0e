package fake_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// TestMirror holds what is printed against what comes from elsewhere: the dates, sexes
// and countries of the vendors' own samples, which no printer has made. The golden lists
// the texts that are read and that no answer would have; a text that leaves it is seen.
func TestMirror(t *testing.T) {
	var printed, all [2]int
	seen := map[string]bool{}
	var unprinted strings.Builder
	samples(t, func(_ string, d *document.Document) {
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
	})
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
