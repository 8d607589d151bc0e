package document

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// Pair is the comparison of two readings of different witnesses.
type Pair struct {
	normalize.Comparison
	Field       normalize.Field
	A, B        *Reading
	Independent bool // agreement of the two proves something; disagreement always does
}

// Cross compares the readings of all witnesses with each other: for every field
// every pair of readings of different origin, and the names of every pair of
// pages. Pairs of which nothing can be said are left out.
func (d *Document) Cross() []Pair {
	return d.AppendCross(make([]Pair, 0, len(d.Readings)/2))
}

// AppendCross appends what Cross returns.
func (d *Document) AppendCross(pairs []Pair) []Pair {
	for i := 0; i < len(d.Readings); {
		f := d.Readings[i].Field
		group := d.Field(f)
		i += len(group)
		if isName(f) {
			continue
		}
		for j := range group {
			for k := j + 1; k < len(group); k++ {
				if group[j].Origin != group[k].Origin {
					pairs = d.appendPair(pairs, f, &group[j], &group[k], d.compare(&group[j], &group[k]))
				}
			}
		}
	}
	return d.crossNames(pairs)
}

func (d *Document) appendPair(pairs []Pair, f normalize.Field, a, b *Reading, c normalize.Comparison) []Pair {
	if c.Agreement == normalize.NotComparable {
		return pairs
	}
	return append(pairs, Pair{c, f, a, b, a.Origin.Independent(b.Origin)})
}

// compare compares two readings of one field.
func (d *Document) compare(a, b *Reading) normalize.Comparison {
	if a.saysAs(b) {
		return normalize.Comparison{Agreement: normalize.Match, Reason: normalize.NoReason}
	}
	c := normalize.Compare(a.Field, a.Parsed, b.Parsed)
	switch {
	case c.Reason == normalize.ByCheckDigit && (d.isItsLast(a, b) || d.isItsLast(b, a)):
		return normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.Different}
	case c.Agreement == normalize.Mismatch && a.Field.Kind() == normalize.NumberValue:
		return d.compareNumbers(a, b, c)
	}
	return c
}

// isItsLast reports whether the last digit that long has more than the other number is one
// of its own, and no check digit of a zone: of a national number that is right as it is, or
// in what a person typed.
func (d *Document) isItsLast(long, short *Reading) bool {
	return len(normalize.CompactNumber(long.Value.Text)) > len(normalize.CompactNumber(short.Value.Text)) &&
		(long.Origin.Witness == User || d.personal(long) != (number.Scheme{}))
}

func (d *Document) zone(o Origin) *mrz.Zone {
	for i := range d.Zones {
		if d.Zones[i].Origin == o {
			return &d.Zones[i].Zone
		}
	}
	return nil
}

// Agreements sums up the pairs of every field: mismatch if any pair is one, then
// ambiguous, then what the independent pairs say; without any it is not comparable.
func Agreements(pairs []Pair) (sums [normalize.NumFields]normalize.Comparison) {
	for i := range pairs {
		p := &pairs[i]
		if sum := &sums[p.Field]; p.Agreement > sum.Agreement && (p.Independent || p.Agreement == normalize.Mismatch) {
			*sum = p.Comparison
		}
	}
	return sums
}

// FieldAgreement is that of Agreements for one field.
func FieldAgreement(pairs []Pair, f normalize.Field) normalize.Comparison {
	if f >= normalize.NumFields {
		return normalize.Comparison{}
	}
	return Agreements(pairs)[f]
}

// compareNumbers compares two identifiers of one field. What the one page calls
// by this name, the other may give by another one: a Spanish identity card is
// known by its holder's number, which its zone has as optional data. Then the
// reason is the name of the field or element with which the number agrees.
func (d *Document) compareNumbers(a, b *Reading, differ normalize.Comparison) normalize.Comparison {
	if d.isCut(a, b) || d.isCut(b, a) {
		return normalize.Comparison{Agreement: normalize.Compatible, Reason: normalize.ByTruncation}
	}
	if misread(normalize.CompactNumber(a.Value.Text), normalize.CompactNumber(b.Value.Text)) {
		return differ
	}
	for _, other := range [...]normalize.Reason{d.alias(a, b), d.alias(b, a)} {
		if other != normalize.NoReason {
			return normalize.Comparison{Agreement: normalize.Compatible, Reason: other}
		}
	}
	return differ
}

// misread reports whether one number is the other with one character read as another,
// lost or doubled: so alike are no two numbers of one document.
func misread(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i < len(a) && a[i+1:] == b[i+1:]
	case 1:
		return a[i:] == b[i+1:]
	}
	return false
}

// alias returns which other field or element of the page of the other reading has the
// number of r, NoReason when none does.
func (d *Document) alias(r, other *Reading) normalize.Reason {
	page := other.Origin
	n := normalize.CompactNumber(r.Value.Text)
	for i := range d.Readings {
		o := &d.Readings[i]
		if o.Origin == page && o.Field != r.Field && o.Field.Kind() == normalize.NumberValue && normalize.CompactNumber(o.Value.Text) == n {
			return normalize.AsField(o.Field)
		}
	}
	for i := range d.Zones {
		z := &d.Zones[i]
		if z.Origin != page && (z.Origin.Answer != page.Answer || page.Witness != VendorMRZ || !inZone(z, other)) {
			continue
		}
		for _, e := range [...]mrz.Element{mrz.OptionalData, mrz.OptionalData2} {
			if inElement(z, e, n) {
				return normalize.AsElement(e)
			}
		}
	}
	return normalize.NoReason
}

// inElement reports whether an element of a zone has a number, or is several of which
// that is one.
func inElement(z *Zone, e mrz.Element, number string) bool {
	for part := range strings.FieldsFuncSeq(z.Element(e), func(c rune) bool { return c == '<' }) {
		if part == number {
			return true
		}
	}
	return false
}

// inZone reports whether a number that a vendor took from the zone is there: what is
// not was misread, and nothing else is called by its name.
func inZone(z *Zone, r *Reading) bool {
	n := normalize.CompactNumber(r.Value.Text)
	for _, e := range [...]mrz.Element{mrz.DocumentNumber, mrz.OptionalData, mrz.OptionalData2} {
		if inElement(z, e, n) || normalize.CompactNumber(strings.ReplaceAll(z.Element(e), "<", "")) == n {
			return true
		}
	}
	return false
}

// isCut reports whether the zone of a holds what fits of the number of b: nine
// characters, where the layout has no way to continue (Doc 9303-4 §4.2.2.2).
func (d *Document) isCut(a, b *Reading) bool {
	s, t := normalize.CompactNumber(a.Value.Text), normalize.CompactNumber(b.Value.Text)
	return len(s) == 9 && strings.HasPrefix(t, s) && d.noOverflow(a.Origin)
}

// noOverflow reports whether a page is a zone whose layout cannot hold more than
// nine characters of a number.
func (d *Document) noOverflow(o Origin) bool {
	for i := range d.Zones {
		if l := d.Zones[i].Layout(); d.Zones[i].Origin == o && l != nil {
			return l.ID() != "TD1" && l.ID() != "TD2"
		}
	}
	return false
}
