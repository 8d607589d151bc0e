package fake

import (
	"bytes"
	"encoding/base64"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// node is a value of an answer that is being written. Its kind is the first byte of
// its JSON: { [ " t f n, and 0 for a number.
type node struct {
	kind                      byte
	held                      byte   // of { and [: how a string holds it, 0: it stands as it is
	name                      string // of a member
	text                      string // of a string or number
	parent, child, last, next int32
	index                     int32 // among its siblings
}

// The ways in which a string holds JSON.
const (
	heldPlain  = 'p'
	heldFenced = 'f'
	heldBase64 = 'b'
)

// none is no node.
const none = int32(-1)

// tree is an answer. The first node is the whole.
type tree struct {
	nodes []node
}

// reset makes the tree one value that is still to be given a kind.
func (t *tree) reset() {
	t.nodes = append(t.nodes[:0], node{kind: 'n', parent: none, child: none, last: none, next: none})
}

// add adds a value below a container.
func (t *tree) add(parent int32, name string) int32 {
	id := int32(len(t.nodes))
	n := node{kind: 'n', name: name, parent: parent, child: none, last: none, next: none}
	p := &t.nodes[parent]
	if p.child == none {
		p.child = id
	} else {
		t.nodes[p.last].next = id
		n.index = t.nodes[p.last].index + 1
	}
	p.last = id
	t.nodes = append(t.nodes, n)
	return id
}

// member returns the member of an object, or the element of an array with that
// index; none when there is none.
func (t *tree) member(id int32, name string) int32 {
	array := t.nodes[id].kind == '['
	for c := t.nodes[id].child; c != none; c = t.nodes[c].next {
		if !array && t.nodes[c].name == name || array && (name == "*" && c == t.nodes[id].child || strconv.Itoa(int(t.nodes[c].index)) == name) {
			return c
		}
	}
	return none
}

// find returns the value at a pointer, "*" being the first element; none when there
// is none.
func (t *tree) find(id int32, pointer string) int32 {
	for pointer != "" && id != none {
		var name string
		name, pointer = cutSegment(pointer)
		if name == "*" && t.nodes[id].kind != '[' {
			continue
		}
		id = t.member(id, name)
	}
	return id
}

// at returns the value at a pointer and makes what is missing on the way, with "*"
// as the element of index star. It returns none where a scalar is in the way.
func (t *tree) at(id int32, pointer string, star int) int32 {
	for pointer != "" {
		var name string
		name, pointer = cutSegment(pointer)
		kind := byte('{')
		if name == "*" || isIndex(name) {
			kind = '['
		}
		switch n := &t.nodes[id]; {
		case n.kind == 'n':
			n.kind = kind
		case name == "*" && n.kind == '{': // an object stands for an array of one
			continue
		case n.kind != kind && (n.kind != '{' || name == "*"):
			return none
		}
		if name == "*" {
			name = strconv.Itoa(star)
		}
		next := t.member(id, name)
		for next == none {
			if t.nodes[id].kind == '{' {
				next = t.add(id, name)
			} else if c := t.add(id, ""); strconv.Itoa(int(t.nodes[c].index)) == name {
				next = c
			} else if int(t.nodes[c].index) > 1<<10 {
				return none
			}
		}
		id = next
	}
	return id
}

// isIndex reports whether a segment of a pointer is the index of an element.
func isIndex(name string) bool {
	for i := range len(name) {
		if name[i] < '0' || name[i] > '9' {
			return false
		}
	}
	return name != ""
}

func cutSegment(pointer string) (name, rest string) {
	name = pointer[1:]
	if i := strings.IndexByte(name, '/'); i >= 0 {
		name, rest = name[:i], name[i:]
	}
	if strings.IndexByte(name, '~') >= 0 {
		name = strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")
	}
	return name, rest
}

// escaped returns a name as a segment of a pointer.
func escaped(name string) string {
	return strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
}

// set makes the value a scalar. It reports whether it may: a container stays.
func (t *tree) set(id int32, kind byte, text string) bool {
	if id == none || t.nodes[id].child != none {
		return false
	}
	t.nodes[id].kind, t.nodes[id].text = kind, text
	return true
}

// appendPointer appends the place of a value, as reports have it.
func (t *tree) appendPointer(b []byte, id int32) []byte {
	n := &t.nodes[id]
	if n.parent != none {
		b = t.appendPointer(b, n.parent)
		b = append(b, '/')
		if t.nodes[n.parent].kind == '[' {
			b = strconv.AppendInt(b, int64(n.index), 10)
		} else {
			b = append(b, escaped(n.name)...)
		}
	}
	if n.held != 0 {
		b = append(b, '#')
	}
	return b
}

// append appends the JSON of a value.
func (t *tree) append(b []byte, id int32) []byte {
	n := &t.nodes[id]
	if n.held != 0 {
		text := string(t.appendValue(nil, id))
		switch n.held {
		case heldFenced:
			text = "```json\n" + text + "\n```"
		case heldBase64:
			text = base64.StdEncoding.EncodeToString([]byte(text))
		}
		return appendText(b, text)
	}
	return t.appendValue(b, id)
}

// json returns the JSON of the answer.
func (w *writer) json() []byte {
	w.buf = w.tree.append(w.buf[:0], 0)
	return bytes.Clone(w.buf)
}

func (t *tree) appendValue(b []byte, id int32) []byte {
	switch n := &t.nodes[id]; n.kind {
	case '{', '[':
		b = append(b, n.kind)
		for c := n.child; c != none; c = t.nodes[c].next {
			if c != n.child {
				b = append(b, ',')
			}
			if n.kind == '{' {
				b = append(appendText(b, t.nodes[c].name), ':')
			}
			b = t.append(b, c)
		}
		return append(b, n.kind+2)
	case '"':
		return appendText(b, n.text)
	case '0':
		return append(b, n.text...)
	case 't':
		return append(b, "true"...)
	case 'f':
		return append(b, "false"...)
	}
	return append(b, "null"...)
}

// appendText appends a text as a JSON string.
func appendText(b []byte, text string) []byte {
	if isBare(text) {
		return append(append(append(b, '"'), text...), '"')
	}
	quoted, err := jsontext.AppendQuote(b, text)
	if err != nil { // the text is no UTF-8, which no text of ours is
		return append(b, `""`...)
	}
	return quoted
}

// isBare reports whether a text stands in JSON as it is, as most do.
func isBare(text string) bool {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c == '"' || c == '\\' || c > '~' {
			return false
		}
	}
	return true
}

// literal returns the kind of a word that a table compares texts with: vendors give
// numbers and truth values as such.
func literal(word string) byte {
	switch word {
	case "true":
		return 't'
	case "false":
		return 'f'
	}
	if isNumber(word) {
		return '0'
	}
	return '"'
}

// isNumber reports whether a word may stand as a JSON number.
func isNumber(word string) bool {
	digits := strings.TrimPrefix(word, "-")
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return false
		}
	}
	return digits != "" && (digits == "0" || digits[0] != '0') && len(digits) < 16
}
