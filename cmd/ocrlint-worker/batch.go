package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
	"github.com/ocrlint/ocrlint/normalize"
)

// newJob is the job of a command line. The same command line is the same job.
func newJob(spec *cli.Spec, args []string, output, store string) (*job, error) {
	if err := cli.OnlyFiles(args); err != nil {
		return nil, err
	}
	x := &job{Spec: spec, Args: args, State: statePlanning, Begun: time.Now().UTC(), Size: taskSize}
	if output != "" {
		path, err := filepath.Abs(output)
		if err != nil {
			return nil, err
		}
		if info, err := os.Stat(output); strings.HasSuffix(output, "/") || err == nil && info.IsDir() {
			if left, err := os.ReadDir(path); err == nil && len(left) > 0 || err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, cli.UsageError("name one that is empty, or not there yet", "--output: the directory %s holds something already", output)
			}
			path += string(os.PathSeparator)
		}
		if _, err := os.Stat(filepath.Dir(strings.TrimSuffix(path, string(os.PathSeparator)))); err != nil {
			return nil, cli.OutputError("--output", err)
		}
		x.Output = path
	}
	store, err := filepath.Abs(store)
	if err != nil {
		return nil, err
	}
	what := *spec
	if !what.Dated {
		what.AsOf = normalize.Date{} // the day on which it was begun is no choice
	}
	text, err := json.Marshal(what)
	if err != nil {
		return nil, err
	}
	x.ID = id(append([]string{string(text), x.Output}, args...)...)
	x.Dir = filepath.Join(store, "job-"+x.ID)
	return x, nil
}

// begin finds the job that was begun with this command line, or begins it, and sends its
// tasks.
func (j *jobs) begin(ctx context.Context, x *job, app *app) (*job, *cli.Check, error) {
	old, err := j.get(ctx, x.ID)
	if err != nil {
		return nil, nil, err
	}
	if old != nil && old.State != stateCancelled && old.State != stateDone {
		app.say("going on with job %s of %s", old.ID, old.Begun.Format(time.RFC3339))
		old.Dir, old.State = x.Dir, statePlanning
		x = old // with the day of its beginning
	}
	if err := j.put(ctx, x); err != nil {
		return nil, nil, err
	}
	check, err := x.Spec.Open()
	if err != nil {
		return nil, nil, err
	}
	return x, check, j.plan(ctx, check, x, app.stderr)
}

// eachDone calls f with what is said of the parts of a job: with what was said so far, and
// with follow with what will be said, until f or ctx has enough.
func (j *jobs) eachDone(ctx context.Context, x *job, follow bool, f func(*done) (more bool, err error)) error {
	for m, err := range j.messages(ctx, j.ended, doneSubject+x.ID+".>", follow) {
		if err != nil {
			return err
		}
		d := new(done)
		if err := json.Unmarshal(m.Data, d); err != nil {
			return err
		}
		if more, err := f(d); err != nil || !more {
			return err
		}
	}
	return nil
}

// parts returns what is said of the parts of a job so far. The error is that of one that
// cannot be done.
func (j *jobs) parts(ctx context.Context, x *job) (map[int]*done, error) {
	parts := make(map[int]*done)
	err := j.eachDone(ctx, x, false, func(d *done) (bool, error) {
		parts[d.Part] = d
		return true, d.err()
	})
	return parts, err
}

// err is why a part cannot be done.
func (d *done) err() error {
	if d.Error == "" {
		return nil
	}
	return cli.Failure(d.Code, d.Error, d.Hint)
}

// await waits until all parts of a job are done. f gets those that are, whenever there is
// one more, and how many bytes of the input they are of.
func (j *jobs) await(ctx context.Context, x *job, f func(parts map[int]*done, bytes int64) error) (map[int]*done, error) {
	parts := make(map[int]*done)
	bytes := int64(0)
	if x.Parts == 0 {
		return parts, nil
	}
	err := j.eachDone(ctx, x, true, func(d *done) (bool, error) {
		if d.Error == "" && parts[d.Part] == nil {
			parts[d.Part] = d
			bytes += d.Bytes
			if err := f(parts, bytes); err != nil {
				return false, err
			}
		}
		return len(parts) < x.Parts, d.err()
	})
	return parts, err
}

// batch does a job and puts its parts together as they come.
func (a *app) batch(ctx context.Context, h *hands, x *job) (code int, err error) {
	x, check, err := h.begin(ctx, x, a)
	if err != nil {
		return 0, err
	}
	h.join = &joining{job: x}
	defer h.join.close()
	work, stop := context.WithCancelCause(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := h.run(work); err != nil {
			stop(err)
		}
	}()
	begun := time.Now()
	told := begun
	parts, err := h.await(work, x, func(parts map[int]*done, bytes int64) error {
		if now := time.Now(); !x.Spec.Quiet && now.Sub(told) > 10*time.Second {
			told = now
			a.say("%s", progressText(len(parts), x.Parts, bytes, x.Bytes, now.Sub(begun)))
		}
		err := h.join.add(parts)
		h.at("joined")
		return err
	})
	if work.Err() != nil { // a signal, or no work could be had
		err = context.Cause(work)
	}
	stop(nil)
	<-ended
	if err != nil {
		return 0, err
	}
	code, err = h.join.end(check, parts, a.stdout, a.stderr)
	if err != nil {
		return 0, err
	}
	x.State, x.Code = stateDone, code
	return code, errors.Join(h.put(ctx, x), h.forget(ctx, x))
}

// progressText says how far a job is.
func progressText(parts, ofParts int, bytes, ofBytes int64, since time.Duration) string {
	text := fmt.Sprintf("%d of %d parts, %s of %s", parts, ofParts, mega(bytes), mega(ofBytes))
	if s := since.Seconds(); s > 0 && bytes > 0 {
		left := time.Duration(float64(ofBytes-bytes) / (float64(bytes) / s) * float64(time.Second))
		text += fmt.Sprintf(", %s/s, %s left", mega(int64(float64(bytes)/s)), left.Round(time.Second))
	}
	return text
}

func mega(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }
