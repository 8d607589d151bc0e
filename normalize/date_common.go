package normalize

import "strings"

// commonDate reads the forms that most dates have, two digits of the day and the month
// and four of a Gregorian year with equal separators, 26-12-1993 or 1993/12/26, and that
// of passports, 26 DEC 1993, where it means one day. ok is false for any other text and for a date of which more is to
// be said. It is the quick way to what parsePlainDate returns.
func commonDate(s string, h *Hints) (p Parsed, ok bool) {
	if len(s) == len("DD MMM YYYY") {
		return namedDate(s, h)
	}
	if len(s) != len("YYYY-MM-DD") {
		return ideographicDate(s, h)
	}
	var year, month, day int
	yearFirst := !isDigit(s[4])
	if yearFirst {
		if s[4] != s[7] || !isDateMark(s[4]) {
			return p, false
		}
		year, month, day = twoDigit(s, 0)*100+twoDigit(s, 2), twoDigit(s, 5), twoDigit(s, 8)
	} else {
		if s[2] != s[5] || !isDateMark(s[2]) {
			return p, false
		}
		year, month, day = twoDigit(s, 6)*100+twoDigit(s, 8), twoDigit(s, 3), twoDigit(s, 0)
	}
	if year < 1850 || year > 2098 || month <= 0 || day <= 0 {
		return p, false
	}
	d, ok := MakeDate(year, month, day)
	if !ok || h.Notation != "" && !promises(h.Notation, s, yearFirst) {
		return p, false
	}
	note := Note(0)
	if !yearFirst && h.Notation == "" {
		switch own := habitsOf(h.Country).orders; {
		case strings.Contains(own, "MDY"):
			return p, false
		case day > 12 || day == month:
		case own == "":
			return p, false
		default:
			note = NoteDateOrder
		}
	}
	return h.read(d).noted(note), true
}

// namedDate reads 26 DEC 1993 with the English name of the month, which passports of all
// countries print.
func namedDate(s string, h *Hints) (p Parsed, ok bool) {
	if s[2] != ' ' || s[6] != ' ' || s[3] == ' ' || h.Notation != "" {
		return p, false
	}
	month := strings.Index("  JAN FEB     APR MAY JUN JUL AUG SEP OCT NOV DEC ", s[2:7]) // not MAR, another month in Irish
	year, day := twoDigit(s, 7)*100+twoDigit(s, 9), twoDigit(s, 0)
	if month < 0 || year < 1850 || year > 2098 || day <= 0 {
		return p, false
	}
	d, ok := MakeDate(year, month/4+1, day)
	if !ok {
		return p, false
	}
	return h.read(d), true
}

// ideographicDate reads 1993年1月26日.
func ideographicDate(s string, h *Hints) (p Parsed, ok bool) {
	if len(s) < len("YYYY年M月D日") || len(s) > len("YYYY年MM月DD日") || h.Notation != "" || s[4:4+len("年")] != "年" {
		return p, false
	}
	rest := s[4+len("年"):]
	month, rest := cutUpTo99(rest, "月")
	day, rest := cutUpTo99(rest, "日")
	year := twoDigit(s, 0)*100 + twoDigit(s, 2)
	if year < 1850 || year > 2098 || month <= 0 || day <= 0 || rest != "" {
		return p, false
	}
	d, ok := MakeDate(year, month, day)
	if !ok {
		return p, false
	}
	return h.read(d), true
}

// cutUpTo99 cuts a number of one digit or two with its unit, 0 when there is none.
func cutUpTo99(s, unit string) (n int, rest string) {
	i := 0
	for i < min(2, len(s)) && isDigit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if rest, ok := strings.CutPrefix(s[i:], unit); ok && i > 0 {
		return n, rest
	}
	return 0, s
}

// commonRange reads two common dates, or one and a word for "never", with a dash between
// them that is the only one. It is the quick way to what parseDateWithin returns.
func commonRange(s string, h Hints) (p Parsed, ok bool) {
	i := strings.IndexByte(s, '-')
	if i < len("YYYY-MM-DD") || strings.IndexByte(s[i+1:], '-') >= 0 {
		return p, false
	}
	from, to := strings.TrimSpace(s[:i]), strings.TrimSpace(s[i+1:])
	issue, expiry := h.as(IssueDate), h.as(ExpiryDate)
	a, ok := commonDate(from, &issue)
	if !ok || a.State != Read {
		return p, false
	}
	b, ok := commonDate(to, &expiry)
	switch {
	case to == "长期" && h.Notation == "":
		b = Parsed{State: Permanent}
	case !ok || b.State != Read || b.Value.Date.Compare(a.Value.Date) < 0:
		return p, false
	}
	switch h.Field {
	case IssueDate:
		return a.noted(NoteFrom), true
	case ExpiryDate:
		return b.noted(NoteTo), true
	}
	return p, false
}

func isDateMark(c byte) bool { return c == '-' || c == '/' || c == '.' }

// twoDigit returns the number that two digits at s[i] are, less than -9 when they are none.
func twoDigit(s string, i int) int {
	if !isDigit(s[i]) || !isDigit(s[i+1]) {
		return -1 << 16
	}
	return int(s[i]-'0')*10 + int(s[i+1]-'0')
}

// promises reports whether a notation is that of a common date.
func promises(notation, s string, yearFirst bool) bool {
	if len(notation) != len(s) {
		return false
	}
	if yearFirst {
		return notation[:4] == "YYYY" && notation[4] == s[4] && notation[5:7] == "MM" && notation[7] == s[7] && notation[8:] == "DD"
	}
	return notation[:2] == "DD" && notation[2] == s[2] && notation[3:5] == "MM" && notation[5] == s[5] && notation[6:] == "YYYY"
}
