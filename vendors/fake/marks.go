package fake

import (
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/vendors"
)

// complete makes conditions hold that do not hold yet. What must not be there nobody
// has written.
func (w *writer) complete(root int32, marks []vendors.Mark) {
	for i := range marks {
		if m := &marks[i]; !m.Not && len(m.Most) == 0 {
			w.fit(w.tree.at(root, m.At, 0), m)
		}
	}
}

// fit makes a value as a condition says.
func (w *writer) fit(n int32, m *vendors.Mark) {
	if n == none {
		return
	}
	v := &w.tree.nodes[n]
	switch {
	case len(m.Some) > 0:
		if v.kind == 'n' {
			v.kind = '{'
		}
		for _, name := range m.Some {
			if w.tree.member(n, name) != none {
				return
			}
		}
		w.tree.add(n, w.someOf(n, m.Some))
	case len(m.In) > 0:
		if slices.ContainsFunc(m.In, func(word string) bool { return fitsWord(v.text, word) }) {
			return
		}
		words := w.ofKind(n, m.In)
		if ok := w.good(m.At); slices.Contains(words, ok) {
			words = []string{ok}
		}
		if len(words) == 0 { // every one of them is of another kind
			return
		}
		w.scalar(n, wordOf(words[w.r.IntN(len(words))]), m.Is)
	case len(m.Out) > 0:
		if v.kind == 'n' {
			w.scalar(n, "0", m.Is)
		}
	case v.kind != 'n':
		if m.Is == "number" && v.kind == '"' && isNumber(v.text) {
			v.kind = '0'
		}
	case w.plan.hasPlace(w.way.documents, m.At) && (m.Is == "" || m.Is == "string"):
		w.tree.set(n, '"', "")
	case m.Is == "object":
		v.kind = '{'
	case m.Is == "array":
		v.kind = '['
	case m.Is == "number":
		w.tree.set(n, '0', strconv.Itoa(100+w.r.IntN(900)))
	case m.Is == "true" || m.Is == "false":
		w.tree.set(n, m.Is[0], "")
	case slices.ContainsFunc(w.plan.table.Lists, func(l vendors.List) bool { return w.way.documents+l.At == m.At }):
		v.kind = '['
	default:
		if ok := w.good(m.At); ok != "" {
			w.scalar(n, ok, m.Is)
		} else {
			w.tree.set(n, '"', w.id())
		}
	}
}

// ofKind leaves of the words for the text that tells the kind those of the kind.
func (w *writer) ofKind(n int32, words []string) []string {
	t, k := w.plan.table, w.plan.kind
	if t.KindAt == "" || w.tree.find(w.root, t.KindAt) != n {
		return words
	}
	return slices.DeleteFunc(slices.Clone(words), func(word string) bool {
		of := slices.IndexFunc(t.Kinds, func(k vendors.Kind) bool { return slices.Contains(k.Values, word) })
		return of >= 0 && &t.Kinds[of] != k || of < 0 && k != nil && len(k.Values) > 0
	})
}

// hasPlace reports whether a field stands at a place of the document, or of the answer.
func (p *plan) hasPlace(documents, at string) bool {
	return slices.ContainsFunc(p.fields, func(b bound) bool { return b.stands(at) || b.standsIn(documents, at) })
}

// someOf picks a member that an object must have: one that a field stands under, if
// there is one.
func (w *writer) someOf(n int32, names []string) string {
	at, within := strings.CutPrefix(string(w.tree.appendPointer(nil, n)), string(w.tree.appendPointer(nil, w.root)))
	if !within { // it stands around the document
		return names[0]
	}
	for _, name := range names {
		for i := range w.plan.fields {
			b := &w.plan.fields[i]
			for _, place := range b.At {
				if strings.HasPrefix(b.parts[0]+place+"/", at+"/"+escaped(name)+"/") {
					return name
				}
			}
		}
	}
	return names[0]
}

// scalar writes a word as the type that is asked for, else as vendors give it.
func (w *writer) scalar(n int32, word, is string) {
	kind := literal(word)
	if is == "string" {
		kind = '"'
	}
	w.tree.set(n, kind, word)
}

// fitsWord reports whether a text is a word of a table, or begins as one.
func fitsWord(text, word string) bool {
	prefix, begins := strings.CutSuffix(word, "*")
	return text != "" && (text == word || begins && strings.HasPrefix(text, prefix))
}

// wordOf is a text that a word of a table is for.
func wordOf(word string) string { return strings.TrimSuffix(word, "*") }

// good is the text at a place of the answer by which the vendor says that all is
// well, "" when it says nothing there.
func (w *writer) good(at string) string {
	for i := range w.plan.table.Verdicts {
		v := &w.plan.table.Verdicts[i]
		if place := v.At; place == at && v.Around || w.way.documents+place == at {
			return okOf(v)
		}
	}
	return ""
}

