package vendors

import (
	"bytes"
	"errors"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
)

// Answer is what a vendor's answer says, in canonical names but in the vendor's
// words: nothing is parsed yet.
type Answer struct {
	Vendor    string // id of the table
	RequestID string
	Error     *Error // not nil when the vendor could not answer
	Documents []normalize.Source
}

// Error is a vendor's own report that it could not answer.
type Error struct {
	Code      string // as the vendor has it, without details
	Class     string // auth quota rate_limit bad_request bad_image not_found pending internal
	Retryable bool   // the same request may succeed later
	At        string // pointer to the code
}

// ErrUnknownVendor is returned for JSON that no table's marks fit.
var ErrUnknownVendor = errors.New("no vendor's table fits this answer")

// ErrAmbiguousVendor is returned for JSON that the marks of several tables fit.
var ErrAmbiguousVendor = errors.New("the tables of several vendors fit this answer")

// readers holds the memory that reading an answer needs.
var readers = sync.Pool{New: func() any { return new(reader) }}

// Read reads one answer, which must be one JSON value. The vendor is recognised
// by the tables' marks, or given as t. Errors are *SyntaxError,
// ErrUnknownVendor or ErrAmbiguousVendor; a vendor's own error is no error here.
func Read(answer []byte, t *Table) (*Answer, error) {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	if err := r.main.parse(answer); err != nil {
		return nil, err
	}
	if t == nil {
		var err error
		if t, err = r.main.recognise(); err != nil {
			return nil, err
		}
	}
	return r.read(t), nil
}

// reader reads one answer at a time.
type reader struct {
	main  tape
	inner tape   // JSON that the answer keeps in a string
	text  []byte // every string of the result, one behind another
	raws  []pendingRaw
	rest  []pendingRest
	notes []pendingAdvisory
	docs  []pendingDocument
	fold  []byte

	prog   *program
	kind   *kindProgram
	tape   *tape  // that of the current document
	prefix string // pointer of the string that holds it, with "#"
	base   struct {
		tape    *tape
		node    int32
		pointer []byte // of node
	}
	root int32 // of the current document
}

// span is a part of reader.text.
type span struct{ from, to int32 }

type pendingRaw struct {
	bind                       *Binding
	text, at, stated, statedAt span
	language                   string
}

type pendingRest struct {
	label, at span
	known     bool
	kind      normalize.RestKind
}

type pendingAdvisory struct {
	name  string
	label span
	value string
	at    span
}

type pendingDocument struct {
	kind              *Kind
	raws, rest, notes int // where its entries end
}

func (r *reader) read(t *Table) *Answer {
	r.text, r.raws, r.rest, r.notes, r.docs = r.text[:0], r.raws[:0], r.rest[:0], r.notes[:0], r.docs[:0]
	r.prog = t.program()
	a := &Answer{Vendor: t.ID}
	m := &r.main
	r.tape, r.prefix = m, ""
	r.base.tape = nil
	var id span
	if t.RequestID != "" {
		if n := m.find(0, t.RequestID); n != none {
			id = r.keepText(n)
		}
	}
	if !m.all(t.Error.OK) {
		a.Error = r.vendorError(t)
		a.RequestID = string(r.text[id.from:id.to])
		return a
	}
	r.documents(t)
	text := string(r.text)
	a.RequestID = text[id.from:id.to]
	a.Documents = r.finish(t, text)
	return a
}

// documents walks the documents of the answer.
func (r *reader) documents(t *Table) {
	names := r.prog.path
	root := int32(0)
	for i := 0; i < len(names) && root != none; i++ {
		if names[i] != "*" {
			root = r.tape.member(root, names[i])
			continue
		}
		if r.tape.nodes[root].kind == '[' {
			for c := r.tape.nodes[root].child; c != none; c = r.tape.nodes[c].next {
				r.document(t, c)
			}
			return
		}
	}
	if root == none || r.tape.nodes[root].kind == 'n' {
		return
	}
	for _, at := range t.Unwrap {
		if n := r.main.find(0, at); n == root && r.main.nodes[n].kind == '"' {
			if !r.unwrap(n) {
				return
			}
			root = 0
		}
	}
	r.document(t, root)
}

