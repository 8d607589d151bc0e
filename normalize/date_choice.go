package normalize

import (
	"math/bits"
	"slices"
)

// choices returns the dates that the given orders make of the parts. A reading
// that knows the day but not the month counts only when there is no other.
func (t *dateText) choices(orders string, h *Hints) dateChoices {
	var c dateChoices
	for _, lossy := range [...]bool{false, true} {
		for rest := orders; rest != "" && c.n == 0 || rest != "" && !lossy; {
			n := t.n
			if n > len(rest) {
				break
			}
			if n == len(rest) || rest[n] == ' ' {
				t.tryOrder(rest[:n], h, lossy, &c)
			}
			rest = rest[min(len(rest), n+1):]
		}
	}
	return c
}

// tryOrder adds the dates that one order makes of the parts.
func (t *dateText) tryOrder(order string, h *Hints, lossy bool, c *dateChoices) {
	var year, month, day datePart
	year.kind, month.kind, day.kind = blankPart, blankPart, blankPart
	for i := range t.parts[:t.n] {
		p := &t.parts[i]
		if p.role != 0 && p.role != order[i] {
			return
		}
		small := p.kind != monthPart && p.digits <= 2
		switch order[i] {
		case 'Y':
			if p.kind == monthPart || !t.mayBeYear(p) {
				return
			}
			year = *p
		case 'M':
			if !small && p.kind != monthPart {
				return
			}
			month = *p
		case 'D':
			if !small {
				return
			}
			day = *p
		}
	}
	c.fits = true
	if year.kind == blankPart {
		c.noYear = true
		return
	}
	d := int(day.value)
	c.forever = c.forever || year.value == 9999 || year.value == 2999 || year.value == 2099 && month.value == 12 && d == 31
	c.never = c.never || year.value == 1 && year.digits == 4
	months := t.monthsIn(month)
	if month.kind == numberPart {
		if month.value > 12 {
			return
		}
		months = 1 << month.value
	}
	if months <= 1 {
		if lossy != (d != 0) || d != 0 && month.kind == blankPart && month.digits == 0 {
			return
		}
		t.addYear(year, 0, 0, h, c)
		return
	}
	if lossy {
		return
	}
	for ; months != 0; months &= months - 1 {
		t.addYear(year, bits.TrailingZeros16(months), d, h, c)
	}
}

// mayBeYear reports whether p has the form of a year.
func (t *dateText) mayBeYear(p *datePart) bool {
	return p.kind == blankPart || p.digits == 2 || p.digits == 4 ||
		p.digits <= 3 && t.countedYears()
}

// dateChoices is the set of dates that a text may be.
type dateChoices struct {
	dates  [12]Date
	n      int
	fits   bool // the text has the form of a date
	noYear bool

	forever, never bool // a date that databases write for "no end" or "none"
}

func (c *dateChoices) add(d Date, ok bool) {
	if !ok || c.n == len(c.dates) {
		return
	}
	for _, e := range c.dates[:c.n] {
		if e.Civil() == d.Civil() {
			return
		}
	}
	c.dates[c.n] = d
	c.n++
}

// parsed returns the outcome of the choices.
func (c *dateChoices) parsed(h *Hints) Parsed {
	switch {
	case c.forever && h.Field == ExpiryDate:
		return Parsed{State: Permanent, Note: NoteSentinel}
	case c.n == 0 && (c.forever || c.never):
		return Parsed{State: Unknown, Note: NoteSentinel}
	case c.n == 1:
		return h.read(c.dates[0])
	case c.n > 1:
		dates := slices.Clone(c.dates[:c.n])
		slices.SortFunc(dates, Date.Compare)
		p := Parsed{State: Ambiguous, Alternatives: make([]Value, len(dates))}
		for i, d := range dates {
			p.Alternatives[i].Date = d
		}
		return p
	case c.noYear:
		return Parsed{State: Unknown, Note: NoteNoYear}
	case c.fits:
		return Parsed{State: Unreadable, Note: NoteImpossible}
	}
	return Parsed{State: Unreadable}
}

