package rules_test

import (
	"fmt"
	"strings"
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

// TestPairing: when the order of the inputs is told to be unlike, and which key would bring
// more of them together. A comparison is lines "outcome field a b", of the field's value in
// each input, or "name a b", ? for what is not given and ! for what is given and unreadable.
func TestPairing(t *testing.T) {
	outcome := map[string]rules.Outcome{"agree": rules.Agree, "differ": rules.Differ, "tied": rules.Tied, "right": rules.Right, "wrong": rules.Wrong, "missing": rules.Missing}
	reading := func(text string) *document.Reading {
		r := &document.Reading{Parsed: normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: text}}}
		switch text {
		case "?":
			return nil
		case "!":
			r.State = normalize.Ambiguous
		}
		return r
	}
	made := 0
	doc := func(text string) *rules.Comparison {
		made++
		c := &rules.Comparison{Document: &document.Document{}, Parties: []rules.Party{{Name: fmt.Sprint("a", made)}, {Name: fmt.Sprint("b", made)}}}
		for line := range strings.SplitSeq(text, "; ") {
			w := strings.Fields(line)
			if w[0] == "name" {
				for i, n := range w[1:] {
					c.Parties[i] = rules.Party{Name: n, Absent: n == "?"}
				}
				continue
			}
			fc := rules.FieldComparison{Field: fieldNamed(t, w[1])}
			for i := range c.Parties { // "agree/tied": of each input
				o := strings.Split(w[0], "/")
				fc.Statements = append(fc.Statements, rules.Statement{Outcome: outcome[o[min(i, len(o)-1)]], Reading: reading(w[2+i])})
			}
			if len(w) > 2+len(c.Parties) {
				c.Truth, fc.Consensus = &rules.Truth{}, reading(w[4])
			}
			c.Fields = append(c.Fields, fc)
		}
		return c
	}
	repeat := func(n int, text string) string { return strings.TrimSuffix(strings.Repeat(text+"\n", n), "\n") }
	for _, test := range []struct {
		what, all string
		want      string
	}{
		{"alike", "agree document_number 1 1\nagree document_number 2 2", "0 of 2"},
		{"exchanged", "tied document_number 1 2\ntied document_number 2 1", "2 of 2, key document_number 2"},
		{"exchanged, with other separators", "tied document_number A-1 A2\ntied document_number A.2 A1", "2 of 2, key document_number 2"},
		{"exchanged, one of them outvoted", "differ document_number 1 2\nwrong document_number 2 1", "2 of 2, key document_number 2"},
		{"one misread", "agree document_number 1 1\ntied document_number 2 7", "1 of 2, alike"},
		{"two of three are about others", "agree document_number 1 1\ntied document_number 2 7\ntied document_number 3 8", "2 of 3"},
		{"nothing", "", "0 of 0"},
		{"nothing that tells holders apart", "tied sex M F; name 1 1\ntied sex F M; name 2 2", "0 of 0, key name 2"},
		{"a birth date", "tied birth_date 1 2", "1 of 1"},
		{"a surname", "tied surname 1 2", "1 of 1"},
		{"a whole name", "tied full_name 1 2", "1 of 1"},
		{"a holder's number", "tied personal_number 1 2", "1 of 1"},
		{"something is the same", "tied document_number 1 2; agree surname A A", "0 of 1"},
		{"something is true", "wrong document_number 1 2; right surname A A", "0 of 1"},
		{"something is true of the one and nothing of the other", "right/wrong document_number 1 2\nright/right document_number 3 3", "1 of 2, alike"},
		{"something is wrong of the one and all is true of the other", "wrong/right document_number 1 2\nright document_number 3 3", "1 of 2, alike"},
		{"what the second lacks", "agree/missing document_number 1 ?", "0 of 1"},
		{"numbers that few have", "tied surname A B; tied document_number ? ?\ntied surname B A; tied document_number ! !", "2 of 2"},
		{"a number below other fields", "tied surname A B; tied document_number 1 2\ntied surname B A; tied document_number 2 1", "2 of 2, key document_number 2"},
		{"the holder's number brings more together", "tied document_number 1 9; tied personal_number 3 4\ntied document_number 2 1; tied personal_number 4 3", "2 of 2, key personal_number 2"},
		{"names of files", "tied document_number 1 2; name p/a.json q/b.json\ntied document_number 3 4; name p/b.json q/a.json", "2 of 2, key name 2"},
		{"as many names as numbers", "tied document_number 1 2; name a b\ntied document_number 2 1; name b a", "2 of 2, key document_number 2"},
		{"names of no files", "tied document_number 1 2; name ? ?\ntied document_number 3 4; name ? ?", "2 of 2"},
		{"a number of the truth", "wrong document_number 1 ? 2\nwrong document_number 2 ? 1", "2 of 2, key document_number 2"},
		{"a number twice in an input", "tied document_number 1 2\ntied document_number 1 3", "2 of 2"},
		{"a tenth, and a key", "tied document_number A B\nagree surname X X; tied document_number B A\n" + keyed(8), "1 of 10, key document_number 10"},
		{"a tenth, and no key", "tied document_number A B\n" + keyed(9), "1 of 10, alike"},
		{"less than a tenth, and a key", "tied document_number A B\nagree surname X X; tied document_number B A\n" + keyed(9), "1 of 11, key document_number 11, alike"},
		{"half, and no key", "tied document_number A B\nagree surname A A", "1 of 2, alike"},
		{"more documents than are looked at", repeat(20_000, "agree surname A A") + "\ntied surname A B", "0 of 20000"},
	} {
		var p rules.Pairing
		if test.all != "" {
			for text := range strings.SplitSeq(test.all, "\n") {
				p.Add(doc(text))
			}
		}
		got := fmt.Sprintf("%d of %d", p.Unlike, p.Documents)
		if k, n := p.Key(); k != "" {
			got += fmt.Sprintf(", key %s %d", k, n)
		}
		if p.Unlike > 0 && !p.NotAlike() {
			got += ", alike"
		}
		if got != test.want || p.Unlike == 0 && p.NotAlike() {
			t.Errorf("%s: %s, want %s", test.what, got, test.want)
		}
	}
}

// keyed are comparisons of n documents that agree and have a number each.
func keyed(n int) string {
	var all []string
	for i := range n {
		all = append(all, fmt.Sprintf("agree document_number %d %d", i, i))
	}
	return strings.Join(all, "\n")
}
