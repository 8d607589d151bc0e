package tape

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"slices"
)

// Model decodes texts of which many are alike: the answers of one vendor have the same
// names in the same order, and other values. What a text has in common with the one that
// was decoded last is compared and not walked through again. The zero Model has none.
type Model struct {
	shape *Shape // nil: none
	pause int    // so many texts are not compared, because those before were not alike
	next  int    // how long the pause is behind the next that is not
	bear  int32  // how many misses of the shape, until another text is the model
}

// Decode decodes the value at the beginning of src, and returns where it ends; -1 when it
// is not plainly valid.
func (m *Model) Decode(src []byte) (a Ahead, end int) {
	k := spare.Get().(*kept)
	k.tape.Shape, k.tape.partial = nil, false
	switch {
	case m.pause > 0:
		m.pause--
		end = k.tape.scan(src)
	case m.shape != nil && m.shape.misses.Load() >= m.bear: // most texts have something that this one has not
		if end = k.tape.scan(src); end >= 0 && end <= MaxModel {
			m.learn(&k.tape, src[:end])
			m.bear = min(2*m.bear, maxBear)
		}
	default:
		if end = k.tape.like(m.shape, src); end >= 0 {
			m.next = 0
		} else if end = k.tape.scan(src); end >= 0 && end <= MaxModel {
			m.learn(&k.tape, src[:end])
			m.pause, m.next, m.bear = m.next, min(2*m.next+1, maxPause), minBear
		}
	}
	if end < 0 {
		spare.Put(k)
		return Ahead{}, -1
	}
	return k.ahead(src[:end]), end
}

// learn makes the text of t the model.
func (m *Model) learn(t *Tape, text []byte) {
	m.shape = &Shape{text: bytes.Clone(text), nodes: slices.Clone(t.Nodes)}
	t.Shape, t.Changed = m.shape, t.Changed[:0]
}

// MaxModel is how long the first text of a shape may be: longer ones are mostly values.
const MaxModel = 1 << 16

const (
	maxPause = 31
	minBear  = 4
	maxBear  = 256
)

// like is scan of a text that differs from the first of a shape in values alone, which are
// no containers; of others, and where it is not sure, it returns -1. It decodes what differs.
func (t *Tape) like(s *Shape, src []byte) (end int) {
	if s == nil {
		return -1
	}
	nodes, id := s.nodes, 0
	t.Changed = t.Changed[:0]
	for i, j := 0, 0; ; { // src[:i] is decoded, and as s.text[:j] is
		same := common(src[i:], s.text[j:])
		i, j = i+same, j+same
		for id < len(nodes) && int(nodes[id].To) < j {
			id++
		}
		switch {
		case id < len(nodes):
		case j == len(s.text):
			t.Shape, t.partial = s, true
			return i
		default: // they differ behind all values
			return -1
		}
		n := nodes[id]
		if n.isContainer() || int(n.From) > j {
			return -1
		}
		end := int(n.To)
		n.move(int32(i - j))
		if i, j = n.renew(src, int(n.From)), end; uint(i) > uint(len(src)) {
			return -1
		}
		t.Changed = append(t.Changed, Change{int32(id), n})
		id++
	}
}

func (n *Node) isContainer() bool { return n.Kind == '{' || n.Kind == '[' }

// move moves what a node has of the text.
func (n *Node) move(by int32) {
	if n.NameEnd > 0 {
		n.Name += by
		n.NameEnd += by
	}
	if n.To > 0 {
		n.From += by
		n.To += by
	}
}

// renew makes the node the scalar that src[i:] begins with, and returns where that ends;
// -1 when there is none.
func (n *Node) renew(src []byte, i int) (end int) {
	if i == len(src) {
		return -1
	}
	switch n.Kind = src[i]; n.Kind {
	case '"':
		return n.text(src, i)
	case '{', '[':
		return -1
	}
	return n.scalar(src, i)
}

// common returns how many bytes two texts have in common at their beginnings.
func common(a, b []byte) int {
	n, i := min(len(a), len(b)), 0
	for ; n-i >= 16; i += 16 {
		s, t := a[i:i+16:i+16], b[i:i+16:i+16]
		if x := binary.LittleEndian.Uint64(s) ^ binary.LittleEndian.Uint64(t); x != 0 {
			return i + bits.TrailingZeros64(x)/8
		}
		if x := binary.LittleEndian.Uint64(s[8:]) ^ binary.LittleEndian.Uint64(t[8:]); x != 0 {
			return i + 8 + bits.TrailingZeros64(x)/8
		}
	}
	for i < n && a[i] == b[i] {
		i++
	}
	return i
}
