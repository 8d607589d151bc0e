package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/config"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// PartFlags are the flags of check that a check in parts has too. Its report is JSON.
type PartFlags struct{ flags checkFlags }

// Flags of the answers, of how they are read, and of what is said of all of them.
var (
	ReadFlags  = []string{"vendor", "vendor-file", "config"}
	FileFlags  = []string{"include", "exclude"}
	CheckFlags = []string{"as-of", "repair", "redact", "only", "without"}
	RunFlags   = []string{"fail-on", "quiet"}
)

// Declare declares those with these names.
func (f *PartFlags) Declare(s *pflag.FlagSet, names ...[]string) {
	all := pflag.NewFlagSet("", pflag.ContinueOnError)
	f.flags.declare(all)
	for _, name := range slices.Concat(names...) {
		s.AddFlag(all.Lookup(name))
	}
}

// Spec is what a check depends on beside its inputs, as it is sent to those who do a part.
type Spec struct {
	Version string         `json:"version"`
	AsOf    normalize.Date `json:"as_of"`
	Dated   bool           `json:"dated"` // it was asked for, and is not the day of the beginning
	Vendor  string         `json:"vendor,omitempty"`
	Only    []string       `json:"only,omitempty"`
	Without []string       `json:"without,omitempty"`
	Include []string       `json:"include,omitempty"`
	Exclude []string       `json:"exclude,omitempty"`
	FailOn  string         `json:"fail_on"`
	Repair  bool           `json:"repair"`
	Redact  bool           `json:"redact"`
	Quiet   bool           `json:"quiet"`
	Config  string         `json:"config"`           // the text of the configuration
	Tables  []string       `json:"tables,omitempty"` // of private vendors
}

// Spec looks at the flags, on a day.
func (f *PartFlags) Spec(now time.Time) (*Spec, error) {
	f.flags.format = jsonFormat.name
	p, err := f.flags.plan(now)
	if err != nil {
		return nil, err
	}
	s := &Spec{
		Version: wire.Version(), AsOf: p.options.AsOf, Dated: p.asOf != "", Vendor: p.vendor, Only: p.only, Without: p.without,
		Include: p.include, Exclude: p.exclude, FailOn: f.flags.failOn, Repair: p.repair, Redact: p.redact, Quiet: p.quiet,
	}
	c := *p.config
	c.VendorFiles = nil // they are among the tables
	s.Config = string(c.Append(nil))
	for _, t := range p.options.Private {
		s.Tables = append(s.Tables, string(tablefile.Append(nil, t, true)))
	}
	return s, nil
}

// Check is a check that is done in parts.
type Check struct {
	plan    *plan
	buffers sync.Pool // of *[]byte, for pieces of files
}

// Open makes the check of a Spec, which another process may have written.
func (s *Spec) Open() (*Check, error) {
	if s.Version != wire.Version() {
		return nil, usageError("the workers and who sends them work must be of one version", "the work is for ocrlint %s, and this is %s", s.Version, wire.Version())
	}
	c := new(config.Config)
	if s.Config != "" {
		var err error
		if c, err = config.Load("configuration", []byte(s.Config)); err != nil {
			return nil, err
		}
	}
	f := &checkFlags{
		asOf: s.AsOf.String(), vendor: s.Vendor, format: jsonFormat.name, failOn: s.FailOn, repair: s.Repair, redact: s.Redact, quiet: s.Quiet,
		only: s.Only, without: s.Without, include: s.Include, exclude: s.Exclude,
	}
	p := &plan{checkFlags: f}
	for _, text := range s.Tables {
		t, err := tablefile.Load("table", []byte(text))
		if err != nil {
			return nil, err
		}
		p.options.Private = append(p.options.Private, t)
	}
	return &Check{plan: p}, p.complete(c, s.AsOf)
}

// Options are the options of the check.
func (c *Check) Options() ocrlint.Options { return c.plan.options }

