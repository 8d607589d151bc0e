package main

import (
	"context"
	"iter"
	"log/slog"
	"sync"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// chunkSize is about how many bytes of answers are sent in a message. The broker takes
// 1 MiB; the reports of a chunk are several times as long and are sent in parts.
const chunkSize = 256 << 10

// publisher sends answers in chunks, some at a time. A stream that is full slows it down.
type publisher struct {
	broker  *broker
	subject string
	job     string // two runs over the same inputs send the same ids
	size    int    // of a chunk in bytes, about
	window  int    // how many chunks are on their way
	log     *slog.Logger
}

// run sends all answers. What was sent before and is still known to the broker is not
// stored twice.
func (p *publisher) run(ctx context.Context, answers iter.Seq[ocrlint.Answer]) (chunks, count int, err error) {
	if _, err := p.broker.streamOf(ctx, p.subject); err != nil {
		return 0, 0, err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	free := make(chan struct{}, p.window)
	var sent sync.WaitGroup
	for c := range chunksOf(answers, p.job, p.size) {
		select {
		case free <- struct{}{}:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			break
		}
		chunks, count = chunks+1, count+c.Count
		sent.Go(func() {
			if err := p.broker.publish(ctx, c.message(p.subject), p.log); err != nil {
				cancel(err)
			}
			<-free
		})
	}
	sent.Wait()
	return chunks, count, context.Cause(ctx)
}

// chunksOf yields the answers in chunks of one input each.
func chunksOf(answers iter.Seq[ocrlint.Answer], job string, most int) iter.Seq[*chunk] {
	return func(yield func(*chunk) bool) {
		var before *chunk // whether it is the last shows behind it
		number := uint64(0)
		for c := range cli.Chunks(answers, most, true) {
			if before != nil && !yield(before) {
				return
			}
			before = &chunk{Chunk: *c, job: job, number: number}
			number++
		}
		if before != nil {
			before.last = true
			yield(before)
		}
	}
}
