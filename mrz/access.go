package mrz

// AccessKey returns the MRZ information from which the keys to the document's chip
// are derived: document number, birth date and expiry date, each with its check
// digit (Doc 9303-11 §4.3.2). A long document number is whole. ok is false when one
// of the three digits does not hold, or the layout is none of a document with such a
// chip (TD1, TD2, TD3). The composite digit, the names and all else do not matter.
//
// The key is personal data and opens the chip: it belongs in no log.
func (z *Zone) AccessKey() (key string, ok bool) {
	if z.layout == nil || !z.layout.c.general || !z.layout.c.chip {
		return "", false
	}
	for _, e := range [...]Element{DocumentNumber, BirthDate, ExpiryDate} {
		c, _ := z.Check(e)
		if c.Status != Valid {
			return "", false
		}
		text := z.text(z.layout.c.fields[e])
		if e == DocumentNumber && z.overflow > 0 {
			text = z.Element(e)
		}
		key += text + string(c.Got)
	}
	return key, true
}