func (c *Check) sources() *sources {
	p := c.plan
	return &sources{table: p.options.Vendor, private: p.options.Private, limit: p.limit, include: p.include, exclude: p.exclude}
}

// Answers yields the answers of the inputs, of which - is stdin.
func (c *Check) Answers(args []string, stdin io.Reader) iter.Seq[ocrlint.Answer] {
	in := c.sources()
	in.stdin = stdin
	return in.answers(args)
}

// Piece is a run of answers of a file that somebody else reads and checks.
type Piece struct {
	Chunk          // without Data; with no Places it is the whole file
	File    string `json:"file"` // absolute; "" when there is none to read
	Size    int64  `json:"size"` // of the file
	Changed int64  `json:"changed"`
}

// Pieces yields the pieces that files and directories fall into, of about so many bytes,
// and at the end tells on errors what was skipped. A compressed file is one piece.
func (c *Check) Pieces(args []string, most int, errors io.Writer) iter.Seq2[*Piece, error] {
	return func(yield func(*Piece, error) bool) {
		in := c.sources()
		in.use.Apart = true
		in.visit = func(name string) bool { return c.piecesOf(in, name, most, yield) }
		for a := range in.answers(args) { // what visit did not see: inputs that are no files
			p := &Piece{Chunk: Chunk{Name: a.Name, Places: string(appendPlace(nil, a, 0)), Count: 1}}
			if !yield(p, nil) {
				return
			}
		}
		if skipped := in.skippedText(); skipped != "" && !c.plan.quiet {
			fmt.Fprintf(errors, "ocrlint-worker: %s\n", skipped)
		}
	}
}

// Inputs is a digest of which files the inputs are, of their sizes and times of change.
func (c *Check) Inputs(args []string) uint64 {
	in, t := c.sources(), newTrail(point{})
	in.visit = func(name string) bool { t.note(name); return true }
	for a := range in.answers(args) {
		t.note(a.Name)
	}
	return t.inputs.Sum64()
}

func (c *Check) piecesOf(in *sources, name string, most int, yield func(*Piece, error) bool) (more bool) {
	path, err := filepath.Abs(name)
	if err != nil {
		return yield(nil, err)
	}
	f, err := os.Open(name)
	if err != nil {
		a := failed(name, err)
		return yield(&Piece{Chunk: Chunk{Name: name, Places: string(appendPlace(nil, a, 0)), Count: 1}}, nil)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return yield(nil, usageError("name files, or directories of them", "%s is no file that a worker could read", name))
	}
	piece := func(c Chunk) *Piece {
		return &Piece{Chunk: c, File: path, Size: info.Size(), Changed: info.ModTime().UnixNano()}
	}
	head := make([]byte, 4)
	n, _ := io.ReadFull(f, head)
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return yield(nil, err)
	}
	if packed(head[:n]) {
		return yield(piece(Chunk{Name: name, Span: info.Size()}), nil)
	}
	more = true
	answers := func(yield func(ocrlint.Answer) bool) { in.read(name, f, yield) }
	for chunk := range Chunks(answers, most, false) {
		if more = yield(piece(*chunk), nil); !more {
			break
		}
	}
	return more
}

// Part is what a part of a check came to. Parts in their order make the whole.
type Part struct {
	Summary  savedSummary              `json:"summary"`
	Findings map[string]map[string]int `json:"findings,omitempty"` // of a vendor by rule
	Reasons  []partialReason           `json:"reasons,omitempty"`
	Bytes    int64                     `json:"bytes"`
}

// Each tells how many answers of each vendor had each result, and how many findings each
// rule had in them.
func (p *Part) Each(answers func(vendor, result string, n int), findings func(vendor, rule string, n int)) {
	for vendor, results := range p.Summary.Vendors {
		for r, n := range results {
			if n > 0 {
				answers(vendor, rules.Result(r).String(), n)
			}
		}
	}
	for vendor, byRule := range p.Findings {
		for rule, n := range byRule {
			findings(vendor, rule, n)
		}
	}
}

