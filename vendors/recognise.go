package vendors

import (
	"bytes"
	"slices"
	"strings"
)

// recognise returns the table whose marks fit. When several fit, the one with a
// shape of more conditions wins; the plain vendor, which any object with one
// canonical name fits, comes last.
func (t *tape) recognise() (*Table, error) {
	var best *Table
	most, ties := 0, 0
	for _, table := range tables {
		if table == &plain && best != nil {
			break
		}
		n := 0
		for _, shape := range table.Marks {
			if len(shape) > n && t.all(shape) {
				n = len(shape)
			}
		}
		switch {
		case n == 0:
		case n > most:
			best, most, ties = table, n, 0
		case n == most:
			ties++
		}
	}
	switch {
	case best == nil:
		return nil, ErrUnknownVendor
	case ties > 0:
		return nil, ErrAmbiguousVendor
	}
	return best, nil
}

// all reports whether every mark holds.
func (t *tape) all(marks []Mark) bool {
	for i := range marks {
		if t.holds(&marks[i]) == marks[i].Not {
			return false
		}
	}
	return true
}

func (t *tape) holds(m *Mark) bool {
	if len(m.Most) > 0 {
		return t.mostly(m.Most)
	}
	n := t.find(0, m.At)
	if n == none || t.nodes[n].kind == 'n' || m.Is != "" && m.Is != jsonType(t.nodes[n].kind) {
		return false
	}
	if len(m.In) == 0 {
		return true
	}
	for _, text := range m.In {
		if prefix, ok := strings.CutSuffix(text, "*"); ok {
			if bytes.HasPrefix(t.appendText(nil, n), []byte(prefix)) {
				return true
			}
		} else if t.is(n, text) {
			return true
		}
	}
	return false
}

// mostly reports whether more than half of the answer's members have one of the
// names.
func (t *tape) mostly(names []string) bool {
	if t.nodes[0].kind != '{' {
		return false
	}
	known, all := 0, 0
	for c := t.nodes[0].child; c != none; c = t.nodes[c].next {
		all++
		if slices.ContainsFunc(names, func(name string) bool { return t.named(c, name) }) {
			known++
		}
	}
	return 2*known > all
}

// is reports whether the text of a scalar is s.
func (t *tape) is(n int32, s string) bool {
	switch v := t.src[t.nodes[n].from:t.nodes[n].to]; t.nodes[n].kind {
	case '"':
		if bytes.IndexByte(v, '\\') < 0 {
			return string(v[1:len(v)-1]) == s
		}
		return string(t.appendText(nil, n)) == s
	case '{', '[':
		return false
	default:
		return string(v) == s
	}
}

func jsonType(kind byte) string {
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

// find returns the value at a pointer below id, or none. A "*" is the first
// element of an array, or the value itself.
func (t *tape) find(id int32, pointer string) int32 {
	for pointer != "" && id != none {
		pointer = pointer[1:]
		name := pointer
		for i := range len(pointer) {
			if pointer[i] == '/' {
				name = pointer[:i]
				break
			}
		}
		pointer = pointer[len(name):]
		switch {
		case name == "*":
			if t.nodes[id].kind == '[' {
				id = t.nodes[id].child
			}
		case t.nodes[id].kind == '[':
			id = t.element(id, number(name))
		case bytes.IndexByte([]byte(name), '~') >= 0:
			id = t.member(id, segments("/" + name)[0])
		default:
			id = t.member(id, name)
		}
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

// Fits reports whether the marks of t fit the answer; with a nil t, whether those
// of any built-in table do. What is not JSON fits nothing.
func Fits(answer []byte, t *Table) bool {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	if r.main.parse(answer) != nil {
		return false
	}
	if t != nil {
		return slices.ContainsFunc(t.Marks, r.main.all)
	}
	_, err := r.main.recognise()
	return err != ErrUnknownVendor
}
