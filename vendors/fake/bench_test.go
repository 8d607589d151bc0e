package fake_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/vendors/fake"
)

func BenchmarkAnswer(b *testing.B) {
	g, err := fake.New(fake.Options{Seed: 1, AsOf: asOf})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for i := uint64(0); b.Loop(); i++ {
		if _, err := g.Answer(i); err != nil {
			b.Fatal(err)
		}
	}
}
