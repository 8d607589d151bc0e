package document

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// compareNumbers compares two identifiers of one field. What the one page calls
// by this name, the other may give by another one: a Spanish identity card is
// known by its holder's number, which its zone has as optional data. Then the
// reason is the name of the field or element with which the number agrees.
func (d *Document) compareNumbers(a, b *Reading, differ normalize.Comparison) normalize.Comparison {
	if d.isCut(a, b) || d.isCut(b, a) {
		return normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.ByTruncation}
	}
	for _, other := range [...]normalize.Reason{d.alias(a, b.Origin), d.alias(b, a.Origin)} {
		if other != normalize.NoReason {
			return normalize.Comparison{Agreement: normalize.Compatible, Reason: other}
		}
	}
	return differ
}

// alias returns which other field or element of a page has the number of r, NoReason
// when none does.
func (d *Document) alias(r *Reading, page Origin) normalize.Reason {
	n := normalize.CompactNumber(r.Value.Text)
	for i := range d.Readings {
		o := &d.Readings[i]
		if o.Origin == page && o.Field != r.Field && o.Field.Kind() == normalize.NumberValue && normalize.CompactNumber(o.Value.Text) == n {
			return normalize.AsField(o.Field)
		}
	}
	for i := range d.Zones {
		if d.Zones[i].Origin != page {
			continue
		}
		for _, e := range [...]mrz.Element{mrz.OptionalData, mrz.OptionalData2} {
			for part := range strings.FieldsFuncSeq(d.Zones[i].Element(e), func(c rune) bool { return c == '<' }) {
				if part == n {
					return normalize.AsElement(e)
				}
			}
		}
	}
	return normalize.NoReason
}

// isCut reports whether the zone of a holds what fits of the number of b: nine
// characters, where the layout has no way to continue (Doc 9303-4 §4.2.2.2).
func (d *Document) isCut(a, b *Reading) bool {
	s, t := normalize.CompactNumber(a.Value.Text), normalize.CompactNumber(b.Value.Text)
	return a.Origin.Witness == MRZ && len(s) == 9 && len(t) > 9 && strings.HasPrefix(t, s) && d.noOverflow(a.Origin)
}

// noOverflow reports whether the zone's layout cannot hold more than nine
// characters of a number.
func (d *Document) noOverflow(o Origin) bool {
	for i := range d.Zones {
		if l := d.Zones[i].Layout(); d.Zones[i].Origin == o && l != nil {
			return l.ID() != "TD1" && l.ID() != "TD2"
		}
	}
	return false
}
