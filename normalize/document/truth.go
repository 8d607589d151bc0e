package document

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
)

// Canonical makes a document of a source whose texts are values in the form of the
// report, which need no country and no language to be read.
func Canonical(s Source) *Document {
	d := &Document{Type: s.Type, Rest: s.Rest, memory: new(memory)}
	for i := range s.Raws {
		raw := &s.Raws[i]
		r := Reading{Parsed: normalize.ParseCanonical(raw.Field, raw.Text), Field: raw.Field, Origin: Origin{s.Answer, Visual}, Raw: raw.Text, Confidence: -1}
		r.At.Pointer = raw.At
		switch {
		case r.State != normalize.Read:
		case r.Field == normalize.IssuingCountry:
			d.Country = r.Value.Country
		case r.Field == normalize.DocumentType:
			d.Type, _ = normalize.ParseDocType(r.Value.Text)
		}
		d.Readings = append(d.Readings, r)
	}
	d.sort()
	d.choose()
	return d
}

// Beside returns a document with the readings and zones of both, those of other as of
// the given answer: what each says by itself, where neither decides what the other
// leaves open.
func (d *Document) Beside(other *Document, answer uint16) *Document {
	both := &Document{Type: d.Type, Country: d.Country, Numbers: slices.Clone(d.Numbers), AsOf: d.AsOf, trust: d.trust, memory: new(memory)}
	if !both.Country.IsValid() {
		both.Country = other.Country
	}
	both.Readings = slices.Concat(d.Readings, other.Readings)
	for i := len(d.Readings); i < len(both.Readings); i++ {
		both.Readings[i].Origin.Answer = answer
	}
	both.Zones = slices.Concat(d.Zones, other.Zones)
	for i := len(d.Zones); i < len(both.Zones); i++ {
		both.Zones[i].Origin.Answer = answer
	}
	both.sort()
	both.choose()
	return both
}
