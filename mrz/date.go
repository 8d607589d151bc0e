package mrz

// Date is a date element of a zone, YYMMDD: the year without its century. A part
// that the zone leaves unknown is -1. Doc 9303 has no rule for the century.
type Date struct{ Year, Month, Day int8 }

// parseDate reads a date element of six characters, fillers included. Fillers
// stand for the parts that are unknown (Doc 9303-3 §4.8); a part of which one
// character is unknown is unknown. The zeros that older cards print for an unknown
// day, for month and day, or for the whole date are unknown as well.
//
// ok is false when six is no date: it has another length, or characters that are
// neither digit nor filler. Whether the calendar has the date is IsPossible's.
func parseDate(six string) (d Date, ok bool) {
	if len(six) != 6 {
		return Date{}, false
	}
	for i := range 6 {
		if classOf(six[i])&digitFill == 0 {
			return Date{}, false
		}
	}
	d = Date{part(six[0:2]), part(six[2:4]), part(six[4:6])}
	if d.Day == 0 {
		d.Day = -1
		if d.Month == 0 {
			d.Month = -1
			if d.Year == 0 {
				d.Year = -1
			}
		}
	}
	return d, true
}

// part returns the number of two characters, -1 when not both are digits.
func part(s string) int8 {
	if s[0] == '<' || s[1] == '<' {
		return -1
	}
	return int8(s[0]-'0')*10 + int8(s[1]-'0')
}

// IsPossible reports whether the calendar of some century has the date, as far as
// its parts are known: 31 February is impossible, and so is month 13; 29 February
// needs a year that is a leap year or unknown.
func (d Date) IsPossible() bool {
	switch {
	case d.Month == 0, d.Month > 12, d.Day == 0, d.Day > 31:
		return false
	case d.Month < 0:
		return true
	case d.Month == 2 && d.Day == 29:
		return d.Year < 0 || d.Year%4 == 0
	}
	return d.Day <= [...]int8{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[d.Month-1]
}

// String returns the date as the element has it: "740812", "74<<<<".
func (d Date) String() string {
	b := []byte("<<<<<<")
	for i, p := range [...]int8{d.Year, d.Month, d.Day} {
		if p >= 0 {
			b[2*i], b[2*i+1] = '0'+byte(p/10), '0'+byte(p%10)
		}
	}
	return string(b)
}

// Date returns a date element of the zone. ok is false when the zone does not have
// the element, or no date stands there.
func (z *Zone) Date(e Element) (d Date, ok bool) {
	if !z.Has(e) || z.span(e).Line == 0 {
		return Date{}, false
	}
	return parseDate(z.text(z.span(e)))
}
