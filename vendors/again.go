package vendors

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// A vendor's answers about one kind of document have the same names in the same order, and
// often nothing differs but texts that are kept as they stand. What was made of the first
// answer of such a shape is then what is to be made of the others, with their texts: which
// texts that holds for is not told by a rule but seen when the first is read (tape.Look).

// reading is what was made of the first answer of a shape.
type reading struct {
	table   *Table // asked for, nil: any
	private []*Table

	prog   *program
	itself bool // the table has places for what an answer tells about itself
	raws   []document.Raw
	rest   []document.Rest
	notes  []document.Advisory
	docs   []pendingDocument
	twice  []document.Twice
	nodes  []seen
}

// seen is what is known of a value of the first answer.
type seen struct {
	kind byte
	look tape.Look
	uses []use
}

// use is what becomes of the text of a scalar.
type use struct {
	of   useOf
	raw  int // index
	bind *binding
}

type useOf uint8

const (
	useText useOf = iota
	useStated
	useConfidence
)

const _ = uint(maxText - tape.MaxModel) // no text of a first answer is too long for a field

// begins reports whether the answer is the first of its shape, and watches what is looked
// at in it.
func (r *reader) begins() bool {
	if r.main.Shape == nil || len(r.main.Changed) > 0 {
		return false
	}
	r.main.Watch()
	return true
}

// keepReading keeps what was made of the first answer of a shape.
func (r *reader) keepReading(a *Answer, t *Table, private []*Table) {
	p := &reading{
		table: t, private: slices.Clone(private), prog: r.prog,
		raws: slices.Clone(r.raws), rest: slices.Clone(r.rest), notes: slices.Clone(r.notes), docs: slices.Clone(r.docs),
		twice: slices.Clone(a.Twice), nodes: make([]seen, len(r.main.Nodes)),
	}
	places := &r.prog.places
	p.itself = places.requestID != nil || len(places.time)+len(places.version)+len(places.pages) > 0
	for i, look := range r.main.Watched() {
		p.nodes[i] = seen{kind: r.main.Nodes[i].Kind, look: look}
	}
	for i := range r.origins {
		o := &r.origins[i]
		for of, node := range [...]int32{useText: o.text, useStated: o.stated, useConfidence: o.sure} {
			if node != tape.None {
				n := &p.nodes[node]
				n.uses = append(n.uses, use{useOf(of), i, o.bind})
			}
		}
	}
	r.main.Shape.Kept.Store(p)
}

// again is the answer by what was made of the first of its shape. ok is false when something
// differs that is not told by the text alone.
func (r *reader) again(t *Table, private []*Table) (a Answer, ok bool) {
	s := r.main.Shape
	if s == nil {
		return a, false
	}
	p, ok := s.Kept.Load().(*reading)
	if !ok || p.table != t || !slices.Equal(p.private, private) || !r.renew(p) {
		s.Miss()
		return a, false
	}
	table := p.prog.table
	a.Vendor, a.Twice = table.ID, slices.Clone(p.twice)
	if p.itself {
		r.main.Complete()
		r.itself(&a)
	}
	r.finish(&a, table)
	return a, true
}

// renew makes what was made of the first answer, with other texts.
func (r *reader) renew(p *reading) bool {
	r.part, r.prog = part{tape: &r.main}, p.prog
	r.begin()
	r.raws = append(r.raws, p.raws...)
	r.rest = append(r.rest, p.rest...)
	r.notes = append(r.notes, p.notes...)
	r.docs = append(r.docs, p.docs...)
	for i := range r.main.Changed {
		n := r.main.Changed[i].ID
		was := &p.nodes[n]
		if r.main.Nodes[n].Kind != was.kind || r.main.Len(n) > maxText || was.look&tape.AtText != 0 {
			return false
		}
		if was.look&tape.WhetherAt != 0 && r.empty(n) != (was.look&tape.Silent != 0) {
			return false
		}
		for _, u := range was.uses {
			if !r.use(n, u, &r.raws[u.raw]) {
				return false
			}
		}
	}
	return true
}

// use puts the text n where that of the first answer is.
func (r *reader) use(n int32, u use, p *document.Raw) bool {
	switch u.of {
	case useStated:
		p.Stated = r.keep(r.tape.Peek(&r.fold, n))
	case useConfidence:
		p.Confidence = r.share(r.tape, n)
	default:
		text := r.says(u.bind, n)
		if r.null(text) {
			return false
		}
		p.Text = r.keep(text)
	}
	return true
}
