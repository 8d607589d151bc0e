package tape

import (
	"slices"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/vendors/internal/scan"
)

// maxMembers bounds the members of an object that are compared by name.
const maxMembers = 64

// scan decodes the answer as walk does, in less than half the time, when it is
// plainly valid. Whatever it is not sure about it leaves to the decoder, whose
// verdict counts: escaped names, objects with many members, surrogates, and all
// that is wrong. It never accepts what walk refuses, and the tape is the same.
func (t *Tape) scan() (sure bool) {
	s := &t.scanner
	s.Whole = true
	s.Reset()
	src := t.Src
	parent, last := int32(None), int32(None)
	depth := 0
	var name, nameEnd int32
	for {
		token := s.Next(src)
		if token.Form&(scan.Surrogate|scan.Wide) != 0 && (token.Form&scan.Surrogate != 0 || !utf8.Valid(src[token.From:token.To])) {
			return false
		}
		switch token.Kind {
		case scan.Name:
			if token.Form&scan.Escaped != 0 || t.hasMember(parent, src[token.From:token.To]) {
				return false
			}
			name, nameEnd = int32(token.From), int32(token.To)
			continue
		case '}', ']':
			depth--
			last, parent = parent, t.Nodes[parent].Parent
			continue
		case scan.End, scan.More, scan.Bad:
			return token.Kind == scan.End
		}
		id := int32(len(t.Nodes))
		if id == maxValues {
			return false
		}
		t.Nodes = slices.Grow(t.Nodes, 1)[:id+1]
		n := &t.Nodes[id]
		*n = Node{Kind: byte(token.Kind), Parent: parent, Next: None, Child: None, AsIs: token.Form&scan.Escaped == 0}
		if parent != None {
			p := &t.Nodes[parent]
			if p.Kind == '{' {
				n.Name, n.NameEnd = name, nameEnd
			}
			if p.Child == None {
				p.Child = id
			} else {
				t.Nodes[last].Next = id
				n.Index = t.Nodes[last].Index + 1
			}
		}
		if n.Kind == '{' || n.Kind == '[' {
			if depth++; depth > maxDepth {
				return false
			}
			parent, last = id, None
			continue
		}
		n.From, n.To = int32(token.From), int32(token.To)
		last = id
	}
}

// hasMember reports whether the object has a member of this name, in quotes and
// without escapes, or too many members to tell.
func (t *Tape) hasMember(object int32, name []byte) bool {
	count := 0
	for c := t.Nodes[object].Child; c != None; count++ {
		n := &t.Nodes[c]
		if int(n.NameEnd-n.Name) == len(name) && string(t.Src[n.Name:n.NameEnd]) == string(name) || count == maxMembers-1 {
			return true
		}
		c = n.Next
	}
	return false
}
