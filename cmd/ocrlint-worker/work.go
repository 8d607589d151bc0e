package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// hands do tasks of all jobs.
type hands struct {
	*jobs
	only    string   // the job to work on; "": all
	join    *joining // of that job, in this process; nil: somebody else puts it together
	workers int
	wait    time.Duration // until a task is given to another that a worker took and did not finish
	log     *slog.Logger
	metrics *meters
	reached func(point string) // what tests do at the points of the loop; nil: nothing

	mu     sync.Mutex
	checks map[string]*opened // of the jobs that were met
}

type opened struct {
	job   *job
	check *cli.Check
	err   error // why there is no check
}

// run works until ctx ends. What is under way then is left to others.
func (h *hands) run(ctx context.Context) error {
	h.checks = make(map[string]*opened)
	var consumer jetstream.Consumer
	err := h.call(ctx, func(ctx context.Context) (err error) {
		durable, filter := "workers", taskSubject+">"
		if h.only != "" {
			durable, filter = "job-"+h.only, taskSubject+h.only+".>"
		}
		consumer, err = h.tasks.CreateOrUpdateConsumer(ctx, jetstream.ConsumerConfig{
			Durable: durable, FilterSubject: filter, AckPolicy: jetstream.AckExplicitPolicy, AckWait: h.wait, MaxDeliver: -1, MaxAckPending: 10_000,
		})
		return err
	})
	switch {
	case ctx.Err() != nil:
		return nil
	case err != nil:
		return err
	}
	var all sync.WaitGroup
	for range h.workers {
		all.Go(func() {
			for ctx.Err() == nil {
				batch, err := consumer.Fetch(1, jetstream.FetchMaxWait(time.Second)) // one: the others wait for whoever is free
				if err != nil {
					pause(ctx, 200*time.Millisecond)
					continue
				}
				for m := range batch.Messages() {
					h.at("fetched")
					if err := h.do(ctx, m); err != nil {
						if ctx.Err() == nil {
							h.log.Warn("a task goes back", "reason", err.Error())
						}
						m.NakWithDelay(time.Second)
					}
				}
			}
		})
	}
	all.Wait()
	return nil
}

func (h *hands) at(point string) {
	if h.reached != nil {
		h.reached(point)
	}
}

// do does a task and says so.
func (h *hands) do(ctx context.Context, m jetstream.Msg) error {
	defer inProgress(m, h.wait)()
	if meta, err := m.Metadata(); err == nil {
		h.metrics.met(meta)
	}
	var t task
	if err := json.Unmarshal(m.Data(), &t); err != nil {
		return m.TermWithReason("no task")
	}
	o, err := h.open(ctx, t.Job)
	switch {
	case err != nil:
		return err
	case o == nil: // cancelled, or over
		return h.call(ctx, m.DoubleAck)
	case t.Join:
		return h.joinJob(ctx, m, o)
	}
	d := &done{Part: t.Part, Bytes: t.size()}
	if o.err == nil {
		d.Of, o.err = h.writePart(ctx, o.check, o.job, &t)
	}
	if ctx.Err() != nil {
		return ctx.Err() // somebody else does it
	}
	if o.err != nil {
		d.Code, d.Error, d.Hint = cli.Parted(o.err)
	}
	h.at("processed")
	if err := h.send(ctx, fmt.Sprintf("%s%s.%d", doneSubject, t.Job, t.Part), d); err != nil {
		return err
	}
	h.at("published")
	err = h.call(ctx, m.DoubleAck)
	h.at("acknowledged")
	h.metrics.task(d)
	return err
}

// open returns the check of a job, nil when nobody wants it any more. The error is the
// broker's; that of the check is in what is opened.
func (h *hands) open(ctx context.Context, id string) (*opened, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	x, err := h.get(ctx, id)
	if err != nil {
		return nil, err
	}
	if x == nil || x.State == stateCancelled || x.State == stateDone {
		delete(h.checks, id)
		return nil, nil
	}
	o := h.checks[id]
	if o == nil {
		o = new(opened)
		o.check, o.err = x.Spec.Open()
		h.checks[id] = o
	}
	return &opened{x, o.check, o.err}, nil
}

// writePart checks the pieces of a task. Their reports go to their place in the output, or
// to a file that gets the name of the part when all are written. Whoever else writes the
// same part writes the same bytes.
func (h *hands) writePart(ctx context.Context, check *cli.Check, x *job, t *task) (part *cli.Part, err error) {
	if to := h.join.place(t.Part); to != nil {
		if part, err = runPart(ctx, check, t, to); err == nil {
			h.join.placed(t.Part, part.Bytes)
		}
		return part, err
	}
	if err := os.MkdirAll(x.Dir, 0o777); err != nil {
		return nil, asOutput(err)
	}
	f, err := os.CreateTemp(x.Dir, ".part-*")
	if err != nil {
		return nil, asOutput(err)
	}
	defer os.Remove(f.Name()) // where it got its name this finds nothing
	part, err = runPart(ctx, check, t, f)
	if err == nil {
		err = asOutput(f.Chmod(0o644))
	}
	if e := f.Close(); err == nil {
		err = asOutput(e)
	}
	if err != nil {
		return nil, err
	}
	return part, asOutput(os.Rename(f.Name(), partFile(x, t.Part)))
}

func runPart(ctx context.Context, check *cli.Check, t *task, to io.Writer) (*cli.Part, error) {
	w := bufio.NewWriterSize(to, 256<<10)
	part, err := check.Run(ctx, t.Pieces, w)
	if err == nil {
		err = asOutput(w.Flush())
	}
	return part, err
}

func asOutput(err error) error { return cli.OutputError("a part cannot be written", err) }

// joinJob puts the parts of a job together when all are done.
func (h *hands) joinJob(ctx context.Context, m jetstream.Msg, o *opened) error {
	var told strings.Builder
	parts, err := h.parts(ctx, o.job)
	switch {
	case err == nil && len(parts) < o.job.Parts:
		return m.NakWithDelay(time.Second)
	case err == nil && o.err == nil:
		o.job.Code, err = (&joining{job: o.job}).end(o.check, parts, nil, &told)
	case err == nil:
		err = o.err
	}
	o.job.State = stateDone
	if err != nil {
		o.job.State = stateFailed
		o.job.Code = cli.Tell(&told, name, err, "")
	}
	o.job.Told = told.String()
	if err := h.put(ctx, o.job); err != nil {
		return err
	}
	return h.call(ctx, m.DoubleAck)
}
