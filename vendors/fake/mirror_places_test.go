package fake_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// samples yields the documents of the vendors' own samples with their vendor.
func samples(t *testing.T, yield func(vendor string, d *document.Document)) {
	files, err := filepath.Glob("../../testdata/cases/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal(err, "no samples")
	}
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
				yield(r.Vendor, r.Documents[i].Document)
			}
			r.Release()
		}
	}
}

// TestMirrorPlaces holds the answers against the vendors' own samples: what stands in a
// sample at some place stands there in invented answers, too. The golden lists the places
// of which that is not so.
func TestMirrorPlaces(t *testing.T) {
	sampled := map[string]map[string]bool{}
	samples(t, func(vendor string, d *document.Document) {
		if sampled[vendor] == nil {
			sampled[vendor] = map[string]bool{}
		}
		table, _ := vendors.Lookup(vendor)
		addPlaces(sampled[vendor], table, d)
	})
	var b strings.Builder
	written, all := 0, 0
	for _, vendor := range slices.Sorted(maps.Keys(sampled)) {
		table, ok := vendors.Lookup(vendor)
		if !ok {
			t.Fatal("no table of ", vendor)
		}
		invented := map[string]bool{}
		checked(t, fake.Options{Tables: []*vendors.Table{table}, Seed: 1, AsOf: asOf}, 200, func(_ uint64, _ *fake.Answer, d *document.Document) {
			addPlaces(invented, table, d)
		})
		for _, at := range slices.Sorted(maps.Keys(sampled[vendor])) {
			if all++; invented[at] {
				written++
			} else {
				fmt.Fprintf(&b, "%s\t%s\n", vendor, at)
			}
		}
	}
	golden.File(t, "testdata/mirror_places.tsv", fmt.Sprintf("places\t%d of %d\n%s", written, all, b.String()))
}

// addPlaces adds the fields of a document with their places, whatever the index in an
// array and what wraps the text.
func addPlaces(to map[string]bool, table *vendors.Table, d *document.Document) {
	for i := range d.Readings {
		r := &d.Readings[i]
		if w := r.Origin.Witness; w == document.MRZ || w == document.Number { // they stand in others
			continue
		}
		at := r.At.Pointer
		for _, wrap := range table.Wrap.Text {
			at = strings.TrimSuffix(at, wrap)
		}
		segments := strings.Split(at, "/")
		for j, s := range segments {
			if s != "" && strings.Trim(s, "0123456789") == "" {
				segments[j] = "*"
			}
		}
		to[r.Field.String()+"\t"+strings.Join(segments, "/")] = true
	}
}

// TestMirrorNames holds the names and numbers that are printed against the vendors' own
// samples: a whole name is one of the ways to print its parts, and a number stands without
// separators or as the examples of its scheme.
func TestMirrorNames(t *testing.T) {
	var names, numbers [2]int
	var b strings.Builder
	seen := map[string]bool{}
	samples(t, func(vendor string, d *document.Document) {
		count := func(of *[2]int, what, text string, is bool) {
			if key := what + text; seen[key] {
				return
			} else {
				seen[key] = true
			}
			of[1]++
			if is {
				of[0]++
			} else {
				fmt.Fprintf(&b, "%s\t%s\t%q\n", vendor, what, text)
			}
		}
		for i := range d.Readings {
			whole := &d.Readings[i]
			surname, given := partOf(d, normalize.Surname, whole), partOf(d, normalize.GivenNames, whole)
			if whole.Field != normalize.FullName || whole.State != normalize.Read || surname == "" || given == "" {
				continue
			}
			n := normalize.Names{Surname: surname, SecondSurname: partOf(d, normalize.SecondSurname, whole), GivenNames: given, Language: whole.Language}
			count(&names, "name", whole.Raw, slices.Contains(slices.Collect(normalize.PrintNames(n)), whole.Raw))
		}
		for i := range d.Numbers {
			n := &d.Numbers[i]
			for j := range d.Readings {
				if r := &d.Readings[j]; r.At == n.At && r.Field == n.Field && n.Result.Status == number.Valid {
					text := strings.ToUpper(strings.TrimSpace(r.Raw))
					count(&numbers, n.Scheme.ID(), text, text == n.Result.Canonical || slices.Contains(n.Scheme.Prints(n.Result.Canonical), text))
				}
			}
		}
	})
	golden.File(t, "testdata/mirror_names.tsv", fmt.Sprintf("whole names\t%d of %d\nnumbers\t%d of %d\n%s", names[0], names[1], numbers[0], numbers[1], b.String()))
}

// partOf is the part of the name that the witness of a whole name gives in its language.
func partOf(d *document.Document, f normalize.Field, whole *document.Reading) string {
	for i := range d.Field(f) {
		if r := &d.Field(f)[i]; r.State == normalize.Read && r.Origin == whole.Origin && r.Language == whole.Language {
			return r.Value.Text
		}
	}
	return ""
}
