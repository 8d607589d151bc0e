package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// Whether damage can be shown follows from what was done and from what else the answer
// states. Our own report is never asked.

// witnessed reports whether another witness than that of the statement states a field.
func (w *writer) witnessed(s *statement, f normalize.Field) bool {
	for i := range w.said {
		o := &w.said[i]
		if o.witness == s.witness || o.node == s.node {
			continue
		}
		if o.field == f || isName(f) && isName(o.field) && (o.field == normalize.FullName || f == normalize.FullName) {
			return true
		}
		if facts, ok := w.facts(o); ok && (f == normalize.BirthDate && facts.YearDigits != 0 || f == normalize.Sex && facts.Sex != 0) {
			return true
		}
	}
	if f == normalize.BirthDate || f == normalize.Sex { // a number of the same page is a witness of its own
		for i := range w.said {
			o := &w.said[i]
			if facts, ok := w.facts(o); ok && o.node != s.node && (f == normalize.BirthDate && facts.YearDigits != 0 || f == normalize.Sex && facts.Sex != 0) {
				return true
			}
		}
	}
	if !w.shown || s.line > 0 || w.plan.piece(s.bind) != mrz.NoElement { // the zone is the text itself
		return false
	}
	return w.zoneElement(f) != "" || f == normalize.FullName && w.zoneElement(normalize.Surname) != ""
}

func isName(f normalize.Field) bool {
	switch f {
	case normalize.Surname, normalize.SecondSurname, normalize.GivenNames, normalize.MiddleName, normalize.FullName:
		return true
	}
	return false
}

// otherwise reports whether another value in the place of a field's can be shown: by
// another witness, by the order of dates, or by what a number states.
func (w *writer) otherwise(s *statement, v normalize.Parsed) bool {
	if w.witnessed(s, s.field) {
		return true
	}
	switch s.field.Kind() {
	case normalize.DateValue:
		return v.State == normalize.Read && w.disordered(s.field, v.Value.Date)
	case normalize.NumberValue:
		return w.numberShows(s, v.Value.Text)
	}
	return false
}

// disordered reports whether a date cannot be: births are before issues, issues before
// expiries, and neither is to come; what has expired is told.
func (w *writer) disordered(f normalize.Field, d normalize.Date) bool {
	states := func(f normalize.Field) (normalize.Date, bool) {
		ok := slices.ContainsFunc(w.said, func(s statement) bool { return s.field == f })
		return w.values[f].Value.Date, ok && w.values[f].State == normalize.Read
	}
	birth, hasBirth := states(normalize.BirthDate)
	issue, hasIssue := states(normalize.IssueDate)
	expiry, hasExpiry := states(normalize.ExpiryDate)
	switch f {
	case normalize.BirthDate:
		return w.asOf.Before(d) || hasIssue && !d.Before(issue) || hasExpiry && !d.Before(expiry)
	case normalize.IssueDate:
		return w.asOf.Before(d) || hasBirth && !birth.Before(d) || hasExpiry && !d.Before(expiry)
	case normalize.ExpiryDate:
		return d.Before(w.asOf) || hasBirth && !birth.Before(d) || hasIssue && !issue.Before(d)
	}
	return false
}

// numberShows reports whether the scheme of a number refuses another in its place, or
// the other states another holder than the answer. The arithmetic is the scheme's,
// which the examples of its sources hold.
func (w *writer) numberShows(s *statement, text string) bool {
	scheme, ok := number.Lookup(w.scheme[s.field])
	if !ok || len(s.schemes) == 0 && !w.identified(s, text) {
		return false
	}
	r := scheme.Check(text)
	states := func(f normalize.Field) bool {
		return slices.ContainsFunc(w.said, func(o statement) bool { return o.field == f && o.node != s.node })
	}
	birth := w.values[normalize.BirthDate].Value.Date
	return r.Status != number.Valid ||
		r.Facts.Sex != 0 && normalize.SexCode(r.Facts.Sex) != w.values[normalize.Sex].Value.Sex && states(normalize.Sex) ||
		r.Facts.Day != 0 && (r.Facts.Day != birth.Day() || r.Facts.Month != birth.Month()) && states(normalize.BirthDate)
}

// identified reports whether country and type of the document tell the scheme of a
// number, where the vendor's table does not. What has another length is no such number.
func (w *writer) identified(s *statement, text string) bool {
	role := number.OfDocument
	switch s.field {
	case normalize.PersonalNumber:
		role = number.OfHolder
	case normalize.DocumentNumber:
	default:
		return false
	}
	m, ok := number.Identify(w.country.String(), w.typ.String(), role, s.text)
	return ok && len(text) == len(s.text) && !m.Doubt && m.Scheme.ID() == w.scheme[s.field] && m.Scheme.Strength() == number.Hard
}

