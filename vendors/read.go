package vendors

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"slices"
	"strconv"
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
	About     About
	Lenient   bool // the answer is no JSON: names stood without quotes, or dots for more elements

	raws *[]normalize.Raw // of all documents
}

// rawSlices holds the memory of released answers.
var rawSlices = sync.Pool{New: func() any { return new([]normalize.Raw) }}

// Release lets the memory of the documents be used again, when they have been
// assembled. Calling it is optional; the documents must not be used after it.
func (a *Answer) Release() {
	if a.raws != nil {
		clear(*a.raws)
		rawSlices.Put(a.raws)
		a.raws, a.Documents = nil, nil
	}
}

// Error is a vendor's own report that it could not answer.
type Error struct {
	Code      string // as the vendor has it, without details
	Class     string // auth quota rate_limit bad_request bad_image not_found pending internal
	Retryable bool   // the same request may succeed later
	At        string // pointer to the code
}

// readers holds the memory that reading an answer needs.
var readers = sync.Pool{New: func() any { return new(reader) }}

// Read reads one answer, which must be one JSON value or the form-encoded body of
// a callback. The vendor is recognised by the tables' marks, those of the private
// tables first, or given as t. Errors are *SyntaxError, *UnknownVendor or ErrAmbiguousVendor; a vendor's own error is
// no error here.
func Read(answer []byte, t *Table, private ...*Table) (*Answer, error) {
	r := readers.Get().(*reader)
	defer r.release()
	if err := r.parse(answer); err != nil {
		return nil, err
	}
	if t == nil {
		var err error
		if t, err = r.main.recognise(private); err != nil {
			return nil, err
		}
	}
	return r.read(t), nil
}

// Text returns the text at a place of an answer, "*" being the first element with
// one. ok is false when there is none, and for what is not JSON.
func Text(answer []byte, at string) (text string, ok bool) {
	r := readers.Get().(*reader)
	defer r.release()
	if r.parse(answer) != nil {
		return "", false
	}
	n := r.main.find(0, at)
	if n == none || !r.main.isText(n) {
		return "", false
	}
	return string(r.main.appendText(nil, n)), true
}

// parse makes the answer the main tape: JSON, or what vendors' documents print
// as JSON, or a form.
func (r *reader) parse(answer []byte) error {
	err := r.main.parse(answer)
	r.lenient = false
	if err == nil {
		return nil
	}
	if strict, ok := appendStrict(nil, answer); ok && r.main.parse(strict) == nil {
		r.lenient = true
		return nil
	}
	if !isForm(answer) {
		return err
	}
	object, ok := appendForm(nil, answer)
	if !ok {
		return err
	}
	return r.main.parse(object)
}

// release gives the memory of the reader to the next answer, unless it is much.
func (r *reader) release() {
	const much = 1 << 20
	r.main.src = nil
	size := cap(r.main.nodes) + cap(r.text) + cap(r.raws) + cap(r.rest)
	for _, t := range r.inner {
		size += cap(t.nodes) + len(t.src)
	}
	if size < much {
		readers.Put(r)
	}
}

// reader reads one answer at a time.
type reader struct {
	main    tape
	lenient bool    // main was no JSON as it stood
	inner   []*tape // JSON that the answer keeps in strings, by how deep
	depth   int
	text    []byte // every string of the result, one behind another
	raws    []pendingRaw
	rest    []pendingRest
	notes   []pendingAdvisory
	docs    []pendingDocument
	sides   []*Kind // of the last document
	begin   int     // where the raws of the current document begin
	full    bool    // it has too many
	pieces  *normalize.Pieces
	fold    []byte
	join    []byte // the texts of an array

	prog *program
	way  *way // that the walk is on
	kind *kindProgram
	part       // where the walk is
	doc  part  // of the current document, with its root
	root int32 // of the current document
	base struct {
		tape    *tape
		node    int32
		pointer []byte // of node
	}
	affix normalize.Witness // that the label of the current entry tells
	sure  struct {          // figures of confidence in a string, those read last
		tape *tape
		of   *tape // the tape of the string
		node int32 // the string
	}
}

// part is the answer, or JSON that a string of it holds.
type part struct {
	tape   *tape
	prefix string // pointer of the string, with "#"
}

// span is a part of reader.text.
type span struct{ from, to int32 }

