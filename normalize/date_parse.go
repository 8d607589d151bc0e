package normalize

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
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
			if d.calendar != Gregorian || e.calendar == Gregorian || d.precision != e.precision {
				continue
			}
			if c := CompareDates(d, e); c.Reason == ByCentury || c.Agreement == Mismatch {
				continue
			}
			if !slices.Contains(all, v) {
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

// splitDateRange splits a field that holds the first and the last day of a
// validity: "2010.05.12-2030.05.12", "05/06/2020 - 04/06/2025", "2019-2029",
// "2010.05.12-长期". Both parts are dates, equally precise and in order, or the last
// says "never". ok is false for any other text.
func splitDateRange(s string, h Hints) (from, to string, ok bool) {
	from, to, ok = splitRange(s, h, parseDateText)
	if !ok && len(s) <= maxMisread {
		from, to, ok = splitRange(s, h, parseEither)
	}
	return from, to, ok
}

// splitRange splits s where read finds two dates.
func splitRange(s string, h Hints, read readDate) (from, to string, ok bool) {
	if len(s) > maxDateText {
		return "", "", false
	}
	for i := range s {
		for _, sep := range rangeSeparators {
			rest, found := strings.CutPrefix(s[i:], sep)
			if !found {
				continue
			}
			from, to = strings.TrimSpace(s[:i]), strings.TrimSpace(rest)
			if isRange(from, to, h, read) {
				return from, to, true
			}
		}
	}
	return "", "", false
}

var rangeSeparators = [...]string{"-", "–", "—", "~", "～", "〜", "至", "到", " to ", " TO ", " s/d ", " S/D ", " bis ", " a ", " au ", " / "}

func isRange(from, to string, h Hints, read readDate) bool {
	if from == "" || to == "" || strings.HasSuffix(from, ".") && isNumber(to) && !strings.HasSuffix(to, ".") {
		return false
	}
	a := read(from, h.as(IssueDate))
	first := a.earliest()
	if !first.IsValid() {
		return false
	}
	b := read(to, h.as(ExpiryDate))
	last := b.latest()
	switch {
	case (a.Note | b.Note).Has(NoteRepaired) && first.precision != DayPrecision:
		return false
	case b.State == Permanent:
		return first.precision == DayPrecision || first.calendar == Gregorian
	case !last.IsValid() || first.precision != last.precision || last.Compare(first) < 0:
		return false
	case first.precision == YearPrecision:
		return first.calendar == Gregorian && last.calendar == Gregorian
	}
	return true
}

// earliest returns the date, or the first of its alternatives.
func (p Parsed) earliest() Date {
	if p.State == Ambiguous {
		return p.Alternatives[0].Date
	}
	return p.Value.Date
}

// latest returns the date, or the last of its alternatives.
func (p Parsed) latest() Date {
	if p.State == Ambiguous {
		return p.Alternatives[len(p.Alternatives)-1].Date
	}
	return p.Value.Date
}

// splitPlaceAndDate splits a field that holds a place and a day: "JAKARTA,
// 13-01-1987", "JAKARTA 13-01-1987", "12.08.1985 LONDON". The place has letters
// and no digits. ok is false for any other text, a date alone included.
func splitPlaceAndDate(s string, h Hints) (place, date string, ok bool) {
	for _, read := range [...]readDate{parseDateText, parseRepaired} {
		if place, date, ok = splitPlaceDate(s, h, read); ok {
			break
		}
	}
	return place, date, ok
}

// splitPlaceDate splits s where read finds a day.
func splitPlaceDate(s string, h Hints, read readDate) (place, date string, ok bool) {
	isDay := func(s string) bool { return read(s, h).earliest().precision == DayPrecision }
	s = strings.TrimSpace(s)
	if len(s) > maxDateText || isDay(s) {
		return "", "", false
	}
	for i := range places(s) {
		if startsDate(s, i) && parted(s[:i]) && isDay(s[i:]) && isPlace(s[:i]) {
			return trimPlace(s[:i]), strings.TrimSpace(s[i:]), true
		}
	}
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !inPlace(r) {
			break
		}
		if i -= n; i > 0 && endsDate(s, i) && isDay(s[:i]) && isPlace(s[i:]) {
			return trimPlace(s[i:]), strings.TrimSpace(s[:i]), true
		}
	}
	return "", "", false
}

