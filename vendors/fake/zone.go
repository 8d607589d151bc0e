package fake

import (
	"slices"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// zoneAt writes the lines of the zone: one of several, or all in one text or array.
func (w *writer) zoneAt(root int32, b *bound, at string, line, lines int) {
	zone := w.doc.Zone
	if b.Field == normalize.TextLines {
		for i, text := range zone {
			n := w.tree.at(root, at, i)
			wrapped := none
			if n != none {
				wrapped = n
				if wrap := w.plan.table.Wrap.Text; len(wrap) > 0 {
					wrapped = w.tree.at(n, wrap[0], 0)
				}
				w.tree.set(wrapped, '"', text)
			}
			w.say(statement{field: b.Field, witness: b.Witness, node: wrapped, stated: none, text: text, line: i + 1, bind: b})
		}
		return
	}
	if lines == 1 {
		if len(w.plan.table.Wrap.Text) == 0 && w.style.split && !w.isText(w.way.documents+at) {
			if n := w.tree.at(root, at, 0); n != none && w.tree.nodes[n].kind == 'n' {
				w.tree.nodes[n].kind = '['
				for i, text := range zone {
					c := w.tree.add(n, "")
					w.tree.set(c, '"', text)
					w.say(statement{field: b.Field, witness: b.Witness, node: c, stated: none, text: text, line: i + 1, bind: b})
				}
			}
			return
		}
		w.zoneText(func(text string) int32 { n, _ := w.put(root, at, text, b, false); return n }, b)
		return
	}
	if line < len(zone) {
		n, _ := w.put(root, at, zone[line], b, false)
		w.say(statement{field: b.Field, witness: b.Witness, node: n, stated: none, text: zone[line], line: line + 1, bind: b})
	}
}

// isText reports whether the shape of the answer has a text at a place.
func (w *writer) isText(at string) bool {
	return slices.ContainsFunc(w.way.shape, func(m vendors.Mark) bool { return m.At == at && m.Is == "string" })
}

// zoneText writes all lines as one text.
func (w *writer) zoneText(put func(text string) int32, b *bound) {
	text := ""
	for i, line := range w.doc.Zone {
		if i > 0 {
			text += "\n"
		}
		text += line
	}
	n, before := put(text), 0
	for i, line := range w.doc.Zone {
		w.say(statement{
			field: b.Field, witness: b.Witness, node: n, stated: none, text: line, line: i + 1, bind: b,
			cut: cut{before, len(text) - before - len(line)},
		})
		before += len(line) + 1
	}
}

// pieces writes the pieces of the zone.
func (w *writer) pieces() {
	from := w.plan.rebuild()
	bare := &bound{}
	put := func(at, text string) {
		if n := w.tree.find(w.root, at); n == none || w.tree.nodes[n].child == none && w.tree.nodes[n].kind == 'n' {
			w.put(w.root, at, text, bare, false)
		}
	}
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		if at := from.Elements[e.String()]; at != "" {
			put(at, w.zone.Element(e))
		}
		if at := from.Digits[e.String()]; at != "" {
			if c, ok := w.zone.Check(e); ok {
				put(at, string(c.Got))
			}
		}
	}
}
