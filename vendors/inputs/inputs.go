package inputs

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// Answer is one answer of an input that may hold many.
type Answer struct {
	Name   string // of the input
	Index  int    // among the answers of the input, from 0
	Offset int64  // of the first byte of JSON in the input, after decompression
	Line   int    // of that byte, from 1
	Column int    // likewise, in bytes
	JSON   []byte // not necessarily valid; an empty input is one empty answer. It may share memory with its neighbours
	Err    error  // why there is no JSON: the input cannot be read, or the answer is too long

	Ahead tape.Ahead // JSON, where it was decoded on the way (vendors.ReadAhead)
}

// What the Err of an Answer may be, beside errors of the reader.
var (
	ErrTooLong  = errors.New("the answer is too long")                      // the next one is looked for behind its end
	ErrEndless  = fmt.Errorf("%w, and its end is not in sight", ErrTooLong) // the input ends with it, as with those that follow
	ErrGzip     = errors.New("the gzip data is damaged or cut short")
	ErrTwice    = errors.New("the data is compressed twice")
	ErrBlank    = errors.New("nothing but blanks is in sight")
	ErrNone     = errors.New("no answer")                                           // in the list that the input is
	ErrTiny     = errors.New("a quarter of a million values too short for answers") // one behind another
	ErrNoAnswer = errors.New("the input has no answer about this document")         // of Pair: the others have one
	ErrNoKey    = errors.New("the answer does not have the key")                    // of Pair
	ErrOrder    = errors.New("its index is not above that of the line before")      // of PairTruth
)

// Answers yields the answers that r holds, one at a time: one JSON value, values
// one behind another, NDJSON, and arrays of answers, compressed with gzip, in another of
// the packings, or not.
// isAnswer reports whether a value is the answer of a vendor: an array is one answer
// where an array of its first element alone is, where a line of NDJSON is, and where an
// array of the input before it was; otherwise each of its elements is one. It is also
// asked about an object that is no JSON but printed as vendors' documents print them.

// A value that is not JSON ends the input, because nothing tells where the next
// one begins; in NDJSON only its line is lost. An input is NDJSON when its name
// ends in .ndjson or .jsonl, before .gz and the like, or when its lines are values.

// The whole input is never in memory: one answer is, up to limit bytes, with some
// read-ahead. Of a longer one the end is looked for, as far as 256 MiB behind the limit.

// Should it panic while it looks for the next answer, the input ends with the error. A
// panic of isAnswer says that the value is none.
func Answers(name string, r io.Reader, limit int, isAnswer func(value []byte) bool, packings ...*Packing) iter.Seq[Answer] {
	return Use{}.Answers(name, r, limit, isAnswer, packings...)
}

// Use is how answers are used, where that makes it cheaper to find them.
type Use struct {
	// Read is asked before each answer whether it will be read, and that once: then one
	// walk finds the end of an answer that stands on a line, and decodes it. nil: it is not
	// known.
	Read func() bool

	// Apart says that no answer is used any more when the next one is asked for: the memory
	// of its JSON is then used again.
	Apart bool
}

// Answers is the function of the same name for such a use.
func (u Use) Answers(name string, r io.Reader, limit int, isAnswer func(value []byte) bool, packings ...*Packing) iter.Seq[Answer] {
	packings = append(slices.Clip(packings), gzipped)
	return func(yield func(Answer) bool) {
		s := splitter{name: name, isAnswer: sound(isAnswer), packings: packings, max: limit, r: r, use: u}
		plain := strings.ToLower(name)
		for _, p := range packings {
			plain = strings.TrimSuffix(plain, p.Suffix)
		}
		switch path.Ext(plain) {
		case ".ndjson", ".jsonl":
			s.lines, s.sure = true, true
		}
		outside := false // where a panic is not ours
		s.yield = func(a Answer) bool {
			outside = true
			more := yield(a)
			outside = false
			return more
		}
		defer func() {
			if outside {
				return
			}
			if p := caught.Of(recover()); p != nil {
				s.send(0, 0, p)
			}
		}()
		s.run()
	}
}

// sound is isAnswer that does not panic. Who reads the value will, and tell.
func sound(isAnswer func([]byte) bool) func([]byte) bool {
	return func(value []byte) (ok bool) {
		defer func() {
			if recover() != nil {
				ok = false
			}
		}()
		return isAnswer(value)
	}
}
