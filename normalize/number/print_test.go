package number_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/number"
)

// TestPrints holds that a number in print is the number: each is read as it was made, and
// every example with separators is such a print.
func TestPrints(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, s := range number.All() {
		for range 20 {
			n, ok := s.Make(number.Facts{}, r)
			if !ok {
				continue
			}
			for _, text := range s.Prints(n) {
				if got := s.Check(text); text == n || got.Status == number.Malformed || got.Canonical != s.Check(n).Canonical {
					t.Errorf("%s: %s in print is %s, read as %s: %s", s, n, text, got.Canonical, got.Status)
				}
			}
		}
		for _, e := range s.Valid() {
			n := s.Check(e.Value).Canonical
			bare := strings.NewReplacer(" ", "", "-", "", ".", "", "/", "").Replace(e.Value)
			if all := s.Prints(n); bare == n && e.Value != n && !slices.Contains(all, e.Value) {
				t.Errorf("%s: %s is printed %q, and not %s", s, n, all, e.Value)
			}
		}
	}
	for _, test := range []struct{ scheme, number, want string }{
		{"are-emirates-id", "784195276592680", "784-1952-7659268-0"}, // which several examples show
		{"arg-dni", "0693747", "0.693.747"},                          // a digit shorter than another example
		{"bel-eid", "YRU900944750", ""},                              // letters where the example has digits
	} {
		s, _ := number.Lookup(test.scheme)
		if got := strings.Join(s.Prints(test.number), " "); got != test.want {
			t.Errorf("%s: %s is printed %q, want %q", s, test.number, got, test.want)
		}
	}
}
