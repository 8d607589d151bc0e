package fake_test

import (
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// TestOpen holds that some texts leave open which value they state, each beside a
// witness that decides for the true one.
func TestOpen(t *testing.T) {
	open := map[normalize.Field]int{}
	checked(t, fake.Options{Seed: 5, AsOf: asOf}, many(3000), func(i uint64, a *fake.Answer, d *document.Document) {
		for _, s := range d.Readings {
			switch {
			case s.State == normalize.Ambiguous:
				t.Errorf("answer %d: nothing decides the %s at %s", i, s.Field, s.At)
			case s.Note&(normalize.NoteSettled|normalize.NoteSameWitness) != 0:
				open[s.Field]++
				if v := a.Truth.Value(s.Field); s.Value.String() != v {
					t.Errorf("answer %d: the %s at %s is decided for another value", i, s.Field, s.At)
				}
			}
		}
	})
	for _, f := range [...]normalize.Field{normalize.BirthDate, normalize.IssueDate, normalize.ExpiryDate} {
		if open[f] == 0 {
			t.Errorf("no %s needs another witness", f)
		}
	}
	t.Log(open)
}

// checked checks the first answers of a generator, and yields their documents.
func checked(t *testing.T, o fake.Options, count uint64, yield func(i uint64, a *fake.Answer, d *document.Document)) {
	t.Helper()
	g, err := fake.New(o)
	if err != nil {
		t.Fatal(err)
	}
	for i := range count {
		a, err := g.Answer(i)
		if err != nil {
			t.Fatal(err)
		}
		r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		for j := range r.Documents {
			yield(i, &a, r.Documents[j].Document)
		}
		r.Release()
	}
}
