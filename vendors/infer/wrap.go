package infer

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// wrappers learns what wraps the texts of an object: a name that stands in most of its
// members, which have names of fields, and says nothing by itself.
func (s *survey) wrappers(t *tape.Tape, object int32) {
	texts := make(map[string][]string) // member of the members → its texts
	members, known := 0, 0
	for c := t.Nodes[object].Child; c != tape.None; c = t.Nodes[c].Next {
		if t.Nodes[c].Kind != '{' {
			continue
		}
		members++
		if lookup(string(t.AppendName(nil, c))) != normalize.NoField {
			known++
		}
		for m := t.Nodes[c].Child; m != tape.None; m = t.Nodes[m].Next {
			name, text := string(t.AppendName(nil, m)), string(t.AppendText(nil, m))
			if t.Nodes[m].Kind == '"' && !isAside(name) && lookup(text) == normalize.NoField { // no label
				texts[name] = append(texts[name], text)
			}
		}
	}
	if members < 3 || known < 2 {
		return
	}
	for name, all := range texts {
		n := len(all)
		slices.Sort(all)
		different := len(slices.Compact(all))
		if 2*n > members && 2*different > n && (lookup(name) == normalize.NoField || slices.Contains(vague, phrase(wordsOf(name)))) {
			s.wraps[plainWord(name)] = true
		}
	}
}