// read returns the outcome of a text that is the date d.
func (h *Hints) read(d Date) Parsed {
	improbable := Note(0)
	if h.improbable(d.Year()) || d.Calendar() == Minguo && h.AsOf.IsValid() && d.Year() > h.AsOf.Year()+50 { // 196 may be the half of 1962
		improbable = NoteImprobable
	}
	if h.isAhead(d) && habitsOf(h.Country).has(bikramSambat) {
		return Parsed{State: Unreadable, Note: NoteCalendar} // a year of Bikram Sambat, 57 ahead
	}
	return Parsed{State: Read, Value: Value{Date: d}, Note: improbable | yearNotes[d.YearRule()] | calendarNotes[d.Calendar()]}
}

// improbable reports whether no document in use bears the year in the role of h: its
// holder would be older than anybody, or it would be valid for ages.
func (h *Hints) improbable(year int) bool {
	if !h.AsOf.IsValid() {
		return year < 1850 || year > 2150
	}
	return year < h.AsOf.Year()-125 || year > h.AsOf.Year()+100
}

// isAhead reports whether a date is later than any Gregorian one in the role of h.
func (h *Hints) isAhead(d Date) bool {
	switch h.yearRule() {
	case YearNotAfter:
		return h.AsOf.Before(d)
	case YearWindow:
		return d.Year() > h.AsOf.Year()+50
	}
	return false
}

var yearNotes = [...]Note{YearNotAfter: NoteNotAfter, YearWindow: NoteWindow}

// calendarMark is what a text says about its calendar: a suffix, an era.
type calendarMark struct {
	told     bool
	calendar Calendar
	base     int16 // the year of the era's year 0, for Minguo and Japanese years
	before   bool  // years are counted backwards from base
}

// eraBegins are the first days of the Japanese eras in which people live.
var eraBegins = [...]Date{MustParseDate("1926-12-25"), MustParseDate("1989-01-08"), MustParseDate("2019-05-01")}

// beforeEra reports whether a date in the first year of an era lies before its first day,
// and belongs to the era before: a character of it is misread.
func (m *calendarMark) beforeEra(d Date) bool {
	for _, begin := range eraBegins {
		if int(m.base)+1 == begin.Year() && d.Before(begin) {
			return true
		}
	}
	return false
}

// countedYears reports whether years of one to three digits may be printed: in
// an era, and on documents of Taiwan, where a month in Latin letters has a Gregorian year
// beside it.
func (t *dateText) countedYears() bool {
	return t.mark.base != 0 || t.own.calendar == Minguo && (t.word == "" || !isLatin(t.word[0]))
}

// addYear adds the dates of the given day in the year that p prints, in every
// calendar that may be meant.
func (t *dateText) addYear(p datePart, month, day int, h *Hints, c *dateChoices) {
	y := int(p.value)
	switch {
	case t.mark.base != 0:
		year := int(t.mark.base) + y
		if t.mark.before {
			year = int(t.mark.base) - y
		}
		c.addCivil(t.mark.calendar, year, month, day)
	case p.digits == 2 && !t.mark.told && !t.countedYears(), t.mark.told && t.mark.calendar == Gregorian && p.digits == 2:
		c.addCentury(y, month, day, h)
		switch cal := t.own.calendar; {
		case t.mark.told:
		case cal == Japanese && t.parts[1].sep != 0 && t.word == "":
			for _, base := range [...]int{1925, 1988, 2018} { // the eras, whose letter may be missing
				if d, ok := MakeDate(base+y, month, day); !h.isAhead(d) {
					c.add(d.In(Japanese), ok)
				}
			}
		case cal == Buddhist:
			c.addShort(Buddhist, [...]int{2400 + y, 2500 + y}, month, day, h)
		case cal == Jalali:
			c.addShort(Jalali, [...]int{1300 + y, 1400 + y}, month, day, h)
		}
	case p.digits <= 3 && !t.mark.told:
		c.addCivil(Minguo, y+minguoBase, month, day)
		if p.digits == 2 && (h.Notation != "" || t.n == 3 && t.parts[1].sep == 0 && t.word == "") { // as vendors hand on the date of a zone
			c.addCentury(y, month, day, h)
		}
	case t.mark.told:
		c.addIn(t.mark.calendar, y, month, day)
	case y >= firstBuddhist && y <= lastBuddhist && (t.own.code == "" || t.own.calendar == Buddhist):
		c.addIn(Buddhist, y, month, day)
	case firstIslamic <= y && y <= lastIslamic && (t.own.code == "" || islamicCalendar(h) != Gregorian):
		c.addIslamic(y, month, day, h)
	case y != 9999 && y != 2999 && y != 1:
		c.add(MakeDate(y, month, day))
	}
}

