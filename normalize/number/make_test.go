package number

import (
	"math/rand/v2"
	"testing"
	"time"
)

// holders are births and sexes that the tests make numbers for.
func holders(r *rand.Rand, count int) (all []Facts) {
	first := time.Date(1930, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range count {
		born := first.AddDate(0, 0, r.IntN(95*365))
		all = append(all, Facts{Year: born.Year(), Month: int(born.Month()), Day: born.Day(), Sex: "MF"[i%2]})
	}
	return append(all,
		Facts{Year: 2000, Month: 2, Day: 29, Sex: 'F'}, Facts{Year: 1999, Month: 12, Day: 31, Sex: 'M'},
		Facts{Year: 2000, Month: 1, Day: 1, Sex: 'M'}, Facts{Year: 1968, Month: 2, Day: 29, Sex: 'F'})
}

// TestMake holds that every scheme has a number for every holder, that Check accepts
// it whole and reads from it what its examples say that it states, as the holder's.
func TestMake(t *testing.T) {
	for _, s := range All() {
		t.Run(s.ID(), func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			refused := 0
			for _, f := range holders(r, 200) {
				n, ok := s.Make(f, r)
				if !ok {
					refused++
					t.Log(f)
					continue
				}
				got := s.Check(n)
				if got.Status != Valid || got.Problem != NoProblem || got.Canonical != n || !got.Facts.agree(f) {
					t.Fatalf("%q for %s: %v, %v, canonical %q, states %s", n, f, got.Status, got.Problem, got.Canonical, got.Facts)
				}
				if m, ok := IdentifyAs([]string{s.ID()}, n); !ok || m.Result.Status != Valid {
					t.Fatalf("%q is not identified", n)
				}
			}
			if refused > 0 {
				t.Errorf("%d of the holders get no number", refused)
			}
		})
	}
}

func BenchmarkMake(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, s := range All() {
		b.Run(s.ID(), func(b *testing.B) {
			f := holders(r, 1)[0]
			for b.Loop() {
				s.Make(f, r)
			}
		})
	}
}
