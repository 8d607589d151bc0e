package number

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
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

// TestMakeLikeTheExamples holds the numbers that are made against those that are not:
// the examples of the schemes, which come from their sources. For the facts of an
// example a number is made that states the same, and every shape of the examples is
// one in which numbers are made; where letters and digits stand for each other, at
// least every length.
func TestMakeLikeTheExamples(t *testing.T) {
	shape := func(n string) string {
		return strings.Map(func(c rune) rune {
			switch {
			case isDigit(c):
				return '0'
			case 'A' <= c && c <= 'Z':
				return 'A'
			}
			return c
		}, n)
	}
	r := rand.New(rand.NewPCG(3, 4))
	for _, s := range All() {
		for _, e := range s.Valid() {
			want := s.Check(e.Value)
			f := want.Facts
			f.Year = fullYear(f)
			if f.Month == 0 {
				f.Day = 0
			}
			shapes, lengths := map[string]bool{}, map[int]bool{}
			stated := map[string]bool{}
			for range 3000 {
				n, ok := s.Make(f, r)
				if !ok {
					t.Errorf("%s: no number for %s", s.ID(), e.Says)
					break
				}
				shapes[shape(n)], lengths[len(n)] = true, true
				stated[s.Check(n).Facts.String()] = true
				if shapes[shape(want.Canonical)] && stated[want.Facts.String()] {
					break
				}
			}
			if !shapes[shape(want.Canonical)] && want.Bearer != Firm && (len(shapes) < 100 || !lengths[len(want.Canonical)]) {
				t.Errorf("%s: no number like %s among %d shapes", s.ID(), e.Value, len(shapes))
			}
			if !stated[want.Facts.String()] {
				t.Errorf("%s: no number states %q as %s does, but %v", s.ID(), want.Facts, e.Value, slices.Sorted(maps.Keys(stated))[:min(3, len(stated))])
			}
		}
	}
}

// TestMakeRefuses holds what a scheme cannot state.
func TestMakeRefuses(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for _, test := range []struct {
		id   string
		f    Facts
		want bool
	}{
		{"chn-resident-id", Facts{Sex: 'X'}, false},
		{"mex-curp", Facts{Sex: 'X'}, true},
		{"kwt-civil-id", Facts{Year: 1850}, false},
		{"ukr-rntrc", Facts{Year: 1850, Month: 1, Day: 1}, false},
		{"pol-pesel", Facts{Year: 1850, Month: 12, Day: 31}, true},
		{"chn-resident-id", Facts{Region: "99"}, false},
		{"chn-resident-id", Facts{Region: "44"}, true},
		{"chn-foreign-pr-2023", Facts{Nationality: "DEU"}, true},
		{"gha-pin", Facts{Nationality: "GHA", Region: "1"}, true}, // it states no region
	} {
		s, _ := Lookup(test.id)
		n, ok := s.Make(test.f, r)
		if ok != test.want || ok != (n != "") || ok && !s.Check(n).Facts.agree(test.f) {
			t.Errorf("%s for %+v: %q", test.id, test.f, n)
		}
	}
	if n, ok := (Scheme{}).Make(Facts{}, r); ok {
		t.Errorf("no scheme made %q", n)
	}
}

// fullYear completes two digits of a year to one in which people live.
func fullYear(f Facts) int {
	switch {
	case f.YearDigits != 2:
		return f.Year
	case f.Year < 25:
		return 2000 + f.Year
	}
	return 1900 + f.Year
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
