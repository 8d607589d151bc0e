package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
)

// list writes the fields that have labels as the entries of a list.
func (w *writer) list(p *plan, fields []*bound) {
	l := &p.table.Lists[w.way.list]
	at := w.tree.at(w.root, l.At, 0)
	if at == none {
		return
	}
	if w.tree.nodes[at].kind == 'n' {
		w.tree.nodes[at].kind = '['
	}
	var line, lines lineCount
	for _, b := range fields {
		if b.chain > 0 && len(b.labels) > 0 {
			lines.add(b)
		}
	}
	again := p.again(fields)
	for _, b := range fields {
		if len(b.labels) == 0 || len(b.At) > 0 || len(b.Parts) > 0 {
			continue
		}
		if len(b.Words) > 0 && p.shares(b) {
			continue
		}
		label := b.labels[0]
		if w.style.place > 0 {
			label = b.labels[w.style.place%len(b.labels)]
		}
		if l, twice := again[b]; twice {
			if label = l; label == "" {
				continue
			}
		}
		switch {
		case b.chain > 0 && lines.of(b) == 1:
			w.zoneText(func(text string) int32 { return w.entry(at, l, label, text, b, document.NoWitness).node }, b)
		case b.chain > 0:
			if n := line.of(b); n < len(w.doc.Zone) {
				s := w.entry(at, l, label, w.doc.Zone[n], b, document.NoWitness)
				s.line = n + 1
				w.say(s)
				line.add(b)
			}
		case len(l.Sources) > 0:
			w.sources(at, l, label, b)
		default:
			if text, ok := w.text(b, b.Language); ok {
				w.say(w.entry(at, l, label, text, b, document.NoWitness))
			}
			w.affixed(at, l, p, label, b)
		}
	}
}

// entry adds a value to the list, in an entry of its own or in that of its label.
func (w *writer) entry(at int32, l *vendors.List, label, text string, b *bound, source document.Witness) statement {
	s := statement{field: b.Field, witness: b.Witness, text: text, bind: b, schemes: b.Schemes, stated: none}
	e := none
	if l.Each != "" && source != document.NoWitness {
		for c := w.tree.nodes[at].child; c != none; c = w.tree.nodes[c].next {
			if n := w.in(c, l.Label); w.tree.nodes[n].text == label {
				e = c
			}
		}
	}
	if e == none {
		e = w.tree.add(at, "")
		w.tree.nodes[e].kind = '{'
		s.label = w.in(e, l.Label)
		w.tree.set(s.label, literal(label), label)
		w.word(e, l.Verdict, l.Verdicts, func(v string) bool { return v == "ok" })
		if b.Language != "" {
			w.word(e, l.Language, l.Languages, func(v string) bool { return v == b.Language })
		}
	}
	s.label = w.in(e, l.Label)
	v := e
	if l.Each != "" {
		each := w.in(e, l.Each)
		if w.tree.nodes[each].kind == 'n' {
			w.tree.nodes[each].kind = '['
		}
		v = w.tree.add(each, "")
		w.tree.nodes[v].kind = '{'
	}
	s.node = w.in(v, l.Value)
	w.tree.set(s.node, '"', text)
	if l.Stated != "" && b.chain == 0 {
		if _, ok := w.statedText(b); ok {
			s.stated = w.putStated(w.in(v, l.Stated), b)
		}
	}
	if l.Confidence != "" {
		w.figure(w.in(v, l.Confidence))
	}
	if source != document.NoWitness {
		s.witness = source
		if code, ok := first(l.Sources, func(s document.Witness) bool { return s == source }); ok {
			w.tree.set(w.in(v, l.Source), '"', code)
		}
	}
	return s
}

// in makes the value of a name of a list: a member, or a place with a / before.
func (w *writer) in(id int32, name string) int32 {
	switch {
	case id == none, name == "":
		return id
	case name[0] == '/':
		return w.tree.at(id, name, 0)
	}
	switch n := &w.tree.nodes[id]; n.kind {
	case 'n':
		n.kind = '{'
	case '{':
	default:
		return none
	}
	if m := w.tree.member(id, name); m != none {
		return m
	}
	return w.tree.add(id, name)
}

// word writes the first code whose meaning is wanted.
func (w *writer) word(id int32, name string, codes map[string]string, wanted func(string) bool) {
	if name == "" {
		return
	}
	if code, ok := first(codes, wanted); ok {
		w.tree.set(w.in(id, name), literal(code), code)
	}
}

// first returns the first code of a table's map whose meaning is wanted: maps have no
// order.
func first[V any](codes map[string]V, wanted func(V) bool) (code string, ok bool) {
	for c, meaning := range codes {
		if c != "*" && (!ok || c < code) && wanted(meaning) {
			code, ok = c, true
		}
	}
	return code, ok
}

// sorted returns the codes of a table's map in their order.
func sorted[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// sources writes what each of the sources of a list says of a field.
func (w *writer) sources(at int32, l *vendors.List, label string, b *bound) {
	for _, code := range w.plan.sources[w.way.list] {
		source := *b
		source.Witness = l.Sources[code]
		switch source.Witness {
		case document.VendorMRZ:
			if w.zoneElement(b.Field) == "" {
				continue
			}
		case document.Visual:
			if b.Field == normalize.DocumentCode {
				continue
			}
		default: // not every document has a barcode or a chip
			if !w.style.split || source.Witness == document.Chip && w.doc.Layout == "" {
				continue
			}
		}
		if text, ok := w.text(&source, b.Language); ok {
			w.say(w.entry(at, l, label, text, &source, source.Witness))
		}
	}
}

// affixed writes what the vendor took from the zone beside its choice.
func (w *writer) affixed(at int32, l *vendors.List, p *plan, label string, b *bound) {
	if len(l.Affixes) == 0 || !w.style.split || w.r.IntN(2) == 0 {
		return
	}
	a := l.Affixes[w.r.IntN(len(l.Affixes))]
	source := *b
	source.Witness = a.Witness
	label += " " + a.Text
	if a.Witness == document.Chip && w.doc.Layout == "" || a.Witness == document.VendorMRZ && w.zoneElement(b.Field) == "" || b.Nth != 0 || p.known[vendors.FoldLabel(label)] || strings.Contains(label, "(") {
		return
	}
	if text, ok := w.text(&source, b.Language); ok {
		w.say(w.entry(at, l, label, text, &source, document.NoWitness))
	}
}

// shares reports whether the vendor makes several things of the label of a binding.
func (p *plan) shares(b *bound) bool {
	return slices.ContainsFunc(p.fields, func(c bound) bool {
		return c.Field != b.Field && slices.ContainsFunc(c.labels, func(l string) bool { return slices.Contains(b.labels, l) })
	})
}

// again gives the labels of bindings that share one, which stands several times; "" of
// one for which it would stand once.
func (p *plan) again(fields []*bound) map[*bound]string {
	var labels map[*bound]string
	for _, b := range fields {
		if b.Nth == 0 || len(b.labels) == 0 {
			continue
		}
		if labels == nil {
			labels = map[*bound]string{}
		}
		labels[b] = ""
		for _, c := range fields {
			if c.Nth != b.Nth && slices.Contains(c.labels, b.labels[0]) {
				labels[b], labels[c] = b.labels[0], b.labels[0]
			}
		}
	}
	return labels
}
