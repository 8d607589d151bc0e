package vendors

import (
	"sync"

	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// plain is the flat answer of no vendor: an object whose members are the
// canonical names. It is how a program or a test feeds anything. There is one of
// it, by which it is told from a private table.
var plain = sync.OnceValue(func() *Table {
	return &Table{
		ID:      "plain",
		Title:   "own fields, by their canonical names",
		Doc:     "README, \"Your own fields\"",
		Marks:   [][]Mark{{{Most: canonicalNames()}}},
		Witness: document.Visual,
		Fields:  canonicalBindings(),
	}
})

func canonicalNames() (names []string) {
	for _, f := range n.Fields() {
		names = append(names, f.String())
	}
	return names
}

func canonicalBindings() (bs []Binding) {
	for _, f := range n.Fields() {
		bs = append(bs, Binding{Field: f, At: []string{"/" + f.String()}})
	}
	return bs
}
