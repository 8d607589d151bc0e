package fake_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
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

// TestDamage counts what becomes of damage: whether it is told at its field or
// elsewhere, and whether the report has another value than the true one in silence. A
// change that makes something worse is seen in the golden.
func TestDamage(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	const answers = 1600
	n := many(answers)
	clean, err := fake.New(fake.Options{Seed: 7, AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	type cell struct {
		kind       fake.DamageKind
		detectable bool
	}
	counts := map[cell]*[numTold]int{}
	shown := map[cell]int{}
	for _, kind := range fake.DamageKinds() {
		g, err := fake.New(fake.Options{Seed: 7, AsOf: asOf, Damage: []fake.DamageKind{kind}, Rate: 1})
		if err != nil {
			t.Fatal(err)
		}
		for i := range n / uint64(len(fake.DamageKinds())) {
			a, err := g.Answer(i)
			if err != nil {
				t.Fatal(err)
			}
			d := a.Truth.Damage
			if d == nil { // the answer has no place for it
				continue
			}
			b, err := clean.Answer(i)
			if err != nil {
				t.Fatal(err)
			}
			what := outcome(t, a, b)
			c := cell{kind, d.Detectable}
			if counts[c] == nil {
				counts[c] = new([numTold]int)
			}
			counts[c][what]++
			if what == silentWrong && d.Detectable {
				if shown[c]++; shown[c] <= 3 {
					t.Logf("%s %s %s in silence\n%s\n%s", kind, d.Field, d.At, a.JSON, a.Truth.Append(nil))
				}
			}
		}
	}
	var b strings.Builder
	b.WriteString("kind\tdetectable\ttold at the field\ttold elsewhere\tsilent wrong\tsilent right\n")
	for _, kind := range fake.DamageKinds() {
		for _, detectable := range [...]bool{true, false} {
			if n := counts[cell{kind, detectable}]; n != nil {
				fmt.Fprintf(&b, "%s\t%v\t%d\t%d\t%d\t%d\n", kind, detectable, n[atField], n[elsewhere], n[silentWrong], n[silentRight])
			}
		}
	}
	if n != answers {
		t.Log("\n" + b.String())
		return
	}
	golden.File(t, "testdata/damage.tsv", b.String())
}

// outcome compares the report of a damaged answer with that of the answer without it.
func outcome(t *testing.T, a, clean fake.Answer) told {
	before := map[string]bool{}
	if r, err := ocrlint.Check(clean.JSON, ocrlint.Options{AsOf: asOf}); err != nil {
		t.Fatal(err)
	} else {
		for f := range findings(r) {
			before[f.Rule+" "+f.Field] = true
		}
	}
	r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf})
	if err != nil {
		return elsewhere
	}
	d, found := a.Truth.Damage, silentRight
	for f := range findings(r) {
		switch {
		case before[f.Rule+" "+f.Field]:
		case f.Field == d.Field.String() || strings.HasPrefix(f.At.Pointer, d.At) || strings.HasPrefix(f.Rule, "mrz-") && d.Field == normalize.MRZLines:
			return atField
		default:
			found = elsewhere
		}
	}
	if found == elsewhere {
		return found
	}
	for i := range r.Documents {
		if document.FieldAgreement(r.Documents[i].Document.Cross(), d.Field).Agreement == normalize.Mismatch { // as free text, which no rule compares
			return atField
		}
		for _, v := range a.Truth.Fields {
			if c := r.Documents[i].Document.Canonical(v.Field); c != nil && c.State == normalize.Read && !same(v, c.Value.String(), r.Documents[i].Document.Country) {
				return silentWrong
			}
		}
	}
	return silentRight
}

// findings yields the findings of a report and of its documents.
func findings(r *rules.Report) func(func(rules.Finding) bool) {
	return func(yield func(rules.Finding) bool) {
		for _, f := range r.Findings {
			if !yield(f) {
				return
			}
		}
		for i := range r.Documents {
			for _, f := range r.Documents[i].Findings {
				if !yield(f) {
					return
				}
			}
		}
	}
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
