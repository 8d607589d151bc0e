package fake_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// told is what became of damage.
type told int

const (
	atField told = iota
	elsewhere
	silentWrong
	silentRight
	numTold
)

// TestDamage holds that damage of which the truth says that it can be shown is told:
// never has the report another value than the true one in silence. What becomes of all
// damage is counted in a golden, so that a change which makes something worse is seen.
func TestDamage(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	const each = 250
	n := many(each * len(fake.DamageKinds()))
	var counts [2][32][numTold]int
	var wg sync.WaitGroup
	for _, kind := range fake.DamageKinds() {
		wg.Go(func() {
			for detectable, counted := range damage(t, kind, n/uint64(len(fake.DamageKinds()))) {
				counts[detectable][kind] = counted
			}
		})
	}
	wg.Wait()
	var b strings.Builder
	b.WriteString("kind\tdetectable\ttold at the field\ttold elsewhere\tsilent wrong\tsilent right\n")
	for _, kind := range fake.DamageKinds() {
		for _, detectable := range [...]int{1, 0} {
			if n := counts[detectable][kind]; n != ([numTold]int{}) {
				fmt.Fprintf(&b, "%s\t%v\t%d\t%d\t%d\t%d\n", kind, detectable == 1, n[atField], n[elsewhere], n[silentWrong], n[silentRight])
			}
		}
	}
	if *answers > 0 {
		t.Log("\n" + b.String())
		return
	}
	golden.File(t, "testdata/damage.tsv", b.String())
}

// damage counts what became of one kind of damage: of what cannot be shown, and of what
// can.
func damage(t *testing.T, kind fake.DamageKind, n uint64) (counts [2][numTold]int) {
	options := fake.Options{Seed: *seed, AsOf: asOf}
	clean, err := fake.New(options)
	if err != nil {
		t.Error(err)
		return counts
	}
	options.Damage, options.Rate = []fake.DamageKind{kind}, 1
	g, err := fake.New(options)
	if err != nil {
		t.Error(err)
		return counts
	}
	shown := 0
	for i := range n {
		a, err := g.Answer(i)
		if err != nil {
			t.Error(err)
			return counts
		}
		d := a.Truth.Damage
		if d == nil { // the answer has no place for it
			continue
		}
		b, err := clean.Answer(i)
		if err != nil {
			t.Error(err)
			return counts
		}
		what, detectable := outcome(t, a, b), 0
		if d.Detectable {
			detectable = 1
		}
		counts[detectable][what]++
		if d.Detectable && (what == silentWrong || what == silentRight) {
			if shown++; shown <= 3 {
				t.Errorf("%s %s %s is not told\n%s\n%s", kind, d.Field, d.At, a.JSON, a.Truth.Append(nil))
			}
		}
	}
	return counts
}

// outcome compares the report of a damaged answer with that of the answer without it.
func outcome(t *testing.T, a, clean fake.Answer) told {
	before := map[string]bool{}
	r, err := ocrlint.Check(clean.JSON, ocrlint.Options{AsOf: asOf})
	if err != nil {
		t.Error(err)
		return elsewhere
	}
	for f := range r.All() {
		before[f.Rule+" "+f.Field] = true
	}
	for i := range r.Documents {
		for j := range r.Documents[i].Document.Readings {
			before[noteOf(&r.Documents[i].Document.Readings[j])] = true
		}
	}
	r.Release()
	if r, err = ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf}); err != nil {
		return elsewhere
	}
	defer r.Release()
	d, found := a.Truth.Damage, silentRight
	there := func(p document.Place) bool { return strings.HasPrefix(p.Pointer, d.At) }
	for f := range r.All() {
		at := f.Field == d.Field.String() || there(f.At) || strings.HasPrefix(f.Rule, "mrz-") && d.Field == normalize.MRZLines
		for _, p := range f.Related {
			at = at || there(p)
		}
		switch {
		case before[f.Rule+" "+f.Field]:
		case at:
			return atField
		default:
			found = elsewhere
		}
	}
	for i := range r.Documents {
		for j := range r.Documents[i].Document.Readings { // a repair that another witness confirms is noted where it was done
			if o := &r.Documents[i].Document.Readings[j]; there(o.At) && !before[noteOf(o)] && noteOf(o) != "" {
				return atField
			}
		}
	}
	if found == elsewhere {
		return found
	}
	for i := range r.Documents {
		for _, v := range a.Truth.Fields {
			if c := r.Documents[i].Document.Canonical(v.Field); c != nil && c.State == normalize.Read && !same(v, c.Value.String(), r.Documents[i].Document.Country) {
				return silentWrong
			}
		}
	}
	return silentRight
}

// noteOf is what a reading says of itself, "" when it says nothing.
func noteOf(r *document.Reading) string {
	if r.Note == 0 && (r.State == normalize.Read || r.State == normalize.Permanent) {
		return ""
	}
	return r.At.Pointer + " " + r.State.String() + " " + r.Note.String()
}

// same reports whether a value of the report is the true one, in another spelling
// perhaps: a zone has no accents.
func same(v fake.Value, got string, issuer normalize.Country) bool {
	switch v.Field.Kind() {
	case normalize.NameValue:
		c := normalize.CompareNames(normalize.Names{FullName: v.Text}, normalize.Names{FullName: got, Zone: true}, issuer)
		return c.FullName.Agreement != normalize.Mismatch
	case normalize.NumberValue:
		want, got := normalize.CompactNumber(v.Text), normalize.CompactNumber(got)
		return want == got || strings.HasSuffix(want, got) && len(got) > 8
	}
	return got == v.Text
}
