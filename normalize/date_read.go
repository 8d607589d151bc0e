package normalize

import (
	"slices"
	"strings"
)

// parse reads the parts by the general notations.
func (t *dateText) parse(h *Hints) Parsed {
	switch {
	case t.words > 0 || t.n > maxDateParts || !t.explained() || t.units && t.lacksUnit():
		return Parsed{State: Unreadable}
	case t.unsupported && t.n > 0:
		return Parsed{State: Unreadable, Note: NoteCalendar}
	case t.permanent && t.n == 0 && (h.Field == ExpiryDate || h.Field == NoField):
		return Parsed{State: Permanent}
	case t.absent && t.n == 0:
		return Parsed{State: Unknown}
	case t.permanent || t.absent || t.n == 0:
		return Parsed{State: Unreadable}
	}
	if t.alien {
		t.note |= NoteOtherLanguage
	}
	t.dropBlanks()
	t.joinSpaced()
	if !t.mergeYears() {
		return Parsed{State: Unreadable}
	}
	if t.allBlank() {
		return Parsed{State: Unknown}
	}
	if t.first && t.mark.base != 0 && !t.mark.before { // the first year of an era is 元年: the other digit of 14年 may be lost
		t.note |= NoteMisread
	}
	orders := t.orders(h)
	if orders == "" {
		switch six, ok := t.splitCompact(h); {
		case six:
			return t.decideSix(h)
		case ok:
			orders = "DMY MDY YMD"
		}
	}
	p := t.decide(orders, h)
	if p.State == Read && t.mark.beforeEra(p.Value.Date) {
		t.note |= NoteMisread
	}
	return p.noted(t.note)
}

// explained reports whether the words that are of dates only in some places are in
// one: beside the name of a month, or opening three numbers.
func (t *dateText) explained() bool {
	if !t.joint && !t.guess {
		return true
	}
	months := 0
	for _, p := range t.parts[:min(t.n, maxDateParts)] {
		if p.kind == monthPart {
			months++
		}
	}
	if t.guess && t.mark.calendar == Japanese {
		return t.n == 3 && months == 0
	}
	return months == 1 && (!t.guess || t.n == 3)
}

// lacksUnit reports whether a unit or an era is missing that the others call for: a
// day behind a year and a month with theirs, a Japanese year of two digits.
func (t *dateText) lacksUnit() bool {
	year, month, bare := false, false, false
	for i := range min(t.n, maxDateParts) {
		p := &t.parts[i]
		switch {
		case p.role == 'Y':
			year = true
		case p.role == 'M':
			month = true
		case p.role == 0 && p.kind == numberPart:
			bare = true
		}
		if p.role == 'Y' && p.digits < 3 && t.own.calendar == Japanese && !t.mark.told {
			return true
		}
	}
	return year && month && bare
}

// decide reads the parts in the given orders, and when several make a date, in
// those of the country, or with the day first between dots.
func (t *dateText) decide(orders string, h *Hints) Parsed {
	all := t.choices(orders, h)
	if len(orders) < 4 { // there is no other
		return all.parsed(h)
	}
	own := t.own.orders
	if all.n == 0 || all.n == 1 && own == "" {
		return all.parsed(h)
	}
	inOwn := t.choices(own, h)
	if all.n == 1 {
		switch {
		case inOwn.n == 1: // the same, or the day, and not the month, is known
			return inOwn.parsed(h)
		case t.foreign(h):
			return all.parsed(h).noted(NoteOtherOrder)
		}
		return all.parsed(h)
	}
	if 0 < inOwn.n && inOwn.n < all.n {
		return inOwn.parsed(h).noted(NoteDateOrder)
	}
	rest := t.choices("DMY YMD", h)
	switch {
	case rest.n == 0 || rest.n == all.n || strings.Contains(own, "MDY"):
	case own != "": // a country whose order is another does not write the month first
		return rest.parsed(h).noted(NoteDateOrder)
	case t.dotted():
		return rest.parsed(h).noted(NoteDayFirst)
	}
	return all.parsed(h)
}

