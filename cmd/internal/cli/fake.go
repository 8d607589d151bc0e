package cli

import (
	"bufio"
	"errors"
	"io"
	"math"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// fakeFlags are the flags of fake as given.
type fakeFlags struct {
	vendor, docType, country, asOf, truth string
	vendorFiles, damage                   []string
	count, seed                           uint64
	rate                                  float64
	errors                                bool
}

func (a *app) fakeCommand() *cobra.Command {
	var f fakeFlags
	cmd := &cobra.Command{
		Use:   "fake [flags]",
		Short: "invent answers of vendors with known truth",
		Long: `fake prints invented answers of the vendors that ocrlint knows, one line each, for
documents of people who do not exist: consistent, with every check digit right. With
--damage some of them are damaged as readers and vendors do it, one damage each.

--truth writes a line for each answer: the true values of the fields that the answer
states, and what was done to it. The same flags give the same bytes on every machine.

` + fold("Types: "+strings.Join(typeNames(), ", "), 84) + `.

` + fold("Kinds of damage: "+strings.Join(damageNames(), ", "), 84) + `.

Exit status: 0, 2 wrong usage or no such document, 4 the output cannot be written.`,
		Example: `  ocrlint fake --vendor aws-textract-analyzeid --count 3 --as-of 2026-01-31
  ocrlint fake --count 1000 --damage all --rate 0.2 --truth truth.ndjson > answers.ndjson`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.fake(&f, cmd.Flags().Changed) },
	}
	s := cmd.Flags()
	s.StringVar(&f.vendor, "vendor", "", "`id` of the vendor; any when there is none")
	s.StringSliceVar(&f.vendorFiles, "vendor-file", nil, "table of a private vendor, YAML or JSON; may be given several times")
	s.StringVar(&f.docType, "type", "", "`type` of the documents: passport, national_id, ...")
	s.StringVar(&f.country, "country", "", "`code` of the issuing country, ISO 3166-1 alpha-3")
	s.Uint64Var(&f.count, "count", 1, "how many answers")
	s.Uint64Var(&f.seed, "seed", 1, "another `number` gives other answers")
	s.StringVar(&f.asOf, "as-of", "", "`date` YYYY-MM-DD on which the documents are valid (default today, UTC)")
	s.StringSliceVar(&f.damage, "damage", nil, "`kinds` of damage, or all")
	s.Float64Var(&f.rate, "rate", 1, "share of the answers that are damaged, 0 to 1")
	s.StringVar(&f.truth, "truth", "", "`file` for the truth, one line for each answer")
	s.BoolVar(&f.errors, "errors", false, "answers that are the vendor's errors, of every class, instead of documents")
	complete(cmd, "vendor", vendors.IDs)
	complete(cmd, "damage", func() []string { return append(damageNames(), "all") })
	complete(cmd, "type", typeNames)
	complete(cmd, "country", countryCodes)
	return cmd
}

func damageNames() (names []string) {
	for _, k := range fake.DamageKinds() {
		names = append(names, k.String())
	}
	return names
}

// countryCodes are the countries of which there are documents.
func countryCodes() []string {
	var refusal *fake.Refusal
	_, err := fake.New(fake.Options{Country: "?"})
	errors.As(err, &refusal)
	return refusal.There
}

func typeNames() (names []string) {
	for t := normalize.NoType + 1; t.String() != ""; t++ {
		names = append(names, t.String())
	}
	return names
}

// options turns the flags into options.
func (f *fakeFlags) options() (o fake.Options, err error) {
	o = fake.Options{Seed: f.seed, Rate: f.rate, Country: strings.ToUpper(f.country), Errors: f.errors}
	if c := normalize.ParseCountry(f.country, normalize.Hints{}); len(f.country) != 3 && c.State == normalize.Read {
		return o, usageError("did you mean "+c.Value.Country.String()+"?", "--country: %q is no code of three letters", f.country)
	}
	if o.AsOf, err = referenceDate(f.asOf, time.Now().UTC()); err != nil {
		return o, err
	}
	none, _, err := loadConfig(noConfig)
	if err != nil {
		return o, err
	}
	private, err := privateTables(none, f.vendorFiles)
	if err != nil {
		return o, err
	}
	table, err := tableOf(f.vendor, private)
	switch {
	case err != nil:
		return o, err
	case table != nil:
		o.Tables = []*vendors.Table{table}
	default:
		o.Tables = private
	}
	if f.docType != "" {
		t, ok := normalize.ParseDocType(f.docType)
		if !ok || t.String() != f.docType {
			return o, unknown("document type", f.docType, typeNames(), "ocrlint fake --help")
		}
		o.Type = t
	}
	if !(f.rate >= 0 && f.rate <= 1) { // NaN is neither
		return o, usageError("for example --rate 0.2", "--rate: %v is no share from 0 to 1", f.rate)
	}
	for _, name := range f.damage {
		kinds := fake.DamageKinds()
		if name != "all" {
			k, ok := fake.ParseDamageKind(name)
			if !ok {
				return o, unknown("kind of damage", name, append(damageNames(), "all"), "ocrlint fake --help")
			}
			kinds = []fake.DamageKind{k}
		}
		for _, k := range kinds {
			if !slices.Contains(o.Damage, k) {
				o.Damage = append(o.Damage, k)
			}
		}
	}
	return o, nil
}

