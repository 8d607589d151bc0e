package normalize

// calendarMark is what a text says about its calendar: a suffix, an era.
type calendarMark struct {
	told     bool
	calendar Calendar
	base     int16 // the year of the era's year 0, for Minguo and Japanese years
	before   bool  // years are counted backwards from base
}

// countedYears reports whether years of one to three digits may be printed: in
// an era, and on documents of Taiwan.
func (t *dateText) countedYears(h Hints) bool {
	return t.mark.base != 0 || habitsOf(h.Country).calendar == Minguo
}

// addYear adds the dates of the given day in the year that p prints, in every
// calendar that may be meant.
func (t *dateText) addYear(p datePart, month, day int, h Hints, c *dateChoices) {
	y := int(p.value)
	switch {
	case t.mark.base != 0:
		year := int(t.mark.base) + y
		if t.mark.before {
			year = int(t.mark.base) - y
		}
		c.addCivil(t.mark.calendar, year, month, day)
	case p.digits == 2 && !t.mark.told && !t.countedYears(h), t.mark.told && t.mark.calendar == Gregorian && p.digits == 2:
		c.addCentury(y, month, day, h)
		switch cal := habitsOf(h.Country).calendar; {
		case t.mark.told:
		case cal == Buddhist:
			c.addBuddhist(2500+y, month, day)
		case cal == Jalali:
			c.addIn(Jalali, 1300+y, month, day)
		}
	case p.digits <= 3 && !t.mark.told && t.countedYears(h):
		c.addCivil(Minguo, y+minguoBase, month, day)
	case t.mark.told:
		c.addIn(t.mark.calendar, y, month, day)
	case y >= firstBuddhist && y <= lastBuddhist:
		c.addIn(Buddhist, y, month, day)
	case lastIslamic < y && y < firstBuddhist:
		c.add(MakeDate(y, month, day))
	case firstIslamic <= y && y <= lastIslamic:
		c.addIslamic(y, month, day, h)
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
func (c *dateChoices) addCentury(yy, month, day int, h Hints) {
	rule := h.yearRule()
	if rule == YearPrinted {
		c.add(MakeDate(1900+yy, month, day))
		c.add(MakeDate(2000+yy, month, day))
		return
	}
	now := h.AsOf.Year()
	year := now - now%100 + yy
	if rule == YearWindow {
		switch {
		case year > now+50:
			year -= 100
		case year <= now-50:
			year += 100
		}
	} else if d, ok := MakeDate(year, month, day); ok && h.AsOf.Before(d) || !ok && year > now {
		year -= 100
	}
	d, ok := MakeDate(year, month, day)
	if !ok && month == 2 && day == 29 && rule == YearNotAfter { // 29 February: the latest leap year
		d, ok = MakeDate(year-100, month, day)
	}
	c.add(d.By(rule), ok)
}

// yearRule returns the rule that completes two digits of a year, YearPrinted
// when there is none.
func (h Hints) yearRule() YearRule {
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
