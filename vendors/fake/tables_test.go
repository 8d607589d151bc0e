package fake_test

import (
	"errors"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// TestTables: answers are invented one after another by every table, built in or one of
// the examples that show all keys of a table, and each is read by it.
func TestTables(t *testing.T) {
	a, err := txtar.ParseFile("../tablefile/testdata/examples.txtar")
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string]*vendors.Table{}
	for _, table := range vendors.All() {
		tables[table.ID] = table
	}
	load := func(name string, text []byte) {
		if tables[name], err = tablefile.Load(name, text); err != nil {
			t.Fatal(err)
		}
	}
	for _, f := range a.Files {
		if filepath.Ext(f.Name) == ".yaml" {
			load(f.Name, f.Data)
		}
	}
	names, err := filepath.Glob("testdata/tables/*.yaml")
	if err != nil || len(names) == 0 {
		t.Fatal("no tables", err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		load(name, text)
	}
	silent := map[string]bool{} // of no answer about a document
	for name, table := range tables {
		for seed := range uint64(4) {
			for _, o := range [...]fake.Options{{}, {Errors: true}, {Damage: fake.DamageKinds(), Rate: 1}} {
				o.Tables, o.Seed, o.AsOf = []*vendors.Table{table}, seed, asOf
				g, err := fake.New(o)
				if _, refused := errors.AsType[*fake.Refusal](err); refused {
					if !o.Errors {
						silent[name] = true
					}
					continue
				} else if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				for i := range uint64(3) {
					answer, err := g.Answer(i)
					if err != nil {
						t.Fatalf("%s: %v", name, err)
					}
					said, err := vendors.Read(answer.JSON, nil, table)
					if err != nil || said.Vendor != table.ID || o.Errors != (said.Error != nil) {
						t.Errorf("%s: %v: vendor %s, error %v\n%s", name, err, said.Vendor, said.Error, answer.JSON)
					}
				}
			}
		}
	}
	if len(silent) > 5 { // when this was written, of 75 tables
		t.Errorf("too many invent nothing: %v", slices.Sorted(maps.Keys(silent)))
	}
}
