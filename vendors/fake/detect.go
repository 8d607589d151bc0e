package fake

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// Whether damage can be shown follows from what the text says now and from what else
// the answer states. Our own report is never asked.

// shows reports whether a text in the place of a statement's can be shown: it has no
// form of the field, or what it says cannot be beside what else the answer states. A
// text that says the same as before shows nothing.
func (w *writer) shows(s *statement, text string) bool {
	if e := w.plan.piece(s.bind); e != mrz.NoElement && !w.lined() {
		others := w.swapped
		if others == nil {
			others = map[mrz.Element]string{e: text}
		}
		if w.pieceShows(others) {
			return true
		}
	}
	switch s.field.Kind() {
	case normalize.NameValue:
		return w.nameShows(s, text)
	case normalize.NumberValue:
		return w.numberShows(s, text)
	case normalize.DateValue, normalize.SexValue, normalize.CountryValue, normalize.TypeValue:
		return w.valueShows(s, text)
	}
	return w.textShows(s, text)
}

// lined reports whether the answer gives lines of the zone.
func (w *writer) lined() bool {
	return slices.ContainsFunc(w.said, func(s statement) bool { return s.line > 0 })
}

// zoneIsOther reports whether the zone is another witness than the statement: it is
// not where the statement is a piece of it.
func (w *writer) zoneIsOther(s *statement) bool {
	return w.shown && s.line == 0 && (w.lined() || w.plan.piece(s.bind) == mrz.NoElement)
}

// valueShows is shows for values of which a text is one or is none.
func (w *writer) valueShows(s *statement, text string) bool {
	truth := w.values[s.field]
	h := w.hints(s.bind, s.bind.Language)
	if s.witness == document.VendorMRZ && s.field.Kind() == normalize.DateValue && len(text) == len(zoneNotation) {
		h.Notation = zoneNotation
	}
	p := normalize.Parse(text, h)
	p.Value.Date, truth.Value.Date = p.Value.Date.Civil(), truth.Value.Date.Civil()
	switch {
	case p.Note&normalize.Repairs != 0:
		return normalize.Parse(s.text, h).State != normalize.Ambiguous // else another witness decides it as it did before
	case p.State == normalize.Unreadable:
		return s.bind.Else == normalize.NoField // else it is a value of that field
	case p.State == normalize.Ambiguous: // and another witness may decide
		return !p.Allows(truth.Value) || !w.others(s, func(*statement) bool { return true }) && !(w.zoneIsOther(s) && w.zoneStates(s.field)) && !w.numberStates(s)
	case p.State == normalize.NotGiven, p.State == normalize.Unknown, p.State == truth.State && p.Value == truth.Value:
		return false
	case s.field.Kind() == normalize.DateValue && p.State == normalize.Read &&
		p.Value.Date.Precision() == normalize.DayPrecision && !w.isForm(p, text, h): // a month and a year are a date of some documents
		return true
	}
	return w.contradicted(s, p) || p.State == normalize.Read && s.field.Kind() == normalize.DateValue && s.witness != document.User &&
		w.disordered(s.field, p.Value.Date)
}

// zoneNotation is the form of the dates of a zone (Doc 9303-3 §4.8).
const zoneNotation = "YYMMDD"

// isForm reports whether anybody prints a date so, with or without the zero in front of
// a day or month and the mark behind an abbreviation, Chinese numerals by digits or tens:
// where the country is not known, in the words of any language.
func (w *writer) isForm(p normalize.Parsed, text string, h normalize.Hints) bool {
	if w.restated || !h.Country.IsValid() && strings.ContainsFunc(text, unicode.IsLetter) {
		return true
	}
	short := bare(text)
	for range 2 {
		for printed := range normalize.PrintsFrom(p, h, 0) {
			if printed.Text == text || bare(printed.Text) == short {
				return true
			}
		}
		if h.Notation == "" {
			break
		}
		h.Notation = ""
	}
	return false
}

// hanDigits are the Chinese numerals of which a number is printed digit by digit, as 一一月,
// or by tens, as 十一月.
const hanDigits = "〇一二三四五六七八九"

