package main

import (
	"context"
	"io"
	"strconv"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// drainer brings the results of a job into the order of its answers: reports and what
// could not be read, a line each, the same as ocrlint check --format json has.
type drainer struct {
	broker    *broker
	out, dead string
	job       string // "": the first that is met
	w         io.Writer

	hold     int                   // bytes that may be in memory; what is more is read again from its stream
	held     int                   // bytes that are
	next     uint64                // the chunk to write
	last     bool                  // it has been written
	chunks   map[uint64]*gathering // those behind it that have begun to arrive
	repeated int
}

// holding is enough for the chunks that are usually in the hands of workers. One that comes
// back again and again may let any number of others pass.
const holding = 64 << 20

// gathering is a chunk of which some parts have arrived.
type gathering struct {
	parts []arrival
	left  int
	last  bool
}

// arrival is a message that has arrived, and its data or where they are.
type arrival struct {
	arrived bool
	data    []byte
	stream  jetstream.Stream
	number  uint64
}

// message is what arrived, and the stream that it is of.
type message struct {
	*jetstream.RawStreamMsg
	stream jetstream.Stream
}

// run writes until the last chunk of the job has been written, or ctx ends.
func (d *drainer) run(ctx context.Context) error {
	d.chunks = make(map[uint64]*gathering)
	arrived, failed := make(chan message, 64), make(chan error, 2)
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	for _, subject := range []string{d.out, d.dead} {
		stream, err := d.broker.openStream(ctx, subject)
		if err != nil {
			return err
		}
		go func() {
			for m, err := range d.broker.messages(ctx, stream, subject, true) {
				if err != nil {
					failed <- err
					return
				}
				select {
				case arrived <- message{m, stream}:
				case <-ctx.Done():
				}
			}
		}()
	}
	for !d.last {
		select {
		case err := <-failed:
			return err
		case m := <-arrived:
			if err := d.take(ctx, m); err != nil {
				return err
			}
		}
	}
	return nil
}

// take takes a message, and writes what is now whole and next.
func (d *drainer) take(ctx context.Context, m message) error {
	h := m.Header
	number, err := strconv.ParseUint(h.Get(headerChunk), 10, 64)
	i, err2 := strconv.Atoi(h.Get(headerPart))
	parts, err3 := strconv.Atoi(h.Get(headerParts))
	job := h.Get(headerJob)
	if err != nil || err2 != nil || err3 != nil || i < 0 || i >= parts || d.job != "" && job != d.job {
		return nil // of others
	}
	d.job = job
	if number < d.next {
		d.repeated++
		return nil
	}
	g := d.chunks[number]
	if g == nil {
		g = &gathering{parts: make([]arrival, parts), left: parts, last: h.Get(headerLast) != ""}
		d.chunks[number] = g
	}
	if i >= len(g.parts) || g.parts[i].arrived {
		d.repeated++
		return nil
	}
	p := arrival{arrived: true, data: m.Data}
	if number > d.next && d.held+len(p.data) > d.hold {
		p = arrival{arrived: true, stream: m.stream, number: m.Sequence}
	}
	d.held += len(p.data)
	g.parts[i] = p
	g.left--
	for g = d.chunks[d.next]; g != nil && g.left == 0; g = d.chunks[d.next] {
		for _, p := range g.parts {
			if err := d.write(ctx, p); err != nil {
				return err
			}
		}
		delete(d.chunks, d.next)
		d.next++
		d.last = g.last
	}
	return nil
}

func (d *drainer) write(ctx context.Context, p arrival) error {
	d.held -= len(p.data)
	if p.stream != nil {
		m, err := d.broker.message(ctx, p.stream, p.number)
		if err != nil {
			return cli.UsageError("the stream must keep its messages until they are drained", "message %d of %s cannot be read again: %v", p.number, p.stream.CachedInfo().Config.Name, err)
		}
		p.data = m.Data
	}
	_, err := d.w.Write(p.data)
	return err
}
