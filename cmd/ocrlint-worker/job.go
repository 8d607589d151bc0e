package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// A batch is a job: files that fall into tasks, which workers do in any order. The report
// of a task is a file, the part, that gets its name when it is whole; that it is done is a
// message. All of it can be done again and comes out the same, so whoever is killed, the
// work goes on from the parts that are there.

// job is what is known of a job by all who work on it.
type job struct {
	ID     string    `json:"id"`
	Spec   *cli.Spec `json:"spec"`
	Args   []string  `json:"args"`   // the inputs as given
	Output string    `json:"output"` // absolute; "": standard output of who waits for it
	Dir    string    `json:"dir"`    // of the parts, absolute
	Begun  time.Time `json:"begun"`
	Size   int       `json:"size"` // of a task, in bytes, about

	State  string `json:"state"`
	Inputs uint64 `json:"inputs"` // what they fall into
	Parts  int    `json:"parts"`  // how many, once that is known
	Bytes  int64  `json:"bytes"`  // likewise
	Code   int    `json:"code"`   // the exit status, at the end
	Told   string `json:"told"`   // what was told on the way
}

// States of a job.
const (
	statePlanning  = "planning"
	stateRunning   = "running"
	stateDone      = "done"
	stateFailed    = "failed"
	stateCancelled = "cancelled"
)

// task is what a worker does at a time: a part of a job, or putting its parts together.
type task struct {
	Job    string       `json:"job"`
	Part   int          `json:"part"`
	Pieces []*cli.Piece `json:"pieces,omitempty"`
	Join   bool         `json:"join,omitempty"`
}

// done says what a part came to, or why it cannot be done.
type done struct {
	Part  int       `json:"part"`
	Of    *cli.Part `json:"of,omitempty"`
	Bytes int64     `json:"bytes"` // of the input
	Error string    `json:"error,omitempty"`
	Hint  string    `json:"hint,omitempty"`
	Code  int       `json:"code,omitempty"` // of the error
}

// A task is about so many bytes of input, of so many files at most: some tenths of a second
// of work, which is what a worker that is killed loses.
const (
	taskSize  = 4 << 20
	taskFiles = 1000
)

// jobs are the jobs of a broker.
type jobs struct {
	*broker
	kv    jetstream.KeyValue
	tasks jetstream.Stream
	ended jetstream.Stream // of done
}

const (
	taskSubject = "ocrlint.tasks."
	doneSubject = "ocrlint.done."
)

// openJobs finds the streams of jobs, or makes them.
func (b *broker) openJobs(ctx context.Context) (*jobs, error) {
	j := &jobs{broker: b}
	err := b.call(ctx, func(ctx context.Context) (err error) {
		j.kv, err = b.js.CreateOrUpdateKeyValue(ctx, jetstream.KeyValueConfig{Bucket: "ocrlint_jobs", Replicas: b.replicas})
		return err
	})
	stream := func(s *jetstream.Stream, c jetstream.StreamConfig) {
		if err == nil {
			c.Replicas, c.Duplicates = b.replicas, 10*time.Minute
			err = b.call(ctx, func(ctx context.Context) (err error) {
				*s, err = b.js.CreateOrUpdateStream(ctx, c)
				return err
			})
		}
	}
	stream(&j.tasks, jetstream.StreamConfig{Name: "OCRLINT_TASKS", Subjects: []string{taskSubject + ">"}, Retention: jetstream.WorkQueuePolicy})
	stream(&j.ended, jetstream.StreamConfig{Name: "OCRLINT_DONE", Subjects: []string{doneSubject + ">"}, MaxMsgsPerSubject: 1})
	return j, err
}

