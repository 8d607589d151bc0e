package ocrlint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/rules"
)

// TestReference holds docs/reference/rules.md: the rules, each with the smallest answer that
// has the fault, what is found in it, and the same answer in order.
func TestReference(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# Rules

Made of the rules of package [rules](../../rules) by ` + "`go test . -update`; `ocrlint explain ID` prints one, `ocrlint rules` lists them." + `

A rule whose needs are missing is *not done*, never passed. Its check is the one of the report (` + "`checks`" + `) that it counts for. What a
rule weighs is the choice of a policy; the severity below holds without one: an error where the source says MUST, a warning where it
says SHOULD or the value is valid and improbable, else an info. The findings are those on ` + asOf.String() + `.

`)
	all := slices.Collect(rules.All())
	var rows [][]string
	for _, r := range all {
		rows = append(rows, []string{fmt.Sprintf("[`%s`](#%[1]s)", r.ID), r.Severity.String(), "`" + r.Group.String() + "`", r.Title})
	}
	b.WriteString(golden.Table([]string{"rule", "severity", "check", "finds that"}, rows))
	for _, r := range all {
		fmt.Fprintf(&b, "\n## %s\n\n%s (%s, check `%s`, since %s). %s\n\n", r.ID, capital(r.Title), r.Severity, r.Group, r.Since, r.Doc)
		o := exampleOptions[r.ID]
		o.AsOf, o.Policy.Only = asOf, []string{r.ID}
		report, err := ocrlint.Check([]byte(r.Before), o)
		if err != nil {
			t.Fatalf("%s: %v", r.ID, err)
		}
		found := slices.Clone(report.Findings)
		for _, d := range report.Documents {
			found = append(found, d.Findings...)
		}
		fmt.Fprintf(&b, "With the fault:\n\n```text\n%s\n```\n\nFound:\n\n```text\n", r.Before)
		for _, f := range found {
			fmt.Fprintln(&b, f)
		}
		fmt.Fprintf(&b, "```\n\nIn order:\n\n```text\n%s\n```\n\nSources:\n\n", r.After)
		for _, s := range r.Sources {
			line := "- " + s.Title
			if s.Section != "" {
				line += ", " + s.Section
			}
			if s.URL != "" {
				line += ", <" + s.URL + ">"
			}
			fmt.Fprintln(&b, line)
		}
	}
	golden.File(t, "docs/reference/rules.md", b.String())
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
