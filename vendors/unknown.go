package vendors

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// ErrUnknownVendor is the error for JSON that no table's marks fit; see
// UnknownVendor.
var ErrUnknownVendor = errors.New("no vendor's table fits this answer")

// ErrAmbiguousVendor is returned for JSON that the marks of several tables fit.
var ErrAmbiguousVendor = errors.New("the tables of several vendors fit this answer")

// UnknownVendor is the error for JSON that no table's marks fit. It is
// ErrUnknownVendor and says how near the answer is to which tables.
type UnknownVendor struct {
	Nearest []Near // at most three, the nearest first; none when nothing in the answer is known
}

// Near is a table some of whose marks fit an answer.
type Near struct {
	ID      string   // of the table
	Missing []string // the conditions that do not hold, in the table's words
}

// Error names the nearest tables and what the answer lacks. It quotes tables,
// never the answer.
func (e *UnknownVendor) Error() string {
	text := ErrUnknownVendor.Error()
	for i, near := range e.Nearest {
		if i == 0 {
			text += "; nearest: "
		} else {
			text += "; "
		}
		text += near.ID + " (missing " + strings.Join(near.Missing, ", ") + ")"
	}
	return text
}

// Is reports whether target is ErrUnknownVendor.
func (e *UnknownVendor) Is(target error) bool { return target == ErrUnknownVendor }

// unknown says which tables an answer is near to: at least half of the conditions of
// a shape hold, where a place that exists with another value counts two thirds, and
// one of the places is not of a name that several vendors have.
func (t *tree) unknown(tables []*Table) error {
	type candidate struct {
		Near
		held, all int
	}
	var nearest []candidate
	if len(t.Nodes) > 1<<16 || t.Nodes[0].Child == tape.None { // the search is for people who write a table, not for floods
		tables = nil
	}
	for _, table := range tables {
		if !t.begins(table) {
			continue
		}
		best := candidate{all: 1}
		for _, marks := range table.shapes() {
			c := candidate{Near: Near{ID: table.ID}}
			near := false
			for i := range marks {
				m := &marks[i]
				there := m.At != "" && !m.Not && t.Find(0, m.at) != tape.None
				near = near || there && m.telling(table)
				if !m.Not {
					c.all += 3
				}
				switch {
				case t.holds(0, m) != m.Not:
					if !m.Not {
						c.held += 3
					}
				case there: // with another value
					c.held += 2
					fallthrough
				default:
					c.Missing = append(c.Missing, m.String())
				}
			}
			if near && 2*c.held >= c.all && c.held*best.all > best.held*c.all {
				best = c
			}
		}
		if best.held > 0 {
			nearest = append(nearest, best)
		}
	}
	slices.SortStableFunc(nearest, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.held*a.all, a.held*b.all), cmp.Compare(b.held, a.held))
	})
	e := new(UnknownVendor)
	for _, c := range nearest[:min(3, len(nearest))] {
		e.Nearest = append(e.Nearest, c.Near)
	}
	return e
}

// begins reports whether the answer has a member in which a place of the table's marks
// begins: without one it is not near.
func (t *tree) begins(table *Table) bool {
	names, ok := beginnings()[table]
	if !ok {
		names = table.beginnings()
	}
	return slices.ContainsFunc(names, func(name string) bool { return name == "*" || t.Member(0, tape.KeyOf(name)) != tape.None })
}

var beginnings = sync.OnceValue(func() map[*Table][]string {
	m := make(map[*Table][]string)
	for _, t := range tables() {
		m[t] = t.beginnings()
	}
	return m
})

func (t *Table) beginnings() (names []string) {
	for _, marks := range t.Marks {
		for i := range marks {
			if at := tape.Segments(marks[i].At); len(at) > 0 && !slices.Contains(names, at[0]) {
				names = append(names, at[0])
			}
		}
	}
	return names
}

// owners holds the names of the places of marks, with the vendor that has them alone
// or "".
var owners = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	for _, t := range tables() {
		vendor, _, _ := strings.Cut(t.ID, "-")
		for _, marks := range t.Marks {
			for i := range marks {
				for _, name := range tape.Segments(marks[i].At) {
					if owner, ok := m[name]; ok && owner != vendor {
						m[name] = ""
					} else {
						m[name] = vendor
					}
				}
			}
		}
	}
	return m
})

// telling reports whether the place has a name that no other vendor's has.
func (m *Mark) telling(t *Table) bool {
	vendor, _, _ := strings.Cut(t.ID, "-")
	return slices.ContainsFunc(tape.Segments(m.At), func(name string) bool {
		owner, ok := owners()[name]
		return name != "*" && (!ok || owner == vendor)
	})
}

// String gives the condition in a few words.
func (m *Mark) String() string {
	text := m.At
	if text == "" {
		text = "/"
	}
	switch {
	case len(m.Most) > 0:
		text += " of mostly known names"
	case len(m.Some) > 0:
		text += " with one of " + list(m.Some)
	case len(m.In) > 0:
		text += " one of " + list(m.In)
	case len(m.Out) > 0:
		text += " none of " + list(m.Out)
	case m.Is != "":
		text += " of type " + m.Is
	}
	if m.Not {
		return "no " + text
	}
	return text
}

// list gives the first few of the words.
func list(words []string) string {
	const few = 4
	if len(words) > few {
		return strings.Join(words[:few], "|") + "|…"
	}
	return strings.Join(words, "|")
}
