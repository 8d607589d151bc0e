package main

import (
	"bufio"
	"errors"
	"io"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

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

Kinds of damage: ` + strings.Join(damageNames(), ", ") + `.

Exit status: 0, 2 wrong usage or no such document, 4 the output cannot be written.`,
		Example: `  ocrlint fake --vendor aws-textract-analyzeid --count 3 --as-of 2026-01-31
  ocrlint fake --count 1000 --damage all --rate 0.2 --truth truth.ndjson > answers.ndjson`,
		Args: noArguments,
		RunE: func(*cobra.Command, []string) error { return a.fake(&f) },
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
	return cmd
}

func damageNames() (names []string) {
	for _, k := range fake.DamageKinds() {
		names = append(names, k.String())
	}
	return names
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
	if o.AsOf, err = referenceDate(f.asOf, time.Now().UTC()); err != nil {
		return o, err
	}
	none, _, err := loadConfig(noConfig)
	if err != nil {
		return o, err
	}
	table, private, err := vendorTables(f.vendor, none, f.vendorFiles)
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
	if f.rate < 0 || f.rate > 1 {
		return o, usageError("for example --rate 0.2", "--rate: %v is no share from 0 to 1", f.rate)
	}
	for _, name := range f.damage {
		if name == "all" {
			o.Damage = fake.DamageKinds()
			break
		}
		k, ok := fake.ParseDamageKind(name)
		if !ok {
			return o, unknown("kind of damage", name, append(damageNames(), "all"), "ocrlint fake --help")
		}
		if !slices.Contains(o.Damage, k) {
			o.Damage = append(o.Damage, k)
		}
	}
	return o, nil
}

func (a *app) fake(f *fakeFlags) error {
	o, err := f.options()
	if err != nil {
		return err
	}
	g, err := fake.New(o)
	var refusal *fake.Refusal
	switch {
	case errors.As(err, &refusal):
		there := strings.Join(refusal.There, ", ")
		if near := hint(refusal.Given, refusal.There); near != "" {
			there = near + " there are: " + there
		} else if there != "" {
			there = "there are: " + there
		}
		return usageError(there, "%s", refusal)
	case err != nil:
		return usageError("see ocrlint fake --help", "%w", err)
	}
	var truth io.Writer = io.Discard
	var file *output
	if f.truth != "" {
		if file, err = create(f.truth, nil); err != nil {
			return err
		}
		defer file.discard()
		truth = file.file
	}
	answers, lines := bufio.NewWriter(a.stdout), bufio.NewWriter(truth)
	if err := invent(g, f.count, func(answer, line []byte) error {
		answers.Write(answer)
		answers.WriteByte('\n')
		_, err := lines.Write(line)
		return err
	}); err != nil {
		return err
	}
	if err := answers.Flush(); err != nil {
		return outputError("the answers cannot be written", err)
	}
	if err := lines.Flush(); err != nil {
		return outputError("the truth cannot be written", err)
	}
	if file != nil {
		return file.commit()
	}
	return nil
}

// invent invents answers on all processors and hands them out in order.
func invent(g *fake.Generator, count uint64, each func(answer, line []byte) error) error {
	const size = 256 // of a batch
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
				for i := from; i < min(from+size, count) && b.err == nil; i++ {
					var answer fake.Answer
					if answer, b.err = g.Answer(i); b.err == nil {
						b.answers = append(b.answers, answer.JSON)
						b.lines = append(b.lines, answer.Truth.Append(nil))
					}
				}
				done <- b
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
