package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// longestStats is the length in bytes of the longest line of statistics that is read.
const longestStats = 16 << 20

// readStats returns the statistics of an earlier run, of the last line that has some.
func readStats(name string) (*rules.Stats, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, usageError("", "--baseline: %s", err)
	}
	defer f.Close()
	var last *rules.Stats
	bad := errors.New("no statistics")
	for a := range inputs.Answers(name, f, longestStats, func([]byte) bool { return false }, zstandard) {
		if a.Err != nil {
			bad = errors.New(reason(a.Err))
		} else if bytes.Contains(a.JSON, []byte(`"`+rules.StatsSchema+`"`)) {
			stats := new(rules.Stats)
			if bad = stats.UnmarshalJSON(a.JSON); bad == nil {
				last = stats
			}
		}
	}
	if last == nil {
		return nil, usageError("they are the last line of ocrlint check --stats --format json", "--baseline: %s: %s", printable.Text(name), bad)
	}
	return last, nil
}

// A screen has room for so many changes of a kind, and lines.
const (
	mostChanges = 5
	mostLines   = 40
)

// writeStats writes the counts of a run behind its report, of what changed most first.
func writeStats(w io.Writer, s *rules.Stats, format string, l *lang.Language) {
	if format == "json" {
		w.Write(append(s.AppendJSON(nil), '\n'))
		return
	}
	groups, drifts, lines := s.Groups(), s.Drift(), 0
	for i := range drifts {
		d := &drifts[i]
		var b bytes.Buffer
		if s.Baseline != nil {
			writeSince(&b, d, l)
		} else {
			of := func(g *rules.StatsGroup) bool { return g.Vendor == d.Vendor && g.Type == d.Type }
			writeAlone(&b, d, groups[slices.IndexFunc(groups, of)], l)
		}
		lines += bytes.Count(b.Bytes(), []byte("\n"))
		if i > 0 && lines > mostLines {
			fmt.Fprintf(w, l.Text("and %d more vendors and types of document; --format json has them all")+"\n", len(drifts)-i)
			return
		}
		w.Write(b.Bytes())
	}
}

// title names a group.
func title(vendor string, t normalize.DocType, documents int, l *lang.Language) string {
	what := l.Text("unknown type")
	switch {
	case t != normalize.NoType:
		what = l.Word(t)
	case documents == 0:
		what = l.Text("no document")
	}
	return fmt.Sprintf(l.Text("%s, %s"), vendor, what)
}

// writeSince writes what changed since the baseline.
func writeSince(w io.Writer, d *rules.Drift, l *lang.Language) {
	fmt.Fprintf(w, "%s: "+l.Text("%s then, %d now"), title(d.Vendor, d.Type, d.Then+d.Now, l), l.Count(d.Then, "document"), d.Now)
	switch {
	case !d.Comparable:
		fmt.Fprint(w, ": "+l.Text("too few to compare"))
	case len(d.Changes) == 0:
		fmt.Fprint(w, ": "+l.Text("no change"))
	}
	fmt.Fprintln(w)
	writeChanges(w, d, l, func(c *rules.Change) string {
		then, now := c.Then, c.Now
		if c.Field != normalize.NoField {
			then, now = d.Then-then, d.Now-now // that lack it
		}
		return percent(then, d.Then) + " → " + percent(now, d.Now)
	})
}

// writeAlone writes what one run shows.
func writeAlone(w io.Writer, d *rules.Drift, g *rules.StatsGroup, l *lang.Language) {
	fmt.Fprintf(w, "%s: %s: "+l.Text("fields: %d mapped, %d unmapped, %d missing")+"\n",
		title(d.Vendor, d.Type, d.Now, l), l.Count(d.Now, "document"), g.Mapped, g.Unmapped, g.Missing)
	writeChanges(w, d, l, func(c *rules.Change) string {
		switch {
		case c.Field != normalize.NoField:
			return percent(d.Now-c.Now, d.Now)
		case c.Now == 0:
			return l.Count(g.Rules[c.Rule], "finding")
		}
		return percent(c.Now, d.Now)
	})
	if g.More > 0 {
		fmt.Fprintf(w, "  "+l.Text("unmapped, other labels: %s")+"\n", l.Count(g.More, "value"))
	}
}

// writeChanges writes the greatest of each kind.
func writeChanges(w io.Writer, d *rules.Drift, l *lang.Language, shares func(*rules.Change) string) {
	t := newColumns(w)
	written := make(map[rules.ChangeKind]int)
	for i := range d.Changes {
		c := &d.Changes[i]
		if written[c.Kind]++; written[c.Kind] > mostChanges {
			continue
		}
		label := printable.Text(c.Label)
		switch c.Kind {
		case rules.FieldRenamed:
			fmt.Fprintf(t, "  %s\t%s: %s\t%s\n", l.Text("renamed?"), l.Word(c.Field), label, shares(c))
		case rules.FieldMissing:
			fmt.Fprintf(t, "  %s\t%s\t%s\n", l.Text("missing"), l.Word(c.Field), shares(c))
		case rules.LabelNew:
			fmt.Fprintf(t, "  %s\t%s\t%s\n", l.Text("unmapped"), label, shares(c))
		case rules.RuleMore:
			fmt.Fprintf(t, "  %s\t%s\t%s\n", l.Text("rule"), c.Rule, shares(c))
		}
	}
	t.Flush()
	var rest []string
	for kind := rules.FieldRenamed; kind <= rules.RuleMore; kind++ {
		if n := written[kind] - mostChanges; n > 0 {
			rest = append(rest, fmt.Sprintf("%d %s", n, [...]string{"", l.Text("renamed?"), l.Text("missing"), l.Text("unmapped"), l.Text("rule")}[kind]))
		}
	}
	if rest != nil {
		fmt.Fprintf(w, "  "+l.Text("and more: %s")+"\n", rules.Join(l.Text("%s, %s"), rest))
	}
}

// percent is a share; nothing but all is 100 %, nothing but none 0 %.
func percent(n, of int) string {
	p := (200*n + of) / (2 * of)
	switch {
	case p == 0 && n > 0:
		return "<1 %"
	case p == 100 && n < of:
		return ">99 %"
	}
	return fmt.Sprintf("%d %%", p)
}
