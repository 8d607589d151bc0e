// Package ordered does something with each of many values in several goroutines
// and keeps their order.
package ordered

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// Enough is the size of values that a goroutine takes at a time, when they are there.
// It is some hundred times what handing them over costs.
const Enough = 64 << 10

// Map yields what do makes of each of all, in their order, until ctx is done. do runs
// in as many goroutines as workers says, GOMAXPROCS when it is 0; all is iterated in
// one more. With one worker all of it happens in the goroutine of the caller. A value
// is never kept waiting for others to come.
//
// Size says how much memory a value takes. In hand are at most two values for each
// worker and, where values are small, four times Enough for each.
func Map[In, Out any](ctx context.Context, all iter.Seq[In], workers int, size func(In) int, do func(In) Out) iter.Seq[Out] {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	if workers == 1 {
		return func(yield func(Out) bool) {
			for v := range all {
				if ctx.Err() != nil || !yield(do(v)) {
					return
				}
			}
		}
	}
	return func(yield func(Out) bool) {
		q := queue[In, Out]{workers: workers, open: new(batch[In, Out])}
		for _, c := range []*sync.Cond{&q.filled, &q.emptied, &q.done} {
			c.L = &q.Mutex
		}
		var running sync.WaitGroup
		defer running.Wait()
		defer q.stop()
		defer context.AfterFunc(ctx, q.stop)()
		running.Go(func() {
			defer q.end()
			for v := range all {
				if !q.put(v, size(v)) {
					return
				}
			}
		})
		for range workers {
			running.Go(func() {
				for b := q.take(); b != nil; b = q.take() {
					for _, v := range b.in {
						b.out = append(b.out, do(v))
						if ctx.Err() != nil {
							return
						}
					}
					q.finish(b)
				}
			})
		}
		for b := q.first(); b != nil; b = q.first() {
			for _, v := range b.out {
				if !yield(v) || ctx.Err() != nil {
					return
				}
			}
			q.release(b)
		}
	}
}

// batch is what a worker takes at a time.
type batch[In, Out any] struct {
	in       []In
	out      []Out
	size     int
	finished bool
}

// queue holds the values in hand.
type queue[In, Out any] struct {
	workers int

	sync.Mutex
	filled  sync.Cond         // there is something to take
	emptied sync.Cond         // there is room for more
	done    sync.Cond         // the first that was taken is finished
	open    *batch[In, Out]   // being filled
	full    []*batch[In, Out] // behind each other, before open
	taken   []*batch[In, Out] // before full
	free    []*batch[In, Out] // to be used again
	size    int               // of those taken
	ended   bool              // nothing more is put
	stopped bool
}

func (q *queue[In, Out]) stop() {
	q.Lock()
	defer q.Unlock()
	q.stopped = true
	q.filled.Broadcast()
	q.emptied.Broadcast()
	q.done.Broadcast()
}

func (q *queue[In, Out]) end() {
	q.Lock()
	defer q.Unlock()
	q.ended = true
	q.filled.Broadcast()
	q.done.Broadcast()
}

// put waits until there is room for a value. It reports false when no more is wanted.
func (q *queue[In, Out]) put(v In, size int) bool {
	q.Lock()
	defer q.Unlock()
	q.open.in = append(q.open.in, v)
	q.open.size += size
	if len(q.open.in) == 1 {
		q.filled.Signal()
	}
	if q.open.size >= Enough {
		q.full = append(q.full, q.open)
		q.renew()
	}
	for len(q.full) >= q.workers && !q.stopped {
		q.emptied.Wait()
	}
	return !q.stopped
}

// renew begins another batch.
func (q *queue[In, Out]) renew() {
	if n := len(q.free); n > 0 {
		q.open, q.free = q.free[n-1], q.free[:n-1]
		return
	}
	q.open = new(batch[In, Out])
}

// take waits for a batch. It returns nil when there will be none.
func (q *queue[In, Out]) take() (b *batch[In, Out]) {
	q.Lock()
	defer q.Unlock()
	for !q.stopped {
		if len(q.taken) < q.workers || q.size < 2*q.workers*Enough {
			switch {
			case len(q.full) > 0:
				b = q.full[0]
				q.full = append(q.full[:0], q.full[1:]...)
			case len(q.open.in) > 0:
				b = q.open
				q.renew()
			case q.ended:
				return nil
			}
			if b != nil {
				q.taken = append(q.taken, b)
				q.size += b.size
				q.emptied.Signal()
				if len(q.full) > 0 || len(q.open.in) > 0 {
					q.filled.Signal()
				}
				return b
			}
		}
		q.filled.Wait()
	}
	return nil
}

func (q *queue[In, Out]) finish(b *batch[In, Out]) {
	q.Lock()
	defer q.Unlock()
	b.finished = true
	q.done.Signal()
}

// first waits until the first batch that was taken is finished. It returns nil at the
// end.
func (q *queue[In, Out]) first() *batch[In, Out] {
	q.Lock()
	defer q.Unlock()
	for !q.stopped {
		switch {
		case len(q.taken) > 0 && q.taken[0].finished:
			return q.taken[0]
		case q.ended && len(q.taken)+len(q.full)+len(q.open.in) == 0:
			return nil
		}
		q.done.Wait()
	}
	return nil
}

// release takes back the first batch.
func (q *queue[In, Out]) release(b *batch[In, Out]) {
	clear(b.in)
	clear(b.out)
	q.Lock()
	defer q.Unlock()
	q.taken = append(q.taken[:0], q.taken[1:]...)
	q.size -= b.size
	*b = batch[In, Out]{in: b.in[:0], out: b.out[:0]}
	q.free = append(q.free, b)
	q.filled.Signal()
}
