package vendors

import "maps"

// Vendors fill the members of their envelopes as it comes: an object stands where
// an array of one is documented and the other way about, and a member that has
// nothing to say is absent, null or empty. All of these mean the same.

// bare reports whether the mark asks for a place alone.
func (m *Mark) bare() bool {
	return m.Is == "" && m.In == nil && m.Out == nil && m.Most == nil && m.Some == nil
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
