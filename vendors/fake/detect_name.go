package fake

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

func isName(f normalize.Field) bool {
	switch f {
	case normalize.Surname, normalize.SecondSurname, normalize.GivenNames, normalize.MiddleName, normalize.FullName:
		return true
	}
	return false
}

// nameShows is shows for names. A name that has lost whole words, or all of one but its
// first letter, is one that documents have: given names are left out and abbreviated,
// and of two surnames the second. So is one with its words in another order.
func (w *writer) nameShows(s *statement, text string) bool {
	wrong := digits
	if s.witness == document.VendorMRZ || w.plan.piece(s.bind) != mrz.NoElement {
		wrong = w.noLetters()
	}
	if strings.ContainsAny(text, wrong) && !strings.ContainsAny(s.text, wrong) {
		return true
	}
	if letters(text) == letters(s.text) || sameWords(text, s.text) || mrz.Spells(text, strings.ToUpper(s.text), w.country.String()) {
		return false
	}
	if !isName(s.field) {
		return w.others(s, func(o *statement) bool { return sameScript(o.text, text) && letters(o.text) != letters(text) })
	}
	if s.witness == document.VendorMRZ && (w.isShorter(s.field, w.values[s.field].Value.Text, text) || // GÖTZ of KARL GOETZ
		w.mayBeCut() && strings.HasPrefix(letters(s.text), letters(text))) {
		return false
	}
	return !w.isShorter(s.field, s.text, text) && !w.isShorter(s.field, text, s.text) && w.nameCompared(s, text)
}

// isShorter reports whether is has some of the words of a name, in their order, each
// whole or its first letter.
func (w *writer) isShorter(f normalize.Field, whole, is string) bool {
	long, short := words(whole), words(normalize.SplitName(is).Name) // a title may be left out
	if f == normalize.Surname && w.values[normalize.SecondSurname].State == normalize.NotGiven {
		return len(words(is)) < len(long) && slices.Equal(words(normalize.SplitName(whole).Name), short)
	}
	for _, word := range long {
		if len(short) > 0 && (word == short[0] || len([]rune(short[0])) == 1 && strings.HasPrefix(word, short[0])) {
			short = short[1:]
		}
	}
	return len(short) == 0
}

// namesOf is what one witness gives of the holder's name in one language.
type namesOf struct{ surname, given, full string }

// nameCompared reports whether another witness gives the name, or the part of it, that
// a text stands for.
func (w *writer) nameCompared(s *statement, text string) bool {
	mine := w.namesBy(func(o *statement) bool { return o.witness == s.witness && o.bind.Language == s.bind.Language })
	if !w.swapping && s.witness != document.User && w.wholeTells(s.field, text, mine) {
		return true
	}
	with := func(other namesOf) bool {
		switch same := sameScript(text, other.surname+other.given+other.full); {
		case !same:
			return false
		case s.field == normalize.FullName:
			return other.full != "" || other.surname != "" && other.given != ""
		case s.field == normalize.Surname && other.surname != "", s.field == normalize.GivenNames && other.given != "":
			return true
		}
		return !w.swapping && mine.surname != "" && mine.given != "" && other.full != "" && other.surname+other.given == ""
	}
	for witness := document.Visual; witness.String() != ""; witness++ {
		if witness != s.witness && with(w.namesBy(func(o *statement) bool { return o.witness == witness })) {
			if !w.mayBeCut() || witness != document.VendorMRZ { // what is missing may have been cut
				return true
			}
		}
	}
	zone := namesOf{surname: w.zoneElement(normalize.Surname), given: w.zoneElement(normalize.GivenNames)}
	return w.zoneIsOther(s) && !w.mayBeCut() && with(zone) && !w.spelled(s.field, text, zone)
}

// wholeTells reports whether the whole name and its parts, of which one is another text
// now, tell that: neither has but some of the words of the other.
func (w *writer) wholeTells(f normalize.Field, text string, mine namesOf) bool {
	if mine.full == "" || mine.surname == "" || mine.given == "" || !sameScript(mine.full, mine.surname) {
		return false
	}
	switch f {
	case normalize.Surname:
		mine.surname = text
	case normalize.GivenNames:
		mine.given = text
	case normalize.FullName:
		mine.full = text
	}
	for _, parts := range [...]string{mine.surname + " " + mine.given, mine.given + " " + mine.surname} {
		if w.isShorter(normalize.FullName, mine.full, parts) || w.isShorter(normalize.FullName, parts, mine.full) {
			return false
		}
	}
	return true
}

// spelled reports whether a text may stand in the zone as the name does: ÅÅGE as AAGE.
func (w *writer) spelled(f normalize.Field, text string, zone namesOf) bool {
	spells := func(zone string) bool { return mrz.Spells(text, zone, w.country.String()) }
	switch f {
	case normalize.Surname:
		return spells(zone.surname)
	case normalize.GivenNames:
		return spells(zone.given)
	}
	return spells(zone.surname+" "+zone.given) || spells(zone.given+" "+zone.surname)
}

// mayBeCut reports whether the zone has no room left behind the names.
func (w *writer) mayBeCut() bool {
	return len(w.doc.Cut) > 0 || w.zone.Truncated() != mrz.NoElement
}

// namesBy gathers the names of the statements that are taken.
func (w *writer) namesBy(take func(*statement) bool) (n namesOf) {
	for i := range w.said {
		if o := &w.said[i]; isName(o.field) && take(o) {
			switch o.field {
			case normalize.Surname:
				n.surname = o.text
			case normalize.GivenNames:
				n.given = o.text
			case normalize.FullName:
				n.full = o.text
			}
		}
	}
	return n
}

// letters are the letters and digits of a text, without case and marks: what stands
// between them, and what a zone cannot have, tells no two names apart.
func letters(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, norm.NFKD.String(text))
}

// words are the words of a name, likewise.
func words(text string) []string {
	all := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
	for i := range all {
		all[i] = letters(all[i])
	}
	return slices.DeleteFunc(all, func(s string) bool { return s == "" })
}

// sameWords reports whether two names have the same words, in whatever order.
func sameWords(a, b string) bool {
	x, y := words(a), words(b)
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y)
}

// sameScript reports whether two texts begin with letters of one script.
func sameScript(a, b string) bool {
	of := func(text string) *unicode.RangeTable {
		for _, r := range text {
			for _, table := range [...]*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Han, unicode.Arabic, unicode.Hebrew, unicode.Thai} {
				if unicode.Is(table, r) {
					return table
				}
			}
		}
		return nil
	}
	return of(a) == of(b)
}
