package ocrlint

import (
	"context"
	"errors"
	"iter"
	"runtime"
	"sync"

	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// Stream checks many answers concurrently and yields, in the order of the
// answers, what render makes of each report or error. It is how a service or a
// batch job checks an export of stored answers:
//
//	out := ocrlint.Stream(ctx, ocrlint.Answers("export.ndjson", file, nil), 0, options,
//		func(a ocrlint.Answer, r *rules.Report, err error) []byte {
//			if err != nil {
//				return fmt.Appendf(nil, "%s: %v\n", a.Name, err)
//			}
//			return append(r.AppendJSON(nil, false), '\n')
//		})
//	for line := range out {
//		w.Write(line)
//	}
//	if err := ctx.Err(); err != nil { ... } // cut short
//
// The checks and render run in as many goroutines as workers says, GOMAXPROCS
// when it is 0; answers is iterated in one more. What comes out does not depend
// on their number. Name and Index of the options are those of each answer, and the
// offset of a *vendors.SyntaxError is that in the input. Wrong options are the
// error of every answer.
//
// Memory is bounded by what answers yields: never more than workers+1 answers
// are in hand, and a few dozen results for each worker wait for their turn. The
// stream ends early when ctx is done or the caller breaks out of its loop. It
// returns when its goroutines have ended, so an iteration of answers that blocks
// in a read holds it up.
func Stream[T any](ctx context.Context, answers iter.Seq[Answer], workers int, o Options,
	render func(Answer, *rules.Report, error) T) iter.Seq[T] {
	c, wrong := o.checker()
	return ordered(ctx, answers, workers, func(a Answer) T {
		if wrong != nil {
			return render(a, nil, wrong)
		}
		said, err := c.readAnswer(a)
		if err != nil {
			return render(a, nil, err)
		}
		return render(a, c.report(said, a.Name, a.Index), nil)
	})
}

// ordered does something with each of all concurrently and yields the outcomes in
// their order.
func ordered[In, Out any](ctx context.Context, all iter.Seq[In], workers int, do func(In) Out) iter.Seq[Out] {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(Out) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var wg sync.WaitGroup
		defer wg.Wait()
		defer cancel()

		type job struct {
			in     In
			result chan<- Out
		}
		jobs := make(chan job)
		results := make(chan (<-chan Out), 32*workers) // in the order of all
		wg.Go(func() {
			defer close(results)
			defer close(jobs)
			for v := range all {
				result := make(chan Out, 1)
				select {
				case results <- result:
				case <-ctx.Done():
					return
				}
				select {
				case jobs <- job{v, result}:
				case <-ctx.Done():
					return
				}
			}
		})
		for range workers {
			wg.Go(func() {
				for j := range jobs {
					j.result <- do(j.in)
				}
			})
		}
		for result := range results {
			select {
			case v := <-result:
				if !yield(v) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// inInput makes the offset of a syntax error that in the input.
func inInput(err error, a Answer) error {
	if syntax, ok := errors.AsType[*vendors.SyntaxError](err); ok {
		return &vendors.SyntaxError{Offset: a.Offset + syntax.Offset, Reason: syntax.Reason}
	}
	return err
}