// foreign reports whether only the order of another country makes a date of the
// parts: the month before the day, or behind it where it stands first, or two digits of
// a year in front of a day of one, of which the day may have lost the other: 28 11 8.
func (t *dateText) foreign(h *Hints) bool {
	orders := "DMY YMD"
	switch {
	case t.n < 3: // a month and a year have no order that another country lacks
		return false
	case t.parts[0].digits == 2 && t.parts[2].digits == 1:
		return true
	case t.own.orders == "MDY":
		orders = "MDY YMD"
	case strings.Contains(t.own.orders, "MDY"):
		return false
	}
	c := t.choices(orders, h)
	return c.n == 0
}

// decideSix reads six digits. They are as the country orders them, or YYMMDD, in which
// vendors hand on the dates of zones and national numbers.
func (t *dateText) decideSix(h *Hints) Parsed {
	orders := "DMY MDY YMD"
	switch {
	case strings.Contains(t.own.orders, "YMD"):
		orders = t.own.orders
	case t.own.orders != "":
		orders = t.own.orders + " YMD"
	}
	c := t.choices(orders, h)
	return c.parsed(h).noted(t.note)
}

// dropBlanks removes unknown parts that are only separators doubled.
func (t *dateText) dropBlanks() {
	known := 0
	for _, p := range t.parts[:t.n] {
		if p.kind != blankPart {
			known++
		}
	}
	if known < 3 {
		return
	}
	parts := slices.DeleteFunc(t.parts[:t.n], func(p datePart) bool { return p.kind == blankPart && p.digits == 0 })
	t.n = len(parts)
}

// joinSpaced joins the digits of a number that a blank cuts, 2 6-12-1993.
func (t *dateText) joinSpaced() {
	if t.n != 4 {
		return
	}
	cut := 0
	for i, p := range t.parts[:t.n] {
		if p.sep == ' ' {
			if cut > 0 {
				return
			}
			cut = i
		}
	}
	a, b := t.parts[max(cut-1, 0)], t.parts[cut]
	if digits := a.digits + b.digits; cut == 0 || a.role != 0 || !a.printed() || !b.printed() || digits != 2 && digits != 4 {
		return
	}
	a.value = a.value*int32(pow10[b.digits]) + b.value
	a.digits += b.digits
	if a.kind = numberPart; a.value == 0 && a.digits == 4 {
		a.kind = blankPart
	}
	t.parts[cut-1] = a
	copy(t.parts[cut:], t.parts[cut+1:t.n])
	t.n--
	t.note |= NoteJoined
}

// printed reports whether a part is digits: zeros alone may be a piece of a number, and
// are unknown where they are not; two of them are the year 2000, too.
func (p *datePart) printed() bool {
	return p.kind == numberPart || p.kind == blankPart && p.digits%2 == 1
}

// mergeYears drops the year of an era beside the same year in Gregorian numbers,
// 2024年(令和6年). ok is false when they differ.
func (t *dateText) mergeYears() (ok bool) {
	if t.mark.base == 0 || t.n != 4 {
		return true
	}
	for i := range 2 {
		if a, b := t.parts[i], t.parts[1-i]; a.digits == 4 && b.digits < 4 && a.role == 'Y' && b.role == 'Y' {
			ok = a.value == int32(t.mark.base)+b.value
			copy(t.parts[1-i:], t.parts[2-i:t.n])
			t.n--
			t.mark = calendarMark{}
		}
	}
	return ok
}

// allBlank reports whether no part is known.
func (t *dateText) allBlank() bool {
	for _, p := range t.parts[:t.n] {
		if p.kind != blankPart && !(p.kind == numberPart && p.value == 0) {
			return false
		}
	}
	return true
}

// dotted reports whether dots or spaces stand between the numbers.
func (t *dateText) dotted() bool {
	for _, p := range t.parts[1:t.n] {
		if p.sep != '.' && p.sep != ' ' {
			return false
		}
	}
	return true
}