// okOf is the vendor's word for a check that passed, "" when it has none.
func okOf(v *vendors.Verdict) string {
	code, _ := first(v.Values, func(meaning string) bool { return meaning == "ok" })
	return code
}

// verdicts writes that the vendor's own checks passed.
func (w *writer) verdicts() {
	t := w.plan.table
	for i := range t.Verdicts {
		v := &t.Verdicts[i]
		word := okOf(v)
		if v.At == "" || word == "" || len(v.When) > 0 || w.r.IntN(2) == 0 || w.plan.tellsOther(v.At) {
			continue
		}
		root := w.tree.at(0, w.way.documents, 0)
		if v.Around {
			root = 0
		}
		if first, rest := cutSegment(v.At); rest != "" && w.tree.member(root, first) == none && !v.Around {
			continue // it belongs to another kind of answer
		}
		n := w.tree.find(root, v.At)
		if n != none && (w.tree.nodes[n].kind != 'n' || w.tree.nodes[n].child != none) {
			continue // the envelope, or a field, has said something there
		}
		if n = w.tree.at(root, v.At, 0); n == none {
			continue
		}
		w.tree.set(n, literal(word), word)
		if v.By != "" && len(v.Names) > 0 {
			code := sorted(v.Names)[0]
			w.tree.set(w.tree.at(w.tree.nodes[n].parent, "/"+escaped(v.By), 0), literal(code), code)
		}
	}
}

// about writes what the answer tells about itself.
func (w *writer) about() {
	m := &w.plan.table.Metadata
	if len(m.Time) > 0 {
		w.fresh(m.Time[0], w.asOf.String()+"T09:"+two(w.r.IntN(60))+":"+two(w.r.IntN(60))+"Z", '"')
	}
	if len(m.Version) > 0 {
		w.fresh(m.Version[0], "1."+strconv.Itoa(w.r.IntN(10)), '"')
	}
	if len(m.Pages) > 0 {
		if n := w.tree.at(0, m.Pages[0], 0); n != none && w.tree.nodes[n].kind == 'n' {
			w.tree.set(n, '0', "1")
		}
	}
}

func two(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }

// fresh writes a text where nothing stands yet.
func (w *writer) fresh(at, text string, kind byte) {
	if n := w.tree.at(0, at, 0); n != none && w.tree.nodes[n].kind == 'n' {
		w.tree.set(n, kind, text)
	}
}

// name gives the answer its id: a number where the table says so.
func (w *writer) name(at string) {
	if at == "" {
		return
	}
	for _, m := range w.way.shape {
		if m.At == at && m.Is == "number" {
			w.fresh(at, strconv.FormatUint(1<<50+w.r.Uint64()>>14, 10), '0')
			return
		}
	}
	w.fresh(at, w.id(), '"')
}

// id is an id of no meaning.
func (w *writer) id() string {
	return "invented-" + strconv.FormatUint(1<<32+uint64(w.r.Uint32()), 16)
}

// hold makes strings of the parts of the answer that the vendor gives as strings.
func (w *writer) hold() {
	for _, at := range w.plan.table.Unwrap {
		if n := w.tree.find(0, at); n != none && (w.tree.nodes[n].kind == '{' || w.tree.nodes[n].kind == '[') {
			w.tree.nodes[n].held = w.style.held
		}
	}
}

// figure writes how sure the vendor is of a text.
func (w *writer) figure(n int32) {
	scale := w.plan.table.Confidence.Scale
	if scale == 0 {
		scale = 1
	}
	w.tree.set(n, '0', strconv.FormatFloat(scale*float64(900+w.r.IntN(100))/1000, 'f', -1, 64))
}

// sure writes how sure the vendor is of the text n where the figures stand beside
// the texts.
func (w *writer) sure(n int32) {
	c := &w.plan.table.Confidence
	v := &w.tree.nodes[n]
	if !w.style.sure || v.name == "" || v.parent == none {
		return
	}
	name, parent := v.name, v.parent
	switch {
	case c.Suffix != "":
		w.figure(w.in(parent, name+c.Suffix))
	case c.Object != "":
		w.figure(w.in(w.tree.at(parent, "/"+c.Object, 0), name))
	case c.List != "":
		list := w.tree.at(parent, "/"+c.List, 0)
		if w.tree.nodes[list].kind == 'n' {
			w.tree.nodes[list].kind = '['
		}
		e := w.tree.add(list, "")
		w.tree.nodes[e].kind = '{'
		w.tree.set(w.tree.at(e, "/"+c.Key, 0), '"', name)
		w.figure(w.tree.at(e, "/"+c.Value, 0))
	}
}
