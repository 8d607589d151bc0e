package rules_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// faulty is a document of which two rules of one check find something: a date that
// is not in the calendar (an error) and another that cannot be read (a warning).
func faulty() *document.Document {
	return document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, document.Source{
		Type: normalize.Passport,
		Raws: []document.Raw{
			{Field: normalize.BirthDate, Witness: document.Visual, Text: "1990-02-31", At: "/born"},
			{Field: normalize.IssueDate, Witness: document.Visual, Text: "someday", At: "/issued"},
			{Field: normalize.ExpiryDate, Witness: document.Visual, Text: "2025-01-31", At: "/expiry"},
		},
	})
}

// found is what the rules find in it, as lines.
func found(t *testing.T, p rules.Policy, own ...rules.Rule) (rules.DocumentReport, string) {
	t.Helper()
	set, err := rules.NewSet(p, own...)
	if err != nil {
		t.Fatal(err)
	}
	r := set.Check(faulty())
	var lines []string
	for _, f := range r.Findings {
		lines = append(lines, f.At.Pointer+" "+f.Severity.String()+" "+f.Rule)
	}
	return r, strings.Join(lines, ", ")
}

func TestPolicy(t *testing.T) {
	lowers := rules.Rule{ID: "own", Severity: rules.Error, Group: rules.GroupText, Check: func(c *rules.Case) bool {
		c.Report(c.Canonical(normalize.BirthDate), "as the rule has it")
		c.ReportFinding(rules.Finding{Rule: "other", Severity: rules.Info, Message: "lower"})
		return true
	}}
	notes := rules.Rule{ID: "notes", Severity: rules.Info, Group: rules.GroupText, Check: func(c *rules.Case) bool {
		c.ReportFinding(rules.Finding{Message: "as the rule has it"})
		c.ReportFinding(rules.Finding{Severity: rules.Warning, Message: "raised"})
		c.ReportFinding(rules.Finding{Severity: rules.Error, Message: "raised more"})
		return true
	}}
	const all = "/issued warning unreadable-value, /born error impossible-date, /expiry error expired-document"
	type severities = map[string]rules.Severity
	for _, test := range []struct {
		what   string
		policy rules.Policy
		own    []rules.Rule
		want   string
		result rules.Result
		text   rules.Status
		expiry rules.Status
	}{
		{"nothing said", rules.Policy{}, nil, all, rules.Fail, rules.HasError, rules.HasError},
		{"only one", rules.Policy{Only: []string{"expired-document"}}, nil, "/expiry error expired-document", rules.Fail, rules.NotDone, rules.HasError},
		{"without two", rules.Policy{Without: []string{"expired-document", "impossible-date"}}, nil, "/issued warning unreadable-value", rules.Review, rules.HasWarning, rules.NotDone},
		{"only, and without it", rules.Policy{Only: []string{"expired-document"}, Without: []string{"expired-document"}}, nil, "", rules.NotPerformed, rules.NotDone, rules.NotDone},
		{"lowered", rules.Policy{Severities: severities{"impossible-date": rules.Info, "expired-document": rules.Warning}}, nil,
			"/issued warning unreadable-value, /born info impossible-date, /expiry warning expired-document", rules.Review, rules.HasWarning, rules.HasWarning},
		{"off", rules.Policy{Severities: severities{"impossible-date": rules.Off, "expired-document": rules.Off, "unreadable-value": rules.Info}}, nil,
			"/issued info unreadable-value", rules.NotPerformed, rules.NotDone, rules.NotDone},
		{"raised", rules.Policy{Severities: severities{"unreadable-value": rules.Error}, Only: []string{"unreadable-value"}}, nil,
			"/issued error unreadable-value", rules.Fail, rules.HasError, rules.NotDone},
		{"strict", rules.Policy{Extends: rules.Strict}, nil, strings.ReplaceAll(all, "warning", "error"), rules.Fail, rules.HasError, rules.HasError},
		{"lenient", rules.Policy{Extends: rules.Lenient, Only: []string{"unreadable-value"}}, nil, "/issued info unreadable-value", rules.NotPerformed, rules.NotDone, rules.NotDone},
		{"strict, but for one", rules.Policy{Extends: rules.Strict, Severities: severities{"unreadable-value": rules.Warning}}, nil, all, rules.Fail, rules.HasError, rules.HasError},
		{"what a check lowers, strict", rules.Policy{Extends: rules.Strict, Only: []string{"under-age"}, MinimumAge: 36}, nil, "", rules.NotPerformed, rules.NotDone, rules.NotDone},
		{"within the grace", rules.Policy{Only: []string{"expired-document"}, ExpiryGrace: 639}, nil, "", rules.Pass, rules.NotDone, rules.OK},
		{"a day less", rules.Policy{Only: []string{"expired-document"}, ExpiryGrace: 638}, nil, "/expiry error expired-document", rules.Fail, rules.NotDone, rules.HasError},
		{"a grace of one day", rules.Policy{ExpiryGrace: 1}, nil, all, rules.Fail, rules.HasError, rules.HasError},
		{"an age of one year", rules.Policy{MinimumAge: 1}, nil, all, rules.Fail, rules.HasError, rules.HasError},
		{"what a rule finds", rules.Policy{Only: []string{"notes"}}, []rules.Rule{notes}, " info notes,  warning notes,  error notes", rules.Fail, rules.HasError, rules.NotDone},
		{"strict about warnings alone", rules.Policy{Extends: rules.Strict, Only: []string{"notes"}}, []rules.Rule{notes}, " info notes,  error notes,  error notes", rules.Fail, rules.HasError, rules.NotDone},
		{"lenient about warnings alone", rules.Policy{Extends: rules.Lenient, Only: []string{"notes"}}, []rules.Rule{notes}, " info notes,  info notes,  error notes", rules.Fail, rules.HasError, rules.NotDone},
		{"one of one's own", rules.Policy{Only: []string{"own"}}, []rules.Rule{lowers}, "/born error own,  info own", rules.Fail, rules.HasError, rules.NotDone},
		{"one of one's own, weighed", rules.Policy{Only: []string{"own"}, Severities: severities{"own": rules.Warning}}, []rules.Rule{lowers},
			"/born warning own,  warning own", rules.Review, rules.HasWarning, rules.NotDone},
		{"behind the catalogue", rules.Policy{}, []rules.Rule{lowers}, all + ", /born error own,  info own", rules.Fail, rules.HasError, rules.HasError},
	} {
		r, got := found(t, test.policy, test.own...)
		if got != test.want || r.Result != test.result || r.Checks[rules.GroupText] != test.text || r.Checks[rules.GroupExpiry] != test.expiry {
			t.Errorf("%s:\n got %s: %v, text %v, expiry %v\nwant %s: %v, text %v, expiry %v", test.what,
				got, r.Result, r.Checks[rules.GroupText], r.Checks[rules.GroupExpiry], test.want, test.result, test.text, test.expiry)
		}
	}
}

