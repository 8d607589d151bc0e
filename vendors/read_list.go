package vendors

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// listing is a List, ready to be looked for.
type listing struct {
	*List
	label, each, value, stated, confidence, source, language, verdict ref
	affixes                                                           []Affix // folded
}

// ref is a name of a list: a member, or a place with a / before.
type ref struct {
	member tape.Key
	place  tape.Path // nil: the member, if that has a name
}

func listOf(l *List) *listing {
	ready := &listing{
		List: l, label: refOf(l.Label), each: refOf(l.Each), value: refOf(l.Value), stated: refOf(l.Stated),
		confidence: refOf(l.Confidence), source: refOf(l.Source), language: refOf(l.Language), verdict: refOf(l.Verdict),
	}
	for _, a := range l.Affixes {
		ready.affixes = append(ready.affixes, Affix{strings.ToLower(a.Text), a.Witness})
	}
	return ready
}

func refOf(name string) ref {
	if strings.HasPrefix(name, "/") {
		return ref{place: tape.PathOf(name)}
	}
	return ref{member: tape.KeyOf(name)}
}

// list visits the entries of a label/value list, or the one entry that stands
// in its place.
func (r *reader) list(id int32, lists []*listing) {
	if r.tape.Nodes[id].Kind == '{' {
		r.entry(id, lists)
		return
	}
	for e := r.tape.Nodes[id].Child; e != tape.None; e = r.tape.Nodes[e].Next {
		if r.tape.Nodes[e].Kind == '{' {
			r.entry(e, lists)
		} else if r.tape.Nodes[e].Kind != 'n' {
			r.keepRest(e, nil, document.WrongType)
		}
	}
}

// in returns the value of a name of a list, or None.
func (t *tree) in(id int32, f *ref) int32 {
	if f.member.Name == "" && f.place == nil {
		return tape.None
	}
	return t.at(id, f)
}

// both is in of two names at once.
func (t *tree) both(id int32, f, g *ref) (m, n int32) {
	if f.member.Name == "" || g.member.Name == "" {
		return t.in(id, f), t.in(id, g)
	}
	return t.Members(id, f.member, g.member)
}

func (t *tree) at(id int32, f *ref) int32 {
	if f.place != nil {
		return t.Find(id, f.place)
	}
	return t.Member(id, f.member)
}

// entry visits an entry as the first of the lists whose label it has.
func (r *reader) entry(e int32, lists []*listing) {
	var l *listing
	label, text := int32(tape.None), int32(tape.None)
	for _, l = range lists {
		if label, text = r.tape.both(e, &l.label, &l.value); label != tape.None {
			break
		}
	}
	if label == tape.None || r.tape.Nodes[label].Kind != '"' && r.tape.Nodes[label].Kind != '0' {
		r.keepRest(e, nil, document.WrongType)
		return
	}
	entry := r.label(label, l)
	if l.Cut != "" {
		if text == tape.None || r.empty(text) {
			r.cut(label, l.Cut)
			return
		}
	}
	values, single := e, true
	if l.Each != "" {
		if n := r.tape.in(e, &l.each); n != tape.None && r.tape.Nodes[n].Kind != 'n' {
			if values, single = n, true; r.tape.Nodes[n].Kind == '[' {
				values, single = r.tape.Nodes[n].Child, false
			}
		}
	}
	language := ""
	if n := r.tape.in(e, &l.language); n != tape.None {
		r.fold = r.tape.AppendText(r.fold[:0], n)
		language = l.Languages[string(r.fold)]
	}
	if n := r.tape.in(e, &l.verdict); n != tape.None {
		field := normalize.NoField
		if len(entry.binds) > 0 {
			field = entry.binds[0].binds[0].Field
		}
		r.advise(label, field, n, l.Verdicts)
	}
	if single && values == e {
		r.value(e, e, text, l, label, entry, language)
		return
	}
	for v := values; v != tape.None; v = r.tape.Nodes[v].Next {
		r.value(e, v, r.tape.in(v, &l.value), l, label, entry, language)
		if single {
			break
		}
	}
}

// value keeps one value of an entry, the text of the value v.
func (r *reader) value(e, v, text int32, l *listing, label int32, entry *label, language string) {
	stated := r.tape.in(v, &l.stated)
	if stated != tape.None && (text == tape.None || r.empty(text)) {
		text, stated = stated, tape.None
	}
	if text == tape.None {
		return
	}
	w := wrapped{text: text, stated: stated, sure: r.tape.in(v, &l.confidence)}
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
		r.rest = append(r.rest, document.Rest{Label: r.keepText(label), At: r.keepPointer(w.text), Known: entry.ignored, Kind: document.Unmapped})
	case r.tape.IsText(w.text):
		witness := r.affix
		if n := r.tape.in(v, &l.source); n != tape.None {
			r.fold = r.tape.AppendText(r.fold[:0], n)
			witness = l.Sources[string(r.fold)]
		}
		r.entryLabel = label
		for _, b := range r.choose(entry.binds, e, label, l) {
			if p, from := r.keepRaw(b, w); p != nil {
				if language != "" {
					p.Language = language
				}
				if witness != document.NoWitness {
					p.Witness = witness
				}
				switch b.kind {
				case normalize.NameValue:
					from.part = l.Repeats
					fallthrough
				case normalize.TextValue:
					from.entry = entry
				}
			}
		}
		r.entryLabel = tape.None
	default:
		r.keepRest(w.text, r.tape.Text(&r.fold, label), document.WrongType)
	}
}

// label returns what the table says of a label.
func (r *reader) label(n int32, l *listing) *label {
	r.affix = document.NoWitness
	text := r.tape.Text(&r.fold, n)
	if found, known := r.kind.find(text); known {
		return found
	}
	var small [64]byte
	return r.bare(appendFolded(small[:0], text), l)
}

// choose picks the bindings of a label: those with Nth apply to that occurrence
// of a label that stands several times in its list.
func (r *reader) choose(all []occurrence, e, label int32, l *listing) []*binding {
	if len(all) == 1 && all[0].nth == 0 {
		return all[0].binds
	}
	for i := range all {
		if all[i].nth == 0 || all[i].nth == r.occurrence(e, label, l) {
			return all[i].binds
		}
	}
	return all[len(all)-1].binds
}

// occurrence counts the label among the siblings of entry e: 0 when it stands
// there once, else which one it is. No document has more entries than it looks at.
func (r *reader) occurrence(e, label int32, l *listing) (nth int) {
	const most = 128
	t := r.tape
	if t.Nodes[e].Index >= most {
		return most
	}
	text := string(t.AppendText(nil, label))
	total := 0
	for s := t.Nodes[t.Nodes[e].Parent].Child; s != tape.None && t.Nodes[s].Index < most; s = t.Nodes[s].Next {
		if n := t.in(s, &l.label); n != tape.None && t.Is(n, text) {
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
