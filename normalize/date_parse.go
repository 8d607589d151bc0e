package normalize

import (
	"strings"
	"unicode"
)

// maxDateText is the length in bytes above which no text is read as a date.
const maxDateText = 128

// ParsePrintedDate reads a date as documents print it and vendors return it.
// The notations are tried in this order: the one that h.Notation promises,
// digits with separators, digits alone, and names of months, in the calendars
// of identity documents. The result is
//
//   - Read, with the calendar and the rule of the century marked on the Date
//     and named in Note;
//   - Permanent or Unknown, when the text says so;
//   - Ambiguous, when neither the text nor h decides: 03/04/1990 without a
//     country, or two digits of a year without h.AsOf;
//   - Unreadable, with NoteImpossible when only the calendar forbids it;
//   - NotGiven for a blank text.
//
// A field that holds more than a date is read, and the Note says so: a date
// after its label, a date of a range by the role of the field, a date beside a
// place. So are digits and letters misread for each other, when that makes a
// date.
//
// A date with a time of day is the date as written; no time zone moves it.
func ParsePrintedDate(s string, h Hints) Parsed {
	s = strings.TrimSpace(s)
	if s == "" {
		return Parsed{}
	}
	if len(s) > maxDateText {
		return Parsed{State: Unreadable}
	}
	if len(s) == 6 && strings.IndexByte(s, '<') >= 0 {
		return ParseZoneDate(s, h)
	}
	p := parseDateText(s, h)
	if p.State != Unreadable || p.Note != 0 {
		return p
	}
	return parseDateWithin(s, h)
}

// parseDateWithin reads a date that misread digits hide, that a label precedes,
// or that stands beside another date or a place.
func parseDateWithin(s string, h Hints) Parsed {
	if p := parseRepaired(s, h); p.State != Unreadable {
		return p
	}
	if i := strings.LastIndexAny(s, ":："); i >= 0 && strings.ContainsFunc(s[:i], unicode.IsLetter) {
		if p := parseDateText(strings.Trim(s[i:], ":： "), h); p.State != Unreadable {
			return p.noted(NoteLabel)
		}
	}
	if p := parseTwoCalendars(s, h); p.State == Read {
		return p
	}
	if from, to, ok := splitDateRange(s, h); ok {
		switch h.Field {
		case IssueDate, FirstIssueDate:
			return parseDateText(from, h).noted(NoteFrom)
		case ExpiryDate:
			return parseDateText(to, h).noted(NoteTo)
		}
		return Parsed{State: Unreadable}
	}
	for _, read := range [...]func(string, Hints) Parsed{parseDateText, parseRepaired} {
		if _, date, ok := splitPlaceDate(s, h, read); ok {
			return read(date, h).noted(NoteBesidePlace)
		}
	}
	if i := strings.IndexFunc(s, unicode.IsDigit); i > 0 && isPlace(s[:i]) {
		if p := parseDateText(s[i:], h); p.Note.Has(NoteImpossible) {
			return p
		}
	}
	return Parsed{State: Unreadable}
}

// parseTwoCalendars reads a date printed in two calendars, "01/12/1411 هـ -
// 14/06/1991 م", as the Gregorian one, when the two agree.
func parseTwoCalendars(s string, h Hints) Parsed {
	for i := range s {
		if s[i] != ' ' && s[i] != '-' && s[i] != '/' && s[i] != '(' {
			continue
		}
		a, b := parseDateText(s[:i], h), parseDateText(s[i:], h)
		d, e := a.Value.Date, b.Value.Date
		if !d.IsValid() || d.precision != e.precision || d.calendar == e.calendar {
			continue
		}
		if c := CompareDates(d, e); c.Reason == ByCentury || c.Agreement == Mismatch {
			continue
		}
		switch Gregorian {
		case d.calendar:
			return a.noted(NoteTwoCalendars)
		case e.calendar:
			return b.noted(NoteTwoCalendars)
		}
	}
	return Parsed{State: Unreadable}
}

// parseRepaired reads s, one date and nothing else, with its digits repaired.
func parseRepaired(s string, h Hints) Parsed {
	if r, ok := repairLookAlikes(plainDate(s)); ok {
		if p := parseDateText(r, h); p.State == Read || p.State == Ambiguous {
			return p.noted(NoteRepaired)
		}
	}
	return Parsed{State: Unreadable}
}

// parseDateText reads s when it is one date and nothing else.
func parseDateText(s string, h Hints) Parsed {
	if h.Language == "" {
		h.Language = digitLanguage(s)
	}
	s, note := cutTime(plainDate(s))
	var t dateText
	if !t.scan(s) {
		return Parsed{State: Unreadable}
	}
	if h.Notation != "" {
		if p := t.parseAs(h.Notation, h); p.State != Unreadable {
			return p.noted(note)
		}
	}
	p := t.parse(h).noted(note)
	if h.Notation != "" && (p.State == Read || p.State == Ambiguous) {
		p = p.noted(NoteNotation)
	}
	return p
}

// cutTime drops a time of day and a zone: "T00:00:00Z", " 0:00", "+07:00".
func cutTime(s string) (date string, note Note) {
	end := strings.IndexByte(s, ':') - 1
	for end > 0 && isDigit(s[end]) {
		end--
	}
	switch {
	case len(s) > 10 && s[4] == '-' && s[7] == '-' && (s[10] == 'T' || s[10] == 'Z' || s[10] == '+'):
		end = 10
	case end < 8 || isDigit(s[end]) || !isDigit(s[end+1]) || s[end] != 'T' && s[end] != ' ':
		return s, 0
	}
	clock, _, _ := strings.Cut(s[end:], "+")
	if strings.ContainsAny(clock, "123456789") {
		note = NoteTime
	}
	return s[:end], note
}

// noted adds a note to p, unless p is unreadable: then the note of the failure
// stays alone.
func (p Parsed) noted(note Note) Parsed {
	if p.State != Unreadable {
		p.Note |= note
	}
	return p
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
