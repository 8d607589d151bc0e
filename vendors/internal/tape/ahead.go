package tape

import (
	"slices"
	"sync"
	"sync/atomic"
	"unsafe"
)

// Ahead is a text that was decoded before somebody asks for it. The zero Ahead is none.
// It may be copied; who takes it first has it.
type Ahead struct {
	of   *kept
	turn uint64 // of the tape, which is used for other texts before and behind
	size int
}

// kept is a tape that waits to be taken.
type kept struct {
	tape Tape
	turn atomic.Uint64
}

var spare = sync.Pool{New: func() any { return new(kept) }}

// ahead keeps the tape of src until it is taken.
func (k *kept) ahead(src []byte) Ahead {
	k.tape.Src = src
	size := len(k.tape.Nodes) * int(unsafe.Sizeof(Node{}))
	if k.tape.partial {
		size = len(k.tape.Changed) * int(unsafe.Sizeof(Change{}))
	}
	return Ahead{k, k.turn.Load(), size}
}

// Size is the memory that it takes, in bytes.
func (a Ahead) Size() int { return a.size }

// take makes t the tape of src, if a is that and nobody took it before.
func (a Ahead) take(t *Tape, src []byte) bool {
	if a.of == nil || !a.of.turn.CompareAndSwap(a.turn, a.turn+1) {
		return false
	}
	of := &a.of.tape
	same := len(of.Src) == len(src) && &of.Src[0] == &src[0]
	if same {
		t.Src, t.Twice, t.escaped, t.watched = src, t.Twice[:0], false, false
		t.Changed, of.Changed = of.Changed, t.Changed // the memory goes back for another text
		t.Shape, t.partial = of.Shape, of.partial
		if t.partial {
			t.Nodes = slices.Grow(t.Nodes[:0], len(t.Shape.nodes))[:len(t.Shape.nodes)]
			for _, c := range t.Changed {
				t.Nodes[c.ID] = c.Node
			}
		} else {
			t.Nodes, of.Nodes = of.Nodes, t.Nodes
		}
	}
	const much = 1 << 16
	of.Shape = nil
	if of.Src = nil; cap(of.Nodes) <= much {
		spare.Put(a.of)
	}
	return same
}

// ParseAhead is Parse of a text that was perhaps decoded before; see Complete.
func (t *Tape) ParseAhead(src []byte, a Ahead) error {
	if a.take(t, src) {
		return nil
	}
	return t.Parse(src)
}