// addShort adds a date of a calendar of which two digits of the year are printed: the
// latest that the role allows, or both.
func (c *dateChoices) addShort(cal Calendar, years [2]int, month, day int, h *Hints) {
	var later dateChoices
	later.addIn(cal, years[1], month, day)
	if h.yearRule() == YearPrinted || later.n == 0 || h.isAhead(later.dates[0]) {
		c.addIn(cal, years[0], month, day)
	}
	for _, d := range later.dates[:later.n] {
		c.add(d, !h.isAhead(d))
	}
}

// The years that are read in another calendar than the Gregorian, without a
// word that says so. No identity document bears a Gregorian year among them.
const (
	firstIslamic  = 1250
	lastIslamic   = 1500
	firstBuddhist = 2343
	lastBuddhist  = 2843
	minguoBase    = 1911
)

// addCentury adds the date of a year printed with its last two digits. A birth
// or an issue is never later than the reference date; an expiry lies nearest to
// it (Doc 9303 has no rule). Without a role or a reference date there are two.
func (c *dateChoices) addCentury(yy, month, day int, h *Hints) {
	if rule := h.yearRule(); rule != YearPrinted {
		c.add(h.century(rule, yy, month, day))
		return
	}
	c.add(MakeDate(1900+yy, month, day))
	c.add(MakeDate(2000+yy, month, day))
}

// century completes the year of a date by the rule.
func (h *Hints) century(rule YearRule, yy, month, day int) (d Date, ok bool) {
	now := h.AsOf.Year()
	year := now - now%100 + yy
	if rule == YearWindow && year > now+50 {
		year -= 100
	} else if rule == YearWindow && year <= now-50 {
		year += 100
	}
	d, ok = MakeDate(year, month, day)
	if rule == YearNotAfter && h.AsOf.Before(d) {
		d, ok = MakeDate(year-100, month, day)
	}
	return d.By(rule), ok
}

// yearRule returns the rule that completes two digits of a year, YearPrinted
// when there is none.
func (h *Hints) yearRule() YearRule {
	if !h.AsOf.IsValid() {
		return YearPrinted
	}
	switch h.Field {
	case BirthDate, IssueDate, FirstIssueDate:
		return YearNotAfter
	case ExpiryDate:
		return YearWindow
	}
	return YearPrinted
}

// addCivil adds a date of a calendar that shares the Gregorian months and days.
func (c *dateChoices) addCivil(cal Calendar, year, month, day int) {
	d, ok := MakeDate(year, month, day)
	c.add(d.In(cal), ok)
}

// monthsIn returns the months that p may be, in the language of the document
// when its name is a month elsewhere, too.
func (t *dateText) monthsIn(p datePart) uint16 {
	if p.kind != monthPart {
		return p.months
	}
	if w := t.twin(t.word); w != nil {
		return w.months
	}
	return p.months
}

// twin returns the row for a word that names another month in the language of the text
// or of the country than elsewhere, nil when there is none.
func (t *dateText) twin(key string) *monthTwin {
	if t.language == "" && t.own.languages == "" {
		return nil
	}
	for i := range monthTwins {
		if w := &monthTwins[i]; w.key == key && (hasWord(w.languages, t.language) || t.language == "" && t.own.prints(w.languages)) {
			return w
		}
	}
	return nil
}