// get returns a job, nil when there is none with this id.
func (j *jobs) get(ctx context.Context, id string) (*job, error) {
	var entry jetstream.KeyValueEntry
	err := j.call(ctx, func(ctx context.Context) (err error) {
		entry, err = j.kv.Get(ctx, id)
		return err
	})
	if errors.Is(err, jetstream.ErrKeyNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	x := new(job)
	return x, json.Unmarshal(entry.Value(), x)
}

func (j *jobs) put(ctx context.Context, x *job) error {
	text, err := json.Marshal(x)
	if err != nil {
		return err
	}
	return j.call(ctx, func(ctx context.Context) error {
		_, err := j.kv.Put(ctx, x.ID, text)
		return err
	})
}

// subjects returns which subjects of a stream that begin so have a message.
func (j *jobs) subjects(ctx context.Context, s jetstream.Stream, prefix string) (list map[string]uint64, err error) {
	err = j.call(ctx, func(ctx context.Context) error {
		info, err := s.Info(ctx, jetstream.WithSubjectFilter(prefix+">"))
		if err == nil {
			list = info.State.Subjects
		}
		return err
	})
	return list, err
}

// forget removes what the broker has of a job, its parts, and what they were joined to.
func (j *jobs) forget(ctx context.Context, x *job) error {
	purge := func(s jetstream.Stream, prefix string) error {
		return j.call(ctx, func(ctx context.Context) error { return s.Purge(ctx, jetstream.WithPurgeSubject(prefix+x.ID+".>")) })
	}
	return errors.Join(purge(j.tasks, taskSubject), purge(j.ended, doneSubject), os.RemoveAll(x.Dir), removeJoined(x))
}

// tasksOf yields the tasks of a job.
func tasksOf(check *cli.Check, x *job, stderr io.Writer) iter.Seq2[*task, error] {
	return func(yield func(*task, error) bool) {
		t := &task{Job: x.ID}
		size := int64(0)
		for p, err := range check.Pieces(x.Args, x.Size, stderr) {
			if err != nil {
				yield(nil, err)
				return
			}
			if len(t.Pieces) > 0 && (size+p.Span > int64(x.Size) || len(t.Pieces) >= taskFiles) {
				if !yield(t, nil) {
					return
				}
				t, size = &task{Job: x.ID, Part: t.Part + 1}, 0
			}
			t.Pieces = append(t.Pieces, p)
			size += p.Span
		}
		if len(t.Pieces) > 0 {
			yield(t, nil)
		}
	}
}

func (t *task) size() (n int64) {
	for _, p := range t.Pieces {
		n += p.Span
	}
	return n
}

// plan sends the tasks of a job that are neither done nor waiting to be. It is always done
// from the beginning: it reads the inputs, which is little beside checking them.
func (j *jobs) plan(ctx context.Context, check *cli.Check, x *job, stderr io.Writer) error {
	if sum := check.Inputs(x.Args); sum != x.Inputs { // they are not what they were
		if err := j.forget(ctx, x); err != nil {
			return err
		}
		x.Inputs = sum
		if err := j.put(ctx, x); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(x.Dir, 0o777); err != nil {
		return cli.OutputError("the parts cannot be written", err)
	}
	ended, err := j.wholeParts(ctx, x)
	if err != nil {
		return err
	}
	waiting, err := j.subjects(ctx, j.tasks, taskSubject+x.ID+".")
	if err != nil {
		return err
	}
	x.Parts, x.Bytes = 0, 0
	for t, err := range tasksOf(check, x, stderr) {
		if err != nil {
			return err
		}
		x.Parts, x.Bytes = x.Parts+1, x.Bytes+t.size()
		subject := fmt.Sprintf("%s%s.%d", taskSubject, x.ID, t.Part)
		if waiting[subject] > 0 || ended[t.Part] {
			continue
		}
		if err := j.send(ctx, subject, t); err != nil {
			return err
		}
	}
	x.State = stateRunning
	return j.put(ctx, x)
}

// wholeParts returns which parts are done and there: a file of their length, or joined to
// the output already. What is said of the others, of which one failed or lost its file, is
// dropped.
func (j *jobs) wholeParts(ctx context.Context, x *job) (map[int]bool, error) {
	parts := make(map[int]*done)
	err := j.eachDone(ctx, x, false, func(d *done) (bool, error) {
		parts[d.Part] = d
		return true, nil
	})
	if err != nil {
		return nil, err
	}
	whole := make(map[int]bool)
	gone := joinedParts(x, parts)
	for n, d := range parts {
		info, err := os.Stat(partFile(x, n))
		if d.Error == "" && (err == nil && info.Size() == d.Of.Bytes || errors.Is(err, fs.ErrNotExist) && n < gone) {
			whole[n] = true
			continue
		}
		err = j.call(ctx, func(ctx context.Context) error {
			return j.ended.Purge(ctx, jetstream.WithPurgeSubject(fmt.Sprintf("%s%s.%d", doneSubject, x.ID, n)))
		})
		if err != nil {
			return nil, err
		}
	}
	return whole, nil
}

func (j *jobs) send(ctx context.Context, subject string, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	m := nats.NewMsg(subject)
	m.Data = text
	return j.publish(ctx, m, quiet)
}
