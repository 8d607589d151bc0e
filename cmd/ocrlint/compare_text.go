package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// reasonOf names the answer that could not be read, and why.
func reasonOf(p *rules.Party) string {
	return answerName(p) + ": " + p.Err.Error()
}

func answerName(p *rules.Party) string {
	name := printable.Text(p.Name)
	if p.Index > 0 {
		name += fmt.Sprintf("[%d]", p.Index)
	}
	return name
}

func (r *comparer) outcome(comparisons []*rules.Comparison, err error) (o compared) {
	if err != nil {
		panic(err) // the plan has a reference date, and no command line has so many inputs
	}
	o.comparisons = comparisons
	for _, c := range comparisons {
		switch {
		case r.summaryOnly:
		case r.format == &jsonFormat:
			o.report = append(c.AppendJSON(o.report, r.redact), '\n')
		default:
			o.report = r.text(o.report, c)
		}
	}
	return o
}

// text appends the findings, then a table of the fields.
func (r *comparer) text(b []byte, c *rules.Comparison) []byte {
	for i := range c.Findings {
		f := &c.Findings[i]
		name := answerName(&c.Parties[f.Party])
		if c.Parties[f.Party].Absent {
			name = printable.Text(r.inputs[f.Party])
		}
		b = r.finding(b, name, &f.Finding, r.values(c, f))
	}
	if r.quiet || c.Truth != nil && !r.verbose {
		return b
	}
	var names []string
	for i := range c.Parties {
		p := &c.Parties[i]
		switch {
		case p.Vendor != "":
			names = append(names, answerName(p)+" ("+p.Vendor+")")
		case p.Absent:
			names = append(names, printable.Text(r.inputs[i])+" (no answer)")
		default:
			names = append(names, answerName(p)+" (not read)")
		}
	}
	b = fmt.Appendf(b, "%s: %s: %s\n", r.result(c.Result), c.Title(), strings.Join(names, ", "))
	var table strings.Builder
	t := tabwriter.NewWriter(&table, 0, 0, 2, ' ', 0)
	for i := range c.Fields {
		fc := &c.Fields[i]
		value := "(no consensus)"
		switch {
		case fc.Tied:
			value = "(tied)"
		case c.Truth != nil && fc.Consensus == nil:
			value = "(not stated)"
		case fc.Consensus != nil:
			value = r.value(fc.Field, fc.Consensus)
		}
		agreement := strings.ReplaceAll(fc.Agreement.Agreement.String(), "_", " ")
		if fc.Agreement.Reason != normalize.NoReason && fc.Agreement.Reason != normalize.Different {
			agreement += ": " + fc.Agreement.Reason.String()
		}
		fmt.Fprintf(t, "  %s\t%s\t%d of %d\t%s", fc.Field, value, fc.Votes, fc.Of, agreement)
		for _, s := range fc.Statements {
			cell := s.Outcome.String()
			if (s.Outcome == rules.Differ || s.Outcome == rules.Tied || s.Outcome == rules.Wrong) && s.Reading != nil {
				cell += " " + r.value(fc.Field, s.Reading)
			}
			fmt.Fprintf(t, "\t%s", cell)
		}
		fmt.Fprintln(t)
	}
	t.Flush()
	return append(b, table.String()...)
}

// values says what a wrong value is beside the true one.
func (r *comparer) values(c *rules.Comparison, f *rules.PartyFinding) string {
	for i := range c.Fields {
		fc := &c.Fields[i]
		if st := &fc.Statements[f.Party]; fc.Field.String() == f.Field && st.Outcome == rules.Wrong && fc.Consensus != nil {
			return r.value(fc.Field, st.Reading) + " here, " + r.value(fc.Field, fc.Consensus) + " in truth"
		}
	}
	return ""
}

// value is a value in one line; of a zone the lines are too long for it.
func (r *comparer) value(f normalize.Field, x *document.Reading) string {
	switch {
	case x.State != normalize.Read:
		return "(" + x.State.String() + ")"
	case f == normalize.MRZLines:
		return "(zone)"
	case r.redact:
		return printable.Text(rules.Redact(f, x.Value.String()))
	}
	return printable.Text(x.Value.String())
}

// writeSummary writes the tables over all documents.
func writeSummary(w io.Writer, s *rules.CompareSummary) {
	fmt.Fprintf(w, "%s compared\n", count(s.Documents, "document"))
	writeInputs(w, s)
	name := make(map[int]string)
	for _, in := range s.Inputs {
		name[in.Input] = printable.Text(in.Name)
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(t, "field\tinput\tvendor")
	for _, o := range rules.Outcomes() {
		fmt.Fprintf(t, "\t%s", o)
	}
	fmt.Fprintln(t, "\tagree %")
	for i := range s.Rows {
		r := &s.Rows[i]
		fmt.Fprintf(t, "%s\t%s\t%s", r.Field, name[r.Input], r.Vendor)
		for _, o := range rules.Outcomes() {
			fmt.Fprintf(t, "\t%d", r.Count(o))
		}
		fmt.Fprintf(t, "\t%s\n", rated(r.AgreeRate()))
	}
	t.Flush()
}

// writeInputs writes what became of the answers of each input.
func writeInputs(w io.Writer, s *rules.CompareSummary) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, in := range s.Inputs {
		vendor := in.Vendor
		if vendor == "" {
			vendor = "(no answer)"
		}
		fmt.Fprintf(t, "  %s\t%s\t%d present\t%d absent\t%d failed", printable.Text(in.Name), vendor, in.Present, in.Absent, in.Failed)
		if in.Untold > 0 {
			fmt.Fprintf(t, "\t%d without truth", in.Untold)
		}
		fmt.Fprintln(t)
	}
	t.Flush()
}
