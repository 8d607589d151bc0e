package document

import (
	"cmp"
	"slices"

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
}

// readNumber judges the number of the i-th reading by the schemes that it may be
// of, and adds what it states about the holder as readings of its own page.
func (d *Document) readNumber(i int, schemes []string) {
	r := &d.Readings[i]
	if r.State != normalize.Read {
		return
	}
	n, ok := d.nationalNumber(r, schemes)
	if !ok {
		return
	}
	if n.Result.Status == number.Redacted {
		r.Note = normalize.NoteMasked
	}
	origin, at := Origin{r.Origin.Answer, Number}, r.At // adding moves the readings
	again := slices.ContainsFunc(d.Numbers, func(m NationalNumber) bool {
		return m.Origin.Answer == n.Origin.Answer && m.Scheme == n.Scheme && m.Result.Canonical == n.Result.Canonical
	})
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

// nationalNumber finds the scheme of a number: the best of those that the
// vendor's table names, else of those of the country whose shape it has. A
// document number is of a scheme that is not its card's only when a check digit
// says so.
func (d *Document) nationalNumber(r *Reading, schemes []string) (n NationalNumber, ok bool) {
	n = NationalNumber{Field: r.Field, Origin: r.Origin, At: r.At, Expected: len(schemes) > 0}
	for _, id := range schemes {
		s, found := number.Lookup(id)
		if !found {
			continue
		}
		if res := s.Check(r.Value.Text); n.Scheme == (number.Scheme{}) || res.Status > n.Result.Status {
			n.Scheme, n.Result = s, res
		}
	}
	if n.Expected || !d.Country.IsValid() {
		return n, n.Scheme != (number.Scheme{})
	}
	card := d.Type.String()
	for _, m := range number.Candidates(d.Country.String(), r.Value.Text) {
		checked := m.Scheme.Strength() >= number.Soft
		if r.Field == normalize.DocumentNumber && !m.Scheme.On(card) && (m.Result.Status != number.Valid || !checked) {
			continue
		}
		// Of schemes that fit alike the one that states something is the person's.
		if n.Scheme == (number.Scheme{}) || m.Result.Status == n.Result.Status && n.Result.Facts.YearDigits == 0 && m.Result.Facts.YearDigits != 0 {
			n.Scheme, n.Result = m.Scheme, m.Result
		}
	}
	if n.Scheme == (number.Scheme{}) {
		n.presume(r, d.Country.String(), card)
	}
	return n, n.Scheme != (number.Scheme{})
}

// presume takes a number that fits no scheme of the country for a broken one:
// when all but an embedded date or code is right, and when the holder's number,
// which the card is known to state the birth date by, has another shape.
func (n *NationalNumber) presume(r *Reading, country, card string) {
	for _, s := range number.ForCountry(country) {
		personal := r.Field == normalize.PersonalNumber && s.StatesBirth()
		if !personal && !s.On(card) {
			continue
		}
		switch res := s.Check(r.Value.Text); {
		case res.Problem != number.WrongShape:
			n.Scheme, n.Result = s, res
			return
		case n.Scheme == (number.Scheme{}) && personal && s.On(card):
			n.Scheme, n.Result = s, res
		}
	}
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
