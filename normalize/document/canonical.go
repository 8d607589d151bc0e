package document

import (
	"slices"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// trust orders the witnesses of a field, the most trusted first. Numbers and
// dates of a zone are protected by check digits, names and the rest are not, and
// a printed name has letters that a zone cannot.
var (
	trustProtected = ranks(Chip, MRZ, Visual, Barcode, Merged, VendorMRZ, Number, User)
	trustPrinted   = ranks(Chip, Visual, Merged, Barcode, MRZ, VendorMRZ, Number, User)
)

// ranks returns the place of each witness in an order, and that behind all for the others.
func ranks(order ...Witness) (of [256]uint8) {
	for w := range of {
		of[w] = uint8(len(order))
	}
	for i, w := range order {
		of[w] = uint8(i)
	}
	return of
}

// Canonical returns the reading whose value is the field's: that of the most
// trusted witness whose reading is a value, else of the most trusted at all. It
// is nil when no witness gives the field.
func (d *Document) Canonical(f normalize.Field) *Reading {
	if f >= normalize.NumFields || d.memory == nil {
		return nil
	}
	g := &d.groups[f]
	if g.from == g.to {
		return nil
	}
	return &d.Readings[g.from+g.best]
}

// choose notes the canonical reading of every field.
func (d *Document) choose() {
	for from := 0; from < len(d.Readings); {
		f := d.Readings[from].Field
		group := d.Field(f)
		from += len(group)
		if len(group) == 1 {
			continue
		}
		for i, rank := 1, d.rank(&group[0]); i < len(group); i++ {
			if r := d.rank(&group[i]); r < rank {
				d.groups[f].best, rank = uint16(i), r
			}
		}
	}
}

// CanonicalOf is Canonical among the readings for which take holds.
func (d *Document) CanonicalOf(f normalize.Field, take func(*Reading) bool) *Reading {
	group := d.Field(f)
	best, rank := (*Reading)(nil), 0
	for i := range group {
		if !take(&group[i]) {
			continue
		}
		if r := d.rank(&group[i]); best == nil || r < rank {
			best, rank = &group[i], r
		}
	}
	return best
}

// rank is lower for a reading to be trusted more.
func (d *Document) rank(r *Reading) int {
	k := r.Field.Kind()
	protected := k == normalize.DateValue || k == normalize.NumberValue
	rank := int(trustPrinted[r.Origin.Witness])
	if protected {
		rank = int(trustProtected[r.Origin.Witness])
	}
	if len(d.trust) > 0 {
		if i := slices.Index(d.trust[r.Field], r.Origin.Witness); i >= 0 {
			rank = i - len(d.trust[r.Field])
		}
	}
	if r.Origin.Witness == MRZ && protected && !d.verified(r) {
		rank = int(trustProtected[NoWitness]) // behind every witness but those that cannot be read
	}
	if r.Origin.Witness == User { // no evidence of the document, whatever became of its own
		rank += 1000
	}
	switch r.State {
	case normalize.Read, normalize.Permanent:
		if r.Value.Date.IsValid() && r.Value.Date.Precision() != normalize.DayPrecision || r.Note.Has(normalize.NoteMasked) {
			return rank + 50
		}
		return rank
	case normalize.Ambiguous, normalize.Unknown:
		return rank + 100
	}
	return rank + 200
}

// verified reports whether a check digit of the zone protects the reading and
// holds.
func (d *Document) verified(r *Reading) bool {
	for i := range d.Zones {
		if z := &d.Zones[i]; z.Origin == r.Origin {
			for j := range zoneFields {
				if zf := &zoneFields[j]; zf.field == r.Field {
					c, ok := z.Check(zf.element)
					return ok && c.Status == mrz.Valid
				}
			}
		}
	}
	return false
}

// settle lets other witnesses, read without a repair, decide what a reading leaves
// open: 03/04/1990 beside a zone that says 900403 is 3 April, and 080701 beside a printed
// 01.07.1908 is a birth in 1908. Where none decides, another text of the same witness may,
// or the other dates of the page, and at last a witness that was decided so itself: two
// that are alike are decided alike, whichever comes first.
func (d *Document) settle() {
	var buf [16]uint16
	open, misread := buf[:0], false
	short, dayFirst, monthFirst := 0, 0, 0
	for i := range d.Readings {
		r := &d.Readings[i]
		if r.Open() {
			open = append(open, uint16(i))
		}
		misread = misread || r.Note.Has(normalize.NoteRepaired)
		switch r.form() {
		case shortDate:
			short++
		case dayFirstDate:
			dayFirst++
		case monthFirstDate:
			monthFirst++
		}
	}
	decided := false // one of them was, so that it may decide others
	for step := range 4 {
		for _, i := range open {
			r := &d.Readings[i]
			if !r.Open() || step == 3 && !decided {
				continue
			}
			switch step {
			case 0:
				d.settleByWitness(r, normalize.Repairs|settled)
			case 1:
				d.settleSelf(r)
			case 2:
				d.settleByForm(r)
			case 3:
				d.settleByWitness(r, normalize.Repairs)
			}
			decided = decided || r.Note&settled != 0
		}
	}
	if short > 1 || dayFirst > 0 && monthFirst > 0 {
		d.tellForms()
	}
	if !misread {
		return
	}
	for i := range d.Readings {
		if r := &d.Readings[i]; r.Note.Has(normalize.NoteRepaired) && r.Field.Kind() == normalize.DateValue {
			d.settleMisread(r)
		}
	}
}

// settled are the notes of readings that were open.
const settled = normalize.NoteSettled | normalize.NoteOtherDates | normalize.NoteSameWitness

// settleByWitness lets other witnesses decide whose readings have none of these notes. A
// national number completes a year only where no other witness states it.
func (d *Document) settleByWitness(r *Reading, without normalize.Note) {
	stated := false // the year, in four digits
	numbers := false
	for _, number := range [...]bool{false, true} {
		if number && !numbers {
			break
		}
		for j := range d.Readings {
			o := &d.Readings[j]
			if o.Field != r.Field {
				continue
			}
			if isNumber := o.Origin.Witness == Number; isNumber != number {
				numbers = numbers || isNumber
				continue
			}
			if o.State != normalize.Read || o.Note&without != 0 || !r.Open() || !o.tells(r) {
				continue
			}
			if number && stated && r.State == normalize.Read {
				break
			}
			stated = stated || o.Value.Date.YearRule() == normalize.YearPrinted
			r.Settle(o.Value)
		}
	}
}

// tells reports whether a reading may decide what r leaves open: an independent one,
// or one whose year is in print, which is more than a copy of r would have.
func (o *Reading) tells(r *Reading) bool {
	return o.Origin.Independent(r.Origin) || o.Origin.Witness == Merged && o.Value.Date.IsValid() && o.Value.Date.YearRule() == normalize.YearPrinted
}

// settleMisread lets an independent witness, read without a repair, correct a repaired
// date, unless another confirms it.
func (d *Document) settleMisread(r *Reading) {
	witness := func(o *Reading) bool {
		return o.Field == r.Field && o.State == normalize.Read && o.Note&normalize.Repairs == 0 && o.Origin.Independent(r.Origin)
	}
	for i := range d.Readings {
		if o := &d.Readings[i]; witness(o) && normalize.CompareDates(r.Value.Date, o.Value.Date).Agreement == normalize.Match {
			return
		}
	}
	for i := range d.Readings {
		if o := &d.Readings[i]; witness(o) && r.SettleMisread(r.Raw, d.hints(r.Field, "", r.Language), o.Value) {
			return
		}
	}
}

// settleByForm lets the form of the other dates of the page decide between several
// dates: 111231 beside 710909, which can only be YYMMDD, is 31 December 2011.
func (d *Document) settleByForm(r *Reading) {
	if r.State != normalize.Ambiguous || r.Field.Kind() != normalize.DateValue {
		return
	}
	decided := normalize.Parsed{}
	for i := range d.Readings {
		o := &d.Readings[i]
		if o.Origin != r.Origin || o.Field.Kind() != normalize.DateValue || o.State != normalize.Read {
			continue
		}
		notation := normalize.NotationOf(o.Raw)
		if notation == "" {
			continue
		}
		p := normalize.Parse(r.Raw, d.hints(r.Field, notation, r.Language))
		switch {
		case !r.Allows(p.Value): // it has another form
		case decided.State == normalize.Read && decided.Value != p.Value:
			return // the dates of the page have several forms
		default:
			decided = p
		}
	}
	if decided.State == normalize.Read {
		decided.Note |= normalize.NoteOtherDates
		r.Parsed = decided
	}
}

// ContradictsStated reports whether the vendor's own normalised form of a text
// says something else than the text.
func (d *Document) ContradictsStated(r *Reading) bool {
	if r.Stated == nil || r.Stated.State != normalize.Read {
		return false
	}
	h := d.hints(r.Field, "", r.Language)
	p := normalize.Parse(r.Raw, h)
	differs := func(stated normalize.Parsed) bool {
		return normalize.Compare(r.Field, p, stated).Agreement == normalize.Mismatch
	}
	switch {
	case p.State == normalize.Ambiguous:
		return differs(r.Stated.Parsed)
	case p.State != normalize.Read:
		return false
	}
	switch r.Field.Kind() {
	case normalize.DateValue:
		if !differs(r.Stated.Parsed) {
			return false
		}
		// It may be in the order that the customer asked for, whatever the issuer's is.
		h.Country, h.Language = normalize.Country{}, ""
		return differs(normalize.Parse(r.Stated.Raw, h))
	case normalize.NumberValue:
		return differs(r.Stated.Parsed)
	case normalize.SexValue, normalize.CountryValue:
		return p.Value != r.Stated.Value
	}
	return false
}
