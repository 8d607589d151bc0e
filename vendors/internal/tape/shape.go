package tape

import "sync/atomic"

// Shape is what answers have in common that differ in the texts of their scalars alone.
type Shape struct {
	text  []byte // the first of them
	nodes []Node

	Kept   atomic.Value // what the reader of the first of them keeps for the others
	misses atomic.Int32
}

// Miss tells that what is kept was of no use for an answer of the shape.
func (s *Shape) Miss() { s.misses.Add(1) }

// Change is a scalar whose text is not that of the first text of the shape.
type Change struct {
	ID int32
	Node
}

// Complete makes Nodes those of the whole text. Of a text that is decoded ahead they are at
// first those that changed alone.
func (t *Tape) Complete() {
	if !t.partial {
		return
	}
	t.partial = false
	changed, by := t.Changed, int32(0)
	for id := range t.Nodes {
		if len(changed) > 0 && int(changed[0].ID) == id {
			by = changed[0].To - t.Shape.nodes[id].To
			changed = changed[1:]
			continue
		}
		t.Nodes[id] = t.Shape.nodes[id]
		t.Nodes[id].move(by)
	}
}

// Watch makes the tape remember from now on which of its texts somebody looks at.
func (t *Tape) Watch() {
	t.looks = append(t.looks[:0], make([]Look, len(t.Nodes))...)
	t.watched = true
}

// Watched ends Watch, and returns for each value what was looked at.
func (t *Tape) Watched() []Look {
	t.watched = false
	return t.looks
}

// Pause stops remembering until the function that it returns is called.
func (t *Tape) Pause() (resume func()) {
	watched := t.watched
	t.watched = false
	return func() { t.watched = watched }
}

// Look is what was looked at of a scalar.
type Look uint8

// The bits of a Look.
const (
	AtText    Look = 1 << iota // the text itself
	WhetherAt                  // whether it says something
	Silent                     // it says nothing
)

// Saw tells what somebody looked at.
func (t *Tape) Saw(id int32, l Look) {
	if t.watched {
		t.looks[id] |= l
	}
}
