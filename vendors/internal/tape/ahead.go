package tape

import (
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
	return Ahead{k, k.turn.Load(), len(k.tape.Nodes) * int(unsafe.Sizeof(Node{}))}
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
		t.Nodes, of.Nodes = of.Nodes, t.Nodes // the memory goes back for another text
		t.Changed, of.Changed = of.Changed, t.Changed
		t.Shape = of.Shape
	}
	const much = 1 << 16
	of.Shape = nil
	if of.Src = nil; cap(of.Nodes) <= much {
		spare.Put(a.of)
	}
	return same
}

// ParseAhead is Parse of a text that was perhaps decoded before.
func (t *Tape) ParseAhead(src []byte, a Ahead) error {
	if a.take(t, src) {
		return nil
	}
	return t.Parse(src)
}