// orders returns the orders, separated by spaces, that the form of t allows.
func (t *dateText) orders(h *Hints) string {
	switch p := t.parts[:t.n]; {
	case t.n == 3 && (t.mark.base != 0 || p[0].role == 'Y' && p[1].role == 'M'):
		return "YMD"
	case t.n == 3 && p[0].kind == monthPart:
		return "MDY"
	case t.n == 3 && p[1].kind == monthPart && (p[0].digits > 2 || p[0].role == 'Y'):
		return "YMD"
	case t.n == 3 && p[1].kind == monthPart:
		return "DMY"
	case t.n == 3 && p[2].kind == monthPart:
		return "YDM"
	case t.n == 3:
		return "DMY MDY YMD"
	case t.n == 2 && p[0].digits < 3 && p[1].digits < 3 && t.shortMonthYear(h):
		return "MY"
	case t.n == 2 && (p[0].digits == 4 && p[1].digits < 3 || p[0].digits < 3 && p[1].digits == 4):
		return "MY YM"
	case t.n == 1 && p[0].digits == 4:
		return "Y"
	}
	return ""
}

// shortMonthYear reports whether two parts of two digits at most are a month
// and a year: beside the name of a month, on a bank card, and in the first
// registration of a Hong Kong identity card.
func (t *dateText) shortMonthYear(h *Hints) bool {
	return t.parts[0].kind == monthPart && t.parts[1].value > 31 || h.Type == BankCard || t.own.has(shortMonthYear)
}

// splitCompact cuts digits without separators (26121993, 931226, 1207 1942)
// into three parts, and reports whether there were such, and whether there were six.
func (t *dateText) splitCompact(h *Hints) (six, ok bool) {
	p := t.parts
	digits := func(i int) int {
		if p[i].kind != numberPart || p[i].role != 0 {
			return 0
		}
		return int(p[i].digits)
	}
	if t.n == 2 && digits(0) > 0 && digits(0) < 8 && digits(0)%2 == 0 && digits(0)+digits(1) == 8 && !(t.printedYear(p[0].value, h) && t.printedYear(p[1].value, h)) {
		p[0].value = p[0].value*int32(pow10[digits(1)/2])*int32(pow10[digits(1)/2]) + p[1].value
		p[0].digits, t.n = 8, 1
	}
	v := p[0].value
	number := func(value int32, digits uint8) datePart { return datePart{value: value, digits: digits} }
	switch {
	case t.n == 1 && digits(0) == 6:
		six = true
		t.parts = [maxDateParts]datePart{number(v/10000, 2), number(v/100%100, 2), number(v%100, 2)}
	case t.n == 1 && digits(0) == 7 && t.own.calendar == Minguo:
		t.parts = [maxDateParts]datePart{number(v/10000, 3), number(v/100%100, 2), number(v%100, 2)}
	case t.n == 1 && digits(0) == 8 && t.printedYear(v/10000, h) && (v/100%100 <= 12 || !t.printedYear(v%10000, h)):
		t.parts = [maxDateParts]datePart{number(v/10000, 4), number(v/100%100, 2), number(v%100, 2)}
	case t.n == 1 && digits(0) == 8 && t.printedYear(v%10000, h):
		t.parts = [maxDateParts]datePart{number(v/1000000, 2), number(v/10000%100, 2), number(v%10000, 4)}
	default:
		return false, false
	}
	t.n = 3
	return six, true
}

// printedYear reports whether four digits of a longer number may be its year: in
// a calendar other than the Gregorian only where the document tells.
func (t *dateText) printedYear(y int32, h *Hints) bool {
	switch {
	case firstBuddhist <= y && y <= lastBuddhist:
		return t.own.calendar == Buddhist
	case firstIslamic <= y && y <= lastIslamic:
		return islamicCalendar(h) != Gregorian
	}
	return 1850 <= y && y <= 2100 || y == 9999
}
