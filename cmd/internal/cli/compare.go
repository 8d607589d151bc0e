package cli

import (
	"context"
	"errors"
	"iter"
	"os"
	"runtime/debug"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// compareFlags are the flags of ocrlint compare, as given.
type compareFlags struct {
	checkFlags
	key, truth string
	maxError   float64
}

func (a *app) compareCommand() *cobra.Command {
	var flags compareFlags
	cmd := &cobra.Command{
		Use:   "compare [flags] FILE|DIR|- FILE|DIR|-...",
		Short: "compare what several vendors, or runs, say about the same documents, or measure them by the truth",
		Long: `compare puts the answers of several inputs about one document side by side: the
first answer of each input, the second of each, and so on, or with --key those that
have the same key. With --truth it measures one input or more by what is true.

For every field it tells the value that most independent readings state. Each answer
is one reading; a machine readable zone whose digits verify is one more, unless an
answer may have its value from there, and so is a national number whose check digit
holds or that two answers agree on. When several values have most votes, no one wins:
they are tied.

  agree       with the consensus, perhaps for a named reason: transliteration, ...
  differ      from the consensus
  tied        as many say otherwise
  alone       nothing else can be compared with it
  ambiguous   several values are possible, one of them the consensus
  missing     others give the field
  unreadable  no value of the field's kind
  elsewhere   given otherwise: the surname in the whole name, the type by the vendor's product

The lines of --truth are those of ocrlint fake --truth, or answers of the vendor plain.
Line n stands for the answer n of each input, by its "index" where it has one; --key
pairs otherwise.

  right       the true value, perhaps for a named reason
  wrong       another value
  ambiguous   several values are possible, one of them the true one
  missing     the truth states the field
  unreadable  no value of the field's kind, or characters of it are hidden
  unchecked   the truth does not state the field, or not in a script that can be compared

At the end a table counts these by field and input. With --format json each document is
a line, and the last line is the summary.

Exit status: 0 nothing at or above --fail-on, 1 differences or wrong values, 2 wrong
usage, 3 some input could not be read as an answer (the others are still compared), 4
the output could not be written, 130 or 143 interrupted. With --max-error the rate
decides, not each value: 1 when a vendor has more errors, whatever the threshold; with
--fail-on warning also when there are too few values to tell.`,
		Annotations: map[string]string{manual: compareManual},
		Example: `  ocrlint compare a.ndjson b.ndjson
  ocrlint compare --key document_number --format html --output compare.html a.ndjson b.ndjson
  ocrlint compare --truth truth.ndjson a.ndjson b.ndjson`,
		Args: func(_ *cobra.Command, args []string) error {
			switch stdin := slices.Index(args, "-"); {
			case flags.truth != "" && len(args) == 0:
				return usageError("see ocrlint compare --help", "compare --truth needs at least one input")
			case flags.truth == "" && len(args) < 2:
				return usageError("or one and --truth; see ocrlint compare --help", "compare needs at least two inputs")
			case stdin >= 0 && slices.Contains(args[stdin+1:], "-"):
				return usageError("", "- can be one input only")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if !slices.Contains(compareFormats, flags.format) {
				return usageError("formats of compare are text, json and html", "compare has no format %q", flags.format)
			}
			p, err := flags.plan(time.Now().UTC())
			if err != nil {
				return err
			}
			if err := flags.check(); err != nil {
				return err
			}
			return a.compare(cmd, &comparer{renderer: newRenderer(p, false), flags: &flags, inputs: args})
		},
	}
	s := cmd.Flags()
	flags.declareShared(s, "text, json (a document on each line), html")
	s.StringVar(&flags.key, "key", "", "pair answers by this JSON `pointer`, canonical field, or name of the file (default: by their order)")
	s.StringVar(&flags.truth, "truth", "", "measure the answers by what this `file` or directory says is true")
	s.Float64Var(&flags.maxError, "max-error", 0, "with --truth: the greatest `share` of wrong values that is good enough, for example 0.01")
	s.BoolVar(&flags.verbose, "verbose", false, "with --truth: list the values of every document, and tell of each answer that cannot be read")
	rare(s, "max-error")
	complete(cmd, "vendor", vendors.IDs)
	complete(cmd, "format", func() []string { return compareFormats })
	complete(cmd, "fail-on", func() []string { return failOns })
	return cmd
}

var compareFormats = []string{"text", "json", "html"}

// check looks at what the flags of compare ask for.
func (f *compareFlags) check() error {
	if _, ok := normalize.ParseField(f.key); !ok && f.key != "" && f.key != "name" && f.key[0] != '/' {
		return usageError("a JSON pointer such as /request_id, a canonical field such as document_number, or name for the name of the file",
			"--key: %q is neither a pointer nor a field", f.key)
	}
	if f.truth == "" {
		switch {
		case f.maxError != 0:
			return usageError("see ocrlint compare --help", "--max-error goes with --truth")
		case f.verbose:
			return usageError("without it every document is listed", "--verbose goes with --truth")
		}
		return nil
	}
	if _, err := os.Stat(f.truth); err != nil {
		return usageError("", "--truth: %s", reason(err))
	}
	if f.maxError < 0 || f.maxError >= 1 {
		return usageError("for example --max-error 0.01", "--max-error: %v is no share below 1", f.maxError)
	}
	return nil
}

// compared is what the answers about a document, or several, come to.
type compared struct {
	comparisons []*rules.Comparison
	report      []byte
	faulty      error // the truth could not be read, or not all of it
}

// comparer turns comparisons into text or JSON. It is safe for concurrent use.
type comparer struct {
	*renderer
	flags  *compareFlags
	inputs []string
}

// outcomes compares all inputs, in their order.
func (r *comparer) outcomes(ctx context.Context, in *sources) (iter.Seq[compared], error) {
	var all []iter.Seq[ocrlint.Answer]
	for _, input := range r.inputs {
		all = append(all, in.answers([]string{input}))
	}
	if r.flags.truth == "" {
		groups, err := ocrlint.Pair(all, r.flags.key, r.options)
		return ocrlint.CompareStream(ctx, groups, r.jobs, r.options, r.outcome), err
	}
	truth := *in
	truth.table, truth.private = nil, nil
	groups, err := ocrlint.PairTruth(all, truth.answers([]string{r.flags.truth}), r.flags.key, r.options)
	return ocrlint.MeasureStream(ctx, groups, r.jobs, r.options, func(c *rules.Comparison, err error) compared {
		var faulty *ocrlint.TruthError
		if errors.As(err, &faulty) {
			err = nil
		}
		o := r.outcome([]*rules.Comparison{c}, err)
		if faulty != nil {
			o.faulty = faulty
		}
		return o
	}), err
}

func (a *app) compare(cmd *cobra.Command, r *comparer) error {
	in := &sources{table: r.options.Vendor, private: r.options.Private, stdin: a.stdin, limit: r.limit}
	args := r.inputs
	if r.flags.truth != "" {
		args = append(slices.Clip(args), r.flags.truth)
	}
	w, err := a.begin(r.plan, in, "comparing", args, false)
	if err != nil {
		return err
	}
	defer w.close()
	r.painter = painter(useColor(w.out) && r.format == &textFormat)
	run := &comparing{work: w, comparer: r}
	w.far = run.line
	ctx, stop := w.interrupted(cmd.Context())
	defer stop()
	outcomes, err := r.outcomes(ctx, in)
	if err != nil {
		return usageError("", "%s", err)
	}
	run.sum.MaxError = r.flags.maxError
	if r.flags.key == "" {
		run.sum.Pairing = new(rules.Pairing)
		defer boundMemory()()
	} else { // to look for garbage more often costs little, and a quarter of the memory is saved
		defer debug.SetGCPercent(debug.SetGCPercent(50))
	}
	if r.format == &htmlFormat {
		run.beginPage()
	}
	for o := range outcomes {
		if !run.add(&o) {
			break // the writer keeps the error
		}
	}
	if err := w.finish(ctx, run.end); err != nil {
		return err
	}
	a.code = run.code()
	return nil
}

const compareManual = `Inputs that are not alike in order are told, with the key that would bring most
together. In order memory is bounded; with --key all answers are held, compressed: some
0.9 KB for each of 1.1 KB.

The table at the end has the share that agrees of all but alone and elsewhere, and its
Wilson interval at 95 % confidence; with --truth, of right to unreadable, which are told
as right %, the share that is right, and of right and wrong the share that is wrong. What
the vendor states of its confidence is put beside what became of the values, and with
--max-error the lowest confidence is told from which on no more than that share is wrong:
the upper end of the interval is below it.`