// TestChecks: an error stays the outcome of its check, whatever is found behind it.
func TestChecks(t *testing.T) {
	finds := func(id string, s rules.Severity) rules.Rule {
		return rules.Rule{ID: id, Severity: s, Group: rules.GroupNumber, Check: func(c *rules.Case) bool {
			c.ReportFinding(rules.Finding{Message: "found"})
			return true
		}}
	}
	for _, test := range []struct {
		severities []rules.Severity
		want       rules.Status
	}{
		{nil, rules.OK},
		{[]rules.Severity{rules.Info}, rules.NotDone}, // what is told did not hold
		{[]rules.Severity{rules.Warning}, rules.HasWarning},
		{[]rules.Severity{rules.Warning, rules.Info}, rules.HasWarning},
		{[]rules.Severity{rules.Error, rules.Warning}, rules.HasError},
		{[]rules.Severity{rules.Error, rules.Info}, rules.HasError},
		{[]rules.Severity{rules.Info, rules.Error, rules.Warning}, rules.HasError},
	} {
		own := []rules.Rule{{ID: "own-holds", Severity: rules.Error, Group: rules.GroupNumber, Check: func(*rules.Case) bool { return len(test.severities) == 0 }}}
		only := []string{"own-holds"}
		for i, s := range test.severities {
			own = append(own, finds("own-"+string(rune('a'+i)), s))
			only = append(only, own[i+1].ID)
		}
		if r, _ := found(t, rules.Policy{Only: only}, own...); r.Checks[rules.GroupNumber] != test.want {
			t.Errorf("%v: %v, want %v", test.severities, r.Checks[rules.GroupNumber], test.want)
		}
	}
}

