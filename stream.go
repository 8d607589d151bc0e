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
// offset of a *vendors.SyntaxError is that in the input.
//
// Memory is bounded by what answers yields: never more than workers+1 answers
// are in hand, and a few dozen results for each worker wait for their turn. The
// stream ends early when ctx is done or the caller breaks out of its loop. It
// returns when its goroutines have ended, so an iteration of answers that blocks
// in a read holds it up.
func Stream[T any](ctx context.Context, answers iter.Seq[Answer], workers int, o Options,
	render func(Answer, *rules.Report, error) T) iter.Seq[T] {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	return func(yield func(T) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var wg sync.WaitGroup
		defer wg.Wait()
		defer cancel()

		type job struct {
			answer Answer
			result chan<- T
		}
		jobs := make(chan job)
		results := make(chan (<-chan T), 32*workers) // in the order of the answers
		wg.Go(func() {
			defer close(results)
			defer close(jobs)
			for a := range answers {
				result := make(chan T, 1)
				select {
				case results <- result:
				case <-ctx.Done():
					return
				}
				select {
				case jobs <- job{a, result}:
				case <-ctx.Done():
					return
				}
			}
		})
		for range workers {
			wg.Go(func() {
				for j := range jobs {
					r, err := checkAnswer(j.answer, o)
					j.result <- render(j.answer, r, err)
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

func checkAnswer(a Answer, o Options) (*rules.Report, error) {
	if a.Err != nil {
		return nil, a.Err
	}
	o.Name, o.Index = a.Name, a.Index
	r, err := Check(a.JSON, o)
	if syntax, ok := errors.AsType[*vendors.SyntaxError](err); ok {
		err = &vendors.SyntaxError{Offset: a.Offset + syntax.Offset, Reason: syntax.Reason}
	}
	return r, err
}
