package normalize

// ParseZoneDate reads the six characters YYMMDD of a machine readable zone
// (Doc 9303-3 §4.8). "<" stands for what is unknown: 75<<<< is a year, 7506<< a
// month, <<<<<< Unknown. The century follows from h.Field and h.AsOf and is
// marked on the Date; without them the date is Ambiguous.
func ParseZoneDate(s string, h Hints) Parsed {
	if len(s) != 6 {
		return Parsed{State: Unreadable}
	}
	var part [3]int
	for i := range part {
		switch a, b := s[2*i], s[2*i+1]; {
		case a == '<' && b == '<':
			part[i] = -1
		case isDigit(a) && isDigit(b):
			part[i] = int(a-'0')*10 + int(b-'0')
		default:
			return Parsed{State: Unreadable}
		}
	}
	return completeDate(part[0], part[1], part[2], &h)
}

// CompleteDate makes a date of the two digits of a year, a month and a day, each
// negative when unknown, as ParseZoneDate does. A month of 0 is unknown, too.
func CompleteDate(year, month, day int, h Hints) Parsed { return completeDate(year, month, day, &h) }

func completeDate(year, month, day int, h *Hints) Parsed {
	switch {
	case year < 0 && month <= 0 && day <= 0, year == 0 && month == 0 && day == 0:
		return Parsed{State: Unknown}
	case year < 0:
		return Parsed{State: Unknown, Note: NoteNoYear}
	case month <= 0:
		month, day = 0, 0
	case day < 0:
		day = 0
	}
	if rule := h.yearRule(); rule != YearPrinted {
		if d, ok := h.century(rule, year, month, day); ok {
			return h.read(d)
		}
	}
	c := dateChoices{fits: true}
	c.addCentury(year, month, day, h)
	return c.parsed(h)
}

// ZoneText returns the six characters YYMMDD that a zone has for a date (Doc 9303-3
// §4.8), with "<" for what is not known.
func (d Date) ZoneText() string {
	if !d.IsValid() {
		return "<<<<<<"
	}
	b := appendDigits(nil, d.Year()%100, 2)
	for _, n := range [...]int{d.Month(), d.Day()} {
		if n == 0 {
			b = append(b, "<<"...)
		} else {
			b = appendDigits(b, n, 2)
		}
	}
	return string(b)
}
