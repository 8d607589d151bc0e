package main

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/ocrlint/ocrlint/normalize"
)

// streamer takes chunks of answers from a subject, and stores their reports on one and
// what could not be read on another. A chunk is acknowledged when all of its results are
// stored; one that is delivered again has the same results with the same ids, which the
// broker drops.
type streamer struct {
	broker        *broker
	in, out, dead string
	consumer      string // its durable name: workers with one share the chunks
	workers       int
	wait          time.Duration // until a chunk is delivered again that was not acknowledged
	checking      checking
	metrics       *meters
	log           *slog.Logger
	reached       func(point string) // what tests do at the points of the loop; nil: nothing
	handle        func(context.Context, jetstream.Msg) error
}

// run works until ctx ends, and then finishes what is in hand.
func (s *streamer) run(ctx context.Context) error {
	consumer, err := s.open(ctx)
	if err != nil {
		return err
	}
	if s.handle == nil {
		s.handle = s.work
	}
	messages, err := consumer.Messages(jetstream.PullMaxMessages(2*s.workers), jetstream.PullHeartbeat(heartbeat))
	if err != nil {
		return err
	}
	// What is fetched and not begun when ctx ends is delivered to others at once.
	stop := context.AfterFunc(ctx, messages.Drain)
	defer stop()
	work, giveUp := context.WithCancel(context.WithoutCancel(ctx))
	defer giveUp()
	defer context.AfterFunc(ctx, func() { time.AfterFunc(grace, giveUp) })()
	var hands sync.WaitGroup
	for range s.workers {
		hands.Go(func() {
			for {
				m, err := messages.Next()
				switch {
				case errors.Is(err, jetstream.ErrMsgIteratorClosed):
					return
				case err != nil: // the connection comes back, and so does a leader
					s.log.Warn("no chunk", "reason", err.Error())
					pause(ctx, 200*time.Millisecond)
					continue
				case ctx.Err() != nil:
					m.Nak()
					continue
				}
				s.at("fetched")
				if err := s.handle(work, m); err != nil {
					s.metrics.failed.Inc()
					s.log.Warn("a chunk goes back", "reason", err.Error())
					m.NakWithDelay(time.Second)
				}
			}
		})
	}
	hands.Wait()
	return nil
}

// grace is how long what is in hand may take at the end: a stream that is full may not be
// read any more.
const grace = 20 * time.Second

func (s *streamer) at(point string) {
	if s.reached != nil {
		s.reached(point)
	}
}

// open looks at the streams of the three subjects and makes the consumer.
func (s *streamer) open(ctx context.Context) (jetstream.Consumer, error) {
	var in string
	for _, subject := range []string{s.out, s.dead, s.in} {
		var err error
		if in, err = s.broker.streamOf(ctx, subject); err != nil {
			return nil, err
		}
	}
	var consumer jetstream.Consumer
	err := s.broker.call(ctx, func(ctx context.Context) (err error) {
		consumer, err = s.broker.js.CreateOrUpdateConsumer(ctx, in, jetstream.ConsumerConfig{
			Durable: s.consumer, FilterSubject: s.in, AckPolicy: jetstream.AckExplicitPolicy,
			AckWait: s.wait, MaxAckPending: 1024, MaxDeliver: -1,
		})
		return err
	})
	return consumer, err
}

// work checks a chunk, stores its results and acknowledges it.
func (s *streamer) work(ctx context.Context, m jetstream.Msg) error {
	defer inProgress(m, s.wait)()
	c, results, err := s.process(ctx, m)
	if err != nil {
		return err
	}
	s.at("processed")
	if err := s.store(ctx, results.messages(c, s.out, s.dead)); err != nil {
		return err
	}
	s.at("published")
	err = s.broker.call(ctx, m.DoubleAck)
	s.at("acknowledged")
	if err == nil {
		s.metrics.count(&results.tally)
	}
	return err
}

// process makes the results of a message. The day of an answer is that on which it was
// sent, so that it is the same whenever it is delivered.
func (s *streamer) process(ctx context.Context, m jetstream.Msg) (*chunk, *results, error) {
	meta, err := m.Metadata()
	if err != nil {
		return nil, nil, err
	}
	s.metrics.met(meta)
	c := readChunk(m.Headers(), m.Data(), meta.Stream, meta.Sequence.Stream)
	t := meta.Timestamp.UTC()
	day, _ := normalize.MakeDate(t.Year(), int(t.Month()), t.Day())
	return c, s.checking.check(ctx, c, day), nil
}

// store stores messages. A stream that is full is waited for.
func (s *streamer) store(ctx context.Context, list []*nats.Msg) error {
	for _, m := range list {
		if err := s.broker.publish(ctx, m, s.log); err != nil {
			return err
		}
	}
	return nil
}

// inProgress tells the broker that a message is being worked on, until done.
func inProgress(m jetstream.Msg, wait time.Duration) (done func()) {
	stop := make(chan struct{})
	go func() {
		for {
			select {
			case <-stop:
				return
			case <-time.After(wait / 3):
				m.InProgress()
			}
		}
	}()
	return func() { close(stop) }
}
