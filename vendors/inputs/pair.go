package inputs

import (
	"iter"
	"slices"
)

// Pair brings together the answers of several inputs about the same documents and
// yields groups with one answer for each input; where an input has none, the Err
// of its answer is ErrNoAnswer.
//
// With a nil key it takes the first answer of each input, then the second, and
// holds no more than that. Otherwise answers with equal keys belong together, the
// n-th of a key with the n-th, in the order of the first input that has them; then
// all answers are held in memory, compressed. An answer with the key "" stands alone,
// with ErrNoKey.
func Pair(inputs []iter.Seq[Answer], key func(Answer) string) iter.Seq[[]Answer] {
	if key == nil {
		return inOrder(inputs)
	}
	return byKey(inputs, func(_ int, a Answer) string { return key(a) })
}

// PairTruth is Pair with the lines of truth behind the answers, the last of each group.
// With a nil key the line whose index is n goes with the answer n of each input, counted
// from 0 by input; the line of index -1 with the one behind the line before. A line whose
// index is not above that of the line before is a group of its own, with ErrOrder.
func PairTruth(answers []iter.Seq[Answer], truth iter.Seq[Answer], index func(line Answer) int, key func(input int, a Answer) string) iter.Seq[[]Answer] {
	if key != nil {
		return byKey(append(slices.Clip(answers), truth), key)
	}
	return byIndex(answers, truth, index)
}

func byIndex(answers []iter.Seq[Answer], truth iter.Seq[Answer], index func(Answer) int) iter.Seq[[]Answer] {
	return func(yield func([]Answer) bool) {
		nextGroup, stop := iter.Pull(inOrder(answers))
		defer stop()
		nextLine, stopLines := iter.Pull(truth)
		defer stopLines()
		group, more := nextGroup()
		send := func(group []Answer, line Answer) bool {
			if group == nil {
				group = absent(len(answers))
			}
			return yield(append(slices.Clip(group), line))
		}
		n, last := 0, -1 // of the answers in hand, and of the line before
		for {
			line, ok := nextLine()
			if !ok {
				break
			}
			at := index(line)
			if at < 0 {
				at = last + 1
			} else if at <= last {
				line.Err = ErrOrder
				if !send(nil, line) {
					return
				}
				continue
			}
			last = at
			for ; more && n < at; n++ {
				if !send(group, Answer{Err: ErrNoAnswer}) {
					return
				}
				group, more = nextGroup()
			}
			if !more {
				group = nil
			}
			if !send(group, line) {
				return
			}
			if more {
				group, more = nextGroup()
				n++
			}
		}
		for ; more; group, more = nextGroup() {
			if !send(group, Answer{Err: ErrNoAnswer}) {
				return
			}
		}
	}
}

// absent is a group of which no input has an answer.
func absent(inputs int) []Answer {
	group := make([]Answer, inputs)
	for i := range group {
		group[i].Err = ErrNoAnswer
	}
	return group
}

func inOrder(inputs []iter.Seq[Answer]) iter.Seq[[]Answer] {
	return func(yield func([]Answer) bool) {
		next := make([]func() (Answer, bool), len(inputs))
		for i, in := range inputs {
			var stop func()
			next[i], stop = iter.Pull(in)
			defer stop()
		}
		for {
			group, some := make([]Answer, len(inputs)), false
			for i := range next {
				a, ok := next[i]()
				if !ok {
					a.Err = ErrNoAnswer
				}
				group[i], some = a, some || ok
			}
			if !some || !yield(group) {
				return
			}
		}
	}
}

// occasion is the n-th answer of a key in an input.
type occasion struct {
	key string
	n   int
}

// kept is an answer that waits for the others of its group.
type kept struct {
	Answer // without its JSON
	ticket
}

func byKey(inputs []iter.Seq[Answer], key func(input int, a Answer) string) iter.Seq[[]Answer] {
	return func(yield func([]Answer) bool) {
		var groups [][]kept
		shelves := make([]shelf, len(inputs))
		index := make(map[occasion]int)
		for i, in := range inputs {
			times := make(map[string]int)
			for a := range in {
				k := ""
				if a.Err == nil {
					if k = key(i, a); k == "" {
						a.Err = ErrNoKey
					}
				}
				at, ok := index[occasion{k, times[k]}]
				if !ok {
					at = len(groups)
					group := make([]kept, len(inputs))
					for j := range group {
						group[j].Err = ErrNoAnswer
					}
					groups = append(groups, group)
				}
				t := shelves[i].put(a.JSON)
				a.JSON = nil
				groups[at][i] = kept{a, t}
				if k != "" {
					index[occasion{k, times[k]}] = at
					times[k]++
				}
			}
		}
		clear(index)
		for i, group := range groups {
			groups[i] = nil // which need not wait for the others
			answers := make([]Answer, len(group))
			for j, k := range group {
				if k.Err != ErrNoAnswer {
					k.JSON = shelves[j].take(k.ticket)
				}
				answers[j] = k.Answer
			}
			if !yield(answers) {
				return
			}
		}
	}
}
