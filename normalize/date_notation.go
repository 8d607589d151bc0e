package normalize

// parseAs reads the parts in the order that a notation such as "DD-MM-YYYY",
// "MM/DD/YY" or "YYYYMMDD" promises, when they have its form: the separators,
// the digits of the year, and a number or a name (MMM) of the month. What follows a
// "T" or an "H", the time of day, says nothing.
func (t *dateText) parseAs(notation string, h Hints) Parsed {
	var form dateText
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
			form.parts[n] = datePart{digits: uint8(j - i), role: c, sep: sep}
			n, sep = n+1, 0
		default:
			sep = notation[i]
		}
		i = j
	}
	form.n = n
	u := *t
	u.splitAs(&form)
	if n == 0 || u.words > 0 || u.unsupported || u.permanent || u.absent || u.allBlank() || !u.fits(&form) {
		return Parsed{State: Unreadable}
	}
	c := u.choices(string(order[:n]), h)
	return c.parsed(h).noted(u.note)
}

// splitAs cuts digits without separators by the widths of the form.
func (t *dateText) splitAs(form *dateText) {
	width := 0
	for _, f := range form.parts[:form.n] {
		width += int(f.digits)
		if f.sep != 0 {
			return
		}
	}
	if t.n != 1 || t.parts[0].kind != numberPart || int(t.parts[0].digits) != width || form.n < 2 || width > 8 {
		return
	}
	rest := t.parts[0].value
	t.n = form.n
	for i := t.n - 1; i >= 0; i-- {
		scale := int32(1)
		for range form.parts[i].digits {
			scale *= 10
		}
		t.parts[i] = datePart{value: rest % scale, digits: form.parts[i].digits}
		rest /= scale
	}
}

// fits reports whether the parts have the given form.
func (t *dateText) fits(form *dateText) bool {
	if t.n != form.n {
		return false
	}
	for i, f := range form.parts[:form.n] {
		p := t.parts[i]
		switch {
		case p.sep != f.sep:
			return false
		case p.kind == blankPart:
		case f.role == 'Y' && p.digits != f.digits,
			f.role == 'M' && (p.kind == monthPart) != (f.digits > 2),
			f.role == 'D' && p.digits > 2:
			return false
		}
	}
	return true
}
