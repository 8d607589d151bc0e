package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

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
	letter, digit := 'A' <= as && as <= 'Z', '0' <= as && as <= '9'
	for _, c := range z.Checks() {
		if int(c.Line) == line && int(c.Column) == i+1 && !(letter && e == mrz.PersonalNumber) { // the digit itself
			return field, true
		}
	}
	switch {
	case z.Protection(e) > 0 && (weight(was)-weight(as))%10 != 0:
		return field, true
	case field == normalize.MRZLines, field == normalize.PersonalNumber && letter: // optional data that are no number are others
		return field, false
	case field.Kind() == normalize.DateValue && letter, field.Kind() == normalize.NameValue && strings.IndexByte(w.noLetters(), as) >= 0,
		field.Kind() == normalize.CountryValue && digit, field == normalize.Sex && as != 'M' && as != 'F' && as != '<':
		return field, true // no character of such an element
	}
	_, column := z.Place(e)
	text := []byte(z.Element(e))
	if at := i + 1 - column; at >= 0 && at < len(text) {
		text[at] = as
	}
	switch is := strings.TrimRight(string(text), "<"); field.Kind() {
	case normalize.CountryValue:
		if _, listed := mrz.LookupState(is); !listed {
			return field, true
		}
		was, now := normalize.Parse(z.Element(e), normalize.Hints{Field: field}), normalize.Parse(is, normalize.Hints{Field: field})
		if normalize.Compare(field, was, now).Agreement != normalize.Mismatch { // GBN beside GBR
			return field, false
		}
	case normalize.CodeValue:
		if i > 0 { // the second letter is the issuer's
			return field, false
		}
	case normalize.NameValue:
		return field, w.zoneNameShows(field, line, i, as, is)
	}
	return field, slices.ContainsFunc(w.said, func(s statement) bool {
		return s.line == 0 && s.field == field &&
			(field.Kind() != normalize.NumberValue || normalize.CompactNumber(s.text) == normalize.CompactNumber(z.Element(e)))
	})
}

// noLetters are the digits that stand for no letter of the names of the zone: in that of
// the Russian internal passport some do (MVD order 773 of 2020, annex).
func (w *writer) noLetters() string {
	if w.doc.Layout == "RU-INTERNAL" {
		return "015"
	}
	return digits
}

// zoneNameShows is zoneShows for a character of the names: letters behind the fillers
// that end them are none of a name, and others are in no other witness's.
func (w *writer) zoneNameShows(field normalize.Field, line, i int, as byte, is string) bool {
	lines := slices.Clone(w.doc.Zone)
	lines[line-1] = lines[line-1][:i] + string(as) + lines[line-1][i+1:]
	ofName := func(column int) bool {
		e := w.zone.ElementAt(line, column)
		return e == mrz.Surname || e == mrz.GivenNames
	}
	from, to := i, i+1 // where the names begin and end, which have a field each in some layouts
	for from > 0 && ofName(from) {
		from--
	}
	for to < len(lines[line-1]) && ofName(to+1) {
		to++
	}
	names := strings.TrimRight(lines[line-1][from:to], "<")
	if _, rest, _ := strings.Cut(names, "<<"); strings.Contains(rest, "<<") || strings.HasPrefix(rest, "<") {
		return true
	}
	was := w.zoneElement(field)
	if letters(is) == letters(was) || w.isShorter(field, was, is) || w.isShorter(field, is, was) || w.mayBeCut() {
		return false
	}
	zone := namesOf{surname: w.zoneElement(normalize.Surname), given: w.zoneElement(normalize.GivenNames)}
	return slices.ContainsFunc(w.said, func(s statement) bool {
		switch {
		case s.line > 0 || !sameScript(s.text, is):
			return false
		case s.field == field:
			return true
		}
		return s.field == normalize.FullName && zone.surname != "" && (zone.given != "" || w.values[normalize.GivenNames].State == normalize.NotGiven)
	})
}

// pieceShows reports whether the check digits among the pieces of a zone, or its
// structure, tell that some of the pieces are others.
func (w *writer) pieceShows(others map[mrz.Element]string) bool {
	from := w.plan.rebuild()
	var pieces []mrz.Piece
	for of := mrz.DocumentCode; of.String() != ""; of++ {
		if from.Elements[of.String()] != "" {
			text, other := others[of]
			if !other {
				text = w.zone.Element(of)
			}
			pieces = append(pieces, mrz.Piece{Element: of, Text: text})
		}
		if c, ok := w.zone.Check(of); ok && from.Digits[of.String()] != "" {
			pieces = append(pieces, mrz.Piece{Element: of, Digit: true, Text: string(c.Got)})
		}
	}
	z, _, ok := mrz.Join(from.Layout, pieces)
	return ok && !z.Valid()
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