// contradiction is why flags that were given do not go together, nil when they do.
func (f *fakeFlags) contradiction(given func(flag string) bool) error {
	switch {
	case given("damage") && len(f.damage) == 0:
		return usageError("for example --damage all", "--damage: no kind is given")
	case given("rate") && len(f.damage) == 0:
		return usageError("for example --damage all --rate 0.2", "--rate goes with --damage")
	case f.truth == "-":
		return usageError("for example --truth truth.ndjson", "--truth: the answers go to standard output, the truth to a file")
	case !f.errors:
		return nil
	}
	for _, flag := range [...]string{"type", "country", "damage"} {
		if given(flag) {
			return usageError("an error is about no document", "--errors and --%s do not go together", flag)
		}
	}
	return nil
}

func (a *app) fake(f *fakeFlags, given func(flag string) bool) error {
	if err := f.contradiction(given); err != nil {
		return err
	}
	o, err := f.options()
	if err != nil {
		return err
	}
	g, err := fake.New(o)
	var refusal *fake.Refusal
	switch {
	case errors.As(err, &refusal):
		return usageError(strings.TrimSpace(hint(refusal.Given, refusal.There)+" there are: "+strings.Join(refusal.There, ", ")), "%s", refusal)
	case err != nil:
		return usageError("see ocrlint fake --help", "%w", err)
	}
	var truth io.Writer = io.Discard
	var file *output
	if f.truth != "" {
		if file, err = createFile(f.truth); err != nil {
			return outputError("--truth", err)
		}
		defer file.discard()
		truth = file.file
	}
	if debug.SetMemoryLimit(-1) == math.MaxInt64 { // the user has set none: some 50 MB live, whatever the count
		defer debug.SetMemoryLimit(debug.SetMemoryLimit(192 << 20))
		defer debug.SetGCPercent(debug.SetGCPercent(400))
	}
	answers, lines := bufio.NewWriter(a.stdout), bufio.NewWriter(truth)
	var unwritten, unkept error
	err = invent(g, f.count, func(answer, line []byte) error {
		answers.Write(answer)
		unwritten = answers.WriteByte('\n')
		_, unkept = lines.Write(line)
		return errors.Join(unwritten, unkept)
	})
	if err == nil {
		unwritten, unkept = answers.Flush(), lines.Flush()
	}
	switch {
	case unwritten != nil:
		return outputError("the answers cannot be written", unwritten)
	case unkept != nil:
		return outputError("the truth cannot be written", unkept)
	case err != nil:
		return err
	}
	if file != nil {
		if err := file.commit(); err != nil {
			return outputError("the truth cannot be written", err)
		}
	}
	return nil
}

// invent invents answers on all processors and hands them out in order.
func invent(g *fake.Generator, count uint64, each func(answer, line []byte) error) error {
	const size = 256  // of a batch
	const usual = 512 // bytes of a line of the truth
	type batch struct {
		answers, lines [][]byte
		err            error
	}
	queue := make(chan chan batch, 2*runtime.GOMAXPROCS(0))
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		defer close(queue)
		for from := uint64(0); from < count; from += size {
			done := make(chan batch, 1)
			select {
			case queue <- done:
			case <-stop:
				return
			}
			go func() {
				var b batch
				defer func() { done <- b }()
				defer func() {
					if p := caught.Of(recover()); p != nil {
						b.err = &failure{exitUnreadable, "", p}
					}
				}()
				for i := from; i < min(from+size, count) && b.err == nil; i++ {
					var answer fake.Answer
					if answer, b.err = g.Answer(i); b.err == nil {
						b.answers = append(b.answers, answer.JSON)
						b.lines = append(b.lines, answer.Truth.Append(make([]byte, 0, usual)))
					}
				}
			}()
		}
	}()
	for done := range queue {
		b := <-done
		for i := range b.answers {
			if err := each(b.answers[i], b.lines[i]); err != nil {
				return err
			}
		}
		if b.err != nil {
			return b.err
		}
	}
	return nil
}
