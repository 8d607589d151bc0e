package vendors

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"slices"
	"strconv"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// documents walks the documents below the value n, which stands in front of the
// segment i of their place.
func (r *reader) documents(t *Table, n int32, i int) {
	if n == tape.None || r.tape.Nodes[n].Kind == 'n' {
		return
	}
	if v := &r.tape.Nodes[n]; i > 0 && v.Child == tape.None && (v.Kind == '{' || r.empty(n)) { // says that there is no document
		return
	}
	if r.way.open[i] && r.tape.Nodes[n].Kind == '"' {
		outer := r.part
		if r.enter(n) {
			r.documents(t, 0, i)
			r.leave(outer)
		} else {
			r.kind = r.prog.base
			r.keepRest(n, nil, document.WrongType)
			r.end(nil)
		}
		return
	}
	each := i < len(r.way.path) && r.way.path[i].Name == "*"
	next := i
	if each {
		next++
	}
	switch {
	case r.tape.Nodes[n].Kind == '[' && (each || i > 0 && len(r.prog.base.root.lists) == 0):
		for c := r.tape.Nodes[n].Child; c != tape.None; c = r.tape.Nodes[c].Next {
			r.documents(t, c, next)
		}
	case each:
		r.documents(t, n, next)
	case i < len(r.way.path):
		r.documents(t, r.tape.Member(n, r.way.path[i]), i+1)
	case r.tape.all(n, r.prog.where):
		r.document(t, n)
	}
}

// enter makes the JSON in the string n the tape of the walk.
func (r *reader) enter(n int32) bool {
	text := unfence(r.tape.AppendText(nil, n))
	if len(text) > 0 && text[0] != '{' && text[0] != '[' {
		decoded := make([]byte, base64.StdEncoding.DecodedLen(len(text)))
		if k, err := base64.StdEncoding.Decode(decoded, text); err == nil {
			text = decoded[:k]
		}
	}
	if r.depth == len(r.inner) {
		r.inner = append(r.inner, new(tree))
	}
	if r.inner[r.depth].Parse(text) != nil {
		return false
	}
	r.part = part{r.inner[r.depth], r.prefix + string(r.tape.AppendPointer(nil, n)) + "#"}
	r.depth++
	r.base.tape = nil
	r.tell(r.part)
	return true
}

// unfence returns a text without blanks around it and without a ``` fence.
func unfence(text []byte) []byte {
	text = bytes.TrimSpace(text)
	fenced, ok := bytes.CutPrefix(text, []byte("```"))
	if !ok {
		return text
	}
	if i := bytes.IndexByte(fenced, '\n'); i >= 0 {
		fenced = fenced[i+1:]
	}
	return bytes.TrimSpace(bytes.TrimSuffix(bytes.TrimSpace(fenced), []byte("```")))
}

func (r *reader) leave(outer part) {
	r.part = outer
	r.depth--
	r.base.tape, r.sure.of = nil, nil
}

func (r *reader) document(t *Table, root int32) {
	r.kind = r.kindOf(root)
	r.title = ""
	if title := r.prog.places.title; title != nil {
		if n := r.tape.Find(root, title); n != tape.None && r.tape.IsText(n) && !r.empty(n) {
			r.title = r.keepText(n)
		}
	}
	r.doc, r.root = r.part, root
	from := len(r.raws)
	r.first, r.full = from, false
	if n := len(r.docs); n > 0 && t.OneHolder { // it may be a side of the one before
		if r.first = 0; n > 1 {
			r.first = r.docs[n-2].raws
		}
	}
	if k := r.tape.Nodes[root].Kind; k == '{' || k == '[' {
		r.walk(root, r.kind.root)
	} else {
		r.keepRest(root, r.name(root), document.WrongType)
	}
	if r.kind.around != nil {
		r.around(r.kind.around)
	}
	for i := range r.prog.verdicts {
		if v := &r.prog.verdicts[i]; v.At != "" && !v.Around && r.tape.all(root, v.when) {
			r.verdicts(v, root, v.at)
		}
	}
	r.prefer(from)
	r.orderLines(from)
	r.sameThing(r.first)
	r.pieces = r.rebuild(root)
	r.end(r.kind.kind)
	r.pieces = nil
}

// prefer keeps of the texts of one binding, from from on, those at the first of its places
// that has any.
func (r *reader) prefer(from int) {
	if !slices.ContainsFunc(r.origins[from:], func(o origin) bool { return o.place > 0 }) {
		return
	}
	first := make(map[*binding]int)
	for _, o := range r.origins[from:] {
		if place, ok := first[o.bind]; !ok || o.place < place {
			first[o.bind] = o.place
		}
	}
	kept := from
	for i, o := range r.origins[from:] {
		if o.place == first[o.bind] {
			r.raws[kept], r.origins[kept] = r.raws[from+i], o
			kept++
		}
	}
	clear(r.raws[kept:])
	r.raws, r.origins = r.raws[:kept], r.origins[:kept]
}

