package tape

import "bytes"

// Twice is a member whose name an object has already. RFC 8259 §4 leaves open what
// that means: programs take the first, the last or none.
type Twice struct {
	Member  int32 // the first, which counts
	Differs bool  // the contents of the two differ
}

// once takes the members out of every object below id whose names it has already.
func (t *Tape) once(id int32) {
	names := make(map[string]int32)
	last := int32(None)
	for c := t.Nodes[id].Child; c != None; c = t.Nodes[c].Next {
		t.once(c)
		if t.Nodes[id].Kind == '{' {
			name := string(t.AppendName(nil, c))
			if first, ok := names[name]; ok {
				t.Twice = append(t.Twice, Twice{first, !t.same(first, c)})
				t.Nodes[last].Next = t.Nodes[c].Next
				continue
			}
			names[name] = c
		}
		last = c
	}
}

// same reports whether two values say the same. Members are compared in their order.
func (t *Tape) same(a, b int32) bool {
	m, n := &t.Nodes[a], &t.Nodes[b]
	switch {
	case m.Kind != n.Kind:
		return false
	case m.Kind == '"':
		return bytes.Equal(t.AppendText(nil, a), t.AppendText(nil, b))
	case m.Kind != '{' && m.Kind != '[':
		return bytes.Equal(t.Src[m.From:m.To], t.Src[n.From:n.To])
	}
	a, b = m.Child, n.Child
	for ; a != None && b != None; a, b = t.Nodes[a].Next, t.Nodes[b].Next {
		if m.Kind == '{' && !bytes.Equal(t.AppendName(nil, a), t.AppendName(nil, b)) || !t.same(a, b) {
			return false
		}
	}
	return a == b
}
