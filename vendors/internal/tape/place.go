package tape

import (
	"bytes"
	"strconv"
	"strings"
)

// AppendPointer appends the RFC 6901 pointer of a value.
func (t *Tape) AppendPointer(dst []byte, id int32) []byte {
	if t.Nodes[id].Parent == None {
		return dst
	}
	return t.AppendSegment(t.AppendPointer(dst, t.Nodes[id].Parent), id)
}

// AppendSegment appends the last segment of the pointer of a value.
func (t *Tape) AppendSegment(dst []byte, id int32) []byte {
	n := &t.Nodes[id]
	dst = append(dst, '/')
	if t.Nodes[n.Parent].Kind == '[' {
		return strconv.AppendInt(dst, int64(n.Index), 10)
	}
	from := len(dst)
	dst = t.AppendName(dst, id)
	return EscapePointer(dst, from)
}

// EscapePointer escapes ~ and / in dst[from:] (RFC 6901 §3).
func EscapePointer(dst []byte, from int) []byte {
	name := dst[from:]
	if bytes.IndexByte(name, '~') < 0 && bytes.IndexByte(name, '/') < 0 {
		return dst
	}
	name = bytes.ReplaceAll(bytes.ReplaceAll(name, []byte("~"), []byte("~0")), []byte("/"), []byte("~1"))
	return append(dst[:from], name...)
}

// Member returns the member of an object with the given name, or none.
func (t *Tape) Member(id int32, name string) int32 {
	if id == None || t.Nodes[id].Kind != '{' {
		return None
	}
	hash := hash(name)
	for c := t.Nodes[id].Child; c != None; c = t.Nodes[c].Next {
		if t.Nodes[c].hash == hash && t.named(c, name) {
			return c
		}
	}
	return None
}

// Named reports whether a member of an object has the given name.
func (t *Tape) Named(id int32, name string) bool {
	return t.Nodes[id].hash == hash(name) && t.named(id, name)
}

// named is Named where the hashes are equal.
func (t *Tape) named(id int32, name string) bool {
	n := &t.Nodes[id]
	quoted := t.Src[n.Name+1 : n.NameEnd-1]
	return string(quoted) == name || bytes.IndexByte(quoted, '\\') >= 0 && string(t.AppendName(nil, id)) == name
}

// element returns the i-th element of an array, or none.
func (t *Tape) element(array int32, i int) int32 {
	c := t.Nodes[array].Child
	for ; c != None && i > 0; i-- {
		c = t.Nodes[c].Next
	}
	return c
}

// Is reports whether the text of a scalar is s.
func (t *Tape) Is(n int32, s string) bool {
	switch v := t.Src[t.Nodes[n].From:t.Nodes[n].To]; t.Nodes[n].Kind {
	case '"':
		if bytes.IndexByte(v, '\\') < 0 {
			return string(v[1:len(v)-1]) == s
		}
		return string(t.AppendText(nil, n)) == s
	case '{', '[':
		return false
	default:
		return string(v) == s
	}
}

// IsText reports whether a value can be the text of a field.
func (t *Tape) IsText(n int32) bool { return t.Nodes[n].Kind == '"' || t.Nodes[n].Kind == '0' }

// TypeName returns the name of the type of a node.
func TypeName(kind byte) string {
	switch kind {
	case '{':
		return "object"
	case '[':
		return "array"
	case '"':
		return "string"
	case '0':
		return "number"
	case 't':
		return "true"
	case 'f':
		return "false"
	}
	return "null"
}

// Find returns the first value at a place below id, or None. The segment "*" of
// the pointer stands for every element of an array, or for what is no array; an
// object is as good as an array of one, and the other way about.
func (t *Tape) Find(id int32, pointer string) int32 { return t.Search(id, pointer, nil) }

// Search returns the first value at a place below id that fits, or None.
func (t *Tape) Search(id int32, pointer string, fits func(id int32) bool) int32 {
	for pointer != "" && id != None {
		pointer = pointer[1:]
		name := pointer
		if i := strings.IndexByte(pointer, '/'); i >= 0 {
			name = pointer[:i]
		}
		pointer = pointer[len(name):]
		switch {
		case name == "*":
			if t.Nodes[id].Kind == '[' {
				for c := t.Nodes[id].Child; c != None; c = t.Nodes[c].Next {
					if n := t.Search(c, pointer, fits); n != None {
						return n
					}
				}
				return None
			}
		case t.Nodes[id].Kind == '[' && number(name) >= 0:
			id = t.element(id, number(name))
		case strings.IndexByte(name, '~') >= 0:
			id = t.Member(t.Sole(id), Segments("/" + name)[0])
		default:
			if m := t.Member(t.Sole(id), name); m != None || name != "0" {
				id = m
			}
		}
	}
	if id != None && fits != nil && !fits(id) {
		return None
	}
	return id
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

// Segments splits an RFC 6901 pointer into its unescaped reference tokens.
func Segments(pointer string) []string {
	if pointer == "" {
		return nil
	}
	names := strings.Split(pointer[1:], "/")
	for i, s := range names {
		names[i] = strings.ReplaceAll(strings.ReplaceAll(s, "~1", "/"), "~0", "~")
	}
	return names
}

// Sole returns the object that is the only element of the array n, or n: what an
// answer is itself stays an array.
func (t *Tape) Sole(n int32) int32 {
	if v := &t.Nodes[n]; v.Kind == '[' && v.Parent != None && v.Child != None {
		if c := &t.Nodes[v.Child]; c.Kind == '{' && c.Next == None {
			return v.Child
		}
	}
	return n
}

// Blank reports whether the value n says nothing: null, false, 0, no text, or a
// container of nothing else.
func (t *Tape) Blank(n int32) bool {
	switch v := &t.Nodes[n]; v.Kind {
	case 'n', 'f':
		return true
	case '"':
		return len(bytes.TrimSpace(t.Src[v.From+1:v.To-1])) == 0
	case '0':
		return t.Is(n, "0")
	case '{', '[':
		for c := v.Child; c != None; c = t.Nodes[c].Next {
			if !t.Blank(c) {
				return false
			}
		}
		return true
	}
	return false
}
