package fake_test

import (
	"flag"
	"fmt"
	"slices"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// asOf is the reference date of the tests.
var asOf, _ = normalize.MakeDate(2026, 1, 1)

// A run by hand invents as many answers as are asked for, of another seed:
//
//	go test ./vendors/fake -run 'TestClean|TestDamage' -answers 1000000 -seed 5 -timeout 0
var (
	answers = flag.Int("answers", 0, "how many answers a proof invents, of each table or of all kinds of damage together")
	seed    = flag.Uint64("seed", 1, "of the answers")
)

// many is how many answers a test invents.
func many(n int) uint64 {
	if *answers > 0 {
		n = *answers
	}
	return uint64(n)
}

// TestClean holds that an answer without damage is recognised, that nothing is found
// in it, and that every value is the true one.
func TestClean(t *testing.T) {
	for _, table := range vendors.All() {
		t.Run(table.ID, func(t *testing.T) {
			t.Parallel()
			g, err := fake.New(fake.Options{Tables: []*vendors.Table{table}, Seed: *seed, AsOf: asOf})
			if len(table.Fields)+len(table.Pages)+len(table.Kinds) == 0 {
				t.Skip("tells errors alone")
			}
			if err != nil {
				t.Fatal(err)
			}
			faults := map[string]int{}
			for i := range many(60) {
				a, err := g.Answer(i)
				if err != nil {
					t.Fatal(err)
				}
				for _, f := range dirt(a) {
					if faults[f]++; faults[f] == 1 {
						t.Errorf("answer %d: %s\n%s\n%s", i, f, a.JSON, a.Truth.Append(nil))
					}
				}
			}
			for f, n := range faults {
				t.Logf("%6d %s", n, f)
			}
		})
	}
}

// dirt is what is wrong with a clean answer.
func dirt(a fake.Answer) (faults []string) {
	r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf})
	if err != nil {
		return []string{err.Error()}
	}
	defer r.Release()
	if r.Vendor != a.Truth.Vendor {
		faults = append(faults, "read as "+r.Vendor)
	}
	if r.VendorError != nil {
		return append(faults, "read as an error")
	}
	if len(r.Documents) != 1 {
		return append(faults, fmt.Sprintf("%d documents", len(r.Documents)))
	}
	for _, f := range slices.Concat(r.Findings, r.Documents[0].Findings) {
		if f.Severity > rules.Info {
			faults = append(faults, fmt.Sprintf("%s %s: %s", f.Severity, f.Rule, f.Field))
		}
	}
	if r.Result != rules.Pass {
		faults = append(faults, "result "+r.Result.String())
	}
	d := r.Documents[0]
	for f := normalize.NoField + 1; f < normalize.NumFields; f++ {
		want, got := a.Truth.Value(f), ""
		if c := d.Document.Canonical(f); c != nil {
			if got = c.Value.String(); c.State == normalize.Permanent {
				got = "permanent"
			} else if c.State == normalize.Unknown {
				got = ""
			} else if c.State != normalize.Read {
				got = c.State.String()
			}
		}
		switch {
		case got == want:
		case want == "":
			faults = append(faults, "not in the truth: "+f.String())
		case got == "":
			faults = append(faults, "not in the report: "+f.String())
		default:
			faults = append(faults, "another value: "+f.String())
		}
	}
	return faults
}
