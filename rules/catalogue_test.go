package rules_test

import (
	"strings"
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/rules"
)

// TestCatalogue holds that every rule says what it must, and that none is there twice.
func TestCatalogue(t *testing.T) {
	seen := map[string]bool{}
	for r := range rules.All() {
		for what, missing := range map[string]bool{
			"title": r.Title == "", "doc": r.Doc == "", "since": r.Since == "", "source": len(r.Sources) == 0, "severity": r.Severity == rules.Off,
			"example of a fault": r.Before == "", "example in order": r.After == "",
		} {
			if missing {
				t.Errorf("rule %q has no %s", r.ID, what)
			}
		}
		for _, s := range r.Sources {
			if s.Section == "" || strings.Contains(strings.ToLower(s.Title), "ocrlint") || strings.Contains(s.Title, "README") {
				t.Errorf("rule %q: %q is no source: document and section", r.ID, s.Title)
			}
		}
		if seen[r.ID] {
			t.Errorf("rule %q is declared twice", r.ID)
		}
		seen[r.ID] = true
	}
}