// orderLines puts the lines of a zone, from from on, in the order of the table: an object
// has none (RFC 8259 §4).
func (r *reader) orderLines(from int) {
	type line struct {
		order  int
		raw    document.Raw
		origin origin
	}
	order := func(i int) int { return slices.Index(r.kind.lines, r.origins[i].bind) }
	last, sorted := -1, true
	for i := from; i < len(r.raws); i++ {
		if r.raws[i].Field == normalize.MRZLines {
			n := order(i)
			sorted, last = sorted && n >= last, n
		}
	}
	if sorted {
		return
	}
	var lines []line
	for i := from; i < len(r.raws); i++ {
		if r.raws[i].Field == normalize.MRZLines {
			lines = append(lines, line{order(i), r.raws[i], r.origins[i]})
		}
	}
	slices.SortStableFunc(lines, func(p, q line) int { return cmp.Compare(p.order, q.order) })
	for i := from; i < len(r.raws); i++ {
		if r.raws[i].Field == normalize.MRZLines {
			r.raws[i], r.origins[i] = lines[0].raw, lines[0].origin
			lines = lines[1:]
		}
	}
}

func (r *reader) kindOf(root int32) *kindProgram {
	for _, c := range r.prog.when {
		if r.top.tape.all(r.top.node, c.marks) {
			return r.prog.each[c.kind]()
		}
	}
	if kind := r.prog.places.kind; kind != nil {
		if n := r.tape.Find(root, kind); n != tape.None {
			r.fold = r.tape.AppendText(r.fold[:0], n)
			i, ok := r.prog.kinds.get(tape.Hash(r.fold), r.fold)
			if !ok {
				var small [64]byte
				folded := appendFolded(small[:0], r.fold)
				i, ok = r.prog.kinds.get(tape.Hash(folded), folded)
			}
			if ok {
				return r.prog.each[i]()
			}
		}
	}
	for _, c := range r.prog.marked {
		if r.tape.all(root, c.marks) {
			return r.prog.each[c.kind]()
		}
	}
	return r.prog.base
}

// end ends a document, or a further side of the one before.
func (r *reader) end(k *Kind) {
	d := pendingDocument{k, r.title, r.kind.bound, r.pieces, len(r.raws), len(r.rest), len(r.notes)}
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
	n := &r.tape.Nodes[id]
	for c := n.Child; c != tape.None; c = r.tape.Nodes[c].Next {
		r.visit(c, r.step(p, c, n.Kind == '['))
	}
}

// step returns the place of a child, nil when the table has none for it.
func (r *reader) step(p *place, c int32, element bool) *place {
	if p.next == nil {
		return nil
	}
	n := &r.tape.Nodes[c]
	if element {
		if p.each != nil {
			return p.each
		}
		q := p.next[strconv.Itoa(int(n.Index))]
		if q == nil && r.tape.Sole(n.Parent) == c {
			q = p
		}
		return q
	}
	quoted := r.tape.Src[n.Name+1 : n.NameEnd-1]
	q, _ := p.names.get(n.Hash, quoted)
	if q == nil && bytes.IndexByte(quoted, '\\') >= 0 {
		r.fold = r.tape.AppendName(r.fold[:0], c)
		q, _ = p.names.get(n.Hash, r.fold)
	}
	return q
}

// around visits the pages around the documents, which are of the current one too.
func (r *reader) around(p *place) {
	outer, doc, root := r.part, r.doc, r.root
	r.part = r.top.part
	r.doc, r.root = r.part, r.top.node
	r.base.tape, r.sure.of = nil, nil
	r.reach(r.top.node, p)
	r.part, r.doc, r.root = outer, doc, root
	r.base.tape, r.sure.of = nil, nil
}

// reach visits the places of p below a container and nothing else there.
func (r *reader) reach(id int32, p *place) {
	n := &r.tape.Nodes[id]
	for c := n.Child; c != tape.None; c = r.tape.Nodes[c].Next {
		q := r.step(p, c, n.Kind == '[')
		if q == nil {
			continue
		}
		if q.alone != nil && r.tape.Nodes[c].Kind != '[' {
			q = q.alone
		}
		if len(q.binds) > 0 {
			r.visit(c, q)
		} else {
			r.reach(c, q)
		}
	}
}

func (r *reader) visit(c int32, p *place) {
	kind := r.tape.Nodes[c].Kind
	if p != nil && p.alone != nil && kind != '[' {
		p = p.alone
	}
	switch {
	case kind == 'n':
	case p == nil:
		if !r.isConfidence(c) {
			r.keepRest(c, r.name(c), document.Unmapped)
		}
	case p.open && kind == '"':
		outer := r.part
		switch {
		case p.next == nil && len(p.lists) == 0 || r.empty(c):
		case !r.enter(c):
			r.keepRest(c, r.name(c), document.WrongType)
		default:
			inner := r.tape.Nodes[0].Kind
			container := inner == '{' || inner == '['
			if container {
				r.walk(0, p)
			}
			if r.leave(outer); !container {
				r.keepRest(c, r.name(c), document.WrongType)
			}
		}
	case len(p.binds) > 0:
		r.bound(c, p)
	case len(p.lists) > 0 || p.next != nil:
		if kind == '{' || kind == '[' {
			r.walk(c, p)
		} else if !p.known && !r.empty(c) {
			r.keepRest(c, r.name(c), document.WrongType)
		}
	}
}
