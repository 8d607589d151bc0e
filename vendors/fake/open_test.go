package fake_test

import (
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// TestOpen holds that some texts leave open which value they state, each beside a
// witness that decides for the true one.
func TestOpen(t *testing.T) {
	g, err := fake.New(fake.Options{Seed: 5, AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	open := map[normalize.Field]int{}
	for i := range many(3000) {
		a, err := g.Answer(i)
		if err != nil {
			t.Fatal(err)
		}
		r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range r.Documents {
			for _, s := range d.Document.Readings {
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
		}
		r.Release()
	}
	for _, f := range [...]normalize.Field{normalize.BirthDate, normalize.IssueDate, normalize.ExpiryDate} {
		if open[f] == 0 {
			t.Errorf("no %s needs another witness", f)
		}
	}
	t.Log(open)
}
