package normalize

import "slices"

// choices returns the dates that the given orders make of the parts. A reading
// that knows the day but not the month counts only when there is no other.
func (t *dateText) choices(orders string, h Hints) dateChoices {
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
func (t *dateText) tryOrder(order string, h Hints, lossy bool, c *dateChoices) {
	var year, month, day datePart
	year.kind, month.kind, day.kind = blankPart, blankPart, blankPart
	for i, p := range t.parts[:t.n] {
		if p.role != 0 && p.role != order[i] {
			return
		}
		small := p.kind != monthPart && p.digits <= 2
		switch order[i] {
		case 'Y':
			if p.kind == monthPart || !t.mayBeYear(p, h) {
				return
			}
			year = p
		case 'M':
			if !small && p.kind != monthPart {
				return
			}
			month = p
		case 'D':
			if !small {
				return
			}
			day = p
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
	months := t.monthsIn(month, h)
	if month.kind == numberPart {
		if month.value > 12 {
			return
		}
		months = 1 << month.value
	}
	if months <= 1 {
		if lossy != (d != 0) {
			return
		}
		t.addYear(year, 0, 0, h, c)
		return
	}
	if lossy {
		return
	}
	for m := 1; m <= 12; m++ {
		if months>>m&1 != 0 {
			t.addYear(year, m, d, h, c)
		}
	}
}

// mayBeYear reports whether p has the form of a year.
func (t *dateText) mayBeYear(p datePart, h Hints) bool {
	return p.kind == blankPart || p.digits == 2 || p.digits == 4 ||
		p.digits <= 3 && t.countedYears(h)
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
func (c *dateChoices) parsed(h Hints) Parsed {
	switch {
	case c.forever && h.Field == ExpiryDate:
		return Parsed{State: Permanent, Note: NoteSentinel}
	case c.n == 0 && (c.forever || c.never):
		return Parsed{State: Unknown, Note: NoteSentinel}
	case c.n == 1:
		d := c.dates[0]
		if habitsOf(h.Country).has(bikramSambat) && h.yearRule() == YearNotAfter && h.AsOf.Before(d) {
			return Parsed{State: Unreadable, Note: NoteCalendar} // a year of Bikram Sambat, 57 ahead
		}
		return Parsed{State: Read, Value: Value{Date: d}, Note: yearNotes[d.yearRule]}.noted(calendarNotes[d.calendar])
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

var yearNotes = [...]Note{YearNotAfter: NoteNotAfter, YearWindow: NoteWindow}
