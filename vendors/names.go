package vendors

import "github.com/ocrlint/ocrlint/vendors/internal/tape"

// names finds values by names, whose hashes are known where they are looked for. It is
// filled before, and does not change.
type names[V any] struct {
	slots []slot[V] // a power of two, at most half of them used
}

type slot[V any] struct {
	name  string
	used  bool
	hash  uint16
	value V
}

// namesOf makes names of a map.
func namesOf[V any](of map[string]V) (m names[V]) {
	if len(of) == 0 {
		return m
	}
	size := 2
	for size < 2*len(of) {
		size *= 2
	}
	m.slots = make([]slot[V], size)
	for name, value := range of {
		hash := tape.Hash(name)
		i := int(hash) & (size - 1)
		for m.slots[i].used {
			i = (i + 1) & (size - 1)
		}
		m.slots[i] = slot[V]{name, true, hash, value}
	}
	return m
}

// get returns the value of a name, given its hash too.
func (m *names[V]) get(hash uint16, name []byte) (value V, ok bool) {
	for i := int(hash); len(m.slots) > 0; i++ {
		s := &m.slots[i&(len(m.slots)-1)]
		switch {
		case s.hash == hash && s.used && s.name == string(name):
			return s.value, true
		case !s.used:
			return value, false
		}
	}
	return value, false
}
