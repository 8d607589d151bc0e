package tape

import (
	"encoding/binary"
	"slices"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/vendors/internal/scan"
)

// maxMembers bounds the members of an object that are compared by name.
const maxMembers = 64

// scan decodes the value that begins the text as walk does, in a fraction of the time, when
// it is plainly valid, and returns where it ends, else -1. Whatever it is not sure about it
// leaves to the decoder, whose verdict counts: escaped names, objects with many members,
// surrogates, and all that is wrong. It never accepts what walk refuses, and the tape is
// the same.
func (t *Tape) scan(src []byte) (end int) {
	if t.seen == nil {
		t.seen = make([]uint64, maxDepth)
	}
	nodes := t.Nodes[:min(cap(t.Nodes), maxValues)]
	i, id := 0, 0                         // of the next value
	parent, close := int32(None), byte(0) // the container around, and what closes it
	index, depth := int32(0), 0           // in the container
	seen := uint64(0)                     // a bit for the hash of every name in it
	for {
		if id == len(nodes) {
			if id == maxValues {
				return -1
			}
			t.Nodes = slices.Grow(nodes, 1)
			nodes = t.Nodes[:min(cap(t.Nodes), maxValues)]
		}
		n := &nodes[id]
		*n = Node{Parent: parent, Next: None, Child: None, Index: index}
		if i >= len(src) {
			return -1
		}
		c := src[i]
		if c <= ' ' {
			if i = skip(src, i); i == len(src) {
				return -1
			}
			c = src[i]
		}
		if close == '}' {
			if c != '"' {
				return -1
			}
			from := i
			i = n.name(src, i+1)
			if uint(i) >= uint(len(src)) {
				return -1
			}
			bit := uint64(1) << (n.Hash % 64)
			if seen&bit != 0 && hasMember(src, nodes[:id], parent, src[from:i]) {
				return -1
			}
			seen |= bit
			n.Name, n.NameEnd = int32(from), int32(i)
			if src[i] != ':' {
				if i = skip(src, i); i == len(src) || src[i] != ':' {
					return -1
				}
			}
			i++
			if i == len(src) {
				return -1
			}
			if c = src[i]; c <= ' ' {
				if i = skip(src, i); i == len(src) {
					return -1
				}
				c = src[i]
			}
		}
		id++
		index++
		n.Kind = c
		switch {
		case c == '"':
			i = n.text(src, i)
			if uint(i) > uint(len(src)) {
				return -1
			}
		case c == '{' || c == '[':
			if depth == maxDepth {
				return -1
			}
			if i = skip(src, i+1); i == len(src) {
				return -1
			}
			if src[i] != c+2 { // { and }, [ and ] are two apart
				t.seen[depth] = seen
				depth++
				n.Child = int32(id)
				parent, close, index, seen = int32(id)-1, c+2, 0, 0
				continue
			}
			i++
		case c == 'n' && len(src)-i >= 4 && string(src[i:i+4]) == "null":
			n.From, n.To, n.AsIs = int32(i), int32(i+4), true
			i += 4
		default:
			i = n.scalar(src, i)
			if uint(i) > uint(len(src)) {
				return -1
			}
		}
		for { // behind the value n
			if close == 0 {
				t.Nodes = nodes[:id]
				return i
			}
			if i >= len(src) {
				return -1
			}
			c := src[i]
			if c <= ' ' {
				if i = skip(src, i); i == len(src) {
					return -1
				}
				c = src[i]
			}
			i++
			if c == ',' {
				n.Next = int32(id)
				break
			}
			if c != close {
				return -1
			}
			depth--
			n = &nodes[parent]
			parent, index, seen, close = n.Parent, n.Index+1, t.seen[depth], 0
			if depth > 0 {
				close = nodes[parent].Kind + 2
			}
		}
	}
}

// name goes over the name whose first quote is in front of src[i]. It returns -1 when it is
// none or needs a closer look, as the others do.
func (n *Node) name(src []byte, i int) (end int) {
	if i+8 < len(src) { // most end within the first eight bytes
		x := binary.LittleEndian.Uint64(src[i : i+8])
		if k := scan.PlainBytes(x); src[i+k] == '"' {
			n.Hash = hashWord(x&(1<<(8*k)-1), k)
			return i + k + 1
		}
	}
	end, form := scan.Quoted(src, i)
	if end < 0 || form != 0 && (form != scan.Wide || !utf8.Valid(src[i:end])) {
		return -1
	}
	n.Hash = Hash(src[i : end-1])
	return end
}

// text goes over the string that src[i:] begins with.
func (n *Node) text(src []byte, i int) (end int) {
	end, form := scan.Quoted(src, i+1)
	if form&scan.Surrogate != 0 || form&scan.Wide != 0 && !utf8.Valid(src[i:end]) {
		return -1
	}
	n.From, n.To, n.AsIs = int32(i), int32(end), form&scan.Escaped == 0
	return end
}

// scalar goes over the number or literal that src[i:] begins with.
func (n *Node) scalar(src []byte, i int) (end int) {
	if n.Kind == '-' || '0' <= n.Kind && n.Kind <= '9' {
		n.Kind = '0'
	}
	end = scan.Scalar(src, i)
	n.From, n.To, n.AsIs = int32(i), int32(end), true
	return end
}

// skip returns where in src[i:] anything but blanks begins.
func skip(src []byte, i int) int {
	if i < len(src) && src[i] <= ' ' {
		return skipBlanks(src, i)
	}
	return i
}

func skipBlanks(src []byte, i int) int {
	for i < len(src) && (src[i] == ' ' || src[i] == '\n' || src[i] == '\r' || src[i] == '\t') {
		i++
	}
	return i
}

// hasMember reports whether the object has a member of this name, in quotes and
// without escapes, or too many members to tell.
func hasMember(src []byte, nodes []Node, object int32, name []byte) bool {
	count := 0
	for c := object + 1; c != None && int(c) < len(nodes); count++ {
		n := &nodes[c]
		if string(src[n.Name:n.NameEnd]) == string(name) || count == maxMembers-1 {
			return true
		}
		c = n.Next
	}
	return false
}