type pendingRaw struct {
	bind                       *Binding
	text, at, stated, statedAt span
	language                   string
	schemes                    []string
	witness                    normalize.Witness
	place                      int // which of the binding's places
	confidence                 float32
}

type pendingRest struct {
	label, at span
	known     bool
	kind      normalize.RestKind
}

type pendingAdvisory struct {
	name  string
	label span
	field normalize.Field
	value string
	at    span
}

type pendingDocument struct {
	kind              *Kind
	bound             []normalize.Field
	pieces            *normalize.Pieces
	raws, rest, notes int // where its entries end
}

func (r *reader) read(t *Table) *Answer {
	r.text, r.raws, r.rest, r.notes, r.docs = r.text[:0], r.raws[:0], r.rest[:0], r.notes[:0], r.docs[:0]
	r.prog, r.depth = t.program(), 0
	a := &Answer{Vendor: t.ID, Lenient: r.lenient}
	m := &r.main
	r.part = part{tape: m}
	r.base.tape, r.sure.of = nil, nil
	var id span
	if t.RequestID != "" {
		if n := m.find(0, t.RequestID); n != none {
			id = r.keepText(n)
		}
	}
	a.About = m.about(&t.Metadata)
	if !m.all(0, t.Error.OK) {
		a.Error = r.vendorError(t)
		a.RequestID = string(r.text[id.from:id.to])
		return a
	}
	for i := range r.prog.ways {
		r.way = &r.prog.ways[i]
		r.documents(t, 0, 0)
	}
	text := string(r.text)
	a.RequestID = text[id.from:id.to]
	r.finish(a, t, text)
	return a
}

// documents walks the documents below the value n, which stands in front of the
// segment i of their place.
func (r *reader) documents(t *Table, n int32, i int) {
	if n == none || r.tape.nodes[n].kind == 'n' {
		return
	}
	if r.way.open[i] && r.tape.nodes[n].kind == '"' {
		outer := r.part
		if r.enter(n) {
			r.documents(t, 0, i)
			r.leave(outer)
		} else {
			r.kind = r.prog.base
			r.keepRest(n, span{}, normalize.WrongType)
			r.end(nil)
		}
		return
	}
	switch {
	case i == len(r.way.path):
		if r.tape.all(n, t.Where) {
			r.document(t, n)
		}
	case r.way.path[i] != "*":
		r.documents(t, r.tape.member(n, r.way.path[i]), i+1)
	case r.tape.nodes[n].kind == '[':
		for c := r.tape.nodes[n].child; c != none; c = r.tape.nodes[c].next {
			r.documents(t, c, i+1)
		}
	default:
		r.documents(t, n, i+1)
	}
}

// enter makes the JSON in the string n the tape of the walk.
func (r *reader) enter(n int32) bool {
	text := bytes.TrimSpace(r.tape.appendText(nil, n))
	if fenced, ok := bytes.CutPrefix(text, []byte("```")); ok {
		if i := bytes.IndexByte(fenced, '\n'); i >= 0 {
			fenced = fenced[i+1:]
		}
		text = bytes.TrimSpace(bytes.TrimSuffix(bytes.TrimSpace(fenced), []byte("```")))
	} else if len(text) > 0 && text[0] != '{' && text[0] != '[' {
		decoded := make([]byte, base64.StdEncoding.DecodedLen(len(text)))
		if k, err := base64.StdEncoding.Decode(decoded, text); err == nil {
			text = decoded[:k]
		}
	}
	if r.depth == len(r.inner) {
		r.inner = append(r.inner, new(tape))
	}
	if r.inner[r.depth].parse(text) != nil {
		return false
	}
	r.part = part{r.inner[r.depth], r.prefix + string(r.tape.appendPointer(nil, n)) + "#"}
	r.depth++
	r.base.tape = nil
	return true
}

func (r *reader) leave(outer part) {
	r.part = outer
	r.depth--
	r.base.tape, r.sure.of = nil, nil
}

func (r *reader) document(t *Table, root int32) {
	r.kind = r.kindOf(t, root)
	r.doc, r.root = r.part, root
	from := len(r.raws)
	r.begin, r.full = from, false
	if n := len(r.docs); n > 0 && t.OneHolder { // it may be a side of the one before
		if r.begin = 0; n > 1 {
			r.begin = r.docs[n-2].raws
		}
	}
	if k := r.tape.nodes[root].kind; k == '{' || k == '[' {
		r.walk(root, r.kind.root)
	} else {
		r.keepRest(root, r.keepName(root), normalize.WrongType)
	}
	for i := range t.Verdicts {
		if v := &t.Verdicts[i]; v.At != "" {
			r.verdicts(v, root, v.At)
		}
	}
	r.raws = r.raws[:from+len(prefer(r.raws[from:]))]
	r.orderLines(r.raws[from:])
	r.pieces = r.rebuild(&t.Rebuild, root)
	r.end(r.kind.kind)
	r.pieces = nil
}