// unwrap makes the JSON in the string n, plain or in a fence, the current tape.
func (r *reader) unwrap(n int32) bool {
	text := bytes.TrimSpace(r.main.appendText(nil, n))
	if rest, ok := bytes.CutPrefix(text, []byte("```")); ok {
		if i := bytes.IndexByte(rest, '\n'); i >= 0 {
			rest = rest[i+1:]
		}
		text = bytes.TrimSpace(bytes.TrimSuffix(bytes.TrimSpace(rest), []byte("```")))
	}
	if r.inner.parse(text) != nil {
		at := r.keepPointer(n)
		r.rest = append(r.rest, pendingRest{at: at, kind: normalize.WrongType})
		r.docs = append(r.docs, pendingDocument{raws: len(r.raws), rest: len(r.rest), notes: len(r.notes)})
		return false
	}
	r.prefix = string(r.main.appendPointer(nil, n)) + "#"
	r.tape, r.base.tape = &r.inner, nil
	return true
}

func (r *reader) document(t *Table, root int32) {
	r.kind = r.prog.base
	if t.KindAt != "" {
		if n := r.tape.find(root, t.KindAt); n != none {
			r.fold = r.tape.appendText(r.fold[:0], n)
			i, ok := r.prog.kinds[string(r.fold)]
			if !ok {
				i, ok = r.prog.kinds[FoldLabel(string(r.fold))]
			}
			if ok {
				r.kind = r.prog.each[i]
			}
		}
	}
	r.root = root
	r.walk(root, r.kind.root)
	for i := range t.Verdicts {
		v := &t.Verdicts[i]
		if n := r.tape.find(root, v.At); n != none {
			r.advise(v.Name, span{}, n, v.Values)
		}
	}
	r.docs = append(r.docs, pendingDocument{r.kind.kind, len(r.raws), len(r.rest), len(r.notes)})
}

// advise keeps a verdict of the vendor whose text the values know.
func (r *reader) advise(name string, label span, n int32, values map[string]string) {
	r.fold = r.tape.appendText(r.fold[:0], n)
	if v, ok := values[string(r.fold)]; ok {
		r.notes = append(r.notes, pendingAdvisory{name, label, v, r.keepPointer(n)})
	}
}

// walk visits the members of a container together with the places of the table.
func (r *reader) walk(id int32, p *place) {
	if p.list != nil {
		r.list(id, p.list)
		return
	}
	n := &r.tape.nodes[id]
	for c := n.child; c != none; c = r.tape.nodes[c].next {
		r.visit(c, r.step(p, c, n.kind == '['))
	}
}

// step returns the place of a child, nil when the table has none for it.
func (r *reader) step(p *place, c int32, element bool) *place {
	if p.next == nil {
		return nil
	}
	if element {
		return p.next["*"]
	}
	n := &r.tape.nodes[c]
	quoted := r.tape.src[n.name+1 : n.nameEnd-1]
	if bytes.IndexByte(quoted, '\\') < 0 {
		return p.next[string(quoted)]
	}
	r.fold = r.tape.appendName(r.fold[:0], c)
	return p.next[string(r.fold)]
}

func (r *reader) visit(c int32, p *place) {
	kind := r.tape.nodes[c].kind
	switch {
	case kind == 'n':
	case p == nil:
		r.keepRest(c, r.keepName(c), normalize.Unmapped)
	case len(p.binds) > 0:
		r.bound(c, p.binds[0])
	case p.list != nil || p.next != nil:
		if kind == '{' || kind == '[' {
			r.walk(c, p)
		} else if !p.known {
			r.keepRest(c, r.keepName(c), normalize.WrongType)
		}
	}
}

// bound keeps a value that a binding claims. An array stands for its elements:
// the lines of a zone, several given names.
func (r *reader) bound(c int32, b *Binding) {
	switch r.tape.nodes[c].kind {
	case '"', '0':
		stated := int32(none)
		if b.Stated != "" {
			stated = r.tape.find(r.root, b.Stated)
		}
		r.keepRaw(b, c, stated, "")
	case '[':
		for e := r.tape.nodes[c].child; e != none; e = r.tape.nodes[e].next {
			if r.tape.nodes[e].kind == '"' {
				r.keepRaw(b, e, none, "")
			} else {
				r.keepRest(e, r.keepName(c), normalize.WrongType)
			}
		}
	default:
		r.keepRest(c, r.keepName(c), normalize.WrongType)
	}
}