// arabic writes Chinese numerals as digits, in whichever of the two ways they are printed.
func arabic(text string) string {
	if !strings.ContainsAny(text, hanDigits+"十") {
		return text
	}
	digit := func(r rune) int { return strings.IndexRune(hanDigits, r) / len("〇") }
	isDigit := func(r rune) bool { return strings.ContainsRune(hanDigits, r) }
	var b []byte
	runes := []rune(text)
	for i, r := range runes {
		before, behind := i > 0 && isDigit(runes[i-1]), i+1 < len(runes) && isDigit(runes[i+1])
		switch {
		case isDigit(r):
			b = append(b, byte('0'+digit(r)))
		case r == '十' && !before:
			b = append(b, '1')
			fallthrough
		case r == '十':
			if !behind {
				b = append(b, '0')
			}
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return string(b)
}

// bare leaves out the zeros with which numbers begin, in the digits of any script, and
// the marks behind letters that tell an abbreviation.
func bare(text string) string {
	out, number, letter := make([]byte, 0, len(text)), false, false // within a number, behind its zeros; behind a letter
	for _, r := range arabic(text) {
		if letter && strings.ContainsRune(".॰׳", r) {
			continue
		}
		letter = unicode.IsLetter(r) || unicode.IsMark(r)
		if zero := zeroOf(r); zero != 0 {
			if number = number || r != zero; number {
				out = append(out, byte('0'+r-zero))
			}
			continue
		}
		out, number = utf8.AppendRune(out, r), false
	}
	return string(out)
}

// zeroOf returns the zero of the digits to which r belongs, 0 when it is none. Each ten
// stand in a row.
func zeroOf(r rune) rune {
	if !unicode.Is(unicode.Nd, r) {
		return 0
	}
	for zero := r; zero > r-10; zero-- {
		if !unicode.Is(unicode.Nd, zero-1) {
			return zero
		}
	}
	return 0
}

// others reports whether take holds for another statement of the field that is
// compared with s: by another witness, or on one of the things of which a document has
// but one.
func (w *writer) others(s *statement, take func(*statement) bool) bool {
	one := false
	switch s.field {
	case normalize.BirthDate, normalize.IssueDate, normalize.ExpiryDate, normalize.Sex:
		one = true
	}
	return slices.ContainsFunc(w.said, func(o statement) bool {
		return o.field == s.field && o.node != s.node && (one || o.witness != s.witness) && take(&o)
	})
}

// contradicted reports whether the answer states another value in the place of one
// that is not the true one.
func (w *writer) contradicted(s *statement, p normalize.Parsed) bool {
	truth := w.values[s.field]
	if s.field.Kind() == normalize.CountryValue && normalize.Compare(s.field, p, truth).Agreement != normalize.Mismatch {
		return false // CHN on the passport of a resident of Hong Kong
	}
	if d := p.Value.Date; s.field.Kind() == normalize.DateValue && p.State == normalize.Read && d.Precision() != normalize.DayPrecision &&
		strings.HasPrefix(truth.Value.Date.String(), d.String()) {
		return false // as far as it goes
	}
	open := func(o *statement) bool { // it may say the same
		q := normalize.Parse(o.text, w.hints(o.bind, o.bind.Language))
		return q.State == normalize.Ambiguous && q.Allows(p.Value)
	}
	if w.others(s, func(o *statement) bool { return !open(o) }) || w.zoneIsOther(s) && w.zoneStates(s.field) {
		return true
	}
	if p.State != normalize.Read || s.witness == document.User {
		return false
	}
	for i := range w.said {
		o := &w.said[i]
		if f, ok := w.facts(o); ok && o.node != s.node && o.witness != document.User && against(f, s.field, p.Value) {
			return true
		}
	}
	if text := w.zoneElement(normalize.PersonalNumber); w.zoneIsOther(s) && text != "" && w.country.IsValid() {
		m, ok := number.Identify(w.country.String(), w.typ.String(), number.OfHolder, text)
		return ok && against(m.Result.Facts, s.field, p.Value)
	}
	return false
}

// numberStates reports whether a number states the field of a statement of its holder.
func (w *writer) numberStates(s *statement) bool {
	return slices.ContainsFunc(w.said, func(o statement) bool {
		f, ok := w.facts(&o)
		return ok && o.node != s.node && (s.field == normalize.BirthDate && f.YearDigits != 0 || s.field == normalize.Sex && f.Sex != 0)
	})
}

// zoneStates reports whether the zone states a field.
func (w *writer) zoneStates(f normalize.Field) bool {
	if f == normalize.DocumentType { // of a card the letters do not tell
		t := w.zoneType()
		return t == normalize.Passport || t == normalize.Visa
	}
	return w.zoneElement(f) != ""
}

// against reports whether what a number states of its holder is not so.
func against(n number.Facts, f normalize.Field, v normalize.Value) bool {
	switch f {
	case normalize.Sex:
		return n.Sex != 0 && normalize.SexCode(n.Sex) != v.Sex
	case normalize.BirthDate:
		d := v.Date
		return n.YearDigits == 4 && n.Year != d.Year() || n.YearDigits == 2 && n.Year%100 != d.Year()%100 ||
			n.Month != 0 && n.Month != d.Month() || n.Day != 0 && n.Day != d.Day()
	}
	return false
}

// disordered reports whether a date cannot be: births are before issues, issues before
// expiries, and neither is to come; what has expired is told.
func (w *writer) disordered(f normalize.Field, d normalize.Date) bool {
	states := func(f normalize.Field) (normalize.Date, bool) {
		if at, ok := w.moved[f]; ok {
			return at, true
		}
		ok := slices.ContainsFunc(w.said, func(s statement) bool { return s.field == f && s.witness != document.User })
		return w.values[f].Value.Date, ok && w.values[f].State == normalize.Read
	}
	birth, hasBirth := states(normalize.BirthDate)
	issue, hasIssue := states(normalize.IssueDate)
	expiry, hasExpiry := states(normalize.ExpiryDate)
	switch f {
	case normalize.BirthDate:
		return w.asOf.Before(d) || hasIssue && issue.Before(d) || hasExpiry && expiry.Before(d)
	case normalize.IssueDate:
		return w.asOf.Before(d) || hasBirth && d.Before(birth) || hasExpiry && expiry.Before(d)
	case normalize.ExpiryDate:
		return d.Before(w.asOf) || hasBirth && d.Before(birth) || hasIssue && d.Before(issue)
	}
	return false
}

// textShows is shows for free text and codes.
func (w *writer) textShows(s *statement, text string) bool {
	if letters(text) == letters(s.text) || s.field == normalize.DocumentCode && (text[0] == s.text[0] || strings.ContainsAny(text, digits)) {
		return false // of a code the first letter tells, and digits are a code of the vendor's
	}
	h := w.hints(s.bind, s.bind.Language)
	p := normalize.Parse(text, h)
	switch was := normalize.Parse(s.text, h); {
	case p.Note&normalize.Repairs != 0, p.State == normalize.Unreadable:
		return true
	case p.State != normalize.Read, p.Value == was.Value:
		return false
	}
	return w.others(s, func(o *statement) bool { return letters(o.text) != letters(text) }) || w.zoneIsOther(s) && w.zoneElement(s.field) != ""
}
