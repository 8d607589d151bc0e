package rules_test

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/rules"
)

// scheme returns a scheme for which a condition holds.
func scheme(t *testing.T, what string, holds func(number.Scheme) bool) number.Scheme {
	t.Helper()
	for _, s := range number.All() {
		if holds(s) {
			return s
		}
	}
	t.Fatalf("no scheme is %s", what)
	return number.Scheme{}
}

// TestMalformedNumber: of a number that has another form no digit is checked.
func TestMalformedNumber(t *testing.T) {
	hard := scheme(t, "hard", func(s number.Scheme) bool { return s.Strength() == number.Hard })
	n := document.NationalNumber{Scheme: hard, Result: number.Result{Status: number.Malformed, Problem: number.WrongShape, Strength: number.Hard}}
	r := set(t, rules.Policy{Only: []string{"national-number-check-digit"}}).Check(&document.Document{Numbers: []document.NationalNumber{n}})
	if r.Checks[rules.GroupNumber] != rules.NotDone || len(r.Findings) != 0 {
		t.Errorf("%v, %v", r.Checks[rules.GroupNumber], r.Findings)
	}
}

// TestNumberSeverity: a number is never called wrong with more certainty than its
// scheme has.
func TestNumberSeverity(t *testing.T) {
	strong := func(x number.Strength) number.Scheme {
		return scheme(t, x.String(), func(s number.Scheme) bool { return s.Strength() == x && len(s.Sources()) > 0 })
	}
	hard, soft, advisory, none := strong(number.Hard), strong(number.Soft), strong(number.Advisory), strong(number.None)
	malformed := func(p number.Problem) number.Result { return number.Result{Status: number.Malformed, Problem: p} }
	wrong := number.Result{Status: number.WrongCheck, Problem: number.CheckFails}
	valid := number.Result{Status: number.Valid}
	region := number.Result{Status: number.Valid, Facts: number.Facts{Region: "1"}}
	dated := number.Result{Status: number.Valid, Facts: number.Facts{YearDigits: 2}}
	for _, test := range []struct {
		what    string
		numbers []document.NationalNumber
		want    string
		check   rules.Status
	}{
		{"good, with a digit", []document.NationalNumber{{Scheme: hard, Result: valid}}, "", rules.OK},
		{"good, by form alone", []document.NationalNumber{{Scheme: none, Result: valid}}, "", rules.NotDone},
		{"good, with a region", []document.NationalNumber{{Scheme: none, Result: region}}, "", rules.OK},
		{"good, with a date", []document.NationalNumber{{Scheme: none, Result: dated}}, "", rules.OK},
		{"redacted", []document.NationalNumber{{Scheme: hard, Result: number.Result{Status: number.Redacted}}}, "", rules.NotDone},
		{"unlikely", []document.NationalNumber{{Scheme: hard, Result: number.Result{Status: number.Valid, Problem: number.NotIssued}}}, "info national-number-malformed", rules.OK},
		{"hard", []document.NationalNumber{{Scheme: hard, Result: wrong}}, "error national-number-check-digit", rules.HasError},
		{"hard, of which it need not be", []document.NationalNumber{{Scheme: hard, Result: wrong, Doubt: true}}, "warning national-number-check-digit", rules.HasWarning},
		{"soft", []document.NationalNumber{{Scheme: soft, Result: wrong}}, "warning national-number-check-digit", rules.HasWarning},
		{"advisory", []document.NationalNumber{{Scheme: advisory, Result: number.Result{Status: number.Valid, Problem: number.CheckFails}}}, "info national-number-check-digit", rules.NotDone},
		{"expected form", []document.NationalNumber{{Scheme: none, Result: malformed(number.WrongShape), Expected: true}}, "error national-number-malformed", rules.HasError},
		{"form by country and card", []document.NationalNumber{{Scheme: hard, Result: malformed(number.WrongShape)}}, "warning national-number-malformed", rules.HasWarning},
		{"a number that is never given out", []document.NationalNumber{{Scheme: hard, Result: malformed(number.NotIssued), Expected: true}}, "error national-number-malformed", rules.HasError},
		{"a code that may be new", []document.NationalNumber{{Scheme: hard, Result: malformed(number.WrongCode), Expected: true}}, "warning national-number-malformed", rules.HasWarning},
		{"the second of two", []document.NationalNumber{{Scheme: none, Result: valid}, {Scheme: hard, Result: wrong}}, "error national-number-check-digit", rules.HasError},
		{"behind a redacted one", []document.NationalNumber{{Scheme: hard, Result: number.Result{Status: number.Redacted}}, {Scheme: hard, Result: wrong}}, "error national-number-check-digit", rules.HasError},
		{"behind a good one", []document.NationalNumber{{Scheme: hard, Result: valid}, {Scheme: soft, Result: wrong}}, "warning national-number-check-digit", rules.HasWarning},
		{"malformed behind a good one", []document.NationalNumber{{Scheme: none, Result: valid}, {Scheme: none, Result: malformed(number.WrongDate), Expected: true}}, "error national-number-malformed", rules.HasError},
	} {
		set, err := rules.NewSet(rules.Policy{})
		if err != nil {
			t.Fatal(err)
		}
		for i := range test.numbers {
			test.numbers[i].Result.Strength = test.numbers[i].Scheme.Strength()
		}
		r := set.Check(&document.Document{Numbers: test.numbers})
		var got []string
		for _, f := range r.Findings {
			got = append(got, f.Severity.String()+" "+f.Rule)
		}
		if list := strings.Join(got, ", "); list != test.want || r.Checks[rules.GroupNumber] != test.check {
			t.Errorf("%s: %s, check %v; want %s, check %v", test.what, list, r.Checks[rules.GroupNumber], test.want, test.check)
		}
	}
}
