package vendors

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// program is a table made ready to run: its places as one tree, so that a walk
// over a document meets every binding, and whatever meets none is rest.
type program struct {
	err          error // why there is no more than this: the table is not valid
	table        *Table
	ways         []way                 // to the documents
	kinds        map[string]int        // text at KindAt, folded and as declared → index of the program of that kind
	base         *kindProgram          // for documents of no listed kind
	each         []func() *kindProgram // by index of Kinds, made when the first of the kind is met
	when, marked []int                 // the kinds that a condition on the answer, or on the document, tells
}

// way is the way to the documents.
type way struct {
	path []string // segments of their place
	open []bool   // whether the value in front of each of them, and the document, is a string that holds JSON
}

type kindProgram struct {
	lines  []*Binding // those of lines of a zone, in their order
	kind   *Kind      // nil for base
	root   *place
	around *place            // of the pages around the documents, from the root of the answer; nil when there are none
	labels map[string]*label // by the label folded, and as the table spells it, which saves folding most
	bound  []normalize.Field // that have a place or a label, in their order
}

// label is what a table says of a label or name.
type label struct {
	binds   []occurrence
	verdict *Verdict // nil when it is none of the vendor's own checks
	ignored bool
}

// occurrence is the bindings of a label, or of the nth of several.
type occurrence struct {
	nth   int
	binds []*Binding
	level *Kind
}

// place is a node of the tree of places, by member names; "*" is any element.
type place struct {
	next  map[string]*place
	alone *place // what a value here is that is no array, where the table has one; nil: the same
	binds []claim
	level *Kind // where binds are from: a kind, or the table itself
	lists []*List
	known bool // envelope, verdicts, what another binding states: no rest
	open  bool // a string that holds JSON
}

// claim is a binding at one of its places, by index in At.
type claim struct {
	*Binding
	place int
}

func (p *place) at(pointer string) *place {
	for _, name := range tape.Segments(pointer) {
		if p.next == nil {
			p.next = make(map[string]*place)
		}
		q := p.next[name]
		if q == nil {
			q = new(place)
			p.next[name] = q
		}
		p = q
	}
	return p
}

func compile(t *Table) *program {
	p := &program{table: t, kinds: make(map[string]int), base: compileKind(t, nil)}
	for _, place := range append([]string{t.Documents}, t.Elsewhere...) {
		w := way{path: tape.Segments(place)}
		w.open = make([]bool, len(w.path)+1)
		for _, at := range t.Unwrap {
			if n := len(tape.Segments(at)); n <= len(w.path) && slices.Equal(tape.Segments(at), w.path[:n]) {
				w.open[n] = true
			}
		}
		p.ways = append(p.ways, w)
	}
	for i := range t.Kinds {
		for _, v := range t.Kinds[i].Values {
			p.kinds[v], p.kinds[FoldLabel(v)] = i, i
		}
		if len(t.Kinds[i].When) > 0 {
			p.when = append(p.when, i)
		}
		if len(t.Kinds[i].Marks) > 0 {
			p.marked = append(p.marked, i)
		}
		p.each = append(p.each, sync.OnceValue(func() *kindProgram { return compileKind(t, &t.Kinds[i]) }))
	}
	return p
}

func compileKind(t *Table, k *Kind) *kindProgram {
	p := &kindProgram{
		kind: k, root: new(place), labels: make(map[string]*label),
	}
	for i := range t.Lists {
		q := p.root.at(t.Lists[i].At)
		q.lists = append(q.lists, &t.Lists[i])
	}
	for _, name := range t.Ignore {
		p.label(name).ignored = true
	}
	if k != nil {
		for _, name := range k.Ignore {
			p.label(name).ignored = true
		}
		p.bind(k, k.Fields)
		p.pages(k, k.Pages)
	}
	p.bind(nil, t.Fields)
	p.pages(nil, t.Pages)
	p.know(t, k)
	p.root.lone()
	if p.around != nil {
		p.around.lone()
	}
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
	if l = p.labels[string(name)]; l != nil {
		return l, true
	}
	var small [64]byte
	return p.findFolded(appendFolded(small[:0], name))
}

func (p *kindProgram) findFolded(name []byte) (l *label, known bool) {
	if l = p.labels[string(name)]; l == nil {
		return &unlisted, false
	}
	return l, true
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
			p.label(label).verdict = v
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

func (p *kindProgram) pages(level *Kind, pages []Page) {
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
			p.bindIn(p.around, level, fields)
		} else {
			p.bind(level, fields)
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
func (p *kindProgram) bind(level *Kind, bs []Binding) { p.bindIn(p.root, level, bs) }

func (p *kindProgram) bindIn(root *place, level *Kind, bs []Binding) {
	for i := range bs {
		b := &bs[i]
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

func (p *place) bind(level *Kind, b claim) {
	if len(p.binds) == 0 || p.level == level {
		p.binds, p.level = append(p.binds, b), level
	}
}

func (l *label) bind(level *Kind, b *Binding) {
	i := slices.IndexFunc(l.binds, func(o occurrence) bool { return o.nth == b.Nth })
	switch {
	case i < 0:
		l.binds = append(l.binds, occurrence{b.Nth, []*Binding{b}, level})
	case l.binds[i].level == level:
		l.binds[i].binds = append(l.binds[i].binds, b)
	}
}

// FoldLabel folds a label for matching: NFKC, lower case, every apostrophe to the
// straight one, white space and underscores to single blanks, none at the ends.
func FoldLabel(s string) string {
	if !folded(s) {
		s = norm.NFKC.String(apostrophes.Replace(s))
		s = strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
			return unicode.IsSpace(r) || r == '_'
		}), " ")
	}
	return s
}

var apostrophes = strings.NewReplacer("‘", "'", "’", "'", "‛", "'", "ʼ", "'", "ʹ", "'", "′", "'", "´", "'", "`", "'")

// appendFolded appends what FoldLabel makes of a label.
func appendFolded(dst, label []byte) []byte {
	from, blank := len(dst), false
	for _, c := range label {
		switch {
		case c >= utf8.RuneSelf:
			return append(dst[:from], FoldLabel(string(label))...)
		case c == ' ' || c == '_' || '\t' <= c && c <= '\r':
			blank = len(dst) > from
			continue
		case c == '`':
			c = '\''
		case 'A' <= c && c <= 'Z':
			c |= 0x20
		}
		if blank {
			dst, blank = append(dst, ' '), false
		}
		dst = append(dst, c)
	}
	return dst
}

// folded reports that s is plain ASCII that folding leaves alone.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c == '_' || c == '`' || 'A' <= c && c <= 'Z' || c < ' ' ||
			c == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

// schemes are the binding's, else those that the kind has for the number that
// names the holder or the document.
func (k *Kind) schemes(b *Binding) []string {
	if b.Schemes == nil && k != nil && (b.Field == normalize.PersonalNumber || b.Field == normalize.DocumentNumber) {
		return k.Schemes
	}
	return b.Schemes
}

// witness is the binding's, else the kind's, else the table's, else the visual
// zone.
func (t *Table) witness(k *Kind, b *Binding) document.Witness {
	switch {
	case b.Witness != document.NoWitness:
		return b.Witness
	case k != nil && k.Witness != document.NoWitness:
		return k.Witness
	case t.Witness != document.NoWitness:
		return t.Witness
	}
	return document.Visual
}
