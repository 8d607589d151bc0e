package ocrlint

import (
	"context"
	"iter"

	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/internal/checker"
	"github.com/ocrlint/ocrlint/internal/ordered"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// TruthError says what is wrong with a line of truth: that it cannot be read, or that
// values of it cannot.
type TruthError = vendors.TruthError

// ErrNoTruth is the error for a line that says nothing of what is true.
var ErrNoTruth = vendors.ErrNoTruth

// Measure compares what several answers say about one document with what is true of it.
// truth is a line as "ocrlint fake --truth" writes it, or an answer of the vendor plain;
// with the Err ErrNoAnswer nothing is known. Of an answer that holds several documents the
// first is measured. The comparison has the answers as its parties. Errors are ErrOptions,
// ErrTooManyAnswers, and *TruthError for a truth that cannot be read; then the comparison is
// not nil, and goes by what could be.
func Measure(answers []Answer, truth Answer, o Options) (*rules.Comparison, error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	return c.Measure(answers, truth)
}

// MeasureStream measures many groups concurrently, as CompareStream compares them. The
// last of each group is the truth.
func MeasureStream[T any](ctx context.Context, groups iter.Seq[[]Answer], workers int, o Options,
	render func(*rules.Comparison, error) T) iter.Seq[T] {
	c, wrong := o.checker()
	return ordered.Map(ctx, groups, workers, groupInHand, func(group []Answer) (out T) {
		if wrong != nil {
			return render(nil, wrong)
		}
		answers, truth := group[:len(group)-1], group[len(group)-1]
		defer func() {
			if p := caught.Of(recover()); p != nil {
				out = render(checker.NoMeasure(answers, truth, p), nil)
			}
		}()
		return render(c.Measure(answers, truth))
	})
}

// PairTruth is Pair with lines of truth, the last of each group. With no key the line
// with "index": n goes with the answer n of each input, counted from 0; lines without an
// index go with the answers in order. Lines are in the order of their index; one that is
// not stands alone, with ErrOrder.
func PairTruth(answers []iter.Seq[Answer], truth iter.Seq[Answer], key string, o Options) (iter.Seq[[]Answer], error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	groups, err := c.PairTruth(answers, truth, key)
	return groups, wrongKey(key, err)
}
