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
				if got.Status != Valid || got.Problem != NoProblem || got.Canonical != n || !states(got.Facts, f) {
					t.Fatalf("%q for %s: %v, %v, canonical %q, states %s", n, f, got.Status, got.Problem, got.Canonical, got.Facts)
				}
				if got.Bearer == Firm && s.Bearer() != Firm || strings.Contains(n, "+") {
					t.Fatalf("%q for %s is the number of a firm, or of somebody a hundred years old", n, f)
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

// states reports whether what a number states of its holder is what was wanted.
func states(f, want Facts) bool {
	switch {
	case f.YearDigits == 4 && f.Year != want.Year && want.Year != 0,
		f.YearDigits == 2 && f.Year != want.Year%100 && want.Year != 0,
		f.Month != want.Month && f.Month != 0 && want.Month != 0,
		f.Day != want.Day && f.Day != 0 && want.Day != 0,
		f.Sex != want.Sex && f.Sex != 0 && want.Sex != 0,
		f.Region != want.Region && f.Region != "" && want.Region != "",
		f.Nationality != want.Nationality && f.Nationality != "" && want.Nationality != "":
		return false
	}
	return true
}

// TestMakeRegions: a number for a region is one of it, with any of its districts; and where
// none is asked for, it is of many.
func TestMakeRegions(t *testing.T) {
	for _, s := range schemes {
		if s == &chnResidencePermitHMT { // three of the table alone
			continue
		}
		r := rand.New(rand.NewPCG(7, 8))
		for _, region := range s.regions {
			n, ok := s.invent(Facts{Region: region.code}, r)
			if f := s.judge(n).Facts; !ok || f.Region != region.code {
				t.Errorf("%s: %q for the region %s is of %q", s.id, n, region.code, f.Region)
			}
		}
		made := map[string]bool{}
		for range 60 {
			n, _ := s.invent(Facts{}, r)
			made[s.judge(n).Facts.Region] = true
		}
		if many := min(len(s.regions), 20) * 2 / 3; len(made) < many {
			t.Errorf("%s: of %d regions numbers are made for %d", s.id, len(s.regions), len(made))
		}
	}
	nik, _ := Lookup("idn-nik")
	r := rand.New(rand.NewPCG(7, 8))
	districts := map[string]bool{}
	for range 100 {
		n, _ := nik.Make(Facts{Region: "31"}, r)
		f := nik.Check(n).Facts
		if districts[f.District] = true; f.District == "" {
			t.Errorf("%q is of no district", n)
		}
	}
	if len(districts) < 6 {
		t.Errorf("numbers of a province are made for %d of its districts", len(districts))
	}
}

// TestMakeFree: what is not asked for is of every kind: births of each day of a month and each
// month of the years 1940 to 2009, both sexes, numbers of those who are registered in another way.
func TestMakeFree(t *testing.T) {
	years, months, days, sexes := map[int]bool{}, map[int]bool{}, map[int]bool{}, map[string]int{}
	for _, s := range All() {
		r := rand.New(rand.NewPCG(9, 10))
		for range 60 {
			n, ok := s.Make(Facts{}, r)
			got := s.Check(n)
			if !ok || got.Status != Valid {
				t.Errorf("%s: %q is %v", s.ID(), n, got.Status)
			}
			if got.Bearer == Firm && s.Bearer() != Firm {
				t.Errorf("%s: %q is the number of a firm", s.ID(), n)
			}
			f := got.Facts
			if f.YearDigits == 4 {
				years[f.Year] = true
			}
			months[f.Month], days[f.Day] = true, true
			if f.Sex != 0 {
				sexes[s.ID()+" "+string(rune(f.Sex))]++
				sexes[s.ID()]++
			}
		}
		for _, sex := range [...]string{" M", " F"} {
			if all, n := sexes[s.ID()], sexes[s.ID()+sex]; all > 0 && n == 0 {
				t.Errorf("%s: of %d numbers none is of%s", s.ID(), all, sex)
			}
		}
	}
	for _, of := range []struct {
		what        string
		seen        map[int]bool
		first, last int
	}{{"year", years, 1940, 2009}, {"month", months, 0, 12}, {"day", days, 0, 31}} {
		for n := of.first; n <= of.last; n++ {
			if !of.seen[n] {
				t.Errorf("no birth in the %s %d", of.what, n)
			}
		}
		if len(of.seen) != of.last-of.first+1 {
			t.Errorf("%d of %d for the %s of a birth", len(of.seen), of.last-of.first+1, of.what)
		}
	}
}

// TestMakeRarely: where a scheme has several ways to state one birth, the common one is
// mostly taken, and the others at times.
func TestMakeRarely(t *testing.T) {
	for _, of := range []struct {
		id     string
		f      Facts
		at     int
		common string
		rare   []string
	}{
		{"cze-rc", Facts{Year: 1980, Month: 5, Day: 7, Sex: 'F'}, 2, "55", []string{"75"}},
		{"cze-rc", Facts{Year: 1980, Month: 5, Day: 7, Sex: 'M'}, 2, "05", []string{"25"}},
		{"nor-fnr", Facts{Year: 1980, Month: 5, Day: 7, Sex: 'F'}, 0, "0705", []string{"4705", "0745", "0785", "4745", "4785"}},
		{"pol-pesel", Facts{Year: 2003, Month: 5, Day: 7}, 2, "25", nil},
		{"bgr-egn", Facts{Year: 1880, Month: 5, Day: 7}, 2, "25", nil},
	} {
		s, _ := Lookup(of.id)
		r := rand.New(rand.NewPCG(11, 12))
		ways := map[string]int{}
		for range 500 {
			n, _ := s.Make(of.f, r)
			ways[n[of.at:of.at+len(of.common)]]++
		}
		if len(ways) != 1+len(of.rare) || ways[of.common] < 430 || len(of.rare) > 0 && ways[of.common] > 490 {
			t.Errorf("%s for %s: %v", of.id, of.f, ways)
		}
		for _, way := range of.rare {
			if ways[way] == 0 {
				t.Errorf("%s for %s: never as %s: %v", of.id, of.f, way, ways)
			}
		}
	}
}

// TestMakeIssued: a number that states its issue is issued to an adult, and from 1990 on.
func TestMakeIssued(t *testing.T) {
	s, _ := Lookup("ind-dl")
	r := rand.New(rand.NewPCG(13, 14))
	for born, first := range map[int]int{0: 1990, 1950: 1990, 1973: 1991, 1985: 2003} {
		years := map[string]bool{}
		for range 300 {
			n, ok := s.Make(Facts{Year: born}, r)
			if !ok {
				t.Fatalf("no number for a birth in %d", born)
			}
			years[n[4:8]] = true
		}
		for y := first; y < first+20; y++ {
			if !years[digits(y, 4)] {
				t.Errorf("nothing is issued in %d to who was born in %d", y, born)
			}
		}
		if len(years) != 20 {
			t.Errorf("born in %d: issued in %v", born, slices.Sorted(maps.Keys(years)))
		}
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
		{"chn-residence-permit-hmt", Facts{Region: "44"}, false},
		{"chn-residence-permit-hmt", Facts{Region: "82"}, true},
		{"chn-foreign-pr-2023", Facts{Nationality: "DEU"}, true},
		{"chn-foreign-pr-2023", Facts{Nationality: "FRA", Region: "31"}, true},
		{"gha-pin", Facts{Nationality: "GHA", Region: "1"}, true}, // it states no region
	} {
		s, _ := Lookup(test.id)
		n, ok := s.Make(test.f, r)
		if ok != test.want || ok != (n != "") || ok && !states(s.Check(n).Facts, test.f) {
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
