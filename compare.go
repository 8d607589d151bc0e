package ocrlint

import (
	"context"
	"iter"

	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/internal/checker"
	"github.com/ocrlint/ocrlint/internal/ordered"
	"github.com/ocrlint/ocrlint/rules"
)

// ErrTooManyAnswers is the error of Compare for more answers than a document has
// places for.
var ErrTooManyAnswers = checker.ErrTooManyAnswers

// Compare compares what several answers say about the same document: those of
// several vendors, or of several runs. Answers may hold several documents; then the
// first of each are compared, the second, and so on. Each comparison has the
// answers as its parties, also those that could not be read. Name and Index of
// the options are not used. Errors are ErrOptions and ErrTooManyAnswers.
func Compare(answers []Answer, o Options) ([]*rules.Comparison, error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	return c.Compare(answers)
}

// CompareStream compares many groups of answers concurrently, as Stream checks many
// answers, and yields in their order what render makes of the comparisons. Where Stream
// has a *PanicError, here every answer of a comparison has it.
func CompareStream[T any](ctx context.Context, groups iter.Seq[[]Answer], workers int, o Options,
	render func([]*rules.Comparison, error) T) iter.Seq[T] {
	c, wrong := o.checker()
	return ordered.Map(ctx, groups, workers, groupInHand, func(answers []Answer) (out T) {
		if wrong != nil {
			return render(nil, wrong)
		}
		defer func() {
			if p := caught.Of(recover()); p != nil {
				out = render([]*rules.Comparison{checker.NoComparison(answers, p)}, nil)
			}
		}()
		return render(c.Compare(answers))
	})
}

func groupInHand(answers []Answer) (n int) {
	for _, a := range answers {
		n += inHand(a)
	}
	return n
}
