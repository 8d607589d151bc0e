package vendors

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// shape is one of the shapes of a table's answers.
type shape struct {
	table *Table
	marks []mark
}

// mark is a Mark, ready to be looked for.
type mark struct {
	*Mark
	at         tape.Path
	most, some []tape.Key
}

func marksOf(marks []Mark) []mark {
	ready := make([]mark, len(marks))
	for i := range marks {
		m := &marks[i]
		ready[i] = mark{m, tape.PathOf(m.At), tape.Keys(m.Most), tape.Keys(m.Some)}
	}
	return ready
}

func shapesOf(t *Table) [][]mark {
	shapes := make([][]mark, len(t.Marks))
	for i, marks := range t.Marks {
		shapes[i] = marksOf(marks)
	}
	return shapes
}

// builtIn holds the shapes of the built-in tables.
var builtIn = sync.OnceValue(func() map[*Table][][]mark {
	m := make(map[*Table][][]mark)
	for _, t := range tables() {
		m[t] = shapesOf(t)
	}
	return m
})

// shapes are those of the table's answers.
func (t *Table) shapes() [][]mark {
	if shapes, ok := builtIn()[t]; ok {
		return shapes
	}
	return t.program().shapes
}

// shapesByName holds the shapes of all tables by the member of an answer that
// their first mark names, so that recognising an answer tries few of them. The
// name "*" stands for an array, "" for an object that need not have any member.
var shapesByName = sync.OnceValue(func() names[[]shape] {
	m := make(map[string][]shape)
	for _, t := range tables() {
		for _, marks := range builtIn()[t] {
			name := ""
			for i := range marks {
				if at := tape.Segments(marks[i].At); len(at) > 0 && !marks[i].Not {
					name = at[0]
					break
				}
			}
			m[name] = append(m[name], shape{t, marks})
		}
	}
	return namesOf(m)
})

// recognise returns the table whose marks fit: one of the private tables, else a
// built-in one, nil when there is none. The plain vendor, which any object with
// canonical names fits, comes last.
func (t *tree) recognise(private []*Table) (*Table, error) {
	var c contest
	if c.tryAll(t, 0, private); c.best == nil {
		c.tryBuiltIn(t, 0)
	}
	if c.ties > 0 {
		return nil, ErrAmbiguousVendor
	}
	return c.best, nil
}

// contest finds the table of the fitting shape with most conditions.
type contest struct {
	best       *Table
	most, ties int
}

func (c *contest) try(t *tree, id int32, s *shape) {
	n := len(s.marks)
	if s.table == plain() {
		n = 0
	}
	switch {
	case c.best != nil && (n < c.most || n == c.most && s.table == c.best) || !t.all(id, s.marks):
	case c.best == nil || n > c.most:
		c.best, c.most, c.ties = s.table, n, 0
	case s.table != c.best:
		c.ties++
	}
}

// tryAll tries every shape of the tables.
func (c *contest) tryAll(t *tree, id int32, tables []*Table) {
	for _, table := range tables {
		for _, marks := range table.shapes() {
			if id == 0 || t.Nodes[id].Kind == '{' || len(marks) > 0 && strings.HasPrefix(marks[0].At, "/*") {
				c.try(t, id, &shape{table, marks})
			}
		}
	}
}

func (c *contest) tryBuiltIn(t *tree, id int32) {
	all := shapesByName()
	try := func(hash uint16, name []byte) {
		shapes, _ := all.get(hash, name)
		for i := range shapes {
			c.try(t, id, &shapes[i])
		}
	}
	switch t.Nodes[id].Kind {
	case '[':
		try(tape.Hash("*"), []byte("*"))
	case '{':
		for m := t.Nodes[id].Child; m != tape.None; m = t.Nodes[m].Next {
			n := &t.Nodes[m]
			try(n.Hash, t.Src[n.Name+1:n.NameEnd-1])
		}
		try(tape.Hash(""), nil)
	}
}

// all reports whether every mark holds for the value id.
func (t *tree) all(id int32, marks []mark) bool {
	for i := range marks {
		if t.holds(id, &marks[i]) == marks[i].Not {
			return false
		}
	}
	return true
}

func (t *tree) holds(id int32, m *mark) bool {
	return t.Search(id, m.at, func(n int32) bool { return t.fits(n, m) }) != tape.None
}

// fits reports whether the value n is as a mark says. What must not be there may
// be, as long as it says nothing.
func (t *tree) fits(n int32, m *mark) bool {
	if m.Is == "object" || m.Some != nil {
		n = t.Sole(n)
	}
	switch kind := t.Nodes[n].Kind; {
	case kind == 'n':
		return false
	case m.Is != "" && m.Is != tape.TypeName(kind):
		return m.Is == "array" && kind == '{' && t.Nodes[n].Parent != tape.None
	case m.Not && m.bare():
		return !t.Blank(n)
	case len(m.most) > 0:
		return t.mostly(n, m.most)
	case len(m.some) > 0:
		return slices.ContainsFunc(m.some, func(name tape.Key) bool { return t.Member(n, name) != tape.None })
	case len(m.Out) > 0:
		return !t.Blank(n) && kind != '{' && kind != '[' && !slices.ContainsFunc(m.Out, func(text string) bool { return t.Is(n, text) })
	case len(m.In) == 0:
		return true
	}
	for _, text := range m.In {
		if prefix, ok := strings.CutSuffix(text, "*"); ok {
			var memory []byte
			if bytes.HasPrefix(t.Text(&memory, n), []byte(prefix)) {
				return true
			}
		} else if t.Is(n, text) {
			return true
		}
	}
	return false
}

// mostly reports whether more than half of the members of n have one of the names.
func (t *tree) mostly(n int32, names []tape.Key) bool {
	if t.Nodes[n].Kind != '{' {
		return false
	}
	known, all := 0, 0
	for c := t.Nodes[n].Child; c != tape.None; c = t.Nodes[c].Next {
		if all++; all >= 2*len(names) {
			return false // each name is that of one member
		}
		if slices.ContainsFunc(names, func(name tape.Key) bool { return t.Named(c, name) }) {
			known++
		}
	}
	return 2*known > all
}

// isOf reports whether the answer has one of the shapes of a table.
func (t *tree) isOf(table *Table) bool {
	return slices.ContainsFunc(table.shapes(), func(marks []mark) bool { return t.all(0, marks) })
}

// Fits reports whether the marks of t fit the answer; with a nil t, whether those
// of any private or built-in table do. What is not JSON fits nothing, and nothing
// fits a table that is not valid.
func Fits(answer []byte, t *Table, private ...*Table) bool {
	r := readers.Get().(*reader)
	defer r.release()
	if r.parse(answer) != nil {
		return false
	}
	if t != nil {
		return t.usable() == nil && r.main.isOf(t)
	}
	private = slices.DeleteFunc(slices.Clone(private), func(t *Table) bool { return t.usable() != nil })
	t, err := r.main.recognise(private)
	return t != nil || err != nil
}
