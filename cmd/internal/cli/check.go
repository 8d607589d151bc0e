package cli

import (
	"cmp"
	"runtime"
	"slices"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
	"github.com/ocrlint/ocrlint/vendors"
)

// checkFlags are the flags of ocrlint check, as given.
type checkFlags struct {
	asOf, vendor, config, format, failOn, output string
	lang                                         string
	baseline                                     string
	vendorFiles, only, without, include, exclude []string
	repair, redact, quiet, stats                 bool
	verbose, summaryOnly, resume                 bool
	jobs                                         int
}

func (f *checkFlags) declare(s *pflag.FlagSet) {
	f.declareShared(s, "text, json (a report on each line), sarif, junit, html, md")
	s.StringSliceVar(&f.only, "only", nil, "run this `rule` and no other; may be repeated")
	s.StringSliceVar(&f.without, "without", nil, "leave this `rule` out; may be repeated")
	s.StringArrayVar(&f.include, "include", nil, "of directories read the files that this `pattern` matches, for example '*.txt' or 'june/*.json'; may be repeated (default: *.json, *.jsonl, *.ndjson and their .gz and .zst)")
	s.StringArrayVar(&f.exclude, "exclude", nil, "of directories leave out the files that this `pattern` matches; may be repeated")
	s.BoolVar(&f.resume, "resume", false, "go on where a run of the same command with --output was killed")
	s.BoolVar(&f.verbose, "verbose", false, "list the answers that pass, too, and tell of each that cannot be read")
	s.BoolVar(&f.stats, "stats", false, "count fields, unmapped labels and findings by vendor and type behind the report")
	s.StringVar(&f.baseline, "baseline", "", "tell what changed since the run whose --stats --format json is in this `file`; implies --stats")
	rare(s, "only", "without", "include", "exclude", "resume", "stats", "baseline")
}

// declareShared declares the flags that compare has too.
func (f *checkFlags) declareShared(s *pflag.FlagSet, formats string) {
	s.StringVar(&f.asOf, "as-of", "", "reference `date` YYYY-MM-DD: what expired before it has expired (default today, UTC)")
	s.StringVar(&f.vendor, "vendor", "", "read every answer by the table of the vendor with this `id` (default: recognise it)")
	s.StringArrayVar(&f.vendorFiles, "vendor-file", nil, "read the table of a vendor of your own from this YAML or JSON `file`; may be repeated")
	s.StringVar(&f.config, "config", "", "use the configuration in this `file`, or none (default: ocrlint.yaml here, or above up to the root of the repository)")
	s.StringVar(&f.format, "format", "text", "`format` of the report: "+formats)
	s.StringVar(&f.failOn, "fail-on", "error", "exit with 1 on findings of this `severity` or above: error, warning, info; or on whatever is not-pass; or never")
	s.BoolVar(&f.repair, "repair", false, "repair machine readable zones that do not verify, where there is proof")
	s.BoolVar(&f.redact, "redact", false, "mask every personal value in the report, keeping its shape")
	s.IntVar(&f.jobs, "jobs", 0, "check this `number` of answers at a time (default: one for each processor)")
	s.StringVar(&f.output, "output", "", "write the report to this `file` instead of standard output")
	s.BoolVar(&f.summaryOnly, "summary", false, "print nothing but the counts at the end")
	declareLang(s, &f.lang)
	s.BoolVar(&f.quiet, "quiet", false, "print no summaries and no progress, only findings")
	rare(s, "jobs", "lang", "repair")
}

