package tape

import (
	"bytes"
	"strings"
)

// Key is the name of a member, ready to be looked for.
type Key struct {
	Name string
	hash uint16
}

// KeyOf makes a name ready.
func KeyOf(name string) Key { return Key{name, Hash(name)} }

// Keys makes names ready.
func Keys(names []string) []Key {
	keys := make([]Key, len(names))
	for i, name := range names {
		keys[i] = KeyOf(name)
	}
	return keys
}

// Path is a place, ready to be looked for: an RFC 6901 pointer whose segment "*" stands
// for every element of an array, or for what is no array. An object is as good as an array
// of one, and the other way about.
type Path []step

type step struct {
	Key
	each  bool
	index int // of an element, -1 when the segment is no number
}

// PathOf makes a pointer ready.
func PathOf(pointer string) Path {
	var p Path
	for pointer != "" {
		pointer = pointer[1:]
		name := pointer
		if i := strings.IndexByte(pointer, '/'); i >= 0 {
			name = pointer[:i]
		}
		pointer = pointer[len(name):]
		s := step{each: name == "*", index: number(name)}
		if strings.IndexByte(name, '~') >= 0 {
			name = Segments("/" + name)[0]
		}
		s.Key = KeyOf(name)
		p = append(p, s)
	}
	return p
}

// Paths makes pointers ready.
func Paths(pointers []string) []Path {
	paths := make([]Path, len(pointers))
	for i, pointer := range pointers {
		paths[i] = PathOf(pointer)
	}
	return paths
}

// number returns the array index that s is, or -1.
func number(s string) int {
	n := 0
	if s == "" || len(s) > 9 {
		return -1
	}
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// Find returns the first value at a place below id, or None.
func (t *Tape) Find(id int32, p Path) int32 { return t.Search(id, p, nil) }

// Search returns the first value at a place below id that fits, or None.
func (t *Tape) Search(id int32, p Path, fits func(id int32) bool) int32 {
	for i := range p {
		s := &p[i]
		if id == None {
			return None
		}
		array := t.Nodes[id].Kind == '['
		switch {
		case s.each:
			if array {
				for c := t.Nodes[id].Child; c != None; c = t.Nodes[c].Next {
					if n := t.Search(c, p[i+1:], fits); n != None {
						return n
					}
				}
				return None
			}
		case array && s.index >= 0:
			id = t.element(id, s.index)
		default:
			object := id
			if array {
				object = t.Sole(id)
			}
			if m := t.Member(object, s.Key); m != None || s.Name != "0" {
				id = m
			}
		}
	}
	if id != None && fits != nil && !fits(id) {
		return None
	}
	return id
}

// Member returns the member of an object with the given name, or none.
func (t *Tape) Member(id int32, k Key) int32 {
	if id == None || t.Nodes[id].Kind != '{' {
		return None
	}
	for c := t.Nodes[id].Child; c != None; {
		n := &t.Nodes[c]
		if n.Hash == k.hash && (string(t.Src[n.Name+1:n.NameEnd-1]) == k.Name || t.escaped && t.Named(c, k)) {
			return c
		}
		c = n.Next
	}
	return None
}

// Members is Member of two names at once.
func (t *Tape) Members(id int32, j, k Key) (m, n int32) {
	if t.escaped || t.Nodes[id].Kind != '{' {
		return t.Member(id, j), t.Member(id, k)
	}
	m, n = None, None
	for c := t.Nodes[id].Child; c != None && (m == None || n == None); {
		v := &t.Nodes[c]
		switch {
		case v.Hash == j.hash && string(t.Src[v.Name+1:v.NameEnd-1]) == j.Name:
			m = c
			if j == k {
				n = c
			}
		case v.Hash == k.hash && string(t.Src[v.Name+1:v.NameEnd-1]) == k.Name:
			n = c
		}
		c = v.Next
	}
	return m, n
}

// Named reports whether a member of an object has the given name.
func (t *Tape) Named(id int32, k Key) bool {
	n := &t.Nodes[id]
	if n.Hash != k.hash {
		return false
	}
	quoted := t.Src[n.Name+1 : n.NameEnd-1]
	return string(quoted) == k.Name || t.escaped && bytes.IndexByte(quoted, '\\') >= 0 && string(t.AppendName(nil, id)) == k.Name
}

// element returns the i-th element of an array, or none.
func (t *Tape) element(array int32, i int) int32 {
	c := t.Nodes[array].Child
	for ; c != None && i > 0; i-- {
		c = t.Nodes[c].Next
	}
	return c
}
