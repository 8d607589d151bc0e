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

// TestOdd: a difference is told of the witness that is at odds with the document.
func TestOdd(t *testing.T) {
	type said = map[document.Witness]string
	for _, test := range []struct {
		what string
		said said
		want string
	}{
		{"two against the visual zone", said{document.Visual: "1990-05-13", document.Barcode: "1990-05-12", document.Chip: "1990-05-12"},
			"/visual: error: birth_date of the visual zone differs from the barcode and the chip [birth-date-mismatch]"},
		{"two against the chip", said{document.Visual: "1990-05-12", document.Barcode: "1990-05-12", document.Chip: "1990-05-13"},
			"/chip: error: birth_date of the chip differs from the visual zone and the barcode [birth-date-mismatch]"},
		{"what is typed, against two", said{document.Visual: "1990-05-12", document.Chip: "1990-05-12", document.User: "1990-05-13"},
			"/user: warning: birth_date of what the applicant entered differs from the visual zone and the chip [birth-date-mismatch]"},
		{"what is typed proves nothing", said{document.Visual: "1990-05-13", document.Chip: "1990-05-12", document.User: "1990-05-12"},
			"/visual: error: birth_date differs between the visual zone and the chip [birth-date-mismatch]\n/user: warning: birth_date differs between what the applicant entered and the visual zone [birth-date-mismatch]"},
	} {
		var s document.Source
		for w := document.Visual; w <= document.User; w++ {
			if text, ok := test.said[w]; ok {
				s.Raws = append(s.Raws, document.Raw{Field: normalize.BirthDate, Witness: w, Text: text, At: "/" + w.String()})
			}
		}
		d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, s)
		var got []string
		for _, f := range set(t, rules.Policy{Only: []string{"birth-date-mismatch"}}).Check(d).Findings {
			got = append(got, f.String())
		}
		if lines := strings.Join(got, "\n"); lines != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.what, lines, test.want)
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