func (a *app) checkCommand() *cobra.Command {
	var flags checkFlags
	cmd := &cobra.Command{
		Use:   "check [flags] [FILE|DIR|-]...",
		Short: "check answers of OCR vendors",
		Long: `check reads the JSON that OCR vendors returned, from files, directories and standard
input, and reports what it finds in it.

An input is a JSON value, several of them one behind another, NDJSON, or an array
of answers, compressed with gzip or zstd, or not. Of a directory the files *.json,
*.jsonl, *.ndjson and their .gz and .zst are read, in the order of their names,
directories below it too. Files and directories whose names begin with a dot are left
alone; any other file, a photo or a note, is counted on standard error; --include and
--exclude say otherwise. - is standard input, also when no input is named.

A broken line of NDJSON costs that line. Behind any other broken value the rest of
its input is lost, and the place is named.

In the text report each finding is a line

  file:/pointer:line:column: severity: message [rule]

where line and column are given for places in a machine readable zone, an answer
that is not the first of its file is file[index], and the message ends in what the
places say. What an answer comes to is a line behind its findings; passes are listed
with --verbose. Ten answers or more end in tables.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage, 3 some
input could not be read as an answer (the others are still reported), 4 the report
could not be written, 130 or 143 interrupted.`,
		Annotations: map[string]string{manual: checkManual},
		Example: `  ocrlint check answer.json
  ocrlint check --as-of 2026-11-01 --fail-on not-pass golden/
  ocrlint check --redact --format json export.ndjson.gz > reports.ndjson`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			p, err := flags.plan(time.Now().UTC())
			if err != nil {
				return err
			}
			if p.summaryOnly && p.format != &textFormat {
				return usageError("the summary alone is text; md is a summary too", "--summary does not go with --format %s", flags.format)
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
	complete(cmd, "format", formatNames)
	complete(cmd, "fail-on", func() []string { return failOns })
	complete(cmd, "lang", lang.IDs)
	return cmd
}

// check checks the inputs in order and reports on them.
func (a *app) check(cmd *cobra.Command, p *plan, args []string) error {
	in := sources{table: p.options.Vendor, private: p.options.Private, stdin: a.stdin, limit: p.limit, include: p.include, exclude: p.exclude}
	jobs := cmp.Or(p.jobs, runtime.GOMAXPROCS(0))
	in.use.Apart = jobs == 1
	if jobs <= few {
		in.use.Read = func() bool { return in.trail.reads() }
	}
	keep, err := p.saving(cmd.Flags(), args)
	if err != nil {
		return err
	}
	going := keep != nil && keep.from != nil
	if going && keep.from.Whole {
		return a.giveName(p, keep.from)
	}
	w, err := a.begin(p, &in, "checking", args, keep != nil)
	if err != nil {
		return err
	}
	defer w.close()
	r := &checking{work: w, render: newRenderer(p, useColor(w.out)), stats: rules.Stats{Baseline: p.earlier}}
	answers := in.answers(args)
	if keep != nil {
		keep.checking = r
		if err := keep.goOn(); err != nil {
			return err
		}
		in.trail = keep.trail
		answers = in.trail.follow(answers)
	}
	w.far = func() string { return r.sum.line(nil) }
	r.live = isTerminal(w.out) || slices.ContainsFunc(args, isStream) // somebody waits for each report
	ctx, stop := w.interrupted(cmd.Context())
	defer stop()
	if p.format.begin != nil && !p.summaryOnly && !going {
		p.format.begin(r.w, r.render)
	}
	if keep != nil {
		keep.begin()
		defer keep.stop()
	}
	// Some 2 MB live in a check of many answers, and collecting them takes a quarter of
	// its time. Beside memory that is never touched, and so takes none, that comes seldom.
	untouched := make([]byte, 16<<20)
	defer runtime.KeepAlive(untouched)
	defer boundMemory()()
	for o := range ocrlint.Stream(ctx, answers, p.jobs, p.options, r.render.outcome) {
		if !r.add(&o) {
			break // the writer keeps the error
		}
	}
	end := r.end
	if keep != nil {
		keep.stop()
		if in.trail.changed {
			return usageError(anew, "--resume: the inputs have changed since")
		}
		end = func() { r.end(); keep.whole() }
	}
	if err := w.finish(ctx, end); err != nil {
		return err
	}
	a.code = r.code()
	return nil
}

// few jobs are those that one walk over the inputs keeps busy, though it decodes what it
// finds.
const few = 4

const checkManual = `--stats shows labels that a vendor changed: for each vendor and type of document how
many percent of the documents lack a field that others have, or have a label that no
field has. A renamed? field is missing about as often as a label is there (within 10
points) whose name has four letters in a row, and more than half of the shorter name,
in common with it. What no document ever had is not listed. With --format json all
counts are the last line of the report.

--baseline compares with the last such line of a file, then → now. A change is told
when a share of documents moved by 10 points or more, a label that was in none by 1,
and the 99 % confidence intervals of both shares (Wilson) do not overlap: of fewer
than 7 documents, then or now, nothing is told. Here a field and a label that changed
alike, and no others did, are renamed? whatever their names.

--output appears when it is whole. Until then it is beside it, .FILE.part, and how far
that goes, .FILE.resume: a run that is killed leaves both, and the same command with
--resume goes on from there and ends with the same report and exit status. Other flags
(but --jobs) or inputs than those of the run before are refused; without --resume it
is begun anew. A signal or a full disk leaves them only to a run that had --resume.
What was done is read again, without a check, in the file that was under way alone.
Standard input and pipes cannot be read again.`