// shows reports whether a misread text can be shown: it has no form of its field, or
// another witness states the field.
func (w *writer) shows(s *statement, text string) bool {
	if w.witnessed(s, s.field) {
		return true
	}
	if e := w.plan.piece(s.bind); e != mrz.NoElement { // a digit beside it counts every character
		for i := range min(len(s.text), len(text)) {
			if len(s.text) == len(text) && s.text[i] != text[i] && (weight(s.text[i])-weight(text[i]))%10 == 0 {
				return false
			}
		}
		return w.zone.Protection(e) > 0
	}
	switch s.field.Kind() {
	case normalize.DateValue:
		return !w.isDate(s, text)
	case normalize.SexValue: // of one letter another; of a word none
		return len(s.text) > 2 && len(text) > 2
	case normalize.CountryValue:
		if len(text) > 3 {
			return true
		}
		_, listed := mrz.LookupState(strings.ToUpper(text))
		return !listed && len(text) == 3
	case normalize.NumberValue:
		return w.numberShows(s, text)
	case normalize.NameValue:
		return strings.ContainsAny(text, "0123456789")
	case normalize.TypeValue:
		return len(text) > 3
	}
	return false
}

// isDate reports whether a misread date may be another: day or month have lost or
// doubled a digit, and are days and months still, in the right order with the others.
func (w *writer) isDate(s *statement, text string) bool {
	numbers := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	}
	was, is := numbers(s.text), numbers(text)
	if len(is) < len(was) && len(is) > 1 { // what is left may be a month and a year
		return true
	}
	if len(was) != len(is) || strings.ContainsFunc(text, func(r rune) bool { return r > 0x7f }) {
		return len(was) == len(is)
	}
	for i := range was {
		if was[i] != is[i] {
			return len(is[i]) <= 2 && len(was[i]) <= 2 && strings.Trim(is[i], "0") != ""
		}
	}
	return false
}

// zoneAlone reports whether the only other witness of a name is a zone that is cut, of
// which the end of the name may be what is missing.
func (w *writer) zoneAlone(s *statement) bool {
	if len(w.doc.Cut) == 0 || !w.shown {
		return false
	}
	w.shown = false
	alone := !w.witnessed(s, s.field)
	w.shown = true
	return alone
}

// counted reports whether the check digit of a date of a passport's zone, or its
// composite, differs when the date does (Doc 9303-4 §4.2.2.2, Doc 9303-3 §4.9).
func counted(f normalize.Field, was, is string) bool {
	before := "0" // the characters in front, as far as they turn the weights
	if f == normalize.ExpiryDate {
		before = "00"
	}
	return mrz.CheckDigit(was) != mrz.CheckDigit(is) || mrz.CheckDigit(before+was) != mrz.CheckDigit(before+is)
}

// zoneShows reports which field the character of a line belongs to, and whether
// another in its place can be shown.
func (w *writer) zoneShows(line, i int, as byte) (normalize.Field, bool) {
	z, was := &w.zone, w.doc.Zone[line-1][i]
	e := z.ElementAt(line, i+1)
	field := normalize.MRZLines
	for f, of := range zoneElements {
		if of == e && e != mrz.NoElement {
			field = f
		}
	}
	for _, c := range z.Checks() {
		if int(c.Line) == line && int(c.Column) == i+1 { // the digit itself
			return field, true
		}
	}
	letter, digit := 'A' <= as && as <= 'Z', '0' <= as && as <= '9'
	switch {
	case z.Protection(e) > 0 && (weight(was)-weight(as))%10 != 0:
		return field, true
	case field == normalize.MRZLines:
		return field, false
	case field.Kind() == normalize.DateValue && letter, field.Kind() == normalize.NameValue && digit,
		field.Kind() == normalize.CountryValue && digit, field == normalize.Sex && as != 'M' && as != 'F' && as != '<':
		return field, true // no character of such an element
	}
	if field.Kind() == normalize.CountryValue {
		text := []byte(z.Element(e))
		if _, column := z.Place(e); i+1-column < len(text) {
			text[i+1-column] = as
		}
		if _, listed := mrz.LookupState(strings.TrimRight(string(text), "<")); !listed {
			return field, true
		}
	}
	for k := range w.said {
		s := &w.said[k]
		if s.line == 0 && (s.field == field || isName(field) && isName(s.field)) {
			return field, true
		}
	}
	return field, false
}

// weight is the value of a character in a check digit (Doc 9303-3 §4.9).
func weight(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'A' <= c && c <= 'Z':
		return int(c-'A') + 10
	}
	return 0
}
