package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
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
			o.report = wire.Comparison(o.report, c, r.redact)
		case r.format == &htmlFormat:
			o.report = r.page(o.report, c)
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
	l := r.lang
	var names []string
	for i := range c.Parties {
		p := &c.Parties[i]
		switch {
		case p.Vendor != "":
			names = append(names, answerName(p)+" ("+p.Vendor+")")
		case p.Absent:
			names = append(names, printable.Text(r.inputs[i])+" ("+l.Text("no answer")+")")
		default:
			names = append(names, answerName(p)+" ("+l.Text("not read")+")")
		}
	}
	b = fmt.Appendf(b, "%s: %s: %s\n", r.result(c.Result), l.Document(c.Document), strings.Join(names, ", "))
	var table strings.Builder
	t := newColumns(&table)
	for i := range c.Fields {
		fc := &c.Fields[i]
		value := "(" + l.Text("no consensus") + ")"
		switch {
		case fc.Tied:
			value = "(" + l.Word(rules.Tied) + ")"
		case c.Truth != nil && fc.Consensus == nil:
			value = "(" + l.Text("not stated") + ")"
		case fc.Consensus != nil:
			value = r.value(fc.Field, fc.Consensus)
		}
		agreement := l.Word(fc.Agreement.Agreement)
		if fc.Agreement.Reason != normalize.NoReason && fc.Agreement.Reason != normalize.Different {
			agreement = fmt.Sprintf(l.Text("%s: %s"), agreement, l.Word(fc.Agreement.Reason))
		}
		fmt.Fprintf(t, "  %s\t%s\t"+l.Text("%d of %d")+"\t%s", l.Word(fc.Field), value, fc.Votes, fc.Of, agreement)
		for _, s := range fc.Statements {
			cell := l.Word(s.Outcome)
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
			return fmt.Sprintf(r.lang.Text("%s here, %s in truth"), r.value(fc.Field, st.Reading), r.value(fc.Field, fc.Consensus))
		}
	}
	return ""
}

// value is a value in one line; of a zone the lines are too long for it.
func (r *comparer) value(f normalize.Field, x *document.Reading) string {
	switch {
	case x.State != normalize.Read:
		return "(" + r.lang.Word(x.State) + ")"
	case f == normalize.MRZLines:
		return "(" + r.lang.Text("zone") + ")"
	case r.redact:
		return printable.Text(rules.Redact(f, x.Value.String()))
	}
	return printable.Text(x.Value.String())
}

// writeSummary writes the tables over all documents.
func writeSummary(w io.Writer, s *rules.CompareSummary, l *lang.Language) {
	fmt.Fprintf(w, l.Text("%s compared")+"\n", l.Count(s.Documents, "document"))
	writeInputs(w, s, l)
	name := make(map[int]string)
	for _, in := range s.Inputs {
		name[in.Input] = printable.Text(in.Name)
	}
	t := newColumns(w)
	fmt.Fprint(t, l.Text("field"), "\t", l.Text("input"), "\t", l.Text("vendor"))
	for _, o := range rules.Outcomes() {
		fmt.Fprintf(t, "\t%s", l.Word(o))
	}
	fmt.Fprintf(t, "\t%s %%\n", l.Word(rules.Agree))
	for i := range s.Rows {
		r := &s.Rows[i]
		fmt.Fprintf(t, "%s\t%s\t%s", l.Word(r.Field), name[r.Input], r.Vendor)
		for _, o := range rules.Outcomes() {
			fmt.Fprintf(t, "\t%d", r.Count(o))
		}
		fmt.Fprintf(t, "\t%s\n", rated(r.AgreeRate()))
	}
	t.Flush()
}

// writeInputs writes what became of the answers of each input.
func writeInputs(w io.Writer, s *rules.CompareSummary, l *lang.Language) {
	t := newColumns(w)
	for _, in := range s.Inputs {
		vendor := in.Vendor
		if vendor == "" {
			vendor = "(" + l.Text("no answer") + ")"
		}
		fmt.Fprintf(t, "  %s\t%s\t"+l.Text("%d present")+"\t"+l.Text("%d absent")+"\t"+l.Text("%d failed"), printable.Text(in.Name), vendor, in.Present, in.Absent, in.Failed)
		if in.Untold > 0 {
			fmt.Fprintf(t, "\t"+l.Text("%d without truth"), in.Untold)
		}
		fmt.Fprintln(t)
	}
	t.Flush()
}
