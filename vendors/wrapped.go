package vendors

import (
	"bytes"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// Programs hand a vendor's answer on in an envelope of their own: in a member, in a
// string, several pages in an array. What is inside must fit a table as an answer
// by itself must, and it is looked for only when the whole fits none or says nothing.

// found is an answer of a vendor, itself or in an envelope.
type found struct {
	part
	node  int32
	table *Table
}

// isWhole reports whether the answer is what was given, and in no envelope.
func (f *found) isWhole() bool { return f.node == 0 && f.prefix == "" }

const (
	maxEnvelopes = 6       // that an answer is in
	maxTries     = 1 << 12 // values that may be an answer
)

// envelope looks for answers inside what was given.
type envelope struct {
	*reader
	private []*Table
	only    *Table // nil: of any vendor
	tries   int
	found   []found
}

// inside returns the answers of one vendor that stand inside values of what was
// given, none when there is none. The plain vendor, which other objects may look like,
// counts when there is no other, and only below names that stand for nothing themselves.
func (r *reader) inside(only *Table, private []*Table, values ...found) ([]found, error) {
	e := envelope{reader: r, private: private, only: only}
	for _, f := range values {
		e.search(f, 0, f.isWhole())
	}
	if slices.ContainsFunc(e.found, func(f found) bool { return f.table != plain() }) {
		e.found = slices.DeleteFunc(e.found, func(f found) bool { return f.table == plain() })
	}
	for _, f := range e.found {
		if f.table != e.found[0].table {
			return nil, ErrAmbiguousVendor
		}
	}
	return e.found, nil
}

// envelopeNames are the names of members that stand for nothing but the envelope.
var envelopeNames = []string{"data", "result", "results", "payload", "body", "response", "pages"}

// search visits the values below one that is no answer. hollow tells that nothing
// around it has a meaning of its own.
func (e *envelope) search(in found, depth int, hollow bool) {
	t := in.tape
	if depth == maxEnvelopes {
		return
	}
	for c := t.Nodes[in.node].Child; c != tape.None; c = t.Nodes[c].Next {
		hollow := hollow && (t.Nodes[c].NameEnd == 0 || slices.Contains(envelopeNames, strings.ToLower(string(t.AppendName(nil, c)))))
		f := found{part: in.part, node: c}
		switch t.Nodes[c].Kind {
		case '{', '[':
		case '"':
			if f.tape = e.open(t, c); f.tape == nil {
				continue
			}
			f.prefix, f.node = in.prefix+string(t.AppendPointer(nil, c))+"#", 0
			e.tell(f.part)
		default:
			continue
		}
		if e.tries++; e.tries > maxTries {
			return
		}
		if f.table = e.fits(f, hollow); f.table != nil {
			e.found = append(e.found, f)
		} else {
			e.search(f, depth+1, hollow)
		}
	}
}

// fits returns the table of an answer, nil for what is none.
func (e *envelope) fits(f found, hollow bool) *Table {
	var c contest
	if e.only != nil {
		c.tryAll(f.tape, f.node, []*Table{e.only})
		return c.best
	}
	if c.tryAll(f.tape, f.node, e.private); c.best == nil {
		c.tryBuiltIn(f.tape, f.node)
	}
	if c.ties > 0 || c.best == plain() && !hollow {
		return nil
	}
	return c.best
}

// open returns the object or array that the string n holds, as it is, in a fence or
// as a form, or nil.
func (e *envelope) open(t *tree, n int32) *tree {
	t.Saw(n, tape.AtText)
	text := bytes.TrimSpace(t.Src[t.Nodes[n].From+1 : t.Nodes[n].To-1])
	switch {
	case len(text) < 2:
		return nil
	case text[0] == '{' || text[0] == '[' || text[0] == '`':
		text = unfence(t.AppendText(nil, n))
	case len(text) < maxText && isForm(text):
		form, ok := appendForm(nil, t.AppendText(nil, n))
		if !ok {
			return nil
		}
		text = form
	default:
		return nil
	}
	if len(text) == 0 || text[0] != '{' && text[0] != '[' {
		return nil
	}
	inner := new(tree)
	if inner.Parse(text) != nil {
		return nil
	}
	return inner
}
