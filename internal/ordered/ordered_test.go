package ordered_test

import (
	"context"
	"iter"
	"runtime"
	"slices"
	"testing"
	"time"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/internal/ordered"
)

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

// TestMap holds that every value comes out once and in its order, however large the
// values are and however long each takes.
func TestMap(t *testing.T) {
	for _, workers := range []int{0, 1, 2, 3, 16} {
		for _, size := range []int{0, 1000, ordered.Enough, 10 * ordered.Enough} {
			const n = 3000
			next := 0
			for v := range ordered.Map(t.Context(), count(n), workers, func(i int) int { return size * (i % 7) / 3 }, func(i int) int {
				if i%97 == 0 {
					time.Sleep(time.Millisecond)
				}
				return i * i
			}) {
				if v != next*next {
					t.Fatalf("%d workers, size %d: %d is value %d", workers, size, v, next)
				}
				next++
			}
			if next != n {
				t.Errorf("%d workers, size %d: %d of %d values", workers, size, next, n)
			}
		}
	}
}

// TestMapEnds holds that a caller who breaks out, and a context that is done, end
// all goroutines, also those that wait.
func TestMapEnds(t *testing.T) {
	before := runtime.NumGoroutine()
	same := func(i int) int { return i }
	for _, workers := range []int{1, 2, 5} {
		for _, end := range []string{"break", "cancel"} {
			ctx, cancel := context.WithCancel(t.Context())
			var got []int
			for v := range ordered.Map(ctx, count(1_000_000), workers, func(int) int { return ordered.Enough / 3 }, same) {
				if got = append(got, v); len(got) < 10 {
					continue
				}
				if end == "break" {
					break
				}
				cancel()
			}
			cancel()
			if len(got) != 10 || !slices.IsSorted(got) {
				t.Errorf("%d workers, %s: %v", workers, end, got)
			}
		}
	}
	for wait := 0; runtime.NumGoroutine() > before; wait++ {
		if wait == 100 {
			t.Fatalf("%d goroutines stayed", runtime.NumGoroutine()-before)
		}
		time.Sleep(10 * time.Millisecond)
	}
}