// list visits the entries of a label/value list, or the one entry that stands
// in its place.
func (r *reader) list(id int32, l *List) {
	if r.tape.nodes[id].kind == '{' {
		r.entry(id, l)
		return
	}
	for e := r.tape.nodes[id].child; e != none; e = r.tape.nodes[e].next {
		if r.tape.nodes[e].kind == '{' {
			r.entry(e, l)
		} else if r.tape.nodes[e].kind != 'n' {
			r.keepRest(e, span{}, normalize.WrongType)
		}
	}
}

func (r *reader) entry(e int32, l *List) {
	label := r.tape.member(e, l.Label)
	if label == none || r.tape.nodes[label].kind != '"' {
		r.keepRest(e, span{}, normalize.WrongType)
		return
	}
	binds, folded := r.label(label)
	values := e
	if l.Each != "" {
		values = r.tape.member(e, l.Each)
		if values != none && r.tape.nodes[values].kind == '[' {
			values = r.tape.nodes[values].child
		}
	}
	language := ""
	if l.Language != "" {
		if n := r.tape.member(e, l.Language); n != none {
			r.fold = r.tape.appendText(r.fold[:0], n)
			language = l.Languages[string(r.fold)]
		}
	}
	if l.Verdict != "" {
		if n := r.tape.member(e, l.Verdict); n != none {
			r.advise("", r.keepText(label), n, l.Verdicts)
		}
	}
	for v := values; v != none; v = r.tape.nodes[v].next {
		text, stated := r.tape.member(v, l.Value), int32(none)
		if l.Stated != "" {
			stated = r.tape.member(v, l.Stated)
		}
		if stated != none && (text == none || r.empty(text)) {
			text, stated = stated, none
		}
		switch {
		case text == none || r.tape.nodes[text].kind == 'n':
		case len(binds) == 0 && r.empty(text):
		case len(binds) == 0:
			at := r.keepPointer(text)
			name := r.keepText(label)
			r.rest = append(r.rest, pendingRest{name, at, r.kind.ignore[folded], normalize.Unmapped})
		case r.tape.nodes[text].kind == '"' || r.tape.nodes[text].kind == '0':
			r.keepRaw(r.choose(binds, e, label), text, stated, language)
		default:
			r.keepRest(text, r.keepText(label), normalize.WrongType)
		}
		if l.Each == "" {
			break
		}
	}
}

// label returns the bindings of a label and its folded form.
func (r *reader) label(label int32) (binds []*Binding, folded string) {
	r.fold = r.tape.appendText(r.fold[:0], label)
	n := len(r.fold)
	if f, ok := appendFolded(r.fold, r.fold[:n]); ok {
		f = f[n:]
		if binds = r.kind.labels[string(f)]; binds != nil {
			return binds, ""
		}
		return nil, string(f)
	}
	folded = FoldLabel(string(r.fold))
	return r.kind.labels[folded], folded
}

// choose picks among the bindings of one label: a binding with Nth applies to
// that occurrence of a label that stands several times in its list.
func (r *reader) choose(binds []*Binding, e, label int32) *Binding {
	for _, b := range binds {
		if b.Nth == 0 || b.Nth == r.occurrence(e, label) {
			return b
		}
	}
	return binds[len(binds)-1]
}

