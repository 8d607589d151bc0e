package vendors

import (
	"strconv"

	"github.com/ocrlint/ocrlint/normalize/document"
)

// about reads what the answer tells about itself.
func (t *tape) about(m *Metadata) (a document.About) {
	a.Time, a.Version = t.short(m.Time), t.short(m.Version)
	for _, at := range m.Pages {
		if n := t.find(0, at); n != none && t.nodes[n].kind == '[' {
			for c := t.nodes[n].child; c != none; c = t.nodes[c].next {
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
func (t *tape) short(places []string) string {
	const most = 128
	for _, at := range places {
		n := t.find(0, at)
		if n != none && t.isText(n) && t.nodes[n].to-t.nodes[n].from <= most {
			if text := t.appendText(nil, n); len(text) > 0 {
				return string(text)
			}
		}
	}
	return ""
}
