package main

import (
	"bufio"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// checkFlags are the flags of ocrlint check, as given.
type checkFlags struct {
	asOf, vendor, config, format, failOn, output string
	vendorFiles, only, without                   []string
	repair, redact, quiet, stats                 bool
	jobs                                         int
}

func (f *checkFlags) declare(s *pflag.FlagSet) {
	f.declareShared(s)
	s.StringSliceVar(&f.only, "only", nil, "run this `rule` and no other; may be repeated")
	s.StringSliceVar(&f.without, "without", nil, "leave this `rule` out; may be repeated")
	s.BoolVar(&f.stats, "stats", false, "count fields, unmapped labels and findings by vendor and type behind the report")
}

// declareShared declares the flags that compare has too.
func (f *checkFlags) declareShared(s *pflag.FlagSet) {
	s.StringVar(&f.asOf, "as-of", "", "reference `date` YYYY-MM-DD: what expired before it has expired (default today, UTC)")
	s.StringVar(&f.vendor, "vendor", "", "read every answer by the table of the vendor with this `id` (default: recognise it)")
	s.StringArrayVar(&f.vendorFiles, "vendor-file", nil, "read the table of a vendor of your own from this YAML or JSON `file`; may be repeated")
	s.StringVar(&f.config, "config", "", "use the configuration in this `file`, or none (default: ocrlint.yaml here, or above up to the root of the repository)")
	s.StringVar(&f.format, "format", "text", "`format` of the report: text, or json with one report on each line")
	s.StringVar(&f.failOn, "fail-on", "error", "exit with 1 on findings of this `severity` or above: error, warning, info, never")
	s.BoolVar(&f.repair, "repair", false, "repair machine readable zones that do not verify, where there is proof")
	s.BoolVar(&f.redact, "redact", false, "mask every personal value in the report, keeping its shape")
	s.IntVar(&f.jobs, "jobs", 0, "check this `number` of answers at a time (default: one for each processor)")
	s.StringVar(&f.output, "output", "", "write the report to this `file` instead of standard output")
	s.BoolVar(&f.quiet, "quiet", false, "print no summaries and no progress, only findings")
}

// plan is what the flags ask for.
type plan struct {
	*checkFlags
	options ocrlint.Options
	failOn  rules.Severity // Off for never
}

func (a *app) checkCommand() *cobra.Command {
	var flags checkFlags
	cmd := &cobra.Command{
		Use:   "check [flags] [FILE|DIR|-]...",
		Short: "check answers of OCR vendors",
		Long: `check reads vendors' answers and reports what it finds in them.

An input is a JSON value, several of them one behind another, NDJSON, or an array
of answers, compressed with gzip or not. Of a directory the files *.json, *.jsonl,
*.ndjson and their .gz are read, in the order of their names, directories below it
too. Files and directories whose names begin with a dot are left alone; any other
file is named on standard error. - is standard input, also when no input is named.

A broken line of NDJSON costs that line. Behind any other broken value the rest of
its input is lost, and the place is named.

In the text report each finding is a line

  file:/pointer:line:column: severity: message [rule]

where line and column are given for places in a machine readable zone, and an
answer that is not the first of its file is file[index].

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage, 3 some
input could not be read as an answer (the others are still reported).`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := flags.plan(time.Now().UTC())
			if err != nil {
				return err
			}
			if len(args) == 0 {
				if isTerminal(a.stdin) {
					return usageError("name files or directories, or - to type an answer", "no input given")
				}
				args = []string{"-"}
			}
			return a.check(cmd, p, args)
		},
	}
	flags.declare(cmd.Flags())
	complete(cmd, "vendor", vendors.IDs)
	complete(cmd, "only", ruleIDs)
	complete(cmd, "without", ruleIDs)
	complete(cmd, "format", func() []string { return []string{"text", "json"} })
	complete(cmd, "fail-on", func() []string { return []string{"error", "warning", "info", "never"} })
	return cmd
}

