package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/rules"
)

// TestCatalogue holds the page of all rules, which is made of their values.
func TestCatalogue(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Rules\n\nMade of the rules by `go test ./rules -update`; `ocrlint explain ID` prints one.\n")
	seen := map[string]bool{}
	for r := range rules.All() {
		if seen[r.ID] || r.Title == "" || r.Doc == "" || r.Since == "" || len(r.Sources) == 0 || r.Severity == 0 {
			t.Errorf("rule %q: incomplete, or declared twice", r.ID)
		}
		seen[r.ID] = true
		fmt.Fprintf(&b, "\n## %s\n\n%s (%s, check `%s`, since %s)\n\n%s\n\n", r.ID, r.Title, r.Severity, r.Group, r.Since, r.Doc)
		for _, s := range r.Sources {
			b.WriteString("- " + s.Title)
			if s.Section != "" {
				b.WriteString(", " + s.Section)
			}
			if s.URL != "" {
				b.WriteString(", <" + s.URL + ">")
			}
			b.WriteByte('\n')
		}
	}
	golden.File(t, "README.md", b.String())
}
