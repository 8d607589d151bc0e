package document

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
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
	c := normalize.Compare(a.Field, a.Parsed, b.Parsed)
	if c.Agreement == normalize.Mismatch && a.Field.Kind() == normalize.NumberValue {
		return d.compareNumbers(a, b, c)
	}
	return c
}

// isName reports the fields that together are the holder's name.
func isName(f normalize.Field) bool {
	switch f {
	case normalize.Surname, normalize.SecondSurname, normalize.GivenNames, normalize.MiddleName, normalize.FullName:
		return true
	}
	return false
}

// crossNames compares the names of every pair of pages: a full name on one page
// and surname and given names on another are comparable only as wholes.
func (d *Document) crossNames(pairs []Pair) []Pair {
	var buf [4]namePage
	pages := d.appendNamePages(buf[:0])
	for i := range pages {
		for j := i + 1; j < len(pages); j++ {
			a, b := &pages[i], &pages[j]
			if a.origin == b.origin && a.language == b.language { // one of them says something twice
				continue
			}
			if a.sameParts(b) {
				match := normalize.Comparison{Agreement: normalize.Match, Reason: normalize.NoReason}
				pairs = d.appendPair(pairs, normalize.Surname, a.surname, b.surname, match)
				pairs = d.appendPair(pairs, normalize.GivenNames, a.given, b.given, match)
				continue
			}
			na, nb := a.names, b.names
			if inParts(&na) && inParts(&nb) { // the whole says nothing that the parts do not
				na.FullName, nb.FullName = "", ""
			}
			c := normalize.CompareNames(na, nb, d.Country)
			if c.Surname.Agreement != normalize.NotComparable && c.GivenNames.Agreement != normalize.NotComparable && na.FullName == "" && nb.FullName == "" {
				c.FullName = normalize.Comparison{}
			}
			for _, slot := range [...]struct {
				f normalize.Field
				normalize.Comparison
			}{{normalize.Surname, c.Surname}, {normalize.GivenNames, c.GivenNames}, {normalize.FullName, c.FullName}} {
				ra, rb := a.reading(slot.f), b.reading(slot.f)
				if ra != nil && rb != nil {
					pairs = d.appendPair(pairs, slot.f, ra, rb, slot.Comparison)
				}
			}
		}
	}
	return pairs
}

// namePage is what one witness says of the holder's name in one language, each part
// once: what it says otherwise in another place is another page.
type namePage struct {
	origin                            Origin
	language                          string
	names                             normalize.Names
	surname, given, full, middle, two *Reading
}

// slot returns the reading of the page of a field, nil when there is none.
func (p *namePage) slot(f normalize.Field) *Reading {
	switch f {
	case normalize.Surname:
		return p.surname
	case normalize.SecondSurname:
		return p.two
	case normalize.GivenNames:
		return p.given
	case normalize.MiddleName:
		return p.middle
	}
	return p.full
}

// inParts reports whether the names are given as surname and given names, and
// the full name, if there is one, is no more than the two.
func inParts(n *normalize.Names) bool {
	return n.Surname != "" && n.GivenNames != "" &&
		(n.FullName == "" || isJoined(n.FullName, n.Surname, n.GivenNames) || isJoined(n.FullName, n.GivenNames, n.Surname))
}

// sameParts reports whether two pages give the same surname and given names and
// nothing else, which needs no comparison.
func (p *namePage) sameParts(q *namePage) bool {
	return inParts(&p.names) && inParts(&q.names) && p.names.SecondSurname == "" && q.names.SecondSurname == "" &&
		p.middle == nil && q.middle == nil && p.surname.Value == q.surname.Value && p.given.Value == q.given.Value
}

// isJoined reports whether s is a, a blank and b.
func isJoined(s, a, b string) bool {
	return len(s) == len(a)+1+len(b) && s[:len(a)] == a && s[len(a)] == ' ' && s[len(a)+1:] == b
}

// reading returns the reading that stands for a slot: for the whole name that
// of the surname where there is no other.
func (p *namePage) reading(f normalize.Field) *Reading {
	switch {
	case f == normalize.Surname:
		return p.surname
	case f == normalize.GivenNames:
		return p.given
	case p.full != nil:
		return p.full
	case p.surname != nil:
		return p.surname
	}
	return p.given
}

func (d *Document) appendNamePages(pages []namePage) []namePage {
	for i := range d.Readings {
		r := &d.Readings[i]
		if !isName(r.Field) || r.State != normalize.Read {
			continue
		}
		p, told := (*namePage)(nil), false
		for j := range pages {
			if q := &pages[j]; p == nil && q.origin == r.Origin && q.language == r.Language {
				if first := q.slot(r.Field); first == nil {
					p = q
				} else {
					told = told || first.Raw == r.Raw
				}
			}
		}
		if told {
			continue
		}
		if p == nil {
			pages = append(pages, namePage{origin: r.Origin, language: r.Language})
			p = &pages[len(pages)-1]
			p.names.Language = r.Language
			if w := r.Origin.Witness; w == MRZ || w == VendorMRZ { // what the vendor parsed was cut as well
				p.names.Zone = true
				if z := d.zone(Origin{r.Origin.Answer, MRZ}); z != nil {
					p.names.Truncated, p.names.SurnameOnly = z.Truncated(), !z.Has(mrz.GivenNames)
				}
			}
		}
		text := r.Value.Text
		switch r.Field {
		case normalize.Surname:
			p.names.Surname, p.surname = text, r
		case normalize.SecondSurname:
			p.names.SecondSurname, p.two = text, r
		case normalize.GivenNames:
			p.names.GivenNames, p.given = text, r
		case normalize.MiddleName:
			p.middle = r
		case normalize.FullName:
			p.names.FullName, p.full = text, r
		}
	}
	for i := range pages {
		if m := pages[i].middle; m != nil {
			pages[i].names.GivenNames = strings.TrimSpace(pages[i].names.GivenNames + " " + m.Value.Text)
		}
		if p := &pages[i]; p.origin.Witness == VendorMRZ && p.full == nil && (p.surname == nil || p.given == nil) && d.hasGivenNames(p.origin.Answer) {
			p.names.Zone = false // of a zone the vendor gives a part: it is no single name
		} else if p.full != nil && p.names.Zone {
			d.splitAsZone(p)
		}
	}
	return pages
}

// hasGivenNames reports whether the zone of an answer has given names, as far as it is
// known.
func (d *Document) hasGivenNames(answer uint16) bool {
	z := d.zone(Origin{answer, MRZ})
	return z == nil || z.Element(mrz.GivenNames) != ""
}

// splitAsZone divides the whole name that a vendor took from the zone as the zone does:
// what is cut of it is the end of the given names, wherever they stand.
func (d *Document) splitAsZone(p *namePage) {
	for i := range d.Zones {
		surname, given := d.Zones[i].Element(mrz.Surname), d.Zones[i].Element(mrz.GivenNames)
		if p.names.FullName != strings.ReplaceAll(surname+"<"+given, "<", " ") {
			continue
		}
		if p.surname == nil {
			p.names.Surname, p.surname = surname, p.full
		}
		if p.given == nil {
			p.names.GivenNames, p.given = given, p.full
		}
		p.names.FullName, p.full = "", nil
		return
	}
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
