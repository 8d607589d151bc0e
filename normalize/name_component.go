package normalize

// components compares two texts component by component.
func (c *nameComparer) components(a, b string, slot nameSlot) nameReason {
	if na, nb := SplitName(a), SplitName(b); len(na.Name) < len(a) || len(nb.Name) < len(b) {
		if r := c.parts(&na, &nb, slot); r < namesDiffer {
			return r
		}
	}
	var abuf, bbuf [16]string
	wa, wb := components(abuf[:0], a), components(bbuf[:0], b)
	if len(wa) == 0 || len(wb) == 0 {
		return namesDiffer
	}
	switch {
	case c.cut > 0 && c.truncates(a, wa, b, wb, slot):
		return byTruncation
	case slot == surnameSlot && twoSurnames(c.issuer) && (len(wa) == 1 || len(wb) == 1) && len(wa) != len(wb) && c.spells(wa[0], wb[0]):
		return bySecondSurname
	case slot != surnameSlot && (c.lacksPatronymic(wa, wb) || c.lacksPatronymic(wb, wa)):
		return byPatronymic
	case slot != surnameSlot && (c.initials(wa, wb) || c.parentalInitials(wa, wb)):
		return byInitials
	case c.sameSet(wa, wb):
		return byOrder
	}
	return namesDiffer
}

// parts compares two names of which one has more parts than the other: a title, a
// maiden or married name.
func (c *nameComparer) parts(a, b *NameParts, slot nameSlot) nameReason {
	why := byTitle
	if a.Other != "" || b.Other != "" {
		why = byOtherName
		if a.Other != "" && c.letters(a.Other, b.Name) < namesDiffer || b.Other != "" && c.letters(a.Name, b.Other) < namesDiffer {
			return byOtherName
		}
	}
	r := c.letters(a.Name, b.Name)
	if r == namesDiffer {
		r = c.components(a.Name, b.Name, slot)
	}
	if r < namesDiffer {
		r = max(r, why)
	}
	return r
}

// truncates reports whether the zone's components are what Doc 9303-4 §4.2.3
// leaves of the printed ones: each begins its counterpart, in order, and the
// last ones may be missing. A primary identifier is shortened only when it takes
// up most of the field.
func (c *nameComparer) truncates(a string, wa []string, b string, wb []string, slot nameSlot) bool {
	if slot == surnameSlot && 2*len(a) <= c.cut {
		return false
	}
	if c.spellsPrefix(a, b) {
		return true
	}
	if len(wb) > len(wa) {
		return false
	}
	for i, w := range wb {
		if !c.spellsPrefix(wa[i], w) {
			return false
		}
	}
	return true
}

// initials reports whether the components agree when some are abbreviated to
// their first letter; one of several must be written out on both sides.
func (c *nameComparer) initials(wa, wb []string) bool {
	if len(wa) != len(wb) {
		return false
	}
	short := 0
	for i := range wa {
		switch {
		case c.spells(wa[i], wb[i]):
		case isInitial(wb[i]) && c.spellsPrefix(wa[i], wb[i]), isInitial(wa[i]) && c.spellsPrefix(wb[i], wa[i]):
			short++
		default:
			return false
		}
	}
	return short > 0 && (short < len(wa) || len(wa) == 1)
}

// parentalInitials reports whether the zone's given names are the printed ones
// and the initials of the parents, as on permanent resident cards of the USA.
func (c *nameComparer) parentalInitials(printed, zone []string) bool {
	if c.issuer != "USA" || len(zone) <= len(printed) {
		return false
	}
	for i, w := range zone {
		if i < len(printed) && !c.spells(printed[i], w) || i >= len(printed) && !isInitial(w) {
			return false
		}
	}
	return true
}

// lacksPatronymic reports whether a is b without a patronymic at its end.
func (c *nameComparer) lacksPatronymic(a, b []string) bool {
	if len(b) != len(a)+1 || !isPatronymic(b[len(a)]) {
		return false
	}
	for i := range a {
		if !c.spells(a[i], b[i]) {
			return false
		}
	}
	return true
}

// sameSet reports whether the components agree in some order.
func (c *nameComparer) sameSet(a, b []string) bool {
	if len(a) != len(b) || len(a) == 0 || len(a) > maxComponents {
		return false
	}
	var used uint32
next:
	for _, x := range a {
		for i, y := range b {
			if used>>i&1 == 0 && c.spells(x, y) {
				used |= 1 << i
				continue next
			}
		}
		return false
	}
	return true
}
