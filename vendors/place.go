package vendors

import (
	"maps"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// place is a node of the tree of places, by member names; "*" is any element.
type place struct {
	next  map[string]*place
	names names[*place] // next, made ready
	each  *place        // of next: any element
	alone *place        // what a value here is that is no array, where the table has one; nil: the same
	binds []claim
	level *Kind // where binds are from: a kind, or the table itself
	lists []*listing
	known bool // envelope, verdicts, what another binding states: no rest
	open  bool // a string that holds JSON
}

// claim is a binding at one of its places, by index in At.
type claim struct {
	*binding
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

func (p *place) bind(level *Kind, b claim) {
	if len(p.binds) == 0 || p.level == level {
		p.binds, p.level = append(p.binds, b), level
	}
}

// ready makes the places ready to be looked for, when all are known.
func (p *place) ready() {
	p.lone()
	p.index()
}

// lone makes ready what a value means that stands where the table has an array: it
// is one of the elements.
func (p *place) lone() {
	for _, q := range p.next {
		q.lone()
	}
	for _, first := range [...]string{"*", "0"} {
		element := p.next[first]
		if element == nil {
			continue
		}
		array := *p
		array.next = maps.Clone(p.next)
		delete(array.next, first)
		p.alone = merge(&array, element)
		return
	}
}

// merge returns a place that is both.
func merge(p, q *place) *place {
	m := &place{
		next:  make(map[string]*place, len(p.next)+len(q.next)),
		binds: append(p.binds[:len(p.binds):len(p.binds)], q.binds...),
		level: p.level,
		lists: append(p.lists[:len(p.lists):len(p.lists)], q.lists...),
		known: p.known || q.known,
		open:  p.open || q.open,
	}
	for _, from := range [...]*place{p, q} {
		for name, next := range from.next {
			if had := m.next[name]; had != nil {
				next = merge(had, next)
			}
			m.next[name] = next
		}
	}
	return m
}

func (p *place) index() {
	if p.names.slots != nil || p.next == nil {
		return
	}
	p.names, p.each = namesOf(p.next), p.next["*"]
	for _, q := range p.next {
		q.index()
	}
	if p.alone != nil {
		p.alone.index()
	}
}
