package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/nats-io/nats.go/jetstream"
)

// messages are those of a subject in a stream, one behind another; with wait those that
// are still to come too, until ctx ends. Each is asked for by its number: a consumer would
// be a state at one server, and go with it, and its client finds that out late or never.
func (b *broker) messages(ctx context.Context, s jetstream.Stream, subject string, wait bool) iter.Seq2[*jetstream.RawStreamMsg, error] {
	return func(yield func(*jetstream.RawStreamMsg, error) bool) {
		idle := time.Duration(0)
		for next := uint64(1); ; {
			m, err := b.message(ctx, s, next, jetstream.WithGetMsgSubject(subject))
			if err == nil && m.Sequence < next { // it was stored with the headers of a message that was read
				err = fmt.Errorf("message %d of %s, or one behind it, has a header of the broker: the number of another", next, s.CachedInfo().Config.Name)
			}
			switch {
			case err == nil:
				if !yield(m, nil) {
					return
				}
				next = m.Sequence + 1
			case ctx.Err() != nil:
				yield(nil, ctx.Err())
				return
			case wait && (errors.Is(err, jetstream.ErrMsgNotFound) || passes(err)):
				// Who always reads the newest lets the server keep in memory what it has stored
				// in the last ten seconds; of what is older it keeps nothing once it is read.
				idle = min(2*idle+5*time.Millisecond, 500*time.Millisecond)
				pause(ctx, idle)
			default:
				if !errors.Is(err, jetstream.ErrMsgNotFound) {
					yield(nil, err)
				}
				return
			}
		}
	}
}

// message reads a message of a stream, that with a number where o says nothing else.
func (b *broker) message(ctx context.Context, s jetstream.Stream, number uint64, o ...jetstream.GetMsgOpt) (m *jetstream.RawStreamMsg, err error) {
	err = b.call(ctx, func(ctx context.Context) (err error) {
		m, err = s.GetMsg(ctx, number, o...)
		return err
	})
	return m, err
}