type partialReason struct {
	Reason string `json:"reason"`
	Line   string `json:"line"` // that tells it first
	Again  int    `json:"again,omitempty"`
}

// Run checks pieces and writes their reports.
func (c *Check) Run(ctx context.Context, pieces []*Piece, w io.Writer) (*Part, error) {
	r := newRenderer(c.plan, false)
	var sum summary
	part := &Part{Findings: make(map[string]map[string]int)}
	var wrong error
	answers := func(yield func(ocrlint.Answer) bool) {
		for _, p := range pieces {
			more := true
			if wrong = c.read(p, func(a ocrlint.Answer) bool { more = yield(a); return more }); wrong != nil || !more {
				return
			}
		}
	}
	for o := range ocrlint.Stream(ctx, answers, 1, c.plan.options, r.outcome) {
		sum.add(&o)
		n, err := w.Write(*o.report)
		if part.Bytes += int64(n); err != nil {
			return nil, OutputError("a part cannot be written", err)
		}
		r.free(o.report)
		if o.unread == nil {
			for _, f := range o.findings {
				if part.Findings[o.vendor] == nil {
					part.Findings[o.vendor] = make(map[string]int)
				}
				part.Findings[o.vendor][f.id]++
			}
			continue
		}
		i := slices.IndexFunc(part.Reasons, func(r partialReason) bool { return r.Reason == o.unread.Message })
		if i < 0 {
			part.Reasons = append(part.Reasons, partialReason{Reason: o.unread.Message, Line: o.unread.line(nil)})
		} else {
			part.Reasons[i].Again++
		}
	}
	part.Summary = sum.saved()
	return part, errors.Join(wrong, ctx.Err())
}

// ErrChanged says that a file is no longer what it was when its pieces were made.
var ErrChanged = errors.New("an input has changed since the check began")

// read yields the answers of a piece.
func (c *Check) read(p *Piece, yield func(ocrlint.Answer) bool) error {
	var data []byte
	if p.File != "" {
		f, err := os.Open(p.File)
		if err != nil {
			return errors.New(reason(err))
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil || info.Size() != p.Size || info.ModTime().UnixNano() != p.Changed || p.Span < 0 || p.Span > p.Size {
			return ErrChanged
		}
		if p.Places == "" {
			c.sources().read(p.Name, f, yield)
			return nil
		}
		buffer, _ := c.buffers.Get().(*[]byte)
		if buffer == nil {
			buffer = new([]byte)
		}
		defer c.buffers.Put(buffer)
		data = slices.Grow((*buffer)[:0], int(p.Span))[:p.Span]
		*buffer = data
		if n, err := f.ReadAt(data, p.Offset); n < len(data) {
			return errors.New(reason(err))
		}
	}
	answers, ok := p.in(data, true)
	if !ok {
		return ErrChanged
	}
	answers(yield)
	return nil
}

// Join puts parts together, in their order.
type Join struct {
	check *Check
	sum   summary
	told  complaints
}

// Join begins to. What could not be read is told on errors under the name of a command,
// each reason once.
func (c *Check) Join(errors io.Writer, name string) *Join {
	return &Join{check: c, told: complaints{a: &app{stderr: errors, name: name}}}
}

// Add adds a part.
func (j *Join) Add(p *Part) {
	j.sum.merge(p.Summary)
	for _, r := range p.Reasons {
		j.told.add(r.Line, r.Reason)
		j.told.again[r.Reason] += r.Again
	}
}

// End tells what there is to tell at the end, and returns the exit status.
func (j *Join) End() int {
	j.told.end()
	return j.check.plan.code(&j.sum)
}

// Answers is how many answers the parts had.
func (j *Join) Answers() int { return j.sum.answers() + j.sum.unreadable }

// packed reports whether a file that begins so is compressed.
func packed(head []byte) bool {
	return bytes.HasPrefix(head, []byte("\x1f\x8b")) || zstandard.Begins(head)
}
