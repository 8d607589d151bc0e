//go:build !race

package ocrlint_test

import (
	"testing"

	"github.com/ocrlint/ocrlint"
)

// TestCheckAllocations holds the allocations of checking and reporting one
// answer. The race detector lets pools forget what they hold.
func TestCheckAllocations(t *testing.T) {
	data := passportAnswer(t)
	var out []byte
	n := testing.AllocsPerRun(100, func() {
		r, err := ocrlint.Check(data, ocrlint.Options{AsOf: asOf})
		if err != nil {
			t.Fatal(err)
		}
		out = r.AppendJSON(out[:0], false)
		r.Release()
	})
	if n > 10 {
		t.Errorf("%.0f allocations, want at most 10", n)
	}
}
