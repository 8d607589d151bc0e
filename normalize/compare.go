package normalize

import (
	"slices"
	"strings"
)

// Agreement is the outcome of comparing two readings of one field.
type Agreement uint8

// The outcomes. They are never folded into a boolean.
const (
	NotComparable      Agreement = iota // nothing can be said: a reading is missing or unreadable, or scripts differ without a table
	Match                               // the same value
	Compatible                          // different texts that a named reason makes the same value
	AmbiguousAgreement                  // one of several possible values of a reading would match
	Mismatch                            // different values
)

// String returns the name that the report uses.
func (a Agreement) String() string {
	return [...]string{"not_comparable", "match", "compatible", "ambiguous", "mismatch"}[a]
}

// Comparison is an Agreement with the reason that decided it.
type Comparison struct {
	Agreement Agreement
	Reason    Reason
}

// Compare compares two values of a field by the comparator of their kind. Two sexes
// of which one is X and the other unstated are Compatible (Doc 9303-4 §4.1.1.1);
// so are codes of countries that stand for the same state today, and dates of which
// one is a part of the other. An expiry that never comes is a Mismatch with a date of
// which the whole year is stated. Names, whose parts belong together, are compared by
// [CompareNames].
func Compare(f Field, a, b Parsed) Comparison {
	if a.State == Read && b.State == Read && a.Value == b.Value {
		return Comparison{Match, NoReason}
	}
	if f == Sex {
		return compareSexes(a, b)
	}
	if a.State == Ambiguous || b.State == Ambiguous {
		return compareAmbiguous(a, b)
	}
	switch {
	case a.State == Permanent && b.State == Permanent:
		return Comparison{Match, NoReason}
	case a.State == Permanent && b.State == Read && b.Value.Date.YearRule() == YearPrinted,
		b.State == Permanent && a.State == Read && a.Value.Date.YearRule() == YearPrinted: // two digits of a year cannot say that there is none
		return Comparison{Mismatch, OnePermanent}
	}
	if a.State != Read || b.State != Read {
		return Comparison{}
	}
	switch f.Kind() {
	case DateValue:
		return CompareDates(a.Value.Date, b.Value.Date)
	case CountryValue:
		return compareCountries(a.Value.Country, b.Value.Country)
	case NumberValue:
		return compareNumbers(a, b)
	case CodeValue:
		return compareCodes(f, a.Value.Text, b.Value.Text)
	case TypeValue:
		return Comparison{Mismatch, Different}
	case TextValue, NameValue:
		return compareTexts(f, a, b)
	}
	return Comparison{}
}

// compareAmbiguous compares values of which at least one is open.
func compareAmbiguous(a, b Parsed) Comparison {
	for _, v := range a.values() {
		for _, w := range b.values() {
			if sameValue(v, w) {
				return Comparison{AmbiguousAgreement, OneOfSeveral}
			}
			if c := compareCountries(v.Country, w.Country); c.Reason == NoNationality {
				return c
			}
		}
	}
	if len(a.values()) == 0 || len(b.values()) == 0 {
		return Comparison{}
	}
	return Comparison{Mismatch, NoneOfSeveral}
}

// values returns the values that a text may have.
func (p *Parsed) values() []Value {
	switch p.State {
	case Read:
		return []Value{p.Value}
	case Ambiguous:
		return p.Alternatives
	}
	return nil
}

// compareCodes compares the codes of documents, and those of banks and kinds of invoice,
// which are digits. A single letter is the code of a document that states no second one;
// printed words are no codes.
func compareCodes(f Field, a, b string) Comparison {
	if f != DocumentCode {
		if strings.Trim(a+b, "0123456789") != "" {
			return Comparison{}
		}
		return Comparison{Mismatch, Different}
	}
	a, b = strings.TrimRight(strings.ToUpper(a), "< "), strings.TrimRight(strings.ToUpper(b), "< ")
	switch {
	case !isCode(a) || !isCode(b):
		return Comparison{}
	case a == b:
		return Comparison{Match, NoReason}
	case a[0] == b[0] && (len(a) == 1 || len(b) == 1):
		return Comparison{Compatible, ByFirstLetter}
	}
	return Comparison{Mismatch, Different}
}

func isCode(s string) bool {
	if len(s) < 1 || len(s) > 2 {
		return false
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

// compareTexts compares words, in any case and with any punctuation. A word that the
// table of its field does not have cannot be compared with a listed one: it may be its
// translation.
func compareTexts(f Field, a, b Parsed) Comparison {
	s, t := a.Value.Text, b.Value.Text
	switch {
	case f == BloodType && (strings.TrimRight(s, "+-") == t || strings.TrimRight(t, "+-") == s): // of one group, one without the Rhesus factor
		return Comparison{Compatible, ByRhesus}
	case (f == Height || f == Weight) && distance(s, t) <= tolerance(a.Note, b.Note):
		return Comparison{Compatible, ByRounding}
	case strings.EqualFold(wordsOf(s), wordsOf(t)):
		return Comparison{Compatible, ByFormat}
	case (a.Note | b.Note).Has(NoteUnlisted):
		return Comparison{}
	}
	return Comparison{Mismatch, Different}
}

// wordsOf returns the words of a text with blanks between them, however it is encoded.
func wordsOf(s string) string {
	return strings.Join(strings.FieldsFunc(plain(s, false), isSeparator), " ")
}

// sameValue reports whether two values are the same, or compatible by the
// comparator of their kind.
func sameValue(v, w Value) bool {
	a := compareCountries(v.Country, w.Country).Agreement
	if v.Date.IsValid() {
		a = CompareDates(v.Date, w.Date).Agreement
	}
	return v == w || a == Match || a == Compatible
}

// Open reports whether another witness may decide more about the value than the
// text does: there are several, or a century was chosen among several.
func (p *Parsed) Open() bool {
	return p.State == Ambiguous || p.Value.Date.YearRule() == YearNotAfter
}

// Allows reports whether v is, or is compatible with, one of the values that the
// text may have.
func (p *Parsed) Allows(v Value) bool {
	return slices.ContainsFunc(p.values(), func(w Value) bool { return sameValue(w, v) })
}

// Settle lets the value of another, independent witness decide what is open, if it
// can: 03/04/1990 beside a zone that says 900403 is 3 April, and 080701 beside a
// printed 01.07.1908 is a birth in 1908. The note says so.
func (p *Parsed) Settle(v Value) (settled bool) {
	if p.State == Read {
		if v.Date.YearRule() != YearPrinted || CompareDates(p.Value.Date, v.Date).Reason != ByCentury {
			return false
		}
		p.Value.Date, p.Note = p.Value.Date.inYear(v.Date.Year()), NoteSettled|p.Note&NoteRepaired
		return true
	}
	i := slices.Index(p.Alternatives, v)
	if i < 0 {
		i = slices.IndexFunc(p.Alternatives, func(w Value) bool { return sameValue(w, v) })
	}
	if i < 0 {
		return false
	}
	w := p.Alternatives[i]
	if year := v.Date.Year(); v.Date.YearRule() == YearPrinted && (w.Date.Year()-year)%100 == 0 { // the century is no longer open
		w.Date = w.Date.inYear(year)
	}
	*p = Parsed{State: Read, Value: w, Note: NoteSettled | p.Note&NoteRepaired}
	return true
}
