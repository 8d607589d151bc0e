package rules

import (
	"hash/fnv"
	"math/bits"
	"path"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Pairing tells whether inputs whose answers were paired by their order are alike in it,
// and which key would bring more of them together. It looks at the first 20,000 documents. The
// zero Pairing is empty.
type Pairing struct {
	Documents int // in which something tells the holder or the document
	Unlike    int // of them: for some answer all that does differs

	added int
	keys  map[string]map[uint64]uint64 // by key the inputs that have a value, in a bit each of the first 64
}

// mostLooked is how many documents are looked at.
const mostLooked = 20_000

// tellsApart reports the fields that tell holders or documents apart.
func tellsApart(f normalize.Field) bool {
	return f == normalize.BirthDate || f == normalize.Surname || f == normalize.FullName || isKey(f)
}

// isKey reports the fields by which answers can be paired.
func isKey(f normalize.Field) bool { return f.Kind() == normalize.NumberValue }

// Add looks at a comparison.
func (p *Pairing) Add(c *Comparison) {
	if p.added++; p.added > mostLooked {
		return
	}
	some, unlike := false, false
	for party := range c.Parties {
		differ, same := 0, 0
		for i := range c.Fields {
			if fc := &c.Fields[i]; tellsApart(fc.Field) {
				switch fc.Statements[party].Outcome {
				case Differ, Tied, Wrong:
					differ++
				case Agree, Right:
					same++
				}
			}
		}
		some = some || differ+same > 0
		unlike = unlike || differ > 0 && same == 0
	}
	if some {
		p.Documents++
	}
	if unlike {
		p.Unlike++
	}
	p.note(c)
}

// note notes the keys that a comparison has.
func (p *Pairing) note(c *Comparison) {
	add := func(key string, input int, value string) {
		if value == "" {
			return
		}
		if p.keys == nil {
			p.keys = make(map[string]map[uint64]uint64)
		}
		if p.keys[key] == nil {
			p.keys[key] = make(map[uint64]uint64)
		}
		h := fnv.New64a()
		h.Write([]byte(value))
		p.keys[key][h.Sum64()] |= 1 << input
	}
	text := func(r *document.Reading) string {
		if r == nil || r.State != normalize.Read {
			return ""
		}
		return normalize.CompactNumber(r.Value.Text)
	}
	for i := range c.Parties {
		if !c.Parties[i].Absent {
			add("name", i, path.Base(c.Parties[i].Name))
		}
	}
	for i := range c.Fields {
		fc := &c.Fields[i]
		if !isKey(fc.Field) {
			continue
		}
		for party, st := range fc.Statements {
			add(fc.Field.String(), party, text(st.Reading))
		}
		if c.Truth != nil {
			add(fc.Field.String(), len(c.Parties), text(fc.Consensus))
		}
	}
}

// NotAlike reports whether the inputs are not alike in order: a tenth of the documents or
// more are unlike, and either a key would bring more together, or most are.
func (p *Pairing) NotAlike() bool {
	key, _ := p.Key()
	return p.Unlike > 0 && 10*p.Unlike >= p.Documents && (key != "" || 2*p.Unlike > p.Documents)
}

// Key returns the field, or name for the name of the file, that as a key would bring most
// documents together, and how many; "" when none would bring more together than the order
// does.
func (p *Pairing) Key() (key string, documents int) {
	count := func(k string) (n int) {
		for _, inputs := range p.keys[k] {
			if bits.OnesCount64(inputs) > 1 {
				n++
			}
		}
		return n
	}
	order := p.Documents - p.Unlike
	for _, f := range normalize.Fields() {
		if n := count(f.String()); n > max(order, documents) {
			key, documents = f.String(), n
		}
	}
	if n := count("name"); n > max(order, documents) {
		key, documents = "name", n
	}
	return key, documents
}