// prefer keeps of the texts of one binding those at the first of its places that
// has any.
func prefer(raws []pendingRaw) []pendingRaw {
	if !slices.ContainsFunc(raws, func(p pendingRaw) bool { return p.place > 0 }) {
		return raws
	}
	first := make(map[*Binding]int)
	for i := range raws {
		if place, ok := first[raws[i].bind]; !ok || raws[i].place < place {
			first[raws[i].bind] = raws[i].place
		}
	}
	return slices.DeleteFunc(raws, func(p pendingRaw) bool { return p.place > first[p.bind] })
}

// orderLines puts the lines of a zone in the order of the table: an object has
// none (RFC 8259 §4).
func (r *reader) orderLines(raws []pendingRaw) {
	order := func(p pendingRaw) int { return slices.Index(r.kind.lines, p.bind) }
	last, sorted := -1, true
	for i := range raws {
		if raws[i].bind.Field == normalize.MRZLines {
			n := order(raws[i])
			sorted, last = sorted && n >= last, n
		}
	}
	if sorted {
		return
	}
	var lines []pendingRaw
	for _, p := range raws {
		if p.bind.Field == normalize.MRZLines {
			lines = append(lines, p)
		}
	}
	slices.SortStableFunc(lines, func(p, q pendingRaw) int { return cmp.Compare(order(p), order(q)) })
	for i := range raws {
		if raws[i].bind.Field == normalize.MRZLines {
			raws[i], lines = lines[0], lines[1:]
		}
	}
}

func (r *reader) kindOf(t *Table, root int32) *kindProgram {
	for _, i := range r.prog.when {
		if r.main.all(0, t.Kinds[i].When) {
			return r.prog.each[i]()
		}
	}
	if t.KindAt != "" {
		if n := r.tape.find(root, t.KindAt); n != none {
			r.fold = r.tape.appendText(r.fold[:0], n)
			i, ok := r.prog.kinds[string(r.fold)]
			if !ok {
				i, ok = r.prog.kinds[FoldLabel(string(r.fold))]
			}
			if ok {
				return r.prog.each[i]()
			}
		}
	}
	for _, i := range r.prog.marked {
		if r.tape.all(root, t.Kinds[i].Marks) {
			return r.prog.each[i]()
		}
	}
	return r.prog.base
}

// end ends a document, or a further side of the one before.
func (r *reader) end(k *Kind) {
	d := pendingDocument{k, r.kind.bound, r.pieces, len(r.raws), len(r.rest), len(r.notes)}
	if last := len(r.docs) - 1; last >= 0 && r.prog.table.OneHolder && r.isSide(k, r.docs[last].kind) {
		if k == nil {
			d.kind = r.docs[last].kind
		}
		if d.pieces == nil {
			d.pieces = r.docs[last].pieces
		}
		r.docs[last] = d
		r.sides = append(r.sides, k)
		return
	}
	r.docs = append(r.docs, d)
	r.sides = append(r.sides[:0], k)
}

// isSide reports whether a document of kind k is a side of the document before,
// which is of kind last: both are of one type, and it has no such side yet.
func (r *reader) isSide(k, last *Kind) bool {
	return k == nil || last == nil || k.Type == last.Type && !slices.Contains(r.sides, k)
}

// walk visits the members of a container together with the places of the table.
func (r *reader) walk(id int32, p *place) {
	if len(p.lists) > 0 {
		r.list(id, p.lists)
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
		if q := p.next["*"]; q != nil {
			return q
		}
		return p.next[strconv.Itoa(int(r.tape.nodes[c].index))]
	}
	n := &r.tape.nodes[c]
	quoted := r.tape.src[n.name+1 : n.nameEnd-1]
	q := p.next[string(quoted)]
	if q == nil && bytes.IndexByte(quoted, '\\') >= 0 {
		r.fold = r.tape.appendName(r.fold[:0], c)
		q = p.next[string(r.fold)]
	}
	return q
}

