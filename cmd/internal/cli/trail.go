package cli

import (
	"encoding/binary"
	"hash"
	"hash/fnv"
	"io"
	"iter"
	"os"
	"sync"

	"github.com/ocrlint/ocrlint"
)

// point is how far a run has come through its inputs.
type point struct {
	Answers int    `json:"answers"` // so many are done,
	Within  int    `json:"within"`  // of them so many behind the beginning
	Files   int    `json:"files"`   // of this file, counted from 1
	Inputs  uint64 `json:"inputs"`  // what the files up to it are: names, sizes, times of change
}

// trail follows the inputs of a run, so that another one can go on where it was. A nil
// trail does nothing.
type trail struct {
	from     point // where an earlier run was
	changed  bool  // the inputs are not what they were then
	progress *progress

	files, answers int // that were met
	inputs         hash.Hash64

	mu    sync.Mutex
	begun []point // the file of the last answer that is done, and those behind it that were begun
}

func newTrail(from point) *trail {
	begun := from
	begun.Answers, begun.Within = from.Answers-from.Within, 0
	return &trail{from: from, inputs: fnv.New64a(), begun: []point{begun}}
}

// enter is called at the beginning of every file. It says whether the file is to be read,
// which it is not when all its answers are done, and whether any more is to be.
func (t *trail) enter(name string) (read, more bool) {
	if t == nil {
		return true, true
	}
	t.files++
	size := t.note(name)
	p := point{Answers: t.answers, Files: t.files, Inputs: t.inputs.Sum64()}
	switch {
	case t.files < t.from.Files:
		t.progress.add(size)
		return false, true
	case t.files == t.from.Files:
		t.changed = p.Inputs != t.from.Inputs
		p.Answers = t.from.Answers - t.from.Within
		t.answers = p.Answers
	default:
		t.changed = t.answers < t.from.Answers // the file before had more
	}
	if t.changed {
		return false, false
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if last := len(t.begun) - 1; t.begun[last].Answers == p.Answers {
		t.begun[last] = p // of the one before comes nothing
	} else {
		t.begun = append(t.begun, p)
	}
	return true, true
}

// note adds a file to what the inputs are, and returns its size.
func (t *trail) note(name string) (size int64) {
	changed := int64(0)
	if info, err := os.Stat(name); err == nil {
		size, changed = info.Size(), info.ModTime().UnixNano()
	}
	io.WriteString(t.inputs, name)
	t.inputs.Write(binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64([]byte{0}, uint64(size)), uint64(changed)))
	return size
}

// follow yields the answers that are not done.
func (t *trail) follow(all iter.Seq[ocrlint.Answer]) iter.Seq[ocrlint.Answer] {
	return func(yield func(ocrlint.Answer) bool) {
		for a := range all {
			if t.files < t.from.Files {
				continue // an input that could not be opened
			}
			t.answers++
			if t.answers > t.from.Answers && !yield(a) {
				return
			}
		}
		t.changed = t.changed || t.files < t.from.Files || t.answers < t.from.Answers
	}
}

// reads reports whether the next answer is to be checked, and not one that is done.
func (t *trail) reads() bool { return t == nil || t.answers >= t.from.Answers }

// at returns the point where so many answers are done.
func (t *trail) at(answers int) point {
	t.mu.Lock()
	defer t.mu.Unlock()
	i := len(t.begun) - 1
	for t.begun[i].Answers > answers {
		i--
	}
	t.begun = append(t.begun[:0], t.begun[i:]...)
	p := t.begun[0]
	p.Answers, p.Within = answers, answers-p.Answers
	return p
}
