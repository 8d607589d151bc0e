package document

import (
	"cmp"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// NationalNumber is what the scheme of a national number says about a number of
// the document.
type NationalNumber struct {
	Scheme   number.Scheme
	Result   number.Result
	Field    normalize.Field
	Origin   Origin // of the reading that is the number
	At       Place
	Expected bool // the vendor's table says that the number is of this scheme; otherwise shape and card do
	Doubt    bool // it may be another number (number.Match)
}

// readNumber judges the number of the i-th reading by the schemes that it may be
// of, and adds what it states about the holder as readings of its own page.
func (d *Document) readNumber(i int, schemes []string) {
	r := &d.Readings[i]
	if r.State != normalize.Read {
		return
	}
	m, ok := d.nationalNumber(r, schemes)
	if !ok {
		return
	}
	n := NationalNumber{Scheme: m.Scheme, Result: m.Result, Field: r.Field, Origin: r.Origin, At: r.At, Expected: len(schemes) > 0, Doubt: m.Doubt}
	if n.Result.Status == number.Redacted {
		r.Note = normalize.NoteMasked
	}
	origin, at := Origin{r.Origin.Answer, Number}, r.At // adding moves the readings
	again := d.hasNumber(&n)
	d.Numbers = append(d.Numbers, n)
	if again { // in another field: it is one witness all the same
		return
	}
	f := &n.Result.Facts
	add := func(field normalize.Field, raw string, p normalize.Parsed) {
		d.Readings = append(d.Readings, Reading{
			Parsed: p, Field: field, Origin: origin, Raw: raw, At: at, Confidence: -1,
		})
	}
	if f.YearDigits != 0 {
		add(normalize.BirthDate, f.BirthText, d.statedBirth(f))
	}
	if f.Sex != 0 {
		add(normalize.Sex, string(rune(f.Sex)), normalize.Parsed{State: normalize.Read, Value: normalize.Value{Sex: normalize.SexCode(f.Sex)}})
	}
}

// hasNumber reports whether a number stands among those of the same answer.
func (d *Document) hasNumber(n *NationalNumber) bool {
	for i := range d.Numbers {
		if m := &d.Numbers[i]; m.Origin.Answer == n.Origin.Answer && m.Scheme == n.Scheme && m.Result.Canonical == n.Result.Canonical {
			return true
		}
	}
	return false
}

// nationalNumber finds the scheme of a number: the best of those that the
// vendor's table names, else the one that the number package identifies by country
// and type of the document.
func (d *Document) nationalNumber(r *Reading, schemes []string) (m number.Match, ok bool) {
	switch {
	case len(schemes) > 0:
		m, ok = number.IdentifyAs(schemes, r.Value.Text)
	case d.Country.IsValid():
		role := number.OfDocument
		if r.Field == normalize.PersonalNumber {
			role = number.OfHolder
		}
		m, ok = number.Identify(d.Country.String(), d.Type.String(), role, r.Value.Text)
		if m.Result.Problem == number.WrongShape && (r.Origin.Witness == MRZ || r.Origin.Witness == VendorMRZ) { // it holds what fits
			return m, false
		}
	}
	return m, ok
}

// statedBirth makes a date of what a number states. Two digits of a year are
// completed as those of a zone are.
func (d *Document) statedBirth(f *number.Facts) normalize.Parsed {
	if f.YearDigits != 4 {
		return normalize.CompleteDate(f.Year, cmp.Or(f.Month, -1), cmp.Or(f.Day, -1), d.hints(normalize.BirthDate, "", ""))
	}
	date, ok := normalize.MakeDate(f.Year, f.Month, f.Day)
	if !ok {
		return normalize.Parsed{State: normalize.Unreadable, Note: normalize.NoteImpossible}
	}
	return normalize.Parsed{State: normalize.Read, Value: normalize.Value{Date: date}}
}
