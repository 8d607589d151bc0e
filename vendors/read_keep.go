package vendors

import (
	"bytes"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// origin is what tells a text of the answer from the others.
type origin struct {
	bind  *binding
	entry *label // of the entry of a list, whatever affix the answer gives it; nil for a place
	part  bool   // of a name that stands in several entries
	place int    // which of the binding's places

	text, stated, sure int32 // the scalars of the answer that tell, None where it is more than one
}

// originOf is of a text that no scalar tells alone.
func originOf(b *binding) origin {
	return origin{bind: b, text: tape.None, stated: tape.None, sure: tape.None}
}

type pendingDocument struct {
	kind              *Kind
	title             string // the vendor's name of its kind
	bound             []normalize.Field
	pieces            *document.Pieces
	raws, rest, notes int // where its entries end
}

// empty reports whether a scalar says nothing: null, "" or a null word.
func (r *reader) empty(n int32) bool {
	switch v := r.tape.Nodes[n]; {
	case v.Kind == 'n':
		return true
	case v.Kind != '"' && v.Kind != '0' || v.To-v.From > maxText || r.isLong(r.tape.Src[v.From:v.To]):
	case r.null(r.tape.Peek(&r.fold, n)):
		r.tape.Saw(n, tape.WhetherAt|tape.Silent)
		return true
	}
	r.tape.Saw(n, tape.WhetherAt)
	return false
}

// isLong reports whether a string, in quotes, is plainly longer than all that says nothing,
// and begins and ends with characters: images need not be read for that.
func (r *reader) isLong(quoted []byte) bool {
	const escape = len(`\u0000`) // the longest that stands for one byte
	n := len(quoted)
	if n < escape*(r.prog.longestNull+4) {
		return false
	}
	text, last := quoted[1:n-1], quoted[n-1-escape:n-1]
	return bytes.IndexByte(last, '\\') < 0 && printed(last[escape-1]) && (bytes.HasPrefix(text, []byte(`\/`)) || printed(text[0]) && text[0] != '\\')
}

// null reports whether a text says nothing: blank or one of the table's words.
func (r *reader) null(text []byte) bool {
	if len(text) == 0 || !printed(text[0]) || !printed(text[len(text)-1]) {
		if text = bytes.TrimSpace(text); len(text) == 0 {
			return true
		}
	}
	for _, null := range r.prog.table.Null {
		if string(text) == null {
			return true
		}
	}
	return false
}

// printed reports that c is a character, and no blank.
func printed(c byte) bool { return ' ' < c && c < utf8.RuneSelf }

func (r *reader) keepRest(n int32, label []byte, kind document.RestKind) {
	known := false
	if len(label) > 0 {
		l, _ := r.kind.find(label)
		known = l.ignored
	}
	r.rest = append(r.rest, document.Rest{Label: r.keep(label), At: r.keepPointer(n), Known: known, Kind: kind})
}

// keep returns a text as a string. Strings share memory, which is never written again.
func (r *reader) keep(text []byte) string {
	const block = 8 << 10 // of many texts
	if len(text) > block/8 {
		return string(text)
	}
	if r.kept.Cap()-r.kept.Len() < len(text) {
		r.kept = strings.Builder{}
		r.kept.Grow(block)
	}
	from := r.kept.Len()
	r.kept.Write(text)
	return r.kept.String()[from:]
}

func (r *reader) keepText(n int32) string {
	return r.keep(r.tape.Text(&r.fold, n))
}

// name returns the name of a member, none of an element, until something else is folded.
func (r *reader) name(n int32) []byte {
	r.fold = r.fold[:0]
	if r.tape.Nodes[n].NameEnd > 0 {
		r.fold = r.tape.AppendName(r.fold, n)
	}
	return r.fold
}

// keepLabel keeps the label of the current entry of a list, else the name under
// which n stands, itself or in an array.
func (r *reader) keepLabel(n int32) string {
	if r.entryLabel != tape.None {
		return r.keepText(r.entryLabel)
	}
	for r.tape.Nodes[n].NameEnd == 0 && r.tape.Nodes[n].Parent != tape.None {
		n = r.tape.Nodes[n].Parent
	}
	return r.keep(r.name(n))
}

// keepPointer keeps the pointer of a value. Values beside each other share all but its
// end, and those of the entries of a list nearly all.
func (r *reader) keepPointer(n int32) string {
	t, b := r.tape, &r.base
	v := &t.Nodes[n]
	if v.Parent == tape.None {
		return r.prefix
	}
	if b.tape != t || b.parent != v.Parent {
		above := t.Nodes[v.Parent].Parent
		if b.tape != t || b.above != above {
			b.pointer = append(b.pointer[:0], r.prefix...)
			if above != tape.None {
				b.pointer = t.AppendPointer(b.pointer, above)
			}
			b.tape, b.above, b.toAbove = t, above, len(b.pointer)
		}
		b.pointer = b.pointer[:b.toAbove]
		if above != tape.None {
			b.pointer = t.AppendSegment(b.pointer, v.Parent)
		}
		b.parent, b.toParent = v.Parent, len(b.pointer)
	}
	b.pointer = b.pointer[:b.toParent]
	switch {
	case v.NameEnd > 0 && v.Hash == b.hash && string(t.Src[v.Name:v.NameEnd]) == string(b.name): // as in the entry before
		b.pointer = append(b.pointer, b.segment...)
	case v.NameEnd > 0 && t.Nodes[v.Parent].NameEnd == 0:
		b.pointer = t.AppendSegment(b.pointer, n)
		b.hash = v.Hash
		b.name = append(b.name[:0], t.Src[v.Name:v.NameEnd]...)
		b.segment = append(b.segment[:0], b.pointer[b.toParent:]...)
	default:
		b.pointer = t.AppendSegment(b.pointer, n)
	}
	return r.keep(b.pointer)
}

// finish makes sources of what was kept.
func (r *reader) finish(a *Answer, t *Table) {
	m := r.memory
	a.memory, r.memory = m, nil
	m.raws, m.rest, m.notes = r.raws, r.rest, r.notes
	var last pendingDocument
	for _, d := range r.docs {
		s := document.Source{
			Type: t.Type, Country: t.Country, Title: d.title, Bound: d.bound, Pieces: d.pieces,
			Raws: m.raws[last.raws:d.raws:d.raws], Rest: m.rest[last.rest:d.rest:d.rest], Advisory: m.notes[last.notes:d.notes:d.notes],
		}
		if d.kind != nil {
			s.Type = d.kind.Type
			if d.kind.Country != "" {
				s.Country = d.kind.Country
			}
		}
		m.docs = append(m.docs, s)
		last = d
	}
	if around := m.notes[last.notes:]; len(around) > 0 { // on each of the documents, and also where there is none
		if len(m.docs) == 0 {
			m.docs = append(m.docs, document.Source{Type: t.Type, Country: t.Country})
		}
		for i := range m.docs {
			m.docs[i].Advisory = append(m.docs[i].Advisory, around...)
		}
	}
	a.Documents = m.docs
}

// begin takes the memory of the documents.
func (r *reader) begin() {
	if r.memory == nil {
		r.memory = memories.Get().(*memory)
	}
	m := r.memory
	r.raws, r.rest, r.notes = m.raws[:0], m.rest[:0], m.notes[:0]
	r.origins, r.docs = r.origins[:0], r.docs[:0]
}

// memory is that of an answer's documents, to be used again.
type memory struct {
	raws  []document.Raw
	rest  []document.Rest
	notes []document.Advisory
	docs  []document.Source
}

// memories holds the memory of released answers.
var memories = sync.Pool{New: func() any { return new(memory) }}

// Release lets the memory of the documents be used again, when they have been
// assembled. Calling it is optional; the documents must not be used after it.
func (a *Answer) Release() {
	m := a.memory
	if m == nil {
		return
	}
	clear(m.raws)
	clear(m.rest)
	clear(m.notes)
	clear(m.docs)
	m.raws, m.rest, m.notes, m.docs = m.raws[:0], m.rest[:0], m.notes[:0], m.docs[:0]
	memories.Put(m)
	a.memory, a.Documents = nil, nil
}
