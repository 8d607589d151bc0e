package inputs

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"
)

// TestShelf: what was put is what is taken, in any order, from full blocks and from the
// last, whatever becomes of either.
func TestShelf(t *testing.T) {
	var s shelf
	r := rand.New(rand.NewPCG(1, 1))
	var put [][]byte
	var tickets []ticket
	check := func(i int) {
		t.Helper()
		if got := s.take(tickets[i]); !bytes.Equal(got, put[i]) {
			t.Fatalf("answer %d is %q, was %q", i, got, put[i])
		} else {
			clear(got) // which is the caller's
		}
	}
	for i := range 500 {
		answer := fmt.Appendf(nil, `{"number": %d, "name": %q}`, i, bytes.Repeat([]byte{byte('A' + i%26)}, r.IntN(1<<(i%14))))
		if i%50 == 0 {
			answer = nil
		}
		put = append(put, bytes.Clone(answer))
		tickets = append(tickets, s.put(answer))
		clear(answer)
		check(r.IntN(i + 1))
	}
	if len(s.packed) < 10 || len(s.open) == 0 {
		t.Fatalf("%d blocks, %d bytes in none", len(s.packed), len(s.open))
	}
	for _, i := range r.Perm(len(put)) {
		check(i)
	}
}