// TestReadings: what the vendor says of its confidence, and of which answer a reading
// is.
func TestReadings(t *testing.T) {
	source := func(answer uint16, confidence float32) document.Source {
		return document.Source{Answer: answer, Raws: []document.Raw{{Field: normalize.Sex, Witness: document.Visual, Text: "F", At: "/sex", Confidence: confidence}}}
	}
	d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, source(0, 0), source(1, -1), source(2, 0.25))
	text, err := set(t, rules.Policy{}).Check(d).MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"value":"F","agreement":"match","readings":[{"witness":"visual","value":"F","raw":"F","at":"/sex","confidence":0},` +
		`{"witness":"visual","answer":1,"value":"F","raw":"F","at":"/sex"},{"witness":"visual","answer":2,"value":"F","raw":"F","at":"/sex","confidence":0.25}]}`
	if !strings.Contains(string(text), want) {
		t.Errorf("%s has not %s", text, want)
	}
}

// TestText: the check of the text is passed by values that have a form of their own,
// all of which can be read, and by no others.
func TestText(t *testing.T) {
	for _, test := range []struct {
		what string
		raws []document.Raw
		want rules.Status
	}{
		{"a date", []document.Raw{{Field: normalize.BirthDate, Text: "1990-05-12"}}, rules.OK},
		{"no end", []document.Raw{{Field: normalize.ExpiryDate, Text: "PERMANENT"}}, rules.OK},
		{"a sex and a name", []document.Raw{{Field: normalize.Sex, Text: "F"}, {Field: normalize.Surname, Text: "DOE"}}, rules.OK},
		{"a name alone", []document.Raw{{Field: normalize.Surname, Text: "DOE"}}, rules.NotDone},
		{"a number masked in part", []document.Raw{{Field: normalize.DocumentNumber, Text: "L89****C3"}}, rules.NotDone},
		{"a sex that is not stated", []document.Raw{{Field: normalize.Sex, Text: "-"}}, rules.NotDone},
		{"an empty date", []document.Raw{{Field: normalize.BirthDate, Text: ""}}, rules.NotDone},
		{"a masked number", []document.Raw{{Field: normalize.DocumentNumber, Text: "******"}}, rules.NotDone},
		{"a date and one that cannot be read", []document.Raw{{Field: normalize.BirthDate, Text: "1990-05-12"}, {Field: normalize.IssueDate, Text: "someday"}}, rules.HasWarning},
		{"a date and one that has two meanings", []document.Raw{{Field: normalize.BirthDate, Text: "1990-05-12"}, {Field: normalize.IssueDate, Text: "03/04/2020"}}, rules.HasWarning},
		{"what the applicant typed", []document.Raw{{Field: normalize.BirthDate, Text: "1990-05-12", Witness: document.User}}, rules.NotDone},
	} {
		for i := range test.raws {
			if test.raws[i].Witness == document.NoWitness {
				test.raws[i].Witness = document.Visual
			}
		}
		d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, document.Source{Type: normalize.Passport, Raws: test.raws})
		if r := set(t, rules.Policy{}).Check(d); r.Checks[rules.GroupText] != test.want {
			t.Errorf("%s: %v, want %v", test.what, r.Checks[rules.GroupText], test.want)
		}
		untold := rules.Policy{Without: []string{"unreadable-value", "ambiguous-value"}}
		if r := set(t, untold).Check(d); test.want == rules.HasWarning && r.Checks[rules.GroupText] != rules.NotDone {
			t.Errorf("%s, and it is not told: %v", test.what, r.Checks[rules.GroupText])
		}
	}
}

// TestStatsLabels: a vendor that puts values into names does not fill the memory.
func TestStatsLabels(t *testing.T) {
	d := document.Document{Zones: make([]document.Zone, 1), Bound: []normalize.Field{normalize.MRZLines}}
	d.Rest = append(d.Rest, document.Rest{Label: "known", Known: true})
	for i := range 1002 {
		d.Rest = append(d.Rest, document.Rest{Label: strconv.Itoa(i)})
	}
	d.Rest = append(d.Rest, document.Rest{Label: "0"}, document.Rest{Label: "7", Kind: document.WrongType})
	var s rules.Stats
	s.Add(&rules.Report{Vendor: "v", Documents: []rules.DocumentReport{{Document: &d}}})
	g := s.Groups()[0]
	if len(g.Labels) != 1000 || g.More != 2 || g.Unmapped != 1003 || g.Labels["0"] != 2 || g.Labels["7"] != 1 {
		t.Errorf("%d labels, %d more, %d unmapped, %d of the first", len(g.Labels), g.More, g.Unmapped, g.Labels["0"])
	}
	if g.Missing != 0 || len(g.Fields) != 1 || g.Fields[0].Given != 1 {
		t.Errorf("%d missing, fields %v", g.Missing, g.Fields)
	}
	s.Add(&rules.Report{Vendor: "silent"})
	for range 11 {
		s.Add(&rules.Report{Vendor: "v", Documents: []rules.DocumentReport{{Document: &d}}})
	}
	if text := string(s.AppendJSON(nil)); !strings.Contains(text, `"more_labels":24`) || !strings.Contains(text, `"0":24`) || !strings.Contains(text, `{"vendor":"silent",`) {
		t.Error(text)
	}
}

// TestNamesOfMembers: a member that is told has its name shown, not all of a long one.
func TestNamesOfMembers(t *testing.T) {
	s := set(t, rules.Policy{})
	for name, want := range map[string]string{
		"sex":                         `"sex"`,
		"a~1b~0c":                     `"a/b~c"`,
		`q"` + "\n":                   `"q\"\n"`,
		strings.Repeat("é", 64):       `"` + strings.Repeat("é", 64) + `"`,
		strings.Repeat("é", 64) + "x": `"` + strings.Repeat("é", 64) + `…"`,
	} {
		r := rules.Report{Documents: make([]rules.DocumentReport, 1), Twice: []document.Twice{{At: "/results/0/" + name, Differs: true}}}
		s.Finish(&r)
		if len(r.Findings) != 1 || !strings.Contains(r.Findings[0].Message, want) {
			t.Errorf("%q: %v, want %s", name, r.Findings, want)
		}
	}
}

// TestWholeAndParts: a whole name that is given once agrees with the parts of another page.
func TestWholeAndParts(t *testing.T) {
	d := document.Assemble(document.Options{}, document.Source{Raws: []document.Raw{
		{Field: normalize.FullName, Witness: document.Visual, Text: "Anna Eriksson", At: "/name", Confidence: -1},
		{Field: normalize.Surname, Witness: document.Barcode, Text: "ERIKSSON", At: "/last", Confidence: -1},
		{Field: normalize.GivenNames, Witness: document.Barcode, Text: "ANNA", At: "/first", Confidence: -1},
	}})
	text, err := set(t, rules.Policy{}).Check(d).MarshalJSON()
	const want = `"full_name":{"value":"Anna Eriksson","agreement":"match","readings":[{"witness":"visual","value":"Anna Eriksson","raw":"Anna Eriksson","at":"/name"}]}`
	if err != nil || !strings.Contains(string(text), want) {
		t.Errorf("%s, %v, has not %s", text, err, want)
	}
}

// TestUnread: what stands in place of a report is one of nothing, with what is wrong.
func TestUnread(t *testing.T) {
	u := rules.Unread{Name: "a\"b.json", Index: 2, Code: "syntax", Offset: 17, Message: "no JSON"}
	const want = `{"schema":"ocrlint.report/1","input":{"name":"a\"b.json","index":2},"vendor":"","request_id":"","result":"not_performed",` +
		`"vendor_error":null,"documents":[],"findings":[],"error":{"code":"syntax","offset":17,"message":"no JSON"}}`
	if got := string(u.AppendJSON([]byte("x"))); got != "x"+want {
		t.Errorf("got %s\nwant x%s", got, want)
	}
}

// TestShown: a value for a person, in brackets what is none.
func TestShown(t *testing.T) {
	d := document.Assemble(document.Options{}, document.Source{Raws: []document.Raw{
		{Field: normalize.Surname, Witness: document.Visual, Text: "Eriksson\x1b"},
		{Field: normalize.BirthDate, Witness: document.Visual, Text: "someday"},
		{Field: normalize.ExpiryDate, Witness: document.Visual, Text: "PERMANENT"},
	}})
	r := rules.DocumentReport{Document: d}
	for f, want := range map[normalize.Field][2]string{
		normalize.Surname:    {`Eriksson`, `Xxxxxxxx`},
		normalize.BirthDate:  {"(unreadable)", "(unreadable)"},
		normalize.ExpiryDate: {"(permanent)", "(permanent)"},
		normalize.Sex:        {"", ""},
	} {
		if got := [2]string{r.Shown(d.Canonical(f), nil, false), r.Shown(d.Canonical(f), nil, true)}; got != want {
			t.Errorf("%s: %q, want %q", f, got, want)
		}
	}
	if s := r.Values(&rules.Finding{At: document.Place{Pointer: "/nowhere"}}, nil, false); s != "" {
		t.Errorf("where nothing stands: %q", s)
	}
}
