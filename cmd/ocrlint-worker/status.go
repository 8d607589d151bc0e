package main

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// status is how far a job is.
type status struct {
	ID        string    `json:"id"`
	State     string    `json:"state"`
	Done      int       `json:"done"` // parts
	Parts     int       `json:"parts"`
	DoneBytes int64     `json:"done_bytes"` // of the inputs
	Bytes     int64     `json:"bytes"`
	Begun     time.Time `json:"begun"`
	Code      int       `json:"code"` // the exit status of check, when it is done
	Output    string    `json:"output"`
	Told      string    `json:"told,omitempty"`
}

// since is how long the job has been worked on.
func (s *status) since(now time.Time) time.Duration { return now.Sub(s.Begun) }

// status returns how far jobs are, the oldest first: those with these ids, or all.
func (j *jobs) status(ctx context.Context, ids []string) (list []*status, err error) {
	if len(ids) == 0 {
		err = j.call(ctx, func(ctx context.Context) (err error) {
			ids, err = j.kv.Keys(ctx)
			return err
		})
		if errors.Is(err, jetstream.ErrNoKeysFound) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
	}
	for _, id := range ids {
		x, err := j.get(ctx, id)
		if err != nil {
			return nil, err
		}
		if x == nil {
			return nil, cli.UsageError("status without an id lists them", "there is no job %s", id)
		}
		s := &status{ID: x.ID, State: x.State, Parts: x.Parts, Bytes: x.Bytes, Begun: x.Begun, Code: x.Code, Output: x.Output, Told: x.Told}
		if x.State == stateDone {
			s.Done, s.DoneBytes = x.Parts, x.Bytes
		} else if err := j.eachDone(ctx, x, false, func(d *done) (bool, error) {
			if d.Of != nil {
				s.Done, s.DoneBytes = s.Done+1, s.DoneBytes+d.Bytes
			}
			return true, nil
		}); err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b *status) int {
		if c := a.Begun.Compare(b.Begun); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	return list, nil
}