// places yields the indexes before which all of s may be a place, and holds a word that
// is long enough for the name of one.
func places(s string) iter.Seq[int] {
	return func(yield func(int) bool) {
		name, runes, word := false, 0, 0 // the runes of the word so far, and where it begins
		for i, r := range s {
			name = name || runes > 1 && i-word > 2
			if name && !yield(i) || !inPlace(r) {
				return
			}
			if runes++; !unicode.IsLetter(r) && !unicode.IsMark(r) {
				runes, word = 0, i+utf8.RuneLen(r)
			}
		}
	}
}

// startsDate reports whether a date may start at s[i]: at a word or a number,
// and at a digit behind letters when those are more than a digit misread.
func startsDate(s string, i int) bool {
	if wordRune(s[i:]) == wordRune(lastRune(s[:i])) {
		if !isNumber(s[i:]) {
			return false
		}
		letters := s[strings.LastIndexFunc(s[:i], func(r rune) bool { return !unicode.IsLetter(r) })+1 : i]
		return utf8.RuneCountInString(letters) > 2 || len(lastRune(letters)) > 1
	}
	return wordRune(s[i:])
}

// endsDate reports whether a date may end before s[i].
func endsDate(s string, i int) bool {
	if wordRune(s[i:]) && isNumber(lastRune(s[:i])) && !isNumber(s[i:]) {
		return utf8.RuneCountInString(s[i:]) > 2
	}
	return !wordRune(s[i:]) && wordRune(lastRune(s[:i]))
}

func lastRune(s string) string {
	_, size := utf8.DecodeLastRuneInString(s)
	return s[len(s)-size:]
}

func wordRune(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

func isNumber(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(r)
}

// isPlace reports whether s has the form of a place or a label. One letter or two
// beside the date are rather digits misread, and the name of a month is of the date.
func isPlace(s string) bool {
	if !strings.ContainsFunc(s, unicode.IsLetter) || strings.ContainsFunc(s, func(r rune) bool { return !inPlace(r) }) {
		return false
	}
	name := false
	var buf [2 * maxDateText]byte
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		name = name || len(word) > 2 && utf8.RuneCountInString(word) > 1
		key := fold.Append(buf[:0], word)
		if monthOf(key) != 0 || len(key) > 3 && anywhere.monthByPrefix(key) != 0 || mixed(word) {
			return false
		}
	}
	return name
}

// inPlace reports whether r is printed in the names of places and in labels.
func inPlace(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || unicode.Is(unicode.Cf, r) ||
		strings.ContainsRune(".,:;/()'’ʼ`´\"&·・،、，：（）", r)
}

// parted reports whether the place s ends as one does before a date: with a letter or a
// blank, or with a mark behind a letter. Any other mark is a digit misread.
func parted(s string) bool {
	r, size := utf8.DecodeLastRuneInString(s)
	if unicode.IsSpace(r) || unicode.IsLetter(r) || unicode.IsMark(r) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	return strings.ContainsRune(".,:;-–/）)،、，：", r) && (unicode.IsLetter(before) || unicode.IsMark(before))
}

// anywhere is a text of which the country is not known.
var anywhere = dateText{own: &noHabits}

// mixed reports whether letters of Latin and of a script without blanks stand in one
// word, which is a word misread.
func mixed(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return r < utf8.RuneSelf }) && strings.ContainsFunc(word, ideograph)
}

func trimPlace(s string) string { return strings.Trim(s, " \t\r\n,.:;/-،、，") }
