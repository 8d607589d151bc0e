package fuzz

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// FuzzVendor: read by the table of any vendor, whatever it is, an answer gives a report or
// an error that says that it is no JSON; the report is JSON, its places exist, a value
// stands only where something was read, and it is the one that recognising the vendor
// gives. This is how a table is reached that a changed answer no longer fits.
func FuzzVendor(f *testing.F) {
	tables := vendors.All()
	of := make(map[string]int)
	for i, t := range tables {
		of[t.ID] = i
	}
	for i, a := range answers(f) {
		f.Add(uint8(of[a.Truth.Vendor]), a.JSON)
		if i%7 == 0 {
			f.Add(uint8((of[a.Truth.Vendor]+i)%len(tables)), a.JSON)
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, answer []byte) {
		table := tables[int(which)%len(tables)]
		r, err := ocrlint.Check(answer, ocrlint.Options{AsOf: asOf, Vendor: table})
		if err != nil {
			if r != nil || !errors.Is(err, ocrlint.ErrNotJSON) {
				t.Fatalf("%s: a report beside an error, or another error: %v", table.ID, err)
			}
			return
		}
		report := r.AppendJSON(nil, false)
		if !json.Valid(report) || r.Vendor != table.ID {
			t.Fatalf("%s: not its report: %q", table.ID, report)
		}
		if found, err := ocrlint.Check(answer, ocrlint.Options{AsOf: asOf}); err == nil && found.Vendor == table.ID &&
			!bytes.Equal(found.AppendJSON(nil, false), report) {
			t.Fatalf("%s: another report where the vendor is recognised", table.ID)
		}
		for i := range r.Documents {
			for _, x := range r.Documents[i].Readings {
				if (x.State == normalize.Read) != (x.Value != normalize.Value{}) {
					t.Fatalf("%s: %s is %v with the value %v", table.ID, x.Field, x.State, x.Value)
				}
				if (x.State == normalize.Ambiguous) != (len(x.Alternatives) > 1) {
					t.Fatalf("%s: %s is %v with %d alternatives", table.ID, x.Field, x.State, len(x.Alternatives))
				}
			}
		}
		if json.Valid(answer) {
			places(t, answer, r)
		}
	})
}
