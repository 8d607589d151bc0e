package document

import (
	"math/bits"
	"slices"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
)

// memory is that of a document, which another may use when it is released.
type memory struct {
	readings []Reading
	zones    []Zone
	numbers  []NationalNumber
	rest     []Rest
	order    []uint16 // of the readings: which comes where
	groups   [normalize.NumFields]group
}

// group is the readings of one field.
type group struct{ from, to, best uint16 } // best is the canonical one, from the first

var memories = sync.Pool{New: func() any { return new(memory) }}

// Release lets the memory of the document be used again. Calling it is optional;
// nothing of the document may be used after it.
func (d *Document) Release() {
	m := d.memory
	if m == nil {
		return
	}
	*d = Document{}
	clear(m.readings)
	clear(m.zones)
	clear(m.numbers)
	clear(m.rest)
	memories.Put(m)
}

// sort puts the readings in the order of the fields, of the answers and of the
// witnesses, and keeps the order of the answer in each page. It counts the fields:
// readings are few and large.
func (d *Document) sort() {
	m := d.memory
	m.groups = [normalize.NumFields]group{}
	var present [(normalize.NumFields + 63) / 64]uint64
	for i := range d.Readings {
		f := d.Readings[i].Field
		m.groups[f].to++
		present[f/64] |= 1 << (f % 64)
	}
	from := uint16(0)
	for i, fields := range present {
		for ; fields != 0; fields &= fields - 1 {
			g := &m.groups[i*64+bits.TrailingZeros64(fields)]
			g.from, g.to, from = from, from, from+g.to
		}
	}
	order := slices.Grow(m.order[:0], len(d.Readings))[:len(d.Readings)]
	for i := range d.Readings {
		r := &d.Readings[i]
		g := &m.groups[r.Field]
		at := g.to
		g.to++
		for ; at > g.from && r.Origin.before(d.Readings[order[at-1]].Origin); at-- {
			order[at] = order[at-1]
		}
		order[at] = uint16(i)
	}
	for i := range order {
		if int(order[i]) == i {
			continue
		}
		first, at := d.Readings[i], i // of a ring of readings, each of which goes to the place of the one before
		for next := int(order[at]); next != i; next = int(order[at]) {
			d.Readings[at] = d.Readings[next]
			order[at], at = uint16(at), next
		}
		d.Readings[at], order[at] = first, uint16(at)
	}
	m.order = order
}
