package vendors

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"sync"
)

// shape is one of the shapes of a table's answers.
type shape struct {
	table *Table
	marks []Mark
}

// shapesByName holds the shapes of all tables by the member of an answer that
// their first mark names, so that recognising an answer tries few of them. The
// name "*" stands for an array, "" for an object that need not have any member.
var shapesByName = sync.OnceValue(func() map[string][]shape {
	m := make(map[string][]shape)
	for _, t := range tables {
		for _, marks := range t.Marks {
			name := ""
			for i := range marks {
				if at := segments(marks[i].At); len(at) > 0 && !marks[i].Not {
					name = at[0]
					break
				}
			}
			m[name] = append(m[name], shape{t, marks})
		}
	}
	return m
})

// recognise returns the table whose marks fit: one of the private tables, else a
// built-in one. The plain vendor, which any object with canonical names fits,
// comes last.
func (t *tape) recognise(private []*Table) (*Table, error) {
	var c contest
	for _, table := range private {
		for _, marks := range table.Marks {
			c.try(t, shape{table, marks})
		}
	}
	if c.best == nil {
		c.tryBuiltIn(t)
	}
	switch {
	case c.best == nil:
		return nil, t.unknown(slices.Concat(private, tables))
	case c.ties > 0:
		return nil, ErrAmbiguousVendor
	}
	return c.best, nil
}

// contest finds the table of the fitting shape with most conditions.
type contest struct {
	best       *Table
	most, ties int
}

func (c *contest) try(t *tape, s shape) {
	n := len(s.marks)
	if s.table == &plain {
		n = 0
	}
	switch {
	case c.best != nil && n < c.most || !t.all(0, s.marks):
	case c.best == nil || n > c.most:
		c.best, c.most, c.ties = s.table, n, 0
	case s.table != c.best:
		c.ties++
	}
}

func (c *contest) tryBuiltIn(t *tape) {
	try := func(name string) {
		for _, s := range shapesByName()[name] {
			c.try(t, s)
		}
	}
	switch t.nodes[0].kind {
	case '[':
		try("*")
	case '{':
		for m := t.nodes[0].child; m != none; m = t.nodes[m].next {
			try(string(t.src[t.nodes[m].name+1 : t.nodes[m].nameEnd-1]))
		}
		try("")
	}
}

// all reports whether every mark holds for the value id.
func (t *tape) all(id int32, marks []Mark) bool {
	for i := range marks {
		if t.holds(id, &marks[i]) == marks[i].Not {
			return false
		}
	}
	return true
}

func (t *tape) holds(id int32, m *Mark) bool {
	return t.search(id, m.At, m) != none
}

// fits reports whether the value n is as a mark says.
func (t *tape) fits(n int32, m *Mark) bool {
	switch {
	case t.nodes[n].kind == 'n', m.Is != "" && m.Is != jsonType(t.nodes[n].kind):
		return false
	case len(m.Most) > 0:
		return t.mostly(n, m.Most)
	case len(m.Some) > 0:
		return slices.ContainsFunc(m.Some, func(name string) bool { return t.member(n, name) != none })
	case len(m.Out) > 0:
		return !slices.ContainsFunc(m.Out, func(text string) bool { return t.is(n, text) })
	case len(m.In) == 0:
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

// mostly reports whether more than half of the members of n have one of the names.
func (t *tape) mostly(n int32, names []string) bool {
	if t.nodes[n].kind != '{' {
		return false
	}
	known, all := 0, 0
	for c := t.nodes[n].child; c != none; c = t.nodes[c].next {
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

// find returns the first value at a place below id, or none.
func (t *tape) find(id int32, pointer string) int32 { return t.search(id, pointer, nil) }

// search returns the first value at a place below id that fits the mark, or none.
func (t *tape) search(id int32, pointer string, m *Mark) int32 {
	for pointer != "" && id != none {
		pointer = pointer[1:]
		name := pointer
		if i := strings.IndexByte(pointer, '/'); i >= 0 {
			name = pointer[:i]
		}
		pointer = pointer[len(name):]
		switch {
		case name == "*":
			if t.nodes[id].kind == '[' {
				for c := t.nodes[id].child; c != none; c = t.nodes[c].next {
					if n := t.search(c, pointer, m); n != none {
						return n
					}
				}
				return none
			}
		case t.nodes[id].kind == '[':
			id = t.element(id, number(name))
		case strings.IndexByte(name, '~') >= 0:
			id = t.member(id, segments("/" + name)[0])
		default:
			id = t.member(id, name)
		}
	}
	if id != none && m != nil && !t.fits(id, m) {
		return none
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
// of any private or built-in table do. What is not JSON fits nothing.
func Fits(answer []byte, t *Table, private ...*Table) bool {
	r := readers.Get().(*reader)
	defer r.release()
	if r.parse(answer) != nil {
		return false
	}
	if t != nil {
		return slices.ContainsFunc(t.Marks, func(marks []Mark) bool { return r.main.all(0, marks) })
	}
	_, err := r.main.recognise(private)
	return !errors.Is(err, ErrUnknownVendor)
}
