package ocrlint

import (
	"context"
	"iter"

	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/internal/ordered"
	"github.com/ocrlint/ocrlint/rules"
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
// when it is 0; answers is iterated in one more, but with one worker all of it happens
// in the goroutine of the caller. What comes out does not depend on their number. Name
// and Index of the options are those of each answer, and the offset of a
// *vendors.SyntaxError is that in the input. Wrong options are the error of every
// answer.
//
// Memory is bounded: in hand are some 256 KiB of answers for each worker, or two
// answers where they are longer, and what render made of as many. An answer is
// checked as soon as it is read; it does not wait for others. The stream ends early
// when ctx is done or the caller breaks out of its loop. It returns when its
// goroutines have ended, so an iteration of answers that blocks in a read holds it up.
//
// Should the check of an answer panic, or one of Options.Rules, or render, then render is
// called with a *PanicError for this answer, and the others are checked.
func Stream[T any](ctx context.Context, answers iter.Seq[Answer], workers int, o Options,
	render func(Answer, *rules.Report, error) T) iter.Seq[T] {
	c, wrong := o.checker()
	return ordered.Map(ctx, answers, workers, inHand, func(a Answer) (out T) {
		if wrong != nil {
			return render(a, nil, wrong)
		}
		defer func() {
			if p := caught.Of(recover()); p != nil {
				out = render(a, nil, p)
			}
		}()
		r, err := c.ReportOf(a)
		return render(a, r, err)
	})
}

// PanicError is the error of an answer that showed a fault of the program: it names the
// functions, and quotes nothing.
type PanicError = caught.Panic

// inHand is the memory that an answer takes, about.
func inHand(a Answer) int { return len(a.JSON) + a.Ahead.Size() + 256 }
