package main

import (
	"context"
	"io"
	"strconv"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// drainer brings the results of a job into the order of its answers: reports and what
// could not be read, a line each, the same as ocrlint check --format json has.
type drainer struct {
	broker    *broker
	out, dead string
	job       string // "": the first that is met
	w         io.Writer

	next     uint64                // the chunk to write
	last     bool                  // it has been written
	chunks   map[uint64]*gathering // those behind it that have begun to arrive
	repeated int
}

// gathering is a chunk of which some parts have arrived.
type gathering struct {
	parts [][]byte
	left  int
	last  bool
}

// run writes until the last chunk of the job has been written, or ctx ends.
func (d *drainer) run(ctx context.Context) error {
	d.chunks = make(map[uint64]*gathering)
	arrived := make(chan jetstream.Msg, 64)
	for _, subject := range []string{d.out, d.dead} {
		stream, err := d.broker.streamOf(ctx, subject)
		if err != nil {
			return err
		}
		var consumer jetstream.Consumer
		err = d.broker.call(ctx, func(ctx context.Context) (err error) {
			consumer, err = d.broker.js.OrderedConsumer(ctx, stream, jetstream.OrderedConsumerConfig{FilterSubjects: []string{subject}})
			return err
		})
		if err != nil {
			return err
		}
		consume, err := consumer.Consume(func(m jetstream.Msg) {
			select {
			case arrived <- m:
			case <-ctx.Done():
			}
		})
		if err != nil {
			return err
		}
		defer consume.Stop()
	}
	for !d.last {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case m := <-arrived:
			if err := d.take(m.Headers(), m.Data()); err != nil {
				return err
			}
		}
	}
	return nil
}

// take takes a message, and writes what is now whole and next.
func (d *drainer) take(h nats.Header, data []byte) error {
	number, err := strconv.ParseUint(h.Get(headerChunk), 10, 64)
	part, err2 := strconv.Atoi(h.Get(headerPart))
	parts, err3 := strconv.Atoi(h.Get(headerParts))
	job := h.Get(headerJob)
	if err != nil || err2 != nil || err3 != nil || part < 0 || part >= parts || d.job != "" && job != d.job {
		return nil // of others
	}
	d.job = job
	if number < d.next {
		d.repeated++
		return nil
	}
	g := d.chunks[number]
	if g == nil {
		g = &gathering{parts: make([][]byte, parts), left: parts, last: h.Get(headerLast) != ""}
		d.chunks[number] = g
	}
	if part >= len(g.parts) || g.parts[part] != nil {
		d.repeated++
		return nil
	}
	g.parts[part] = data
	g.left--
	for g = d.chunks[d.next]; g != nil && g.left == 0; g = d.chunks[d.next] {
		for _, p := range g.parts {
			if _, err := d.w.Write(p); err != nil {
				return err
			}
		}
		delete(d.chunks, d.next)
		d.next++
		d.last = g.last
	}
	return nil
}
