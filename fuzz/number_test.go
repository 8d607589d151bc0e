package fuzz

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/number"
)

// FuzzNumber: whatever the text, every scheme answers, always the same; the
// canonical form is judged as the text was; facts come only from numbers that
// can be relied on, and are in range.
func FuzzNumber(f *testing.F) {
	for _, s := range number.All() {
		for _, e := range append(s.Valid(), s.Invalid()...) {
			f.Add(e.Value)
		}
	}
	for _, n := range inventedNumbers() {
		f.Add(n)
	}
	f.Add("XXXX XXXX 2346")
	f.Add("٢٨٥٠٥١٥٠١٠٠١٣٥")
	f.Add("A123456（3）")
	f.Add("\xff000000000000")
	f.Fuzz(func(t *testing.T, value string) {
		for _, s := range number.All() {
			r := s.Check(value)
			if r != s.Check(value) {
				t.Fatalf("%s: two answers", s.ID())
			}
			if again := s.Check(r.Canonical); r.Canonical != "" && again != r {
				t.Fatalf("%s: %v of the text, %v of its canonical form", s.ID(), r, again)
			}
			invariants(t, s, r)
		}
	})
}

func invariants(t *testing.T, s number.Scheme, r number.Result) {
	facts := r.Facts
	switch {
	case r.Status == number.Valid && r.Problem != number.NoProblem && r.Problem != number.NotIssued && s.Strength() != number.Advisory,
		r.Status == number.Malformed && r.Problem == number.NoProblem,
		(r.Status == number.WrongCheck) && r.Problem != number.CheckFails:
		t.Fatalf("%s: %v with problem %q", s.ID(), r.Status, r.Problem)
	case facts != number.Facts{} && r.Status != number.Valid && (r.Status != number.WrongCheck || s.Strength() == number.Hard):
		t.Fatalf("%s: facts of a number that is %v", s.ID(), r.Status)
	case facts.YearDigits != 0 && facts.YearDigits != 2 && facts.YearDigits != 4,
		facts.YearDigits == 0 && (facts.Year != 0 || facts.Month != 0),
		facts.YearDigits == 2 && facts.Year > 99,
		facts.YearDigits == 4 && (facts.Year < 1800 || facts.Year > 2299),
		facts.Month < 0 || facts.Month > 12,
		facts.Day < 0 || facts.Day > 31,
		facts.Month == 0 && facts.Day != 0:
		t.Fatalf("%s: no date: %+v", s.ID(), facts)
	case (facts.YearDigits != 0) != (facts.BirthText != "") || !strings.Contains(r.Canonical, facts.BirthText):
		t.Fatalf("%s: the birth date is not told from the number", s.ID())
	case facts.Sex != 0 && facts.Sex != 'M' && facts.Sex != 'F' && facts.Sex != 'X':
		t.Fatalf("%s: sex %q", s.ID(), facts.Sex)
	}
}
