package vendors

import (
	"strconv"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"

	"github.com/ocrlint/ocrlint/normalize/document"
)

// about reads what the answer tells about itself.
func (t *tree) about(m *Metadata) (a document.About) {
	a.Time, a.Version = t.short(m.Time), t.short(m.Version)
	for _, at := range m.Pages {
		if n := t.Find(0, at); n != tape.None && t.Nodes[n].Kind == '[' {
			for c := t.Nodes[n].Child; c != tape.None; c = t.Nodes[c].Next {
				a.Pages++
			}
			return a
		}
	}
	if pages, err := strconv.Atoi(t.short(m.Pages)); err == nil && pages > 0 {
		a.Pages = pages
	}
	return a
}

// short returns the first text at the places. One that is longer than any
// timestamp or version is none.
func (t *tree) short(places []string) string {
	const most = 128
	for _, at := range places {
		n := t.Find(0, at)
		if n != tape.None && t.IsText(n) && t.Nodes[n].To-t.Nodes[n].From <= most {
			if text := t.AppendText(nil, n); len(text) > 0 {
				return string(text)
			}
		}
	}
	return ""
}
