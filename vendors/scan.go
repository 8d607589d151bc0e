package vendors

import "unicode/utf8"

// maxMembers bounds the members of an object that scan compares by name.
const maxMembers = 64

// scan decodes the answer as walk does, in less than half the time, when it is
// plainly valid. Whatever it is not sure about it leaves to the decoder, whose
// verdict counts: escaped names, objects with many members, surrogates, and all
// that is wrong. It never accepts what walk refuses, and the tape is the same.
func (t *tape) scan() (sure bool) {
	s := t.src
	parent, last := int32(none), int32(none)
	depth := 0
	i := skipSpace(s, 0)
	for {
		n := node{parent: parent, next: none, child: none, asIs: true}
		if parent != none && t.nodes[parent].kind == '{' {
			end, plain := scanString(s, i)
			if end < 0 || !plain || t.hasMember(parent, s[i:end]) {
				return false
			}
			n.name, n.nameEnd = int32(i), int32(end)
			if i = skipSpace(s, end); i == len(s) || s[i] != ':' {
				return false
			}
			i = skipSpace(s, i+1)
		}
		if i == len(s) {
			return false
		}
		id := int32(len(t.nodes))
		if id == maxValues {
			return false
		}
		if parent != none {
			if p := &t.nodes[parent]; p.child == none {
				p.child = id
			} else {
				t.nodes[last].next = id
				n.index = t.nodes[last].index + 1
			}
		}
		n.kind = s[i]
		end := -1
		switch c := s[i]; {
		case c == '{' || c == '[':
			if depth++; depth > maxDepth {
				return false
			}
			t.nodes = append(t.nodes, n)
			if i = skipSpace(s, i+1); i == len(s) {
				return false
			}
			if s[i] != c+2 { // { and }, [ and ] are two apart
				parent, last = id, none
				continue
			}
			depth--
			i++
		case c == '"':
			end, n.asIs = scanString(s, i)
		case c == '-' || '0' <= c && c <= '9':
			n.kind, end = '0', scanNumber(s, i)
		case c == 't':
			end = scanWord(s, i, "true")
		case c == 'f':
			end = scanWord(s, i, "false")
		case c == 'n':
			end = scanWord(s, i, "null")
		}
		if n.kind != '{' && n.kind != '[' {
			if end < 0 {
				return false
			}
			n.from, n.to = int32(i), int32(end)
			t.nodes = append(t.nodes, n)
			i = end
		}
		last = id
		for { // behind a value
			i = skipSpace(s, i)
			if parent == none {
				return i == len(s)
			}
			if i == len(s) {
				return false
			}
			if s[i] == ',' {
				i = skipSpace(s, i+1)
				break
			}
			if s[i] != t.nodes[parent].kind+2 {
				return false
			}
			i++
			depth--
			last, parent = parent, t.nodes[parent].parent
		}
	}
}

// hasMember reports whether the object has a member of this name, in quotes and
// without escapes, or too many members to tell.
func (t *tape) hasMember(object int32, name []byte) bool {
	count := 0
	for c := t.nodes[object].child; c != none; c = t.nodes[c].next {
		if n := &t.nodes[c]; int(n.nameEnd-n.name) == len(name) && string(t.src[n.name:n.nameEnd]) == string(name) {
			return true
		}
		if count++; count == maxMembers {
			return true
		}
	}
	return false
}

func skipSpace(s []byte, i int) int {
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '\r' || s[i] == '\t') {
		i++
	}
	return i
}

// plainText are the bytes that may stand in a string as they are and need no
// closer look.
var plainText = func() (t [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return t
}()

// scanString returns where the string at i ends, -1 when there is none that is
// surely valid, and whether it has no escapes.
func scanString(s []byte, i int) (end int, plain bool) {
	if i >= len(s) || s[i] != '"' {
		return -1, false
	}
	plain = true
	ascii := true
	from := i
	for i++; i < len(s); i++ {
		c := s[i]
		switch {
		case plainText[c]:
		case c == '"':
			if !ascii && !utf8.Valid(s[from:i]) {
				return -1, false
			}
			return i + 1, plain
		case c == '\\':
			plain = false
			if i++; i == len(s) {
				return -1, false
			}
			switch s[i] {
			case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
			case 'u':
				if i+4 >= len(s) || !isHex(s[i+1:i+5]) || s[i+1]|0x20 == 'd' { // D800 to DFFF are surrogates
					return -1, false
				}
				i += 4
			default:
				return -1, false
			}
		case c >= utf8.RuneSelf:
			ascii = false
		default:
			return -1, false
		}
	}
	return -1, false
}

func isHex(s []byte) bool {
	for _, c := range s {
		if (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f') {
			return false
		}
	}
	return true
}

// scanNumber returns where the number at i ends, -1 when it is none (RFC 8259 §6).
func scanNumber(s []byte, i int) int {
	digits := func() bool {
		from := i
		for i < len(s) && '0' <= s[i] && s[i] <= '9' {
			i++
		}
		return i > from
	}
	if s[i] == '-' {
		i++
	}
	zero := i < len(s) && s[i] == '0'
	from := i
	if !digits() || zero && i > from+1 {
		return -1
	}
	if i < len(s) && s[i] == '.' {
		if i++; !digits() {
			return -1
		}
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		if i++; i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		if !digits() {
			return -1
		}
	}
	return i
}

func scanWord(s []byte, i int, word string) int {
	if len(s)-i >= len(word) && string(s[i:i+len(word)]) == word {
		return i + len(word)
	}
	return -1
}
