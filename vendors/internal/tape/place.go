package tape

import (
	"bytes"
	"encoding/binary"
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
	if n.NameEnd == 0 {
		if n.Index < 10 {
			return append(dst, '/', '0'+byte(n.Index))
		}
		return strconv.AppendInt(append(dst, '/'), int64(n.Index), 10)
	}
	dst = append(dst, '/')
	from := len(dst)
	dst = t.AppendName(dst, id)
	return EscapePointer(dst, from)
}

// EscapePointer escapes ~ and / in dst[from:] (RFC 6901 §3).
func EscapePointer(dst []byte, from int) []byte {
	name := dst[from:]
	for len(name) >= 8 && !hasSpecial(binary.LittleEndian.Uint64(name)) {
		name = name[8:]
	}
	for _, c := range name {
		if c == '~' || c == '/' {
			return escapePointer(dst, from)
		}
	}
	return dst
}

// hasSpecial reports whether ~ or / is among eight bytes.
func hasSpecial(x uint64) bool {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	tilde, slash := x^ones*'~', x^ones*'/'
	return ((tilde-ones)&^tilde|(slash-ones)&^slash)&highs != 0
}

func escapePointer(dst []byte, from int) []byte {
	name := bytes.ReplaceAll(bytes.ReplaceAll(dst[from:], []byte("~"), []byte("~0")), []byte("/"), []byte("~1"))
	return append(dst[:from], name...)
}

// Is reports whether the text of a scalar is s.
func (t *Tape) Is(n int32, s string) bool {
	t.Saw(n, AtText)
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
	t.Saw(n, AtText)
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