func (r *reader) visit(c int32, p *place) {
	kind := r.tape.nodes[c].kind
	switch {
	case kind == 'n':
	case p == nil:
		if !r.isConfidence(c) {
			r.keepRest(c, r.keepName(c), normalize.Unmapped)
		}
	case p.open && kind == '"':
		outer := r.part
		switch {
		case p.next == nil && len(p.lists) == 0 || r.empty(c):
		case r.enter(c):
			if k := r.tape.nodes[0].kind; k == '{' || k == '[' {
				r.walk(0, p)
			}
			r.leave(outer)
		default:
			r.keepRest(c, r.keepName(c), normalize.WrongType)
		}
	case len(p.binds) > 0:
		r.bound(c, p)
	case len(p.lists) > 0 || p.next != nil:
		if kind == '{' || kind == '[' {
			r.walk(c, p)
		} else if !p.known && !r.empty(c) {
			r.keepRest(c, r.keepName(c), normalize.WrongType)
		}
	}
}

// list visits the entries of a label/value list, or the one entry that stands
// in its place.
func (r *reader) list(id int32, lists []*List) {
	if r.tape.nodes[id].kind == '{' {
		r.entry(id, lists)
		return
	}
	for e := r.tape.nodes[id].child; e != none; e = r.tape.nodes[e].next {
		if r.tape.nodes[e].kind == '{' {
			r.entry(e, lists)
		} else if r.tape.nodes[e].kind != 'n' {
			r.keepRest(e, span{}, normalize.WrongType)
		}
	}
}

// in returns the value of a name of a list: a member, or a place with a / before.
func (t *tape) in(id int32, name string) int32 {
	switch {
	case name == "":
		return none
	case name[0] == '/':
		return t.find(id, name)
	}
	return t.member(id, name)
}

// entry visits an entry as the first of the lists whose label it has.
func (r *reader) entry(e int32, lists []*List) {
	var l *List
	label := int32(none)
	for _, l = range lists {
		if label = r.tape.in(e, l.Label); label != none {
			break
		}
	}
	if label == none || r.tape.nodes[label].kind != '"' && r.tape.nodes[label].kind != '0' {
		r.keepRest(e, span{}, normalize.WrongType)
		return
	}
	entry := r.label(label, l)
	if l.Cut != "" {
		if n := r.tape.in(e, l.Value); n == none || r.empty(n) {
			r.cut(label, l.Cut)
			return
		}
	}
	values, single := e, true
	if l.Each != "" {
		if n := r.tape.in(e, l.Each); n != none && r.tape.nodes[n].kind != 'n' {
			if values, single = n, true; r.tape.nodes[n].kind == '[' {
				values, single = r.tape.nodes[n].child, false
			}
		}
	}
	language := ""
	if n := r.tape.in(e, l.Language); n != none {
		r.fold = r.tape.appendText(r.fold[:0], n)
		language = l.Languages[string(r.fold)]
	}
	if n := r.tape.in(e, l.Verdict); n != none {
		field := normalize.NoField
		if len(entry.binds) > 0 {
			field = entry.binds[0].binds[0].Field
		}
		r.advise(r.keepText(label), field, n, l.Verdicts)
	}
	for v := values; v != none; v = r.tape.nodes[v].next {
		r.value(e, v, l, label, entry, language)
		if single {
			break
		}
	}
}

// value keeps one value of an entry.
func (r *reader) value(e, v int32, l *List, label int32, entry *label, language string) {
	text, stated := r.tape.in(v, l.Value), r.tape.in(v, l.Stated)
	if stated != none && (text == none || r.empty(text)) {
		text, stated = stated, none
	}
	if text == none {
		return
	}
	w := wrapped{text: text, stated: stated, sure: r.tape.in(v, l.Confidence)}
	if r.tape.nodes[text].kind == '{' {
		if u, ok := r.unwrap(text); ok {
			w = u
		}
	}
	if w.text != none && entry.verdict != nil {
		r.verdict(entry.verdict, w.text)
	}
	switch {
	case w.text == none || r.tape.nodes[w.text].kind == 'n':
	case len(entry.binds) == 0 && r.empty(w.text):
	case len(entry.binds) == 0:
		at := r.keepPointer(w.text)
		name := r.keepText(label)
		r.rest = append(r.rest, pendingRest{name, at, entry.ignored, normalize.Unmapped})
	case r.tape.isText(w.text):
		witness := r.affix
		if n := r.tape.in(v, l.Source); n != none {
			r.fold = r.tape.appendText(r.fold[:0], n)
			witness = l.Sources[string(r.fold)]
		}
		for _, b := range r.choose(entry.binds, e, label, l) {
			if p := r.keepRaw(b, w); p != nil {
				if language != "" {
					p.language = language
				}
				if witness != normalize.NoWitness {
					p.witness = witness
				}
			}
		}
	default:
		r.keepRest(w.text, r.keepText(label), normalize.WrongType)
	}
}

