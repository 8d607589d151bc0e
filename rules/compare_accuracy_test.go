package rules_test

import (
	"fmt"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// measured counts so many values of one outcome and confidence, negative for none stated.
type measured struct {
	outcome    rules.Outcome
	confidence float32
	n          int
}

// accuracy sums values up.
func accuracy(values ...measured) *rules.Accuracy {
	var sum rules.CompareSummary
	for _, v := range values {
		for range v.n {
			st := rules.Statement{Outcome: v.outcome, Reading: &document.Reading{Confidence: v.confidence}}
			sum.Add(&rules.Comparison{
				Document: &document.Document{}, Truth: &rules.Truth{Document: &document.Document{}}, Parties: []rules.Party{{Vendor: "v", Present: true}},
				Fields: []rules.FieldComparison{{Field: normalize.Sex, Statements: []rules.Statement{st}}},
			}, []string{"input"})
		}
	}
	return sum.Accuracy(false, false)[0]
}

// TestThreshold: from which confidence on few enough values are wrong, and when that is not
// shown. Of 190 values none wrong shows 2 %, of 188 it does not (Wilson: 3.84 (1-r)/r).
func TestThreshold(t *testing.T) {
	right := func(c float32, n int) measured { return measured{rules.Right, c, n} }
	wrong := func(c float32, n int) measured { return measured{rules.Wrong, c, n} }
	for _, test := range []struct {
		what   string
		values []measured
		want   string
	}{
		{"nothing wrong, enough", []measured{right(0.9, 190)}, "pass: all 190 of 190, 0 wrong"},
		{"nothing wrong, too few", []measured{right(0.9, 188)}, "review"},
		{"nothing wrong, no confidence", []measured{right(-1, 190)}, "pass: all 190 of 190, 0 wrong"},
		{"wrong below a threshold", []measured{right(0.95, 190), wrong(0.5, 20)}, "pass: from 0.950 190 of 210, 0 wrong"},
		{"the lowest", []measured{right(0.95, 300), right(0.9, 300), wrong(0.9, 1), wrong(0.5, 50)}, "pass: from 0.900 601 of 651, 1 wrong"},
		{"below again", []measured{right(0.95, 190), wrong(0.9, 5), right(0.8, 500), wrong(0.5, 50)}, "pass: from 0.800 695 of 745, 5 wrong"},
		{"wrong at every confidence", []measured{right(0.95, 90), wrong(0.95, 10), right(0.5, 90), wrong(0.5, 10)}, "fail"},
		{"wrong where none is stated", []measured{right(0.95, 190), wrong(-1, 20)}, "pass: from 0.950 190 of 210, 0 wrong"},
		{"not given is not wrong", []measured{right(0.95, 190), {rules.Missing, -1, 50}, {rules.UnreadableOutcome, 0.9, 50}, {rules.AmbiguousOutcome, 0.9, 50}}, "pass: all 190 of 190, 0 wrong"},
		{"about the rate, too few to tell", []measured{right(0.9, 95), wrong(0.9, 3)}, "review"},
		{"nothing given", []measured{{rules.Missing, -1, 5}}, "review"},
	} {
		th := accuracy(test.values...).Threshold(0.02)
		got := th.Result.String()
		switch {
		case th.All:
			got += fmt.Sprintf(": all %d of %d, %d wrong", th.Kept, th.Of, th.Wrong)
		case th.Found:
			got += fmt.Sprintf(": from %.3f %d of %d, %d wrong", th.Confidence, th.Kept, th.Of, th.Wrong)
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.what, got, test.want)
		}
	}
}

