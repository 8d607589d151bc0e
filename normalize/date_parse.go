package normalize

import (
	"slices"
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
	if p, ok := commonRange(s, h); ok {
		return p
	}
	p := parseDateText(s, h)
	if p.State != Unreadable || p.Note != 0 {
		return p
	}
	return parseDateWithin(s, h)
}

// readDate reads a text that is one date and nothing else.
type readDate func(s string, h Hints) Parsed

// parseDateWithin reads a date that misread digits hide, that a label precedes,
// or that stands beside another date or a place.
func parseDateWithin(s string, h Hints) Parsed {
	if p := parseRepaired(s, h); p.State != Unreadable {
		return p
	}
	if p := parsePermanent(s, h); p.State != Unreadable {
		return p
	}
	for _, read := range [...]readDate{parseDateText, parseRepaired} {
		if date, ok := cutLabel(s); ok {
			if p := read(date, h); p.State != Unreadable {
				return p.noted(NoteLabel)
			}
		}
	}
	if p := parseTwoCalendars(s, h); p.State != Unreadable {
		return p
	}
	if from, to, ok := splitDateRange(s, h); ok {
		switch h.Field {
		case IssueDate, FirstIssueDate:
			return parseEither(from, h).noted(NoteFrom | parseEither(to, h.as(ExpiryDate)).Note&Repairs)
		case ExpiryDate:
			return parseEither(to, h).noted(NoteTo | parseEither(from, h.as(IssueDate)).Note&Repairs)
		}
		return Parsed{State: Unreadable}
	}
	for _, read := range [...]readDate{parseDateText, parseRepaired} {
		if place, date, ok := splitPlaceDate(s, h, read); ok {
			_, note := withoutParticle(place)
			return read(date, h).noted(note | NoteBesidePlace)
		}
	}
	if i := strings.IndexFunc(s, unicode.IsDigit); i > 0 && isPlace(s[:i]) {
		if p := parseDateText(s[i:], h); p.Note.Has(NoteImpossible) {
			return p
		}
	}
	return Parsed{State: Unreadable}
}

// cutLabel cuts what stands before the last colon of a text, when it has the form of
// a label: words, of which none is of a date, behind the number of a field at most.
func cutLabel(s string) (date string, ok bool) {
	i := strings.LastIndexAny(s, ":：")
	if i < 0 {
		return "", false
	}
	label := strings.TrimLeft(s[:i], "0123456789")
	if number := i - len(label); number > 2 || number > 0 && !strings.ContainsAny(label[:min(2, len(label))], ".)") {
		return "", false
	}
	if date = strings.Trim(s[i:], ":： "); !isPlace(label) || len(date) < 2 {
		return "", false
	}
	if last := label[len(label)-1]; s[i+1:] == date && isDigit(date[0]) && !isDigit(date[1]) && (last == ' ' || last == ':') {
		return "", false // a colon that may be the first of two digits
	}
	return date, true
}

// parseTwoCalendars reads a date printed in two calendars, "01/12/1411 هـ -
// 14/06/1991 م", as the Gregorian one, when the two agree.
func parseTwoCalendars(s string, h Hints) Parsed {
	const between = " -/()"
	open := Parsed{State: Unreadable}
	for i := range s {
		if strings.IndexByte(between, s[i]) < 0 {
			continue
		}
		a := parseDateText(strings.TrimRight(s[:i], between), h)
		if len(a.values()) == 0 {
			continue
		}
		b := parseDateText(strings.Trim(s[i:], between), h)
		for _, p := range [...]Parsed{agreeing(&a, &b), agreeing(&b, &a)} {
			switch p.State {
			case Read:
				return p
			case Ambiguous:
				open = p
			}
		}
	}
	return open
}

// agreeing returns the Gregorian date of p that is also a date of q in another
// calendar, or several that are.
func agreeing(p, q *Parsed) Parsed {
	var all []Value
	for _, v := range p.values() {
		for _, w := range q.values() {
			d, e := v.Date, w.Date
			if d.Calendar() != Gregorian || e.Calendar() == Gregorian || d.Precision() != e.Precision() {
				continue
			}
			if c := CompareDates(d, e); c.Reason == ByCentury || c.Agreement == Mismatch {
				continue
			}
			if !hasDate(all, d) {
				all = append(all, v)
			}
		}
	}
	switch len(all) {
	case 0:
		return Parsed{}
	case 1:
		return Parsed{State: Read, Value: all[0], Note: p.Note | NoteTwoCalendars}
	}
	return Parsed{State: Ambiguous, Alternatives: all, Note: NoteTwoCalendars}
}

// hasDate reports whether the day, month or year that d is, is among the values.
func hasDate(all []Value, d Date) bool {
	return slices.ContainsFunc(all, func(v Value) bool { return v.Date.Civil() == d.Civil() })
}

// parseDateText reads s when it is one date and nothing else.
func parseDateText(s string, h Hints) Parsed {
	if p, ok := commonDate(s, &h); ok {
		return p
	}
	p, _ := parsePlainDate(plainly(s, &h), &h)
	return p
}

// plainly returns the plain text of s, and gives h the language that its digits tell,
// when there is no other.
func plainly(s string, h *Hints) string {
	plain := plainDate(s)
	if h.Language == "" && len(plain) != len(s) {
		h.Language = digitLanguage(s)
	}
	return plain
}

// parseEither reads s as it is, or else with its characters repaired.
func parseEither(s string, h Hints) Parsed {
	p := parseDateText(s, h)
	if p.State == Unreadable && p.Note == 0 {
		return parseRepaired(s, h)
	}
	return p
}

// parsePlainDate reads a plain text. bad is the place of the only character that is
// not accounted for, -1 when there is none or more than one is wrong.
func parsePlainDate(s string, h *Hints) (p Parsed, bad int) {
	s, note := cutTime(s)
	t := dateText{own: habitsOf(h.Country), language: primaryLanguage(h.Language)}
	if !t.scan(s) {
		return Parsed{State: Unreadable}, t.bad
	}
	if h.Notation != "" {
		if p := t.parseAs(h.Notation, h); p.State != Unreadable {
			return p.noted(note), -1
		}
	}
	p = t.parse(h).noted(note)
	if h.Notation != "" && (p.State == Read || p.State == Ambiguous) {
		p = p.noted(NoteNotation)
	}
	return p, -1
}

// noted adds a note to p, unless p is unreadable: then the note of the failure
// stays alone.
func (p Parsed) noted(note Note) Parsed {
	if p.State != Unreadable {
		p.Note |= note
	}
	return p
}