// occurrence counts the label among the siblings of entry e: 0 when it stands
// there once, else which one it is.
func (r *reader) occurrence(e, label int32) (nth int) {
	t := r.tape
	text := string(t.appendText(nil, label))
	total := 0
	for s := t.nodes[t.nodes[e].parent].child; s != none; s = t.nodes[s].next {
		if l := t.member(s, r.prog.table.List.Label); l != none && t.is(l, text) {
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

// empty reports whether a scalar says nothing: null, "" or a null word.
func (r *reader) empty(n int32) bool {
	if r.tape.nodes[n].kind == 'n' {
		return true
	}
	r.fold = r.tape.appendText(r.fold[:0], n)
	return r.null(r.fold)
}

// null reports whether a text says nothing: blank or one of the table's words.
func (r *reader) null(text []byte) bool {
	text = bytes.TrimSpace(text)
	if len(text) == 0 {
		return true
	}
	for _, null := range r.prog.table.Null {
		if string(text) == null {
			return true
		}
	}
	return false
}

func (r *reader) keepRaw(b *Binding, text, stated int32, language string) {
	from := len(r.text)
	kept := r.keepText(text)
	if r.null(r.text[from:]) {
		r.text = r.text[:from]
		return
	}
	if language == "" {
		language = b.Language
	}
	p := pendingRaw{bind: b, language: language, text: kept, at: r.keepPointer(text)}
	if stated != none && !r.empty(stated) {
		p.stated, p.statedAt = r.keepText(stated), r.keepPointer(stated)
	}
	r.raws = append(r.raws, p)
}

func (r *reader) keepRest(n int32, label span, kind normalize.RestKind) {
	known := false
	if label.to > label.from {
		known = r.kind.ignore[FoldLabel(string(r.text[label.from:label.to]))]
	}
	r.rest = append(r.rest, pendingRest{label, r.keepPointer(n), known, kind})
}

func (r *reader) keepText(n int32) span {
	from := len(r.text)
	r.text = r.tape.appendText(r.text, n)
	return span{int32(from), int32(len(r.text))}
}

func (r *reader) keepName(n int32) span {
	from := len(r.text)
	if t := r.tape; t.nodes[n].nameEnd > 0 {
		r.text = t.appendName(r.text, n)
	}
	return span{int32(from), int32(len(r.text))}
}

func (r *reader) keepPointer(n int32) span {
	from := len(r.text)
	// Values of one list share all but the end of their pointers.
	t := r.tape
	parent := t.nodes[n].parent
	if above := parent; parent != none && t.nodes[parent].parent != none {
		above = t.nodes[parent].parent
		if r.base.tape != t || r.base.node != above {
			r.base.tape, r.base.node = t, above
			r.base.pointer = t.appendPointer(append(r.base.pointer[:0], r.prefix...), above)
		}
		r.text = append(r.text, r.base.pointer...)
		r.text = t.appendSegment(r.text, parent)
		r.text = t.appendSegment(r.text, n)
	} else {
		r.text = t.appendPointer(append(r.text, r.prefix...), n)
	}
	return span{int32(from), int32(len(r.text))}
}

// finish turns what was kept into sources over the one string text.
func (r *reader) finish(t *Table, text string) []normalize.Source {
	get := func(s span) string { return text[s.from:s.to] }
	raws := make([]normalize.Raw, len(r.raws))
	for i, p := range r.raws {
		raws[i] = normalize.Raw{
			Field: p.bind.Field, Witness: t.witness(p.bind), Text: get(p.text), At: get(p.at),
			Notation: p.bind.Notation, Language: p.language, Confidence: -1, Schemes: p.bind.Schemes,
			Stated: get(p.stated), StatedAt: get(p.statedAt),
		}
	}
	rest := make([]normalize.Rest, len(r.rest))
	for i, p := range r.rest {
		rest[i] = normalize.Rest{Label: get(p.label), At: get(p.at), Known: p.known, Kind: p.kind}
	}
	notes := make([]normalize.Advisory, len(r.notes))
	for i, p := range r.notes {
		notes[i] = normalize.Advisory{Name: p.name, Value: p.value, At: get(p.at)}
		if p.name == "" {
			notes[i].Name = get(p.label)
		}
	}
	docs := make([]normalize.Source, len(r.docs))
	var last pendingDocument
	for i, d := range r.docs {
		docs[i] = normalize.Source{
			Type: t.Type, Country: t.Country,
			Raws: raws[last.raws:d.raws:d.raws], Rest: rest[last.rest:d.rest:d.rest], Advisory: notes[last.notes:d.notes:d.notes],
		}
		if d.kind != nil {
			docs[i].Type = d.kind.Type
			if d.kind.Country != "" {
				docs[i].Country = d.kind.Country
			}
		}
		last = d
	}
	return docs
}

func (r *reader) vendorError(t *Table) *Error {
	e := &Error{Class: "internal"}
	n := r.main.find(0, t.Error.Code)
	if n == none {
		e.Retryable = retryable[e.Class]
		return e
	}
	code := string(r.main.appendText(nil, n))
	e.At = string(r.main.appendPointer(nil, n))
	e.Class = t.Error.class(code)
	e.Retryable = retryable[e.Class]
	if t.Error.Until != "" {
		code, _, _ = strings.Cut(code, t.Error.Until)
	}
	e.Code = code
	return e
}

// class returns the class of a code: blanks behind a colon do not count.
func (env *Envelope) class(code string) string {
	code = strings.ReplaceAll(code, ": ", ":")
	for _, c := range env.Classes {
		for _, pattern := range c.Codes {
			if prefix, ok := strings.CutSuffix(pattern, "*"); ok && strings.HasPrefix(code, prefix) || pattern == code {
				return c.Class
			}
		}
	}
	return "internal"
}
