package document

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

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
		(n.FullName == "" || isEither(n.FullName, n.Surname, n.GivenNames))
}

// sameParts reports whether two pages give the same surname and given names, but for the
// case of letters, and nothing else, which needs no comparison.
func (p *namePage) sameParts(q *namePage) bool {
	return inParts(&p.names) && inParts(&q.names) && p.names.SecondSurname == "" && q.names.SecondSurname == "" &&
		p.middle == nil && q.middle == nil && alike(p.names.Surname, q.names.Surname) && alike(p.names.GivenNames, q.names.GivenNames)
}

// alike reports whether two names are the same but for the case of letters of ASCII.
func alike(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		x, y := a[i], b[i]
		if lower := x | 0x20; x != y && (lower != y|0x20 || lower < 'a' || 'z' < lower) {
			return false
		}
	}
	return true
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

// names returns where the readings of the parts of the name begin and end, which stand
// together in the order of the fields.
func (d *Document) names() (from, to int) {
	if d.memory == nil {
		return 0, 0
	}
	for f := normalize.Surname; f <= normalize.FullName; f++ {
		if g := d.groups[f]; g.to > g.from {
			if to == 0 {
				from = int(g.from)
			}
			to = int(g.to)
		}
	}
	return from, to
}

func (d *Document) appendNamePages(pages []namePage) []namePage {
	from, to := d.names()
	for i := from; i < to; i++ {
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
					p.names.Truncated, p.names.Partial = z.Truncated(), !z.Has(mrz.GivenNames)
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
	people := d.people()
	for i := range pages {
		pages[i].names.Nationality = people
		if m := pages[i].middle; m != nil {
			pages[i].names.GivenNames = strings.TrimSpace(pages[i].names.GivenNames + " " + m.Value.Text)
		}
		if p := &pages[i]; p.origin.Witness == VendorMRZ && p.full == nil && (p.surname == nil || p.given == nil) && d.hasGivenNames(p.origin.Answer) {
			p.names.Partial = true // of a zone the vendor gives a part: it is no single name
		} else if p.full != nil && p.names.Zone {
			d.splitAsZone(p)
		}
		if p := &pages[i]; p.names.Zone && d.zone(Origin{p.origin.Answer, MRZ}) == nil {
			p.names.Truncated = d.cutUnseen(p, pages)
		}
	}
	return pages
}

// people returns the nationality of the holder where it need not be that of the issuer.
func (d *Document) people() normalize.Country {
	if d.Type.ForForeigners() {
		for _, r := range d.Field(normalize.Nationality) {
			if r.State == normalize.Read {
				return r.Value.Country
			}
		}
	}
	return normalize.Country{}
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
		if p.names.FullName != strings.Join(strings.FieldsFunc(surname+"<"+given, isFiller), " ") {
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