func TestPolicyErrors(t *testing.T) {
	check := func(*rules.Case) bool { return true }
	good := rules.Rule{ID: "own", Severity: rules.Info, Check: check}
	type severities = map[string]rules.Severity
	for _, test := range []struct {
		policy rules.Policy
		own    []rules.Rule
		want   string
	}{
		{rules.Policy{Only: []string{"own"}, Severities: severities{"own": rules.Off}}, []rules.Rule{good}, ""},
		{rules.Policy{Only: []string{"expired-documnt"}}, nil, `unknown rule "expired-documnt"; did you mean expired-document?`},
		{rules.Policy{Without: []string{""}}, nil, `unknown rule ""`},
		{rules.Policy{Severities: severities{"zone": rules.Off, "future-dates": rules.Off, "ow": rules.Off}}, []rules.Rule{good}, "unknown rule \"future-dates\"; did you mean future-date?\nunknown rule \"ow\"; did you mean own?\nunknown rule \"zone\""},
		{rules.Policy{Severities: severities{"future-date": 4}}, nil, `rule "future-date": there is no such severity`},
		{rules.Policy{}, []rules.Rule{good, good}, `rule "own": there is a rule with this id`},
		{rules.Policy{}, []rules.Rule{{ID: "future-date", Severity: rules.Info, Check: check}}, `rule "future-date": there is a rule with this id`},
		{rules.Policy{}, []rules.Rule{{ID: "Own rule", Severity: rules.Info, Check: check}}, `rule "Own rule": an id is words of lower-case letters and digits with hyphens between them`},
		{rules.Policy{}, []rules.Rule{{ID: "own-", Severity: rules.Info, Check: check}}, `rule "own-": an id is words of lower-case letters and digits with hyphens between them`},
		{rules.Policy{}, []rules.Rule{{ID: "own", Severity: rules.Info}}, `rule "own": it has no Check`},
		{rules.Policy{}, []rules.Rule{{ID: "own", Check: check}}, `rule "own": it has no severity`},
		{rules.Policy{}, []rules.Rule{{ID: "own", Severity: 4, Check: check}}, `rule "own": it has no severity`},
		{rules.Policy{}, []rules.Rule{{ID: "own", Severity: rules.Info, Group: 7, Check: check}}, `rule "own": there is no such group`},
	} {
		got := ""
		if _, err := rules.NewSet(test.policy, test.own...); err != nil {
			got = err.Error()
		}
		if got != test.want {
			t.Errorf("got %s\nwant %s", got, test.want)
		}
	}
	_, err := rules.NewSet(rules.Policy{Without: []string{"sex-mismtch"}})
	if u, ok := errors.AsType[*rules.UnknownRule](err); !ok || u.ID != "sex-mismtch" || u.Nearest[0] != "sex-mismatch" {
		t.Errorf("got %v", err)
	}
}

// TestCatalogueIsCopied: what a caller does to the rules that it got is nobody
// else's matter.
func TestCatalogueIsCopied(t *testing.T) {
	_, before := found(t, rules.Policy{})
	for r := range rules.All() {
		r.Severity, r.Check = rules.Info, nil
		for i := range r.Sources {
			r.Sources[i] = rules.Source{}
		}
	}
	r, ok := rules.Lookup("expired-document")
	if !ok || r.Severity != rules.Error || r.Check == nil || r.Sources[0].Title == "" {
		t.Errorf("the rule is changed: %v", r)
	}
	r.Severity, r.Sources[0].Title = rules.Info, ""
	if r, _ := rules.Lookup("expired-document"); r.Severity != rules.Error || r.Sources[0].Title == "" {
		t.Errorf("the rule is changed: %v", r)
	}
	own := []rules.Rule{{ID: "own", Severity: rules.Info, Check: func(*rules.Case) bool { return true }}}
	set, err := rules.NewSet(rules.Policy{}, own...)
	own[0].Check = nil
	if err != nil || set.Check(faulty()).Result != rules.Fail {
		t.Error(err)
	}
	if _, after := found(t, rules.Policy{}); after != before {
		t.Errorf("got %s, before %s", after, before)
	}
}

func TestNoRules(t *testing.T) {
	if r := new(rules.Set).Check(faulty()); r.Result != rules.NotPerformed || len(r.Findings) > 0 {
		t.Errorf("no rule found %v", r.Findings)
	}
}

