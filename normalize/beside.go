package normalize

import "strings"

// besides are the values that documents print in one text with another: the days
// of a validity, a place and a day.
var besides = [...]struct {
	field, other Field
	note         string // tells that the text of field holds other
	cut          func(s string, h Hints) string
}{
	{IssueDate, ExpiryDate, noteFrom, lastOfRange},
	{ExpiryDate, IssueDate, noteTo, firstOfRange},
	{ValidityPeriod, IssueDate, noteRange, firstOfRange},
	{ValidityPeriod, ExpiryDate, noteRange, lastOfRange},
	{IssueDate, IssuePlace, notePlace, placeBesideDate},
	{IssuePlace, IssueDate, noteDay, dateBesidePlace},
	{BirthDate, BirthPlace, notePlace, placeBesideDate},
	{BirthPlace, BirthDate, noteDay, dateBesidePlace},
}

func firstOfRange(s string, h Hints) string    { first, _, _ := splitDateRange(s, h); return first }
func lastOfRange(s string, h Hints) string     { _, last, _ := splitDateRange(s, h); return last }
func placeBesideDate(s string, h Hints) string { place, _, _ := splitPlaceAndDate(s, h); return place }
func dateBesidePlace(s string, h Hints) string { _, date, _ := splitPlaceAndDate(s, h); return date }

// readBeside adds what the texts of one source hold beside the value of their own
// field; its readings begin at from. A field that the page gives by itself is left
// alone.
func (d *Document) readBeside(from int) {
	for i := from; i < len(d.Readings); i++ {
		r := &d.Readings[i]
		if r.Note == "" { // there is a note whenever a text holds more than its value
			continue
		}
		for _, b := range besides {
			if b.field != r.Field || !strings.Contains(r.Note, b.note) || onPage(d.Readings[from:], b.other, r.Origin) {
				continue
			}
			text := b.cut(r.Raw, d.hints(r.Field, "", r.Language))
			if text == "" {
				continue
			}
			added := *r
			h := d.hints(b.other, "", r.Language)
			if added.Parsed = parseText(text, &h); added.State == Unreadable {
				continue
			}
			added.Field, added.Stated, added.Parsed = b.other, nil, added.noted(noteBeside)
			d.Readings = append(d.Readings, added)
			r = &d.Readings[i]
		}
	}
}

// onPage reports whether one of the readings is of the field and the origin.
func onPage(readings []Reading, f Field, o Origin) bool {
	for i := range readings {
		if readings[i].Field == f && readings[i].Origin == o {
			return true
		}
	}
	return false
}
