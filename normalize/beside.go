package normalize

import "iter"

type beside struct {
	field, other Field
	note         Note // tells that the text of field holds other
	cut          func(s string, h Hints) (string, Note)
}

// besides are the values that documents print in one text with another: the days
// of a validity, a place and a day.
var besides = [...]beside{
	{IssueDate, ExpiryDate, NoteFrom, lastOfRange},
	{ExpiryDate, IssueDate, NoteTo, firstOfRange},
	{ValidityPeriod, IssueDate, NoteRange, firstOfRange},
	{ValidityPeriod, ExpiryDate, NoteRange, lastOfRange},
	{IssueDate, IssuePlace, NoteBesidePlace, placeBesideDate},
	{IssuePlace, IssueDate, NoteBesideDate, dateBesidePlace},
	{BirthDate, BirthPlace, NoteBesidePlace, placeBesideDate},
	{BirthPlace, BirthDate, NoteBesideDate, dateBesidePlace},
}

func firstOfRange(s string, h Hints) (string, Note) {
	first, _, _ := splitDateRange(s, h)
	return first, 0
}

func lastOfRange(s string, h Hints) (string, Note) {
	_, last, _ := splitDateRange(s, h)
	return last, 0
}

func placeBesideDate(s string, h Hints) (string, Note) {
	place, _, _ := splitPlaceAndDate(s, h)
	return withoutParticle(place)
}

func dateBesidePlace(s string, h Hints) (string, Note) {
	_, date, _ := splitPlaceAndDate(s, h)
	return date, 0
}

// Beside returns what the text s of p's field holds beside p as the value of
// another field, each with its note. p.Note tells whether there is anything.
func Beside(s string, p Parsed, h Hints) iter.Seq2[Field, Parsed] {
	return func(yield func(Field, Parsed) bool) {
		s := plain(s, h.Field.verbatim())
		for _, b := range besides {
			if b.field != h.Field || !p.Note.Has(b.note) {
				continue
			}
			text, note := b.cut(s, h)
			if text == "" {
				continue
			}
			if q := Parse(text, h.as(b.other)); q.State != Unreadable && !yield(b.other, q.noted(note|NoteOtherField)) {
				return
			}
		}
	}
}
