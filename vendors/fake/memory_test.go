package fake_test

import (
	"runtime"
	"testing"

	"github.com/ocrlint/ocrlint/vendors/fake"
)

// TestMemory holds that what a generator keeps does not grow with what it has invented:
// once every kind of answer was drawn, more of them leave nothing behind.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	g, err := fake.New(fake.Options{Seed: 1, AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	kept := func(from, to uint64) uint64 {
		for i := from; i < to; i++ {
			if _, err := g.Answer(i); err != nil {
				t.Fatal(err)
			}
		}
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	const n = 4000
	before := kept(0, n)
	after := kept(n, 2*n)
	t.Logf("%d KB, then %d KB", before>>10, after>>10)
	if grown := int64(after) - int64(before); grown > 8<<20 {
		t.Errorf("%d answers more keep %d KB", n, grown>>10)
	}
	runtime.KeepAlive(g)
}
