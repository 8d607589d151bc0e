package mrz

// The elements that are dates, YYMMDD in most layouts.
var dates = [...]Element{BirthDate, ExpiryDate, IssueDate}

// halfUnknown returns the position of a filler that stands in a date for one
// digit of a year, month or day, -1 when there is none. An unknown part of a date
// is two fillers (Doc 9303-3 §4.8). A text that is not of six characters is no
// such date.
func halfUnknown(date string) int {
	if len(date) != 6 {
		return -1
	}
	for i := 0; i < 6; i += 2 {
		if known := date[i] != '<'; known == (date[i+1] != '<') {
			continue
		} else if known {
			return i + 1
		}
		return i
	}
	return -1
}

// possible reports whether the calendar has a date element as far as it is known.
// A text that is no date at all is another fault.
func possible(text string) bool {
	d, ok := parseDate(text)
	return !ok || d.IsPossible()
}

// plausibleDate reports whether the calendar has a date of six characters as far
// as it is known, and no part is half unknown.
func plausibleDate(date string) bool { return halfUnknown(date) < 0 && possible(date) }

// isPlain reports whether a date of six digits is as most are, with a month of 12 and a
// day of 28 at most. Such a date needs no second look.
func isPlain(s string) bool {
	return (s[2]-'0')*10+s[3]-'1' < 12 && (s[4]-'0')*10+s[5]-'1' < 28
}

// dateFault reports whether a date of the zone is half unknown or impossible. The
// characters are of their class; known says that none is a filler.
func (z *Zone) dateFault(known bool) bool {
	for _, p := range z.layout.c.days {
		if s := z.lines[p.line][p.from : p.from+6]; !(known && isPlain(s)) && !plausibleDate(s) {
			return true
		}
	}
	return false
}
