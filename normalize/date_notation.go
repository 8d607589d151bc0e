package normalize

import "strings"

// NotationOf returns the notation of a date in digits when the text alone leaves only
// one, in any country: "YYMMDD" for 710909, "DD/MM/YYYY" for 25/12/1990. It is "" for
// a date that has several, and for any other text.
func NotationOf(s string) string {
	t := dateText{own: &noHabits}
	if len(s) > maxDateText || !t.scan(plainDate(strings.TrimSpace(s))) || t.words > 0 || t.joint || t.guess || t.permanent || t.mark.told || t.n != 1 && t.n != 3 {
		return ""
	}
	t.splitCompact(&Hints{})
	order := ""
	for _, o := range [...]string{"DMY", "MDY", "YMD"} {
		if c := t.choices(o, &Hints{}); c.n > 0 && order != "" {
			return ""
		} else if c.n > 0 {
			order = o
		}
	}
	var b []byte
	for i, p := range t.parts[:min(t.n, len(order))] {
		if p.kind != numberPart {
			return ""
		}
		if p.sep != 0 && i > 0 {
			b = append(b, p.sep)
		}
		width := 2
		if order[i] == 'Y' {
			width = int(p.digits)
		}
		for range width {
			b = append(b, order[i])
		}
	}
	return string(b)
}

// parseAs reads the parts in the order that a notation such as "DD-MM-YYYY",
// "MM/DD/YY" or "YYYYMMDD" promises, when they have its form: the separators,
// the digits of the year, and a number or a name (MMM) of the month. What follows a
// "T" or an "H", the time of day, says nothing.
func (t *dateText) parseAs(notation string, h *Hints) Parsed {
	var form [3]datePart
	var order [3]byte
	n := 0
	var sep byte
	for i := 0; i < len(notation) && notation[i] != 'T' && notation[i] != 'H'; { // before a time
		c, j := notation[i]&^0x20, i+1
		for j < len(notation) && notation[j]&^0x20 == c {
			j++
		}
		switch c {
		case 'Y', 'M', 'D':
			if n == len(order) {
				return Parsed{State: Unreadable}
			}
			order[n] = c
			form[n] = datePart{digits: uint8(j - i), role: c, sep: sep}
			n, sep = n+1, 0
		default:
			sep = notation[i]
		}
		i = j
	}
	if t.n == 1 && n > 1 {
		cut := *t
		cut.splitAs(form[:n])
		t = &cut
	}
	if t.words > 0 || t.unsupported || t.permanent || t.absent || t.allBlank() || !t.fits(form[:n]) {
		return Parsed{State: Unreadable}
	}
	c := t.choices(string(order[:n]), h)
	return c.parsed(h).noted(t.note)
}

// splitAs cuts digits without separators by the widths of the form.
func (t *dateText) splitAs(form []datePart) {
	width := 0
	for _, f := range form {
		width += int(f.digits)
	}
	if t.parts[0].kind != numberPart || int(t.parts[0].digits) != width || width > 8 {
		return
	}
	rest := t.parts[0].value
	t.n = len(form)
	for i := t.n - 1; i >= 0; i-- {
		scale := int32(1)
		for range form[i].digits {
			scale *= 10
		}
		t.parts[i] = datePart{value: rest % scale, digits: form[i].digits}
		rest /= scale
	}
}

// fits reports whether the parts have the given form.
func (t *dateText) fits(form []datePart) bool {
	if t.n != len(form) {
		return false
	}
	same := 0 // separators: one of two may be misread
	for i, f := range form {
		p := t.parts[i]
		if p.sep == f.sep || p.sep == ',' && f.sep == '.' {
			same++
		} else if p.sep == 0 || f.sep == 0 {
			return false
		}
		switch {
		case p.kind == blankPart:
		case f.role == 'Y' && p.digits != f.digits,
			f.role == 'M' && (p.kind == monthPart) != (f.digits > 2):
			return false
		}
	}
	return same == len(form) || same > 1
}