// plan checks the flags. The only look at the clock is the caller's.
func (f *checkFlags) plan(now time.Time) (*plan, error) {
	p := &plan{checkFlags: f}
	o := &p.options
	if f.asOf == "" {
		o.AsOf, _ = normalize.MakeDate(now.Year(), int(now.Month()), now.Day())
	} else {
		var err error
		if o.AsOf, err = normalize.ParseDate(f.asOf); err != nil || o.AsOf.Precision() != normalize.DayPrecision {
			return nil, usageError("for example --as-of 2026-01-31", "--as-of: %q is not a date of the form YYYY-MM-DD", f.asOf)
		}
	}
	c, _, err := loadConfig(f.config)
	if err != nil {
		return nil, err
	}
	if o.Vendor, o.Private, err = vendorTables(f.vendor, c, f.vendorFiles); err != nil {
		return nil, err
	}
	switch f.format {
	case "text", "json":
	default:
		return nil, usageError("formats are text and json", "unknown format %q", f.format)
	}
	if f.failOn != "never" {
		var ok bool
		if p.failOn, ok = rules.ParseSeverity(f.failOn); !ok || p.failOn == rules.Off {
			return nil, usageError("severities are error, warning and info; never is for none", "--fail-on: unknown severity %q", f.failOn)
		}
	}
	for _, id := range append(append([]string(nil), f.only...), f.without...) {
		if _, ok := rules.Lookup(id); !ok {
			return nil, unknown("rule", id, ruleIDs(), "ocrlint rules")
		}
	}
	o.Policy = c.Policy()
	o.Policy.Only, o.Policy.Without = f.only, f.without
	o.Repair = f.repair
	if f.stats && f.format != "text" && f.format != "json" {
		return nil, usageError("statistics go with the formats text and json", "--stats does not go with --format %s", printable.Text(f.format))
	}
	if f.jobs < 0 {
		return nil, usageError("", "--jobs: %d is less than 1", f.jobs)
	}
	return p, nil
}

// check checks the inputs in order and reports on them.
func (a *app) check(cmd *cobra.Command, p *plan, args []string) error {
	in := inputs{table: p.options.Vendor, private: p.options.Private, stdin: a.stdin}
	out := a.stdout
	if p.output != "" {
		f, err := create(p.output, args)
		if err != nil {
			return err
		}
		defer f.Close()
		in.output, _ = f.Stat()
		out = f
	}
	if !p.quiet && isTerminal(a.stderr) && !isTerminal(out) {
		in.progress = newProgress(a.stderr, args)
		a.stderr = in.progress // complaints stand above it
	}
	w := bufio.NewWriterSize(out, 64<<10)
	render := newRenderer(p, useColor(out))
	live := isTerminal(out) || slices.Contains(args, "-") // somebody waits for each report
	var sum tally
	var stats rules.Stats
	for o := range ocrlint.Stream(cmd.Context(), in.answers(args), p.jobs, p.options, render.outcome) {
		sum.add(&o)
		if o.counted != nil {
			stats.Add(o.counted)
			o.counted.Release()
		}
		if _, err := w.Write(o.report); err != nil {
			break // the writer keeps the error
		}
		render.free(o.report)
		if live || o.unreadable != "" {
			w.Flush() // before standard error, so that a terminal shows both in order
		}
		if o.unreadable != "" {
			a.complain("%s", o.unreadable)
		}
	}
	in.progress.end()
	if p.format == "text" && !p.quiet {
		io.WriteString(w, sum.String())
	}
	if p.stats {
		writeStats(w, &stats, p.format)
	}
	if err := w.Flush(); err != nil {
		return usageError("", "cannot write the report: %s", reason(err))
	}
	switch {
	case sum.unreadable > 0:
		a.code = exitUnreadable
	case p.failOn > 0 && sum.worst >= p.failOn:
		a.code = exitFindings
	}
	return nil
}

// create makes the file of --output, unless that would empty one of the inputs.
func create(name string, args []string) (*os.File, error) {
	if old, err := os.Stat(name); err == nil {
		for _, arg := range args {
			if info, err := os.Stat(arg); err == nil && os.SameFile(old, info) {
				return nil, usageError("", "--output: the file is one of the inputs")
			}
		}
	}
	f, err := os.Create(name)
	if err != nil {
		return nil, usageError("", "--output: %s", reason(err))
	}
	return f, nil
}

// reason is the error without the operation and the path that os puts in front.
func reason(err error) string {
	s := err.Error()
	if i := strings.LastIndex(s, ": "); i >= 0 && isPathError(err) {
		return s[i+2:]
	}
	return s
}
