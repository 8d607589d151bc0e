package infer

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// numbers finds the holder's national number by what it states: the birth date that
// another place gives, by whatever name.
func numbers(leaves []*leaf, asOf normalize.Date) {
	var births, sexes []*leaf
	for _, l := range leaves {
		switch {
		case l.field == normalize.BirthDate && len(l.texts) > 0:
			births = append(births, l)
		case l.field == normalize.Sex && len(l.texts) > 0:
			sexes = append(sexes, l)
		}
	}
	for _, l := range leaves {
		if l.field != normalize.NoField || len(l.texts) == 0 || l.kind != '"' && l.kind != '0' || l.apart() || !isPlainName(l.at) || !isPlainName(l.name) {
			continue
		}
		said := hasWord(l.said(), []string{"id", "number", "no", "num"}) || lookup(l.said()) == normalize.PersonalNumber
		for _, b := range births {
			if l.states(b, asOf, func(f number.Facts, d normalize.Date) bool {
				return f.Month > 0 && f.Day > 0 && f.Month == d.Month() && f.Day == d.Day()
			}) {
				l.field, l.why = normalize.PersonalNumber, "it states the birth date"
			}
			for _, sex := range sexes {
				if l.field == normalize.NoField && said && l.states(b, asOf, func(f number.Facts, _ normalize.Date) bool { return f.Month == 0 && f.Sex != 0 }) && l.statesSex(sex) {
					l.field, l.why = normalize.PersonalNumber, "it states the year of birth and the sex"
				}
			}
		}
	}
}

// schemes are those of numbers that name a person and state a birth.
func schemes() []number.Scheme {
	return slices.DeleteFunc(number.All(), func(s number.Scheme) bool { return !s.Bearer().NamesPerson() || s.ID() == "mex-clave-elector" }) // a field of its own
}

// states reports whether each text is a number that states the birth at the other
// place.
func (l *leaf) states(birth *leaf, asOf normalize.Date, same func(number.Facts, normalize.Date) bool) bool {
	if len(l.texts) != len(birth.texts) {
		return false
	}
	return slices.ContainsFunc(schemes(), func(s number.Scheme) bool {
		for i, text := range l.texts {
			r := s.Check(text)
			if r.Status != number.Valid || r.Facts.YearDigits == 0 {
				return false
			}
			p := normalize.ParsePrintedDate(birth.texts[i], normalize.Hints{Field: normalize.BirthDate, AsOf: asOf})
			if !slices.ContainsFunc(append(p.Alternatives, p.Value), func(v normalize.Value) bool {
				d := v.Date
				return d.IsValid() && same(r.Facts, d) && (r.Facts.Year == d.Year() || r.Facts.YearDigits == 2 && r.Facts.Year == d.Year()%100)
			}) {
				return false
			}
		}
		return true
	})
}

// statesSex reports whether each text is a number that states the sex at the other
// place.
func (l *leaf) statesSex(sex *leaf) bool {
	if len(l.texts) != len(sex.texts) {
		return false
	}
	return slices.ContainsFunc(schemes(), func(s number.Scheme) bool {
		for i, text := range l.texts {
			r, p := s.Check(text), normalize.ParseSex(sex.texts[i], normalize.Hints{Field: normalize.Sex})
			if r.Status != number.Valid || p.State != normalize.Read || string(r.Facts.Sex) != p.Value.String() {
				return false
			}
		}
		return true
	})
}
