package cli

import (
	"bufio"
	"context"
	"errors"
	"io"
	"math"
	"os"
	"os/signal"
	"runtime/debug"
	"sync"
	"syscall"
	"time"
)

// work is a run over many inputs that writes a report, tells its complaints and its
// progress on standard error, and may be cut short.
type work struct {
	complaints
	from  *sources
	quiet bool
	far   func() string // how far the run has come
	out   io.Writer
	file  *output // out, where it is that of --output

	mu sync.Mutex // of w, and of what far tells: an interruption writes too
	w  *bufio.Writer
}

// begin opens the output, whose file stays when the run is killed or does not, and shows
// what is done to the inputs args. The caller closes what it returns.
func (a *app) begin(p *plan, in *sources, doing string, args []string, stays bool) (*work, error) {
	r := &work{from: in, quiet: p.quiet, out: a.stdout}
	if p.output != "" {
		var err error
		if r.file, err = create(p.output, args, stays); err != nil {
			return nil, err
		}
		in.output, _ = os.Stat(p.output) // of an earlier run: no input
		r.out = r.file.file
	}
	if !p.quiet && isTerminal(a.stderr) && !isTerminal(r.out) {
		in.progress = newProgress(a.stderr, doing, func() int64 { return in.total(args) })
		a.stderr = in.progress // complaints stand above it
	}
	r.complaints.a, r.complaints.each = a, p.verbose
	r.w = bufio.NewWriterSize(r.out, 64<<10)
	return r, nil
}

// close removes what an unfinished run leaves.
func (r *work) close() {
	r.from.progress.end()
	r.file.discard()
}

// finish lets end write the end of the report, unless the run was cut short. The error
// is about the output or the interruption.
func (r *work) finish(ctx context.Context, end func()) error {
	r.from.progress.end()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.complaints.end() {
		r.a.complain("hint: --verbose names each answer that cannot be read")
	}
	if skipped := r.from.skippedText(); skipped != "" && !r.quiet {
		r.a.complain("%s", skipped)
	}
	if cause, ok := errors.AsType[interruption](context.Cause(ctx)); ok {
		r.w.Flush()
		return r.tally(cause)
	}
	end()
	err := r.w.Flush()
	if err == nil {
		err = r.file.commit()
	}
	if err != nil {
		r.a.complain("%s", r.far())
		return outputError("cannot write the report", err)
	}
	return nil
}

// interruption is the signal that ends a run.
type interruption struct{ signal syscall.Signal }

func (i interruption) Error() string { return "interrupted: " + i.signal.String() }

// patience is how long an interruption waits for a read to return.
const patience = time.Second

// interrupted returns a context that SIGINT and SIGTERM end. What was checked is still
// written, in complete lines. When reading an input holds that up, cut ends the process.
// A closed pipe is an error of writing, as others are, and no signal.
func (r *work) interrupted(ctx context.Context) (_ context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(ctx)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	signal.Ignore(syscall.SIGPIPE)
	done := make(chan struct{})
	go func() {
		select {
		case s := <-signals:
			cause := interruption{s.(syscall.Signal)}
			cancel(cause)
			select {
			case <-done:
			case <-time.After(patience):
				r.cut(cause)
			}
		case <-done:
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		close(done)
		cancel(nil)
	}
}

// cut ends the process of a run that waits for its input.
func (r *work) cut(cause interruption) {
	r.mu.Lock()
	r.w.Flush()
	f := r.tally(cause)
	r.a.complain("%s", f)
	if f.hint != "" {
		r.a.complain("hint: %s", f.hint)
	}
	r.file.discard()
	os.Exit(128 + int(cause.signal))
}

// tally says how far a run has come that is cut short.
func (r *work) tally(cause interruption) *failure {
	r.a.complain("%s", r.far())
	hint := ""
	if r.file != nil && r.file.left.Load() {
		hint = "the same command with --resume goes on from there"
	}
	return &failure{128 + int(cause.signal), hint, cause}
}

// boundMemory has garbage collected sooner where answers are long, until what it returns
// is called: a few of them double what is in use, and marking such memory costs nothing.
// Whoever sets GOMEMLIMIT decides.
func boundMemory() (end func()) {
	was := debug.SetMemoryLimit(-1)
	if was == math.MaxInt64 {
		debug.SetMemoryLimit(160 << 20)
	}
	return func() { debug.SetMemoryLimit(was) }
}
