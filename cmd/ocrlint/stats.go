package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// writeStats writes the counts of a run behind its report.
func writeStats(w io.Writer, s *rules.Stats, format string) {
	if format == "json" {
		w.Write(append(s.AppendJSON(nil), '\n'))
		return
	}
	for _, g := range s.Groups() {
		kind := strings.ReplaceAll(g.Type.String(), "_", " ")
		switch {
		case g.Documents == 0:
			kind = "no document"
		case g.Type == normalize.NoType:
			kind = "unknown type"
		}
		fmt.Fprintf(w, "%s, %s: %s: fields: %d mapped, %d unmapped, %d missing\n",
			g.Vendor, kind, count(g.Documents, "document"), g.Mapped, g.Unmapped, g.Missing)
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		for _, f := range g.Fields {
			if f.Missing > 0 {
				fmt.Fprintf(t, "  missing\t%s\t%d of %d\n", f.Field, f.Missing, f.Given+f.Missing)
			}
		}
		writeCounts(t, "unmapped", g.Labels)
		if g.More > 0 {
			fmt.Fprintf(t, "  unmapped\tother labels\t%d\n", g.More)
		}
		writeCounts(t, "rule", g.Rules)
		t.Flush()
	}
}

// writeCounts writes the counts, the highest first.
func writeCounts(w io.Writer, what string, counts map[string]int) {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	for _, name := range names {
		fmt.Fprintf(w, "  %s\t%s\t%d\n", what, printable.Text(name), counts[name])
	}
}
