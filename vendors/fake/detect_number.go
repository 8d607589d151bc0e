package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// numberShows is shows for numbers: another witness has another one, the scheme refuses
// it, or it states another holder than the answer. The arithmetic is the scheme's, which
// the examples of its sources hold.
func (w *writer) numberShows(s *statement, text string) bool {
	n := normalize.CompactNumber(text)
	if n == normalize.CompactNumber(s.text) {
		return false
	}
	if !w.swapping && w.others(s, func(o *statement) bool { return w.otherNumber(s, n, normalize.CompactNumber(o.text)) }) {
		return true
	}
	if z := w.zoneNumber(s); !w.swapping && w.zoneIsOther(s) && z != "" && w.otherNumber(s, n, z) {
		return true
	}
	if s.field == normalize.CardNumber && w.typ == normalize.BankCard {
		card, digits := normalize.ParseCard(text)
		return !digits || !card.Check || !card.Length
	}
	r, ok := w.judged(s, text)
	switch {
	case !ok || w.swapping && (r.Status == number.Malformed || len(s.schemes) == 0 && r.Status != number.Valid):
		return false // it may be a number of another kind
	case r.Status != number.Valid:
		return true
	}
	states := func(f normalize.Field) bool {
		return slices.ContainsFunc(w.said, func(o statement) bool { return o.field == f && o.node != s.node }) || w.zoneIsOther(s) && w.zoneStates(f)
	}
	return states(normalize.Sex) && against(r.Facts, normalize.Sex, w.values[normalize.Sex].Value) ||
		states(normalize.BirthDate) && against(r.Facts, normalize.BirthDate, w.values[normalize.BirthDate].Value)
}

// otherNumber reports whether a number is another than the one that a witness has, which
// may print its check digit behind it, have nine characters of it (Doc 9303-4 §4.2.2.2),
// or know it by another name, as the page of the statement may do with the other.
func (w *writer) otherNumber(s *statement, n, is string) bool {
	const room = 9
	short, long := n, is
	if len(short) > len(long) {
		short, long = long, short
	}
	if n == is || len(is) == room && strings.HasPrefix(n, is) || len(long) == len(short)+1 && long[:len(short)] == short && long[len(short)] == mrz.CheckDigit(short) {
		return false
	}
	if one := oneOff(n, is); !one && slices.ContainsFunc(w.said, func(o statement) bool {
		return o.witness == s.witness && o.field != s.field && o.field.Kind() == normalize.NumberValue && normalize.CompactNumber(o.text) == is
	}) {
		return false
	}
	for _, f := range [...]normalize.Field{normalize.DocumentNumber, normalize.PersonalNumber} {
		if v := w.values[f]; v.State == normalize.Read && normalize.CompactNumber(v.Value.Text) == n {
			return false
		}
	}
	return true
}

// oneOff reports whether two numbers differ in one character, which one of them may lack.
func oneOff(a, b string) bool {
	from := 0
	for from < min(len(a), len(b)) && a[from] == b[from] {
		from++
	}
	to := 0
	for to < min(len(a), len(b))-from && a[len(a)-1-to] == b[len(b)-1-to] {
		to++
	}
	return max(len(a), len(b))-from-to == 1
}

// zoneNumber is the number that the zone has for the field of a statement. What a vendor
// takes from the zone as the personal number of a passport is its optional data (Doc
// 9303-4 §4.2.2.2).
func (w *writer) zoneNumber(s *statement) string {
	if text := w.zoneElement(s.field); text != "" || s.field != normalize.PersonalNumber || s.witness != document.VendorMRZ || w.doc.Layout != "TD3" {
		return text
	}
	return strings.ReplaceAll(w.zone.Element(mrz.OptionalData), "<", "")
}

// judged is what the scheme of a number says of another in its place: the scheme that
// the vendor's table names, else the one that country and type of the document tell.
func (w *writer) judged(s *statement, text string) (r number.Result, ok bool) {
	if scheme, named := number.Lookup(w.scheme[s.field]); named && len(s.schemes) > 0 {
		r = scheme.Check(text)
		if m, ok := number.IdentifyAs(s.schemes, text); ok && m.Result.Status == number.Valid { // of another that may stand there
			r = m.Result
		}
		return r, s.witness != document.VendorMRZ || r.Status != number.Malformed
	}
	role := number.OfDocument
	switch s.field {
	case normalize.PersonalNumber:
		role = number.OfHolder
	case normalize.DocumentNumber:
	default:
		return r, false
	}
	if !w.country.IsValid() || w.typ == normalize.NoType {
		return r, false
	}
	m, ok := number.Identify(w.country.String(), w.typ.String(), role, text)
	ok = ok && (s.witness != document.VendorMRZ || m.Result.Status != number.Malformed) // what a vendor takes from a zone may be anything
	return m.Result, ok && !m.Doubt && m.Scheme.ID() == w.scheme[s.field] && m.Scheme.Strength() == number.Hard
}
