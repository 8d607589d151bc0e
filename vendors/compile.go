package vendors

import (
	"slices"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// program is a table made ready to run: its places as one tree, so that a walk
// over a document meets every binding, and whatever meets none is rest.
type program struct {
	err          error // why there is no more than this: the table is not valid
	table        *Table
	shapes       [][]mark
	places       answerPlaces
	ways         []way // to the documents
	where        []mark
	kinds        names[int]            // text at KindAt, folded and as declared → index of the program of that kind
	base         *kindProgram          // for documents of no listed kind
	each         []func() *kindProgram // by index of Kinds, made when the first of the kind is met
	when, marked []condition           // the kinds that a condition on the answer, or on the document, tells
	verdicts     []verdict
	wrap         wrapPlaces
	sure         surePlaces
	longestNull  int // in bytes, of Null
}

// answerPlaces are the places of a table in the answer and in the document.
type answerPlaces struct {
	requestID, kind, title tape.Path // nil: none
	time, version, pages   []tape.Path
	errorOK                []mark
	errorCode, errorStatus []tape.Path
}

// wrapPlaces are the places of Wrap.
type wrapPlaces struct {
	text, stated, parts []tape.Path
	confidence, source  tape.Path // nil: none
}

// surePlaces are the names of Confidence.
type surePlaces struct{ object, list, key, value tape.Key }

// condition tells the kind of that index.
type condition struct {
	kind  int
	marks []mark
}

// verdict is a Verdict at a place. Every segment of the place but the first begins behind a "*".
type verdict struct {
	*Verdict
	at   []tape.Path
	when []mark
	by   tape.Key
}

// way is the way to the documents.
type way struct {
	path []tape.Key // segments of their place
	open []bool     // whether the value in front of each of them, and the document, is a string that holds JSON
}

type kindProgram struct {
	lines  []*binding // those of lines of a zone, in their order
	kind   *Kind      // nil for base
	root   *place
	around *place            // of the pages around the documents, from the root of the answer; nil when there are none
	labels map[string]*label // by the label folded, and as the table spells it, which saves folding most
	named  names[*label]     // labels, made ready
	bound  []normalize.Field // that have a place or a label, in their order
	pieces []piece           // of the zone that is given in pieces
	layout string            // of that zone, "" when there is none
}

// piece is a piece of a zone at a place in the document.
type piece struct {
	mrz.Piece
	at tape.Path
}

// label is what a table says of a label or name.
type label struct {
	binds   []occurrence
	verdict *verdict // nil when it is none of the vendor's own checks
	ignored bool
}

// occurrence is the bindings of a label, or of the nth of several.
type occurrence struct {
	nth   int
	binds []*binding
	level *Kind
}

func compile(t *Table) *program {
	p := &program{
		table: t, shapes: shapesOf(t), base: compileKind(t, nil), where: marksOf(t.Where),
		places: answerPlaces{
			requestID: tape.PathOf(t.RequestID), kind: tape.PathOf(t.KindAt), title: tape.PathOf(t.TitleAt),
			time: tape.Paths(t.Metadata.Time), version: tape.Paths(t.Metadata.Version), pages: tape.Paths(t.Metadata.Pages),
			errorOK: marksOf(t.Error.OK), errorCode: tape.Paths(t.Error.Code), errorStatus: tape.Paths(t.Error.Status),
		},
		wrap: wrapPlaces{
			text: tape.Paths(t.Wrap.Text), stated: tape.Paths(t.Wrap.Stated), parts: tape.Paths(t.Wrap.Parts),
			confidence: tape.PathOf(t.Wrap.Confidence), source: tape.PathOf(t.Wrap.Source),
		},
		sure: surePlaces{tape.KeyOf(t.Confidence.Object), tape.KeyOf(t.Confidence.List), tape.KeyOf(t.Confidence.Key), tape.KeyOf(t.Confidence.Value)},
	}
	for _, null := range t.Null {
		p.longestNull = max(p.longestNull, len(null))
	}
	for _, place := range append([]string{t.Documents}, t.Elsewhere...) {
		p.ways = append(p.ways, t.way(place))
	}
	for i := range t.Verdicts {
		v := &t.Verdicts[i]
		p.verdicts = append(p.verdicts, verdict{v, tape.Paths(strings.Split(v.At, "/*")), marksOf(v.When), tape.KeyOf(v.By)})
	}
	kinds := make(map[string]int)
	for i := range t.Kinds {
		for _, v := range t.Kinds[i].Values {
			kinds[v], kinds[FoldLabel(v)] = i, i
		}
		if when := t.Kinds[i].When; len(when) > 0 {
			p.when = append(p.when, condition{i, marksOf(when)})
		}
		if marks := t.Kinds[i].Marks; len(marks) > 0 {
			p.marked = append(p.marked, condition{i, marksOf(marks)})
		}
		p.each = append(p.each, sync.OnceValue(func() *kindProgram { return compileKind(t, &t.Kinds[i]) }))
	}
	p.kinds = namesOf(kinds)
	return p
}

// way returns the way to the documents at a place.
func (t *Table) way(place string) way {
	names := tape.Segments(place)
	w := way{path: tape.Keys(names), open: make([]bool, len(names)+1)}
	for _, at := range t.Unwrap {
		if n := len(tape.Segments(at)); n <= len(names) && slices.Equal(tape.Segments(at), names[:n]) {
			w.open[n] = true
		}
	}
	return w
}

func compileKind(t *Table, k *Kind) *kindProgram {
	p := &kindProgram{
		kind: k, root: new(place), labels: make(map[string]*label),
	}
	for i := range t.Lists {
		q := p.root.at(t.Lists[i].At)
		q.lists = append(q.lists, listOf(&t.Lists[i]))
	}
	for _, name := range t.Ignore {
		p.label(name).ignored = true
	}
	if k != nil {
		for _, name := range k.Ignore {
			p.label(name).ignored = true
		}
		p.bind(t, k, k.Fields)
		p.pages(t, k, k.Pages)
	}
	p.bind(t, nil, t.Fields)
	p.pages(t, nil, t.Pages)
	p.know(t, k)
	p.root.ready()
	if p.around != nil {
		p.around.ready()
	}
	p.named = namesOf(p.labels)
	p.layout, p.pieces = t.rebuild(k).pieces()
	if t.ID != plain().ID { // which has a place for every field there is
		p.bound = p.fields()
	}
	return p
}

// label returns the entry of a label of the table, new or not.
func (p *kindProgram) label(name string) *label {
	folded := FoldLabel(name)
	l := p.labels[folded]
	if l == nil {
		l = new(label)
		p.labels[folded] = l
	}
	p.labels[name] = l
	return l
}

// find returns the entry of a label of an answer, of a label that no table has
// when there is none.
func (p *kindProgram) find(name []byte) (l *label, known bool) {
	if l, known = p.named.get(tape.Hash(name), name); known {
		return l, true
	}
	var small [64]byte
	return p.findFolded(appendFolded(small[:0], name))
}

func (p *kindProgram) findFolded(name []byte) (l *label, known bool) {
	if l, known = p.named.get(tape.Hash(name), name); known {
		return l, true
	}
	return &unlisted, false
}

var unlisted label

// fields returns the fields of all bindings.
func (p *kindProgram) fields() (fs []normalize.Field) {
	var walk func(at *place)
	walk = func(at *place) {
		for _, c := range at.binds {
			fs = append(fs, c.Field)
		}
		for _, next := range at.next {
			walk(next)
		}
	}
	walk(p.root)
	if p.around != nil {
		walk(p.around)
	}
	for _, l := range p.labels {
		for _, o := range l.binds {
			for _, b := range o.binds {
				fs = append(fs, b.Field)
			}
		}
	}
	slices.Sort(fs)
	return slices.Compact(fs)
}

// know marks the places that are understood without being fields.
func (p *kindProgram) know(t *Table, k *Kind) {
	whole := slices.Concat([]string{t.RequestID}, t.Metadata.Time, t.Metadata.Version, t.Metadata.Pages, t.Error.Code) // places in the answer
	for _, shape := range t.Marks {
		for _, m := range shape {
			whole = append(whole, m.At)
		}
	}
	for _, at := range whole {
		if at, ok := t.inDocument(at); ok {
			p.root.at(at).known = true
		}
	}
	known := []string{t.KindAt, t.TitleAt}
	from := t.rebuild(k)
	for _, at := range from.Elements {
		known = append(known, at)
	}
	for _, at := range from.Digits {
		known = append(known, at)
	}
	for i := range t.Verdicts {
		v := &t.Verdicts[i]
		if v.Around {
			continue
		}
		known = append(known, v.At)
		if v.By != "" {
			known = append(known, v.At[:strings.LastIndexByte(v.At, '/')+1]+v.By)
		}
		for _, label := range v.Labels {
			p.label(label).verdict = &verdict{Verdict: v, by: tape.KeyOf(v.By)}
		}
	}
	for _, at := range known {
		p.root.at(at).known = true
	}
	for _, at := range t.Unwrap {
		if at, ok := t.inDocument(at); ok {
			p.root.at(at).open = true
		}
	}
}

// inDocument turns a place in the answer into one in the document. ok is false
// when it is not inside.
func (t *Table) inDocument(at string) (_ string, ok bool) {
	at, ok = strings.CutPrefix(at, t.Documents)
	return at, ok && strings.HasPrefix(at, "/")
}

func (p *kindProgram) pages(t *Table, level *Kind, pages []Page) {
	for _, page := range pages {
		fields := make([]Binding, len(page.Fields))
		for i, b := range page.Fields {
			b.At, b.Parts = within(page.At, b.At), within(page.At[:min(1, len(page.At))], b.Parts)
			if b.Stated != "" && len(page.At) == 1 {
				b.Stated = page.At[0] + b.Stated
			}
			if b.Witness == document.NoWitness {
				b.Witness = page.Witness
			}
			fields[i] = b
		}
		if page.Around {
			if p.around == nil {
				p.around = new(place)
			}
			p.bindIn(t, p.around, level, fields)
		} else {
			p.bind(t, level, fields)
		}
	}
}

// within puts each of the places in each of the parts.
func within(parts, places []string) (all []string) {
	for _, part := range parts {
		for _, at := range places {
			all = append(all, part+at)
		}
	}
	return all
}

// bind adds the bindings of a level. What a level before has bound stays.
func (p *kindProgram) bind(t *Table, level *Kind, bs []Binding) { p.bindIn(t, p.root, level, bs) }

func (p *kindProgram) bindIn(t *Table, root *place, level *Kind, bs []Binding) {
	for i := range bs {
		b := &binding{Binding: &bs[i], raw: t.raw(p.kind, &bs[i]), kind: bs[i].Field.Kind(), whole: bs[i].whole(), stated: tape.PathOf(bs[i].Stated), parts: tape.Paths(bs[i].Parts)}
		if b.Field == normalize.MRZLines {
			p.lines = append(p.lines, b)
		}
		for j, at := range b.At {
			root.at(at).bind(level, claim{b, j})
		}
		for _, at := range b.Parts {
			root.at(at).bind(level, claim{b, 0})
		}
		for _, label := range b.Labels {
			p.label(label).bind(level, b)
		}
		if b.Stated != "" {
			root.at(b.Stated).known = true
		}
	}
}

func (l *label) bind(level *Kind, b *binding) {
	i := slices.IndexFunc(l.binds, func(o occurrence) bool { return o.nth == b.Nth })
	switch {
	case i < 0:
		l.binds = append(l.binds, occurrence{b.Nth, []*binding{b}, level})
	case l.binds[i].level == level && !slices.Contains(l.binds[i].binds, b): // whose labels may be one, folded
		l.binds[i].binds = append(l.binds[i].binds, b)
	}
}
