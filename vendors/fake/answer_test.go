package fake_test

import (
	"bytes"
	"sync"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// TestAnswerAnyOrder holds that an answer depends on the options and its index alone:
// not on who asks for it, when, and after which others.
func TestAnswerAnyOrder(t *testing.T) {
	const n = 400
	o := fake.Options{Seed: 9, AsOf: asOf, Damage: fake.DamageKinds(), Rate: 0.5}
	line := func(g *fake.Generator, i uint64) []byte {
		a, err := g.Answer(i)
		if err != nil {
			t.Error(err)
		}
		return a.Truth.Append(append(a.JSON, '\n'))
	}
	first, err := fake.New(o)
	if err != nil {
		t.Fatal(err)
	}
	want := make([][]byte, n)
	for i := range want {
		want[i] = line(first, uint64(i))
	}
	second, err := fake.New(o)
	if err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for from := range 4 {
		all.Go(func() {
			for i := n - 1 - from; i >= 0; i -= 4 {
				if got := line(second, uint64(i)); !bytes.Equal(got, want[i]) {
					t.Errorf("answer %d: %s\nat first: %s", i, got, want[i])
				}
			}
		})
	}
	all.Wait()
}

// TestSameDocument holds that with one type and one country all vendors' answers of an
// index are about one document.
func TestSameDocument(t *testing.T) {
	numbers := map[uint64]string{}
	of := map[uint64]int{}
	for _, table := range vendors.All() {
		g, err := fake.New(fake.Options{Tables: []*vendors.Table{table}, Country: "NOR", Type: normalize.Passport, AsOf: asOf})
		if err != nil { // not of all vendors
			continue
		}
		for i := range uint64(30) {
			a, err := g.Answer(i)
			if err != nil {
				t.Fatal(err)
			}
			n := a.Truth.Value(normalize.DocumentNumber)
			if n == "" {
				continue
			}
			if of[i]++; numbers[i] == "" {
				numbers[i] = n
			}
			if numbers[i] != n {
				t.Errorf("answer %d of %s is about another document", i, table.ID)
			}
		}
	}
	for i, n := range of {
		if n < 10 {
			t.Errorf("answer %d: %d vendors", i, n)
		}
	}
}
