package specimen

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// widest is how many characters of a document number a zone has room for before it
// runs on elsewhere.
const widest = 9

// numbers states the number of the document and that of its holder.
func (k *kind) numbers(d *Document, r *rand.Rand) bool {
	facts := facts(d.Holder)
	switch s, ok := number.Lookup(k.personal); {
	case ok:
		if !d.number(normalize.PersonalNumber, s, facts, r) {
			return false
		}
	case len(k.holders) > 0:
		if !d.number(normalize.PersonalNumber, pick(r, k.holders), facts, r) {
			return false
		}
	}
	s, ok := number.Lookup(k.number)
	switch {
	case strings.HasPrefix(k.number, "{"): // a part of the holder's number, which is the card's
		d.Values[normalize.DocumentNumber] = d.Values[normalize.PersonalNumber]
		d.Schemes[normalize.DocumentNumber] = d.Schemes[normalize.PersonalNumber]
		return true
	case !ok && len(k.own) > 0:
		s = pick(r, k.own)
		ok = k.number == "" || k.layout == "" || s.Bearer() == number.Document
	}
	if held := s.Check(d.Values[normalize.PersonalNumber]); ok && held.Status == number.Valid && held.Facts.YearDigits != 0 { // the card names its holder
		d.Values[normalize.DocumentNumber], d.Schemes[normalize.DocumentNumber] = d.Values[normalize.PersonalNumber], s.ID()
		return true
	}
	if ok {
		for range 20 {
			ok = d.number(normalize.DocumentNumber, s, facts, r)
			if !ok || k.layout == "" || len(d.Values[normalize.DocumentNumber]) <= widest {
				break
			}
		}
		if ok && (k.number == s.ID() || k.layout == "" || len(d.Values[normalize.DocumentNumber]) <= widest) {
			return true
		}
		delete(d.Schemes, normalize.DocumentNumber)
	}
	d.Values[normalize.DocumentNumber] = draw(k.number, r)
	return k.number != ""
}

// number states a number of a scheme.
func (d *Document) number(f normalize.Field, s number.Scheme, facts number.Facts, r *rand.Rand) bool {
	n, ok := s.Make(facts, r)
	if ok {
		d.Values[f], d.Schemes[f] = n, s.ID()
	}
	return ok
}

// facts are what a number may state of a holder.
func facts(p *Person) number.Facts {
	return number.Facts{Year: p.Birth.Year(), Month: p.Birth.Month(), Day: p.Birth.Day(), Sex: p.Sex, Nationality: p.Country}
}

// draw fills a form: n a digit, a a letter, x either, others themselves. O and I, which
// are mistaken for digits, are no letters here.
func draw(form string, r *rand.Rand) string {
	const digits, letters = "0123456789", "ABCDEFGHJKLMNPQRSTUVWXYZ"
	b := []byte(form)
	for i, c := range b {
		switch c {
		case 'n':
			b[i] = digits[r.IntN(len(digits))]
		case 'a':
			b[i] = letters[r.IntN(len(letters))]
		case 'x':
			b[i] = (digits + letters)[r.IntN(len(digits)+len(letters))]
		}
	}
	return string(b)
}

// cardNumber returns the number that the zone has in its place for the document's.
func (k *kind) cardNumber(d *Document) (string, bool) {
	if !strings.HasPrefix(k.number, "{") {
		return d.Values[normalize.DocumentNumber], true
	}
	return d.fill(k.number, nil)
}

// optionalData fills the form of the optional data. A passport whose holder's number
// is too long has none.
func (k *kind) optionalData(d *Document, which int, r *rand.Rand) (string, bool) {
	const passport = 14
	if k.typ == normalize.Passport && len(d.Values[normalize.PersonalNumber]) > passport {
		return "", true
	}
	return d.fill(k.optional[which], r)
}

// fill writes a form of the zone: {personal} is the holder's number, {personal:3} that
// without its first three characters, {check} a check digit over it, {form:nna} what
// draw makes of it, {ID} a number of the scheme with that ID; others stand for
// themselves.
func (d *Document) fill(form string, r *rand.Rand) (string, bool) {
	personal := d.Values[normalize.PersonalNumber]
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(form, "{")
		b.WriteString(before)
		if !found {
			return b.String(), true
		}
		var name string
		name, form, _ = strings.Cut(rest, "}")
		what, from, _ := strings.Cut(name, ":")
		switch what {
		case "personal":
			skip, _ := strconv.Atoi(from)
			if len(personal) > skip {
				b.WriteString(personal[skip:])
			}
		case "form":
			b.WriteString(draw(from, r))
		case "check":
			b.WriteByte(mrz.CheckDigit(personal))
		default:
			s, _ := number.Lookup(what)
			n, ok := s.Make(facts(d.Holder), r)
			if !ok {
				return "", false
			}
			b.WriteString(n)
		}
	}
}