// label returns what the table says of a label.
func (r *reader) label(n int32, l *List) *label {
	r.affix = normalize.NoWitness
	r.fold = r.tape.appendText(r.fold[:0], n)
	if found, known := r.kind.find(r.fold); known {
		return found
	}
	return r.bare(FoldLabel(string(r.fold)), l)
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
	if t.nodes[e].index >= most {
		return most
	}
	text := string(t.appendText(nil, label))
	total := 0
	for s := t.nodes[t.nodes[e].parent].child; s != none && t.nodes[s].index < most; s = t.nodes[s].next {
		if n := t.in(s, l.Label); n != none && t.is(n, text) {
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
	switch v := r.tape.nodes[n]; {
	case v.kind == 'n':
		return true
	case v.kind != '"' && v.kind != '0' || v.to-v.from > maxText:
		return false
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

func (r *reader) keepRest(n int32, label span, kind normalize.RestKind) {
	known := false
	if label.to > label.from {
		l, _ := r.kind.find(r.text[label.from:label.to])
		known = l.ignored
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
func (r *reader) finish(a *Answer, t *Table, text string) {
	get := func(s span) string { return text[s.from:s.to] }
	a.raws = rawSlices.Get().(*[]normalize.Raw)
	raws := slices.Grow((*a.raws)[:0], len(r.raws))[:len(r.raws)]
	*a.raws = raws
	for i, p := range r.raws {
		raws[i] = normalize.Raw{
			Field: p.bind.Field, Else: p.bind.Else, Witness: p.witness, Text: get(p.text), At: get(p.at),
			Notation: p.bind.Notation, Language: p.language, Confidence: p.confidence, Schemes: p.schemes,
			Stated: get(p.stated), StatedAt: get(p.statedAt),
		}
	}
	rest := make([]normalize.Rest, len(r.rest))
	for i, p := range r.rest {
		rest[i] = normalize.Rest{Label: get(p.label), At: get(p.at), Known: p.known, Kind: p.kind}
	}
	notes := make([]normalize.Advisory, len(r.notes))
	for i, p := range r.notes {
		notes[i] = normalize.Advisory{Name: p.name, Field: p.field, Value: p.value, At: get(p.at)}
		if p.name == "" {
			notes[i].Name, notes[i].Label = get(p.label), true
		}
	}
	docs := make([]normalize.Source, len(r.docs))
	var last pendingDocument
	for i, d := range r.docs {
		docs[i] = normalize.Source{
			Type: t.Type, Country: t.Country, Bound: d.bound, Pieces: d.pieces,
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
	a.Documents = docs
}

func (r *reader) vendorError(t *Table) *Error {
	e := &Error{Class: "internal"}
	var code string
	for _, at := range t.Error.Code {
		if n := r.main.find(0, at); n != none && r.main.isText(n) {
			if code = string(r.main.appendText(nil, n)); code != "" {
				e.At = string(r.main.appendPointer(nil, n))
				break
			}
		}
	}
	e.Class = t.Error.class(code)
	e.Retryable = (retryable[e.Class] || listed(t.Error.Retry, code)) && !listed(t.Error.Final, code)
	if t.Error.Until != "" {
		code, _, _ = strings.Cut(code, t.Error.Until)
	}
	e.Code = code
	return e
}

// class returns the class of a code.
func (env *Envelope) class(code string) string {
	for _, c := range env.Classes {
		if listed(c.Codes, code) {
			return c.Class
		}
	}
	return "internal"
}

// listed reports whether one of the patterns fits a code: blanks behind a colon
// do not count.
func listed(patterns []string, code string) bool {
	code = strings.ReplaceAll(code, ": ", ":")
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		prefix, begins := strings.CutSuffix(pattern, "*")
		return pattern == code || begins && strings.HasPrefix(code, prefix)
	})
}
