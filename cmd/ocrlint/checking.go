package main

import (
	"bufio"
	"context"
	"errors"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/ocrlint/ocrlint/rules"
)

// checking is a check under way: what its answers come to, in their order.
type checking struct {
	render *renderer
	live   bool
	file   *output // nil: standard output
	complaints
	stats rules.Stats

	mu    sync.Mutex // of what follows: an interruption writes too
	w     *bufio.Writer
	sum   summary
	begun bool // some answer has added to the report
}

// add adds an answer. It reports false when the report cannot be written.
func (r *checking) add(o *outcome) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.sum.add(o)
	if o.counted != nil {
		r.stats.Add(o.counted)
		o.counted.Release()
	}
	if len(o.report) > 0 {
		if r.begun {
			r.w.WriteString(r.render.format.between)
		}
		r.begun = true
		if _, err := r.w.Write(o.report); err != nil {
			return false
		}
		r.render.free(o.report)
	}
	if (r.live || o.unread != nil) && r.w.Flush() != nil { // before standard error, so that a terminal shows both in order
		return false
	}
	if o.unread != nil {
		r.complaints.add(o.complaint, o.unread.Message)
	}
	return true
}

// end ends the report and says how the run ends.
func (r *checking) end(ctx context.Context, skipped string) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	p := r.render.plan
	r.complaints.end()
	if skipped != "" && !p.quiet {
		r.a.complain("%s", skipped)
	}
	if cause, ok := errors.AsType[interruption](context.Cause(ctx)); ok {
		r.w.Flush()
		return r.tally(cause)
	}
	if p.format.end != nil {
		p.format.end(r.w, r.render, &r.sum)
	}
	if p.stats {
		writeStats(r.w, &r.stats, p.format.name, p.lang)
	}
	err := r.w.Flush()
	if err == nil {
		err = r.file.commit()
	}
	if err != nil {
		r.a.complain("%s", r.sum.line(nil))
		return outputError("cannot write the report", err)
	}
	switch {
	case r.sum.unreadable > 0:
		r.a.code = exitUnreadable
	case p.failOn > 0 && r.sum.worst >= p.failOn, p.notPass && r.sum.results[rules.Pass] < r.sum.answers():
		r.a.code = exitFindings
	}
	return nil
}

// interruption is the signal that ends a run.
type interruption struct{ signal syscall.Signal }

func (i interruption) Error() string { return "interrupted: " + i.signal.String() }

// tally says on standard error how far a run has come that is cut short.
func (r *checking) tally(cause interruption) error {
	r.a.complain("%s", r.sum.line(nil))
	return &failure{128 + int(cause.signal), "", cause}
}

// patience is how long an interruption waits for a read to return.
const patience = time.Second

// interrupted returns a context that SIGINT and SIGTERM end. What was checked is still
// written, in complete lines. When reading an input holds that up, cut ends the process.
// A closed pipe is an error of writing, as others are, and no signal.
func interrupted(ctx context.Context, cut func(interruption)) (_ context.Context, stop func()) {
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
				cut(cause)
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
func (r *checking) cut(cause interruption) {
	r.mu.Lock()
	r.w.Flush()
	r.tally(cause)
	r.a.complain("%s", cause)
	r.file.discard()
	os.Exit(128 + int(cause.signal))
}
