package rules

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// TestFacts holds that a rule which is not run for want of facts would have found
// nothing, and would have said that there was something to check when its facts do: over
// the examples of all rules, the answers of the cases, and invented answers of which most
// are damaged.
func TestFacts(t *testing.T) {
	policies := []Policy{{}, {
		MinimumAge: 18, AcceptTypes: []normalize.DocType{normalize.Visa}, AcceptIssuers: []normalize.Country{{}},
		Require: map[normalize.DocType][]normalize.Field{normalize.Passport: {normalize.IssueDate}},
	}}
	skipped := 0
	check := func(answer []byte) {
		for i := range policies {
			for _, repair := range []bool{false, true} {
				said, err := vendors.Read(answer, nil)
				if err != nil {
					return
				}
				for _, source := range said.Documents {
					d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01"), Repair: repair}, source)
					skipped += checkFacts(t, d, &policies[i])
				}
			}
		}
	}
	for _, r := range catalogue {
		check([]byte(r.Before))
		check([]byte(r.After))
	}
	cases, err := filepath.Glob("../testdata/cases/*.txtar")
	if err != nil || len(cases) == 0 {
		t.Fatal("no cases", err)
	}
	for _, name := range cases {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range txtar.Parse(text).Files {
			check(f.Data)
		}
	}
	g, err := fake.New(fake.Options{Damage: fake.DamageKinds(), Rate: 0.8})
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint64(2000) {
		a, err := g.Answer(i)
		if err != nil {
			t.Fatal(err)
		}
		check(a.JSON)
	}
	if skipped == 0 {
		t.Error("no rule was skipped")
	}
}

// checkFacts asks every rule, and returns how many would not have been run.
func checkFacts(t *testing.T, d *document.Document, p *Policy) (skipped int) {
	c := Case{Document: d, policy: p, Pairs: d.Cross()}
	all := c.look() | p.facts()
	for _, r := range catalogue {
		m := memberOf(r, r.Severity, false)
		if r.Check == nil {
			continue
		}
		c.rule, c.findings = &m, nil
		done := r.Check(&c)
		if all&m.finds != 0 {
			continue
		}
		skipped++
		if told := all&m.done != 0; len(c.findings) > 0 || done != told {
			t.Errorf("%s without its facts: %d findings, done %v, its facts say %v", r.ID, len(c.findings), done, told)
		}
	}
	return skipped
}

// TestOwnRule: a rule that a caller makes of one of the catalogue is asked of every
// document, whatever that one goes by.
func TestOwnRule(t *testing.T) {
	for r := range All() {
		r.ID, r.Check = "of-my-own", func(c *Case) bool {
			c.ReportFinding(Finding{Message: "asked"})
			return true
		}
		s, err := NewSet(Policy{}, r)
		if err != nil {
			t.Fatal(err)
		}
		report := s.Check(document.Assemble(document.Options{}))
		if n := len(report.Findings); n != 1 {
			t.Errorf("%s: %d findings", r.Title, n)
		}
	}
}
