package rules_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ocrlint/ocrlint/rules"
)

var update = flag.Bool("update", false, "rewrite the catalogue page")

// TestCatalogue holds the page of all rules, which is made of their values.
func TestCatalogue(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Rules\n\nMade of the rules by `go test ./rules -update`; `ocrlint explain ID` prints one.\n")
	seen := map[string]bool{}
	for _, r := range rules.All() {
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
	const name = "README.md"
	if *update {
		if err := os.WriteFile(name, []byte(b.String()), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(text), b.String()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}
