package vendors

import (
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// list visits the entries of a label/value list, or the one entry that stands
// in its place.
func (r *reader) list(id int32, lists []*List) {
	if r.tape.Nodes[id].Kind == '{' {
		r.entry(id, lists)
		return
	}
	for e := r.tape.Nodes[id].Child; e != tape.None; e = r.tape.Nodes[e].Next {
		if r.tape.Nodes[e].Kind == '{' {
			r.entry(e, lists)
		} else if r.tape.Nodes[e].Kind != 'n' {
			r.keepRest(e, span{}, document.WrongType)
		}
	}
}

// in returns the value of a name of a list: a member, or a place with a / before.
func (t *tree) in(id int32, name string) int32 {
	switch {
	case name == "":
		return tape.None
	case name[0] == '/':
		return t.Find(id, name)
	}
	return t.Member(id, name)
}

// entry visits an entry as the first of the lists whose label it has.
func (r *reader) entry(e int32, lists []*List) {
	var l *List
	label := int32(tape.None)
	for _, l = range lists {
		if label = r.tape.in(e, l.Label); label != tape.None {
			break
		}
	}
	if label == tape.None || r.tape.Nodes[label].Kind != '"' && r.tape.Nodes[label].Kind != '0' {
		r.keepRest(e, span{}, document.WrongType)
		return
	}
	entry := r.label(label, l)
	if l.Cut != "" {
		if n := r.tape.in(e, l.Value); n == tape.None || r.empty(n) {
			r.cut(label, l.Cut)
			return
		}
	}
	values, single := e, true
	if l.Each != "" {
		if n := r.tape.in(e, l.Each); n != tape.None && r.tape.Nodes[n].Kind != 'n' {
			if values, single = n, true; r.tape.Nodes[n].Kind == '[' {
				values, single = r.tape.Nodes[n].Child, false
			}
		}
	}
	language := ""
	if n := r.tape.in(e, l.Language); n != tape.None {
		r.fold = r.tape.AppendText(r.fold[:0], n)
		language = l.Languages[string(r.fold)]
	}
	if n := r.tape.in(e, l.Verdict); n != tape.None {
		field := normalize.NoField
		if len(entry.binds) > 0 {
			field = entry.binds[0].binds[0].Field
		}
		r.advise(r.keepText(label), field, n, l.Verdicts)
	}
	for v := values; v != tape.None; v = r.tape.Nodes[v].Next {
		r.value(e, v, l, label, entry, language)
		if single {
			break
		}
	}
}

// value keeps one value of an entry.
func (r *reader) value(e, v int32, l *List, label int32, entry *label, language string) {
	text, stated := r.tape.in(v, l.Value), r.tape.in(v, l.Stated)
	if stated != tape.None && (text == tape.None || r.empty(text)) {
		text, stated = stated, tape.None
	}
	if text == tape.None {
		return
	}
	w := wrapped{text: text, stated: stated, sure: r.tape.in(v, l.Confidence)}
	if r.tape.Nodes[text].Kind == '{' {
		if u, ok := r.unwrap(text); ok {
			w = u
		}
	}
	if w.text != tape.None && entry.verdict != nil {
		r.verdict(entry.verdict, w.text)
	}
	switch {
	case w.text == tape.None || r.tape.Nodes[w.text].Kind == 'n':
	case len(entry.binds) == 0 && r.empty(w.text):
	case len(entry.binds) == 0:
		at := r.keepPointer(w.text)
		name := r.keepText(label)
		r.rest = append(r.rest, pendingRest{name, at, entry.ignored, document.Unmapped})
	case r.tape.IsText(w.text):
		witness := r.affix
		if n := r.tape.in(v, l.Source); n != tape.None {
			r.fold = r.tape.AppendText(r.fold[:0], n)
			witness = l.Sources[string(r.fold)]
		}
		r.entryLabel = label
		for _, b := range r.choose(entry.binds, e, label, l) {
			if p := r.keepRaw(b, w); p != nil {
				if language != "" {
					p.language = language
				}
				if witness != document.NoWitness {
					p.witness = witness
				}
				switch b.Field.Kind() {
				case normalize.NameValue:
					p.part = l.Repeats
					fallthrough
				case normalize.TextValue:
					p.entry = entry
				}
			}
		}
		r.entryLabel = tape.None
	default:
		r.keepRest(w.text, r.keepText(label), document.WrongType)
	}
}

// label returns what the table says of a label.
func (r *reader) label(n int32, l *List) *label {
	r.affix = document.NoWitness
	r.fold = r.tape.AppendText(r.fold[:0], n)
	if found, known := r.kind.find(r.fold); known {
		return found
	}
	var small [64]byte
	return r.bare(appendFolded(small[:0], r.fold), l)
}

// choose picks the bindings of a label: those with Nth apply to that occurrence
// of a label that stands several times in its list.
func (r *reader) choose(all []occurrence, e, label int32, l *List) []*Binding {
	for i := range all {
		if all[i].nth == 0 || all[i].nth == r.occurrence(e, label, l) {
			return all[i].binds
		}
	}
	return all[len(all)-1].binds
}

// occurrence counts the label among the siblings of entry e: 0 when it stands
// there once, else which one it is. No document has more entries than it looks at.
func (r *reader) occurrence(e, label int32, l *List) (nth int) {
	const most = 128
	t := r.tape
	if t.Nodes[e].Index >= most {
		return most
	}
	text := string(t.AppendText(nil, label))
	total := 0
	for s := t.Nodes[t.Nodes[e].Parent].Child; s != tape.None && t.Nodes[s].Index < most; s = t.Nodes[s].Next {
		if n := t.in(s, l.Label); n != tape.None && t.Is(n, text) {
			total++
			if s == e {
				nth = total
			}
		}
	}
	if total == 1 {
		return 0
	}
	return nth
}
