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
	answer Answer
	raws   []document.Raw
	rest   []document.Rest
	notes  []document.Advisory
	docs   []pendingDocument
	nodes  []seen
	uses   []use // by the node
}

// seen is what is known of a value of the first answer.
type seen struct {
	kind byte
	long bool // longer than any text of a field
	look tape.Look
}

// use is what becomes of the text of a scalar.
type use struct {
	node int32
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

// begins reports whether the answer is the first of its shape, and watches what is looked
// at in it.
func (r *reader) begins() bool {
	if s := r.main.Shape; s == nil || len(r.main.Changed) > 0 || s.Kept.Load() != nil {
		return false
	}
	r.main.Watch()
	return true
}

// isWhole reports whether the answer is what was given, and in no envelope.
func (r *reader) isWhole(answers []found) bool {
	return len(answers) == 1 && answers[0].tape == &r.main && answers[0].node == 0
}

// keepReading keeps what was made of the first answer of a shape.
func (r *reader) keepReading(a *Answer, t *Table, private []*Table) {
	p := &reading{
		table: t, private: slices.Clone(private), prog: r.prog, answer: *a,
		raws: slices.Clone(r.raws), rest: slices.Clone(r.rest), notes: slices.Clone(r.notes), docs: slices.Clone(r.docs),
		nodes: make([]seen, len(r.main.Nodes)),
	}
	places := &r.prog.places
	p.itself = places.requestID != nil || len(places.time)+len(places.version)+len(places.pages) > 0
	p.answer.memory, p.answer.Documents = nil, nil
	for i, look := range r.main.Watched() {
		p.nodes[i] = seen{r.main.Nodes[i].Kind, r.main.Len(int32(i)) > maxText, look}
	}
	for i := range r.origins {
		o := &r.origins[i]
		for of, node := range [...]int32{useText: o.text, useStated: o.stated, useConfidence: o.sure} {
			if node != tape.None {
				p.uses = append(p.uses, use{node, useOf(of), i, o.bind})
			}
		}
	}
	slices.SortStableFunc(p.uses, func(u, v use) int { return int(u.node) - int(v.node) })
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
	a = p.answer
	a.Twice = slices.Clone(a.Twice)
	r.top = found{part: part{tape: &r.main}, table: p.prog.table}
	if p.itself {
		r.main.Complete()
		r.itself(&a)
	}
	r.finish(&a, p.prog.table)
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
	uses := p.uses
	for i := range r.main.Changed {
		n := r.main.Changed[i].ID
		was := p.nodes[n]
		if r.main.Nodes[n].Kind != was.kind || r.main.Len(n) > maxText != was.long || was.look&tape.AtText != 0 {
			return false
		}
		if was.look&tape.WhetherAt != 0 && r.empty(n) != (was.look&tape.Silent != 0) {
			return false
		}
		for len(uses) > 0 && uses[0].node < n {
			uses = uses[1:]
		}
		for ; len(uses) > 0 && uses[0].node == n; uses = uses[1:] {
			if u := &uses[0]; !r.use(u, &r.raws[u.raw]) {
				return false
			}
		}
	}
	return true
}

// use puts a text where that of the first answer is.
func (r *reader) use(u *use, p *document.Raw) bool {
	switch u.of {
	case useStated:
		p.Stated = r.keep(r.tape.Peek(&r.fold, u.node))
	case useConfidence:
		p.Confidence = r.share(r.tape, u.node)
	default:
		text := r.says(u.bind, u.node)
		if r.null(text) {
			return false
		}
		p.Text = r.keep(text)
	}
	return true
}
