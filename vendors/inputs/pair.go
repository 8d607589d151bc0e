package inputs

import "iter"

// Pair brings together the answers of several inputs about the same documents and
// yields groups with one answer for each input; where an input has none, the Err
// of its answer is ErrNoAnswer.
//
// With a nil key it takes the first answer of each input, then the second, and
// holds no more than that. Otherwise answers with equal keys belong together, the
// n-th of a key with the n-th, in the order of the first input that has them; then
// all answers are held in memory. An answer with the key "" stands alone, with
// ErrNoKey.
func Pair(inputs []iter.Seq[Answer], key func(Answer) string) iter.Seq[[]Answer] {
	if key == nil {
		return inOrder(inputs)
	}
	return byKey(inputs, key)
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

func byKey(inputs []iter.Seq[Answer], key func(Answer) string) iter.Seq[[]Answer] {
	return func(yield func([]Answer) bool) {
		var groups [][]Answer
		index := make(map[occasion]int)
		for i, in := range inputs {
			times := make(map[string]int)
			for a := range in {
				k := ""
				if a.Err == nil {
					if k = key(a); k == "" {
						a.Err = ErrNoKey
					}
				}
				at, ok := index[occasion{k, times[k]}]
				if !ok {
					at = len(groups)
					group := make([]Answer, len(inputs))
					for j := range group {
						group[j].Err = ErrNoAnswer
					}
					groups = append(groups, group)
				}
				groups[at][i] = a
				if k != "" {
					index[occasion{k, times[k]}] = at
					times[k]++
				}
			}
		}
		for _, group := range groups {
			if !yield(group) {
				return
			}
		}
	}
}
