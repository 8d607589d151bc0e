package rules_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

func set(t *testing.T, p rules.Policy) *rules.Set {
	t.Helper()
	s, err := rules.NewSet(p)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestWitnesses: a difference names the two that differ, the printed one first, unless
// the applicant typed the other.
func TestWitnesses(t *testing.T) {
	for witness, want := range map[document.Witness]string{
		document.VendorMRZ: "the visual zone and the vendor's reading of the machine readable zone",
		document.Barcode:   "the visual zone and the barcode",
		document.Chip:      "the visual zone and the chip",
		document.Merged:    "the visual zone and the vendor's merged field",
	} {
		d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, document.Source{Raws: []document.Raw{
			{Field: normalize.BirthDate, Witness: witness, Text: "1990-05-12", At: "/other"},
			{Field: normalize.BirthDate, Witness: document.Visual, Text: "1990-05-13", At: "/printed"},
		}})
		r := set(t, rules.Policy{Only: []string{"birth-date-mismatch"}}).Check(d)
		if len(r.Findings) != 1 || r.Findings[0].Message != "birth_date differs between "+want ||
			r.Findings[0].At.Pointer != "/printed" || len(r.Findings[0].Related) != 1 || r.Findings[0].Related[0].Pointer != "/other" {
			t.Errorf("%v: %v", witness, r.Findings)
		}
	}
}

// TestNoReferenceDate: without one nothing is said to have expired or to lie ahead,
// and nothing to be in order.
func TestNoReferenceDate(t *testing.T) {
	d := document.Assemble(document.Options{}, document.Source{Raws: []document.Raw{
		{Field: normalize.ExpiryDate, Witness: document.Visual, Text: "2025-01-31", At: "/expiry"},
		{Field: normalize.BirthDate, Witness: document.Visual, Text: "1990-01-31", At: "/born"},
	}})
	r := set(t, rules.Policy{Only: []string{"expired-document", "future-date"}}).Check(d)
	if len(r.Findings) != 0 || r.Checks[rules.GroupExpiry] != rules.NotDone || r.Checks[rules.GroupText] != rules.NotDone {
		t.Errorf("%v, %v", r.Findings, r.Checks)
	}
}

// TestFinish: what is found about the answer as a whole counts as the policy has it.
func TestFinish(t *testing.T) {
	good := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, document.Source{
		Type: normalize.Passport,
		Raws: []document.Raw{{Field: normalize.BirthDate, Witness: document.Visual, Text: "1990-05-12", At: "/born"}},
	})
	type severities = map[string]rules.Severity
	for _, test := range []struct {
		what   string
		policy rules.Policy
		report rules.Report
		want   string
	}{
		{"lenient", rules.Policy{}, rules.Report{Lenient: true, Documents: make([]rules.DocumentReport, 1)}, "pass: info lenient-json"},
		{"lenient, raised", rules.Policy{Severities: severities{"lenient-json": rules.Error}}, rules.Report{Lenient: true, Documents: make([]rules.DocumentReport, 1)}, "fail: error lenient-json"},
		{"lenient, off", rules.Policy{Severities: severities{"lenient-json": rules.Off}}, rules.Report{Lenient: true, Documents: make([]rules.DocumentReport, 1)}, "pass:"},
		{"two documents", rules.Policy{}, rules.Report{Documents: make([]rules.DocumentReport, 2)}, "pass:"},
		{"none", rules.Policy{}, rules.Report{}, "not_performed: warning no-document"},
		{"none, and lenient", rules.Policy{Severities: severities{"lenient-json": rules.Error}}, rules.Report{Lenient: true}, "not_performed: error lenient-json warning no-document"},
		{"refused", rules.Policy{}, rules.Report{VendorError: &document.VendorError{Class: "quota"}}, "not_performed: error vendor-error"},
		{"not told", rules.Policy{Only: []string{"expired-document"}}, rules.Report{VendorError: &document.VendorError{Class: "quota"}}, "not_performed:"},
	} {
		s := set(t, test.policy)
		for i := range test.report.Documents {
			test.report.Documents[i] = s.Check(good)
		}
		s.Finish(&test.report)
		got := test.report.Result.String() + ":"
		for f := range test.report.All() {
			got += " " + f.Severity.String() + " " + f.Rule
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.what, got, test.want)
		}
	}
}

// TestAllEnds: the loop over findings may be left at any of them.
func TestAllEnds(t *testing.T) {
	r := rules.Report{Lenient: true, Documents: []rules.DocumentReport{{Document: faulty()}, {Document: faulty()}}}
	s := set(t, rules.Policy{})
	for i := range r.Documents {
		r.Documents[i] = s.Check(r.Documents[i].Document)
	}
	s.Finish(&r)
	all := slices.Collect(r.All())
	if len(all) != 7 {
		t.Fatalf("%d findings", len(all))
	}
	for most := range all {
		n := 0
		for range r.All() {
			if n++; n > most {
				break
			}
		}
		if n != most+1 {
			t.Errorf("%d findings before the break, want %d", n, most+1)
		}
	}
	r.Release()
	if len(r.Documents) != 0 || len(r.Findings) != 0 {
		t.Error("a released report still has something")
	}
}

// TestStatsLabels: a vendor that puts values into names does not fill the memory.
func TestStatsLabels(t *testing.T) {
	d := document.Document{}
	for i := range 1002 {
		d.Rest = append(d.Rest, document.Rest{Label: strconv.Itoa(i)})
	}
	d.Rest = append(d.Rest, document.Rest{Label: "0"}, document.Rest{Label: "known", Known: true}, document.Rest{Label: "7", Kind: document.WrongType})
	var s rules.Stats
	s.Add(&rules.Report{Vendor: "v", Documents: []rules.DocumentReport{{Document: &d}}})
	g := s.Groups()[0]
	if len(g.Labels) != 1000 || g.More != 2 || g.Unmapped != 1003 || g.Labels["0"] != 2 || g.Labels["7"] != 1 {
		t.Errorf("%d labels, %d more, %d unmapped, %d of the first", len(g.Labels), g.More, g.Unmapped, g.Labels["0"])
	}
	if text := string(s.AppendJSON(nil)); !strings.Contains(text, `"more_labels":2`) {
		t.Error(text)
	}
}