// TestBands: each value is in one band, the last of which has both its ends.
func TestBands(t *testing.T) {
	a := accuracy(measured{rules.Right, 0, 1}, measured{rules.Wrong, 0.4999, 2}, measured{rules.Right, 0.9, 3}, measured{rules.Right, 0.92, 3}, measured{rules.Wrong, 0.95, 4},
		measured{rules.Right, 1, 5}, measured{rules.Right, 1.5, 1}, measured{rules.Right, -1, 7}, measured{rules.Missing, 0.9, 9})
	got := ""
	for _, b := range a.Bands() {
		got += fmt.Sprintf("%.2f–%.2f stated %.3f: %d right, %d wrong; ", b.From, b.To, b.Stated, b.Right, b.Wrong)
	}
	const want = "0.00–0.50 stated 0.000: 1 right, 0 wrong; 0.50–0.70 stated 0.500: 0 right, 2 wrong; 0.90–0.95 stated 0.910: 6 right, 0 wrong; " +
		"0.95–0.98 stated 0.950: 0 right, 4 wrong; 0.99–1.00 stated 1.000: 6 right, 0 wrong; "
	if got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	if a.Unsure() != 7 || a.Given() != 26 || a.Asked() != 35 {
		t.Errorf("%d without, %d given, %d asked", a.Unsure(), a.Given(), a.Asked())
	}
}

// TestRate holds the interval against published values: 81 of 263 is 25.5 to 36.6 %
// (R. G. Newcombe, Statistics in Medicine 17, 1998, table I, method 3).
func TestRate(t *testing.T) {
	for _, test := range []struct {
		k, n int
		want string
	}{
		{81, 263, "0.3080 0.2553 0.3662"}, {15, 148, "0.1014 0.0624 0.1605"}, {0, 20, "0.0000 0.0000 0.1611"}, {1, 29, "0.0345 0.0061 0.1718"},
		{20, 20, "1.0000 0.8389 1.0000"}, {0, 0, "0.0000 0.0000 1.0000"},
	} {
		r := rules.Rate(test.k, test.n)
		if got := fmt.Sprintf("%.4f %.4f %.4f", r.Share, r.Low, r.High); got != test.want {
			t.Errorf("%d of %d: %s, want %s", test.k, test.n, got, test.want)
		}
	}
}

// TestPairing: when the order of the inputs is told to be unlike.
func TestPairing(t *testing.T) {
	doc := func(outcome rules.Outcome, a, b string) *rules.Comparison {
		said := func(n string) rules.Statement {
			r := &document.Reading{Parsed: normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: n}}}
			return rules.Statement{Outcome: outcome, Reading: r}
		}
		return &rules.Comparison{Document: &document.Document{}, Parties: []rules.Party{{Name: "a"}, {Name: "b"}},
			Fields: []rules.FieldComparison{{Field: normalize.DocumentNumber, Statements: []rules.Statement{said(a), said(b)}}}}
	}
	like, unlike := rules.Agree, rules.Tied
	for _, test := range []struct {
		what  string
		all   []*rules.Comparison
		alike bool
		key   string
	}{
		{"alike", []*rules.Comparison{doc(like, "1", "1"), doc(like, "2", "2")}, true, ""},
		{"exchanged", []*rules.Comparison{doc(unlike, "1", "2"), doc(unlike, "2", "1")}, false, "document_number 2"},
		{"exchanged, with other separators", []*rules.Comparison{doc(unlike, "A-1", "A2"), doc(unlike, "A 2", "A1")}, false, "document_number 2"},
		{"one misread", []*rules.Comparison{doc(like, "1", "1"), doc(unlike, "2", "7")}, true, ""},
		{"two of three are about others", []*rules.Comparison{doc(like, "1", "1"), doc(unlike, "2", "7"), doc(unlike, "3", "8")}, false, ""},
		{"nothing", nil, true, ""},
	} {
		var p rules.Pairing
		for _, c := range test.all {
			p.Add(c)
		}
		key := ""
		if k, n := p.Key(); k != "" {
			key = fmt.Sprintf("%s %d", k, n)
		}
		if p.NotAlike() == test.alike || key != test.key {
			t.Errorf("%s: not alike %t, key %q", test.what, p.NotAlike(), key)
		}
	}
}
