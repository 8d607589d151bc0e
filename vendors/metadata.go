package vendors

import (
	"strconv"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"

	"github.com/ocrlint/ocrlint/normalize/document"
)

// about reads what the answer tells about itself.
func (t *tree) about(top int32, p *answerPlaces) (a document.About) {
	a.Time, a.Version = t.short(top, p.time), t.short(top, p.version)
	for _, at := range p.pages {
		if n := t.Find(top, at); n != tape.None && t.Nodes[n].Kind == '[' {
			for c := t.Nodes[n].Child; c != tape.None; c = t.Nodes[c].Next {
				a.Pages++
			}
			return a
		}
	}
	if text := t.short(top, p.pages); text != "" {
		if pages, err := strconv.Atoi(text); err == nil && pages > 0 {
			a.Pages = pages
		}
	}
	return a
}

// short returns the first text at the places. One that is longer than any
// timestamp or version is none.
func (t *tree) short(top int32, places []tape.Path) string {
	const most = 128
	for _, at := range places {
		n := t.Find(top, at)
		if n == tape.None || !t.IsText(n) {
			continue
		}
		t.Saw(n, tape.AtText)
		if t.Len(n) <= most {
			if text := t.AppendText(nil, n); len(text) > 0 {
				return string(text)
			}
		}
	}
	return ""
}
