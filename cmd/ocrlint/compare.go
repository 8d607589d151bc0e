package main

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

func (a *app) compareCommand() *cobra.Command {
	var flags checkFlags
	var key string
	cmd := &cobra.Command{
		Use:   "compare [flags] FILE|DIR|- FILE|DIR|-...",
		Short: "compare what several vendors, or runs, say about the same documents",
		Long: `compare puts the answers of several inputs about one document side by side: the
first answer of each input, the second of each, and so on, or with --key those that
have the same key.

For every field it tells the value that most independent readings state. Each answer
is one reading; a machine readable zone whose digits verify is one more, unless an
answer may have its value from there, and so is a national number whose check digit
holds or that two answers agree on. When several values have most votes, no one wins: they are tied.

  agree       with the consensus, perhaps for a named reason: transliteration, ...
  differ      from the consensus
  tied        as many say otherwise
  alone       nothing else can be compared with it
  ambiguous   several values are possible, one of them the consensus
  missing     others give the field
  unreadable  no value of the field's kind
  elsewhere   given otherwise: the surname in the whole name, the type by the vendor's product

At the end a table counts these by field and input. With --format json each
document is a line, and the last line is the summary.

Exit status: 0 nothing at or above --fail-on, 1 differences, 2 wrong usage, 3 some
input could not be read as an answer (the others are still compared).`,
		Args: func(_ *cobra.Command, args []string) error {
			switch stdin := slices.Index(args, "-"); {
			case len(args) < 2:
				return usageError("see ocrlint compare --help", "compare needs at least two inputs")
			case stdin >= 0 && slices.Contains(args[stdin+1:], "-"):
				return usageError("", "- can be one input only")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := flags.plan(time.Now().UTC())
			if err != nil {
				return err
			}
			if _, ok := normalize.ParseField(key); !ok && key != "" && key != "name" && key[0] != '/' {
				return usageError("a JSON pointer such as /request_id, a canonical field such as document_number, or name for the name of the file",
					"--key: %q is neither a pointer nor a field", key)
			}
			if p.format != &textFormat && p.format != &jsonFormat {
				return usageError("formats of compare are text and json", "compare has no format %q", p.format.name)
			}
			return a.compare(cmd, p, key, args)
		},
	}
	flags.declareShared(cmd.Flags())
	cmd.Flags().StringVar(&key, "key", "", "pair answers by this JSON `pointer`, canonical field, or name of the file (default: by their order)")
	complete(cmd, "vendor", vendors.IDs)
	complete(cmd, "format", func() []string { return []string{"text", "json"} })
	complete(cmd, "fail-on", func() []string { return failOns })
	return cmd
}

// compared is what the answers about a document, or several, come to.
type compared struct {
	comparisons []*rules.Comparison
	report      []byte
}

func (a *app) compare(cmd *cobra.Command, p *plan, key string, args []string) error {
	out := a.stdout
	var file *output
	if p.output != "" {
		var err error
		if file, err = create(p.output, args); err != nil {
			return err
		}
		defer file.discard()
		out = file.file
	}
	var all []iter.Seq[ocrlint.Answer]
	for _, arg := range args {
		in := sources{table: p.options.Vendor, private: p.options.Private, stdin: a.stdin, limit: p.limit}
		all = append(all, in.answers([]string{arg}))
	}
	w := bufio.NewWriterSize(out, 64<<10)
	r := &comparer{newRenderer(p, useColor(out)), args}
	groups, err := ocrlint.Pair(all, key, p.options)
	if err != nil {
		return usageError("", "%s", err)
	}
	var sum rules.CompareSummary
	var worst rules.Severity
	unreadable, notPassed := 0, false
	for o := range ocrlint.CompareStream(cmd.Context(), groups, p.jobs, p.options, r.outcome) {
		for i, c := range o.comparisons {
			sum.Add(c, args)
			worst = max(worst, c.Worst())
			notPassed = notPassed || c.Result != rules.Pass
			for party := range c.Parties {
				q := &c.Parties[party]
				if i == 0 && q.Err != nil {
					unreadable++
					a.complain("%s", reasonOf(q))
				}
			}
		}
		if _, err := w.Write(o.report); err != nil {
			break // the writer keeps the error
		}
	}
	switch {
	case p.format == &jsonFormat:
		w.Write(append(sum.AppendJSON(nil), '\n'))
	case !p.quiet:
		writeSummary(w, &sum)
	}
	err = w.Flush()
	if err == nil {
		err = file.commit()
	}
	if err != nil {
		return outputError("cannot write the report", err)
	}
	switch {
	case unreadable > 0:
		a.code = exitUnreadable
	case p.failOn > 0 && worst >= p.failOn, p.notPass && notPassed:
		a.code = exitFindings
	}
	return nil
}

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

// comparer turns comparisons into text or JSON. It is safe for concurrent use.
type comparer struct {
	*renderer
	inputs []string
}

func (r *comparer) outcome(comparisons []*rules.Comparison, err error) (o compared) {
	if err != nil {
		panic(err) // the plan has a reference date, and no command line has so many inputs
	}
	o.comparisons = comparisons
	for _, c := range comparisons {
		if r.format == &jsonFormat {
			o.report = append(c.AppendJSON(o.report, r.redact), '\n')
		} else {
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
		b = r.finding(b, name, &f.Finding, "")
	}
	if r.quiet {
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
			if (s.Outcome == rules.Differ || s.Outcome == rules.Tied) && s.Reading != nil {
				cell += " " + r.value(fc.Field, s.Reading)
			}
			fmt.Fprintf(t, "\t%s", cell)
		}
		fmt.Fprintln(t)
	}
	t.Flush()
	return append(b, table.String()...)
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
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	name := make(map[int]string)
	for _, in := range s.Inputs {
		name[in.Input] = printable.Text(in.Name)
		vendor := in.Vendor
		if vendor == "" {
			vendor = "(no answer)"
		}
		fmt.Fprintf(t, "  %s\t%s\t%d present\t%d absent\t%d failed\n", printable.Text(in.Name), vendor, in.Present, in.Absent, in.Failed)
	}
	t.Flush()
	t = tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(t, "field\tinput\tvendor")
	for _, o := range rules.Outcomes() {
		fmt.Fprintf(t, "\t%s", o)
	}
	fmt.Fprintln(t)
	for i := range s.Rows {
		r := &s.Rows[i]
		fmt.Fprintf(t, "%s\t%s\t%s", r.Field, name[r.Input], r.Vendor)
		for _, o := range rules.Outcomes() {
			fmt.Fprintf(t, "\t%d", r.Count(o))
		}
		fmt.Fprintln(t)
	}
	t.Flush()
}