// TestVendorPolicy: what is said of a vendor goes before what is said of all.
func TestVendorPolicy(t *testing.T) {
	set, err := rules.NewSet(rules.Policy{
		Extends: rules.Strict, ExpiryGrace: 639, Severities: map[string]rules.Severity{"impossible-date": rules.Off},
		Vendors: map[string]rules.Policy{
			"a": {Extends: rules.Default, ExpiryGrace: 1},
			"b": {Severities: map[string]rules.Severity{"impossible-date": rules.Info, "unreadable-value": rules.Off}},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	for vendor, want := range map[string]string{
		"a": "/issued: warning: issue_date cannot be read [unreadable-value]\n/expiry: error: the document expired before the reference date [expired-document]\n",
		"b": "/born: info: birth_date is not in the calendar [impossible-date]\n",
		"c": "/issued: error: issue_date cannot be read [unreadable-value]\n",
	} {
		got := ""
		for _, f := range set.For(vendor).Check(faulty()).Findings {
			got += f.String() + "\n"
		}
		if got != want {
			t.Errorf("%s:\n got %s\nwant %s", vendor, got, want)
		}
	}
}

func issuer(code string) normalize.Country { c, _ := normalize.MakeCountry(code); return c }

// TestPolicyFor: each thing that is said of a vendor goes before the same said of all, and
// maps entry by entry; what is not said of it is as for all.
func TestPolicyFor(t *testing.T) {
	type severities = map[string]rules.Severity
	type witnesses = map[normalize.Field][]document.Witness
	type fields = map[normalize.DocType][]normalize.Field
	general := rules.Policy{
		Only: []string{"future-date"}, Without: []string{"date-order"}, Extends: rules.Strict, Severities: severities{"future-date": rules.Info, "sex-mismatch": rules.Off},
		MinimumAge: 18, ExpiryGrace: 30, MinimumConfidence: 0.75, AcceptTypes: []normalize.DocType{normalize.Passport}, AcceptIssuers: []normalize.Country{issuer("UTO")},
		Require: fields{normalize.Passport: {normalize.Surname}, normalize.Visa: {normalize.Sex}},
		Trust:   witnesses{normalize.Sex: {document.MRZ}, normalize.Surname: {document.Chip}},
	}
	own := rules.Policy{
		Only: []string{"expired-document"}, Without: []string{"sex-mismatch"}, Extends: rules.Lenient, Severities: severities{"future-date": rules.Error, "date-order": rules.Off},
		MinimumAge: 21, ExpiryGrace: 7, MinimumConfidence: 0.25, AcceptTypes: []normalize.DocType{normalize.Visa}, AcceptIssuers: []normalize.Country{issuer("IDN")},
		Require: fields{normalize.Passport: {normalize.BirthDate}, normalize.NationalID: {normalize.Sex}},
		Trust:   witnesses{normalize.Sex: {document.Barcode}, normalize.BirthDate: {document.Visual}},
	}
	both := own
	both.Severities = severities{"future-date": rules.Error, "sex-mismatch": rules.Off, "date-order": rules.Off}
	both.Require = fields{normalize.Passport: {normalize.BirthDate}, normalize.Visa: {normalize.Sex}, normalize.NationalID: {normalize.Sex}}
	both.Trust = witnesses{normalize.Sex: {document.Barcode}, normalize.Surname: {document.Chip}, normalize.BirthDate: {document.Visual}}
	with := general
	with.Vendors = map[string]rules.Policy{"own": own, "none": {}}
	for vendor, want := range map[string]rules.Policy{"own": both, "none": general, "other": general, "": general} {
		if got := with.For(vendor); !reflect.DeepEqual(got, want) {
			t.Errorf("%q:\n got %v\nwant %v", vendor, got, want)
		}
	}
	if got := (rules.Policy{Vendors: with.Vendors}).For("own"); !reflect.DeepEqual(got, own) {
		t.Errorf("nothing said of all: %v", got)
	}
	if len(general.Severities) != 2 || len(general.Require) != 2 || len(general.Trust) != 2 {
		t.Errorf("what holds for all has changed: %v", general)
	}
}

// TestNames: bases and severities are read by their names, and no others.
func TestNames(t *testing.T) {
	for b := rules.Default; b <= rules.Lenient; b++ {
		text, err := b.MarshalText()
		var read rules.Base
		if err != nil || len(text) == 0 || read.UnmarshalText(text) != nil || read != b {
			t.Errorf("base %d: %s, %v, read as %d", b, text, err, read)
		}
	}
	for s := rules.Off; s <= rules.Error; s++ {
		text, err := s.MarshalText()
		read := rules.Error - s
		if err != nil || len(text) == 0 || read.UnmarshalText(text) != nil || read != s {
			t.Errorf("severity %d: %s, %v, read as %d", s, text, err, read)
		}
	}
	for _, text := range []string{"", "Strict", "strange", "errors"} {
		b, s := rules.Strict, rules.Warning
		if err := b.UnmarshalText([]byte(text)); err == nil || err.Error() != "rules: no such base of a policy" || b != rules.Strict {
			t.Errorf("base %q: %v, %v", text, err, b)
		}
		if err := s.UnmarshalText([]byte(text)); err == nil || err.Error() != "rules: no such severity" || s != rules.Warning {
			t.Errorf("severity %q: %v, %v", text, err, s)
		}
	}
	if rules.Inherit.String() != "" || (rules.Lenient+1).String() != "" {
		t.Error("what is no base has a name")
	}
}

// TestTrust: the witnesses that the policy names go before the others, but for a zone
// whose digit fails and for what the applicant typed.
func TestTrust(t *testing.T) {
	set, err := rules.NewSet(rules.Policy{Trust: map[normalize.Field][]document.Witness{normalize.BirthDate: {document.Barcode, document.MRZ}}})
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ what, zone, barcode, want string }{
		{"usually the zone", "740812", "", "1974-08-12"},
		{"the barcode", "740812", "1974-08-13", "1974-08-13"},
		{"a barcode that cannot be read", "740812", "someday", "1974-08-12"},
		{"a zone whose digit fails", "740822", "", "1974-08-14"},
	} {
		s := document.Source{Type: normalize.Passport, Raws: []document.Raw{
			{Field: normalize.MRZLines, Witness: document.Visual, Text: "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO" + test.zone + "2F1204159ZE184226B<<<<<10", At: "/zone"},
			{Field: normalize.BirthDate, Witness: document.Visual, Text: "1974-08-14", At: "/printed"},
			{Field: normalize.BirthDate, Witness: document.User, Text: "1974-08-15", At: "/typed"},
		}}
		if test.barcode != "" {
			s.Raws = append(s.Raws, document.Raw{Field: normalize.BirthDate, Witness: document.Barcode, Text: test.barcode, At: "/code"})
		}
		d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01"), Trust: set.Trust()}, s)
		if got := d.Value(normalize.BirthDate).String(); got != test.want {
			t.Errorf("%s: %s, want %s", test.what, got, test.want)
		}
	}
}

// TestPolicyFaults: what means nothing is an error.
func TestPolicyFaults(t *testing.T) {
	for want, p := range map[string]rules.Policy{
		"Extends: there is no such base":                                               {Extends: rules.Lenient + 1},
		"MinimumAge: -1 is less than 0":                                                {MinimumAge: -1},
		"ExpiryGrace: -1 is less than 0":                                               {ExpiryGrace: -1},
		"MinimumConfidence: 1.5 is not from 0 to 1":                                    {MinimumConfidence: 1.5},
		"AcceptTypes[0]: no type of document":                                          {AcceptTypes: []normalize.DocType{normalize.NoType}},
		"AcceptTypes[1]: no type of document":                                          {AcceptTypes: []normalize.DocType{normalize.Passport, 99}},
		"AcceptIssuers[0]: no country":                                                 {AcceptIssuers: []normalize.Country{{}}},
		"Require[passport][0]: no field":                                               {Require: map[normalize.DocType][]normalize.Field{normalize.Passport: {normalize.NoField}}},
		"Require: no type of document":                                                 {Require: map[normalize.DocType][]normalize.Field{normalize.NoType: nil}},
		"Require[passport][1]: no field":                                               {Require: map[normalize.DocType][]normalize.Field{normalize.Passport: {normalize.Sex, normalize.NumFields}}},
		"Trust: no field":                                                              {Trust: map[normalize.Field][]document.Witness{normalize.NoField: nil}},
		"Trust[birth_date][0]: no witness":                                             {Trust: map[normalize.Field][]document.Witness{normalize.BirthDate: {99}}},
		"Trust[birth_date][0]: what the applicant typed is never the document's value": {Trust: map[normalize.Field][]document.Witness{normalize.BirthDate: {document.User}}},
		"Vendors[a]: has Vendors of its own":                                           {Vendors: map[string]rules.Policy{"a": {Vendors: map[string]rules.Policy{"b": {}}}}},
		"Vendors[a]: MinimumAge: -1 is less than 0":                                    {Vendors: map[string]rules.Policy{"a": {MinimumAge: -1}}},
	} {
		if _, err := rules.NewSet(p); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
