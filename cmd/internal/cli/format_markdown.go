package cli

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint/rules"
)

// markdownFormat is a summary for a pull request or a ticket: the counts, and the first
// findings of each rule.
var markdownFormat = format{
	name:  "md",
	lines: true,
	end: func(w *bufio.Writer, r *renderer, s *summary) {
		l := r.lang
		fmt.Fprintf(w, "## ocrlint: %s\n\n", s.line(l))
		if ids := s.vendorIDs(); len(ids) > 0 {
			fmt.Fprintf(w, "| %s | %s | %s | %s | %s |\n|---|---:|---:|---:|---:|\n", l.Text("vendor"), l.Word(rules.Pass), l.Word(rules.Review), l.Word(rules.Fail), l.Word(rules.NotPerformed))
			for _, id := range ids {
				v := s.vendors[id]
				fmt.Fprintf(w, "| `%s` | %d | %d | %d | %d |\n", id, v[rules.Pass], v[rules.Review], v[rules.Fail], v[rules.NotPerformed])
			}
		}
		if keys := s.ruleKeys(); len(keys) > 0 {
			fmt.Fprintf(w, "\n| %s | %s | %s | %s |\n|---|---|---:|---:|\n", l.Text("severity"), l.Text("rule"), l.Text("answers"), l.Text("findings"))
			for _, k := range keys {
				fmt.Fprintf(w, "| %s | `%s` | %d | %d |\n", l.Word(k.severity), k.id, s.rules[k].answers, s.rules[k].findings)
			}
		}
		for _, k := range s.ruleKeys() {
			rule, _ := rules.Lookup(k.id)
			fmt.Fprintf(w, "\n<details><summary>%s: <code>%s</code>: %s</summary>\n\n", l.Word(k.severity), k.id, l.Title(&rule))
			for _, line := range s.shown[k] {
				fmt.Fprintf(w, "- %s\n", code(line))
			}
			if n := s.rules[k].findings - len(s.shown[k]); n > 0 {
				fmt.Fprintf(w, "- "+l.Text("and %d more")+"\n", n)
			}
			w.WriteString("\n</details>\n")
		}
	},
}

// code is a line as code, whatever is in it.
func code(line string) string {
	line = strings.TrimSpace(line)
	fence := "`"
	for strings.Contains(line, fence) {
		fence += "`"
	}
	if len(fence) > 1 {
		return fence + " " + line + " " + fence
	}
	return fence + line + fence
}
