package ocrlint

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// Answer is one answer of an input that may hold many.
type Answer = inputs.Answer

// What the Err of an Answer may be, beside ErrTooLong and errors of its reader.
var (
	ErrGzip     = inputs.ErrGzip     // the input cannot be decompressed behind it
	ErrEndless  = inputs.ErrEndless  // an ErrTooLong whose end is not in sight: the input is not read behind it
	ErrBlank    = inputs.ErrBlank    // nothing but blanks is in sight: likewise
	ErrNone     = inputs.ErrNone     // the input is an empty list
	ErrTiny     = inputs.ErrTiny     // a quarter of a million values of at most 16 bytes one behind another: likewise
	ErrTwice    = inputs.ErrTwice    // it is compressed still when it was decompressed
	ErrNoAnswer = inputs.ErrNoAnswer // of Pair: the other inputs have an answer about this document
	ErrNoKey    = inputs.ErrNoKey    // of Pair: the answer does not have the key
	ErrOrder    = inputs.ErrOrder    // of PairTruth: the index of the line is not above that of the one before
)

// Answers yields the answers that r holds, one at a time: one JSON value, values
// one behind another, NDJSON, and arrays of answers, compressed with gzip or not.
// An array is one answer where the table t says so (with a nil t: any private or
// built-in table), otherwise each of its elements is one.
//
// A value that is not JSON ends the input, because nothing tells where the next
// one begins; in NDJSON only its line is lost. An input is NDJSON when its name
// ends in .ndjson or .jsonl, before .gz, or when its lines are values.
//
// The whole input is never in memory: one answer is, up to MaxAnswer, with some
// read-ahead. Of a longer one the end is looked for, 256 MiB far, and the next is read.
func Answers(name string, r io.Reader, t *vendors.Table, private ...*vendors.Table) iter.Seq[Answer] {
	return inputs.Answers(name, r, MaxAnswer, func(value []byte) bool { return vendors.Fits(value, t, private...) })
}

// Pair brings together the answers of several inputs about the same documents and
// yields groups with one answer for each input; where an input has none, the Err
// of its answer is ErrNoAnswer.
//
// With no key it takes the first answer of each input, then the second, and holds no
// more than that. A key is a JSON pointer into the answers, the name of a canonical
// field (of numbers without their separators), or "name" for the base name of the
// file. Answers with equal keys belong together, the n-th of a key with the n-th, in
// the order of the first input that has them; then all answers are held in memory,
// compressed. An answer without the key stands alone, with ErrNoKey. Errors are
// ErrOptions, also for a key that is none.
func Pair(answers []iter.Seq[Answer], key string, o Options) (iter.Seq[[]Answer], error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	groups, err := c.Pair(answers, key)
	return groups, wrongKey(key, err)
}

func wrongKey(key string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: the key %q is %w", ErrOptions, key, err)
}

// Unread says of an answer that Check, or Stream, has an error about what stands in its
// place among the reports: in the output of ocrlint check --format json lines and answers
// always correspond.
func Unread(a Answer, err error) *rules.Unread {
	u := &rules.Unread{Name: a.Name, Index: a.Index, Offset: a.Offset, Message: err.Error()}
	if syntax, ok := errors.AsType[*vendors.SyntaxError](err); ok {
		u.Code, u.Offset, u.Message = "syntax", syntax.Offset, syntax.Reason
		return u
	}
	switch {
	case errors.Is(err, ErrUnknownVendor):
		u.Code = "unknown_vendor"
		u.Message += "; ocrlint vendors infer proposes a table from such answers, which --vendor-file takes"
	case errors.Is(err, ErrAmbiguousVendor):
		u.Code = "ambiguous_vendor"
	case errors.Is(err, ErrTooLong):
		u.Code = "too_long"
	case errors.Is(err, ErrNone):
		u.Code = "no_answer"
	case errors.Is(err, ErrOptions), errors.As(err, new(*PanicError)):
		u.Code = "internal" // nothing is wrong with the answer
	default:
		u.Code = "input"
	}
	return u
}
