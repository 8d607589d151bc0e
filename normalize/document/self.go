package document

import (
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// sameInZones is the number of what several zones of one answer say, that of the
// page and that of the chip: whatever it is, it is the same.
const sameInZones = 1<<16 - 1

// sameThing reports whether two readings of one field are one witness's word on one
// thing. A person has one date of birth and one sex, a document one day of issue and one of expiry, whatever
// names they stand under; of anything else a page may give several, a number of the tax office beside
// that of the card, unless its vendor's table says that the names are of one thing or
// both are of one national scheme.
func (d *Document) sameThing(a, b *Reading) bool {
	switch {
	case a.Origin != b.Origin:
		return false
	case a.Field == normalize.BirthDate, a.Field == normalize.Sex, a.Field == normalize.ExpiryDate, a.Field == normalize.IssueDate, a.same != 0 && a.same == b.same:
		return true
	}
	return d.sameScheme(a, b)
}

// sameScheme reports whether two numbers are of one scheme by which a state knows a
// person: it gives nobody two.
func (d *Document) sameScheme(a, b *Reading) bool {
	s := d.personal(a)
	return s != (number.Scheme{}) && s == d.personal(b)
}

// personal returns the scheme of a number by which a state knows a person, where its
// check digit tells.
func (d *Document) personal(r *Reading) (s number.Scheme) {
	for i := range d.Numbers {
		n := &d.Numbers[i]
		if n.At == r.At && n.Origin == r.Origin && n.Result.Status == number.Valid &&
			n.Scheme.Strength() >= number.Soft && n.Scheme.Bearer().NamesPerson() {
			return n.Scheme
		}
	}
	return s
}

// isHolders reports whether the number of the document is its holder's: documents of the
// type have it, or the vendor's table says so. Others verify by its check digits at times.
func (d *Document) isHolders(r *Reading) bool {
	for i := range d.Numbers {
		if n := &d.Numbers[i]; n.At == r.At && n.Origin == r.Origin && (n.Expected || !n.Doubt && d.Type != normalize.NoType) {
			return true
		}
	}
	return false
}

// Contradictions returns the pairs of readings with which one witness contradicts
// itself: each reading at most once as B, with the first that it differs from as A.
func (d *Document) Contradictions() (pairs []Pair) {
	for from := 0; from < len(d.Readings); {
		group := d.Field(d.Readings[from].Field)
		from += len(group)
		for j := 1; j < len(group); j++ {
			for i := range j {
				a, b := &group[i], &group[j]
				if a.Origin != b.Origin || a.saysAs(b) || !d.sameThing(a, b) {
					continue
				}
				if c := d.compareSelf(a, b); c.Agreement == normalize.Mismatch {
					pairs = append(pairs, Pair{Comparison: c, Field: a.Field, A: a, B: b})
					break
				}
			}
		}
	}
	// A person's number may stand as the document's and as the holder's.
	numbers, holders := d.Field(normalize.DocumentNumber), d.Field(normalize.PersonalNumber)
	for j := range holders {
		for i := range numbers {
			a, b := &numbers[i], &holders[j]
			if a.Origin != b.Origin || !d.sameScheme(a, b) || !d.isHolders(a) {
				continue
			}
			if c := d.compareSelf(a, b); c.Agreement == normalize.Mismatch {
				pairs = append(pairs, Pair{Comparison: c, Field: b.Field, A: a, B: b})
				break
			}
		}
	}
	return d.appendWholes(pairs)
}

// saysAs reports whether two readings of one field have one value, which needs no
// comparison.
func (r *Reading) saysAs(o *Reading) bool {
	return r.State == normalize.Read && o.State == normalize.Read && r.Value == o.Value
}

// compareSelf compares two readings of one page.
func (d *Document) compareSelf(a, b *Reading) normalize.Comparison {
	switch {
	case a.State == normalize.Permanent && b.State == normalize.Read, a.State == normalize.Read && b.State == normalize.Permanent:
		return normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.OnePermanent}
	case a.Field.Kind() != normalize.NameValue:
		return normalize.Compare(a.Field, a.Parsed, b.Parsed)
	case a.Language != b.Language:
		return normalize.Comparison{}
	}
	names := func(r *Reading) (n normalize.Names) {
		n.Language = r.Language
		switch text := r.Value.Text; r.Field {
		case normalize.Surname, normalize.SecondSurname:
			n.Surname = text
		case normalize.GivenNames, normalize.MiddleName:
			n.GivenNames = text
		default:
			n.FullName = text
		}
		return n
	}
	c := normalize.CompareNames(names(a), names(b), d.Country)
	return normalize.Comparison{
		Agreement: max(c.Surname.Agreement, c.GivenNames.Agreement, c.FullName.Agreement), Reason: normalize.NoReason,
	}
}

// settleSelf lets one text of a witness decide what another on the same thing leaves
// open: 03/04/1990 beside 3 Apr 1990.
func (d *Document) settleSelf(r *Reading) {
	for i := range d.Readings {
		if o := &d.Readings[i]; o.Field == r.Field && o.State == normalize.Read && d.sameThing(o, r) && r.Settle(o.Value) {
			r.Note = r.Note&^normalize.NoteSettled | normalize.NoteSameWitness
			return
		}
	}
}
