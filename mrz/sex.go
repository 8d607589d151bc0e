package mrz

// Sexes returns the sexes that the zone may state: "M", "F", "<" when it states
// none, and "FM" where the issuer's own letter stands for either, as M does on
// Mexican voter cards: mujer on most models, masculino on some. It is "" when the
// zone has no such element or its letter is none of Doc 9303's (Doc 9303-4
// §4.2.2.2) and none of the issuer's. An X, which belongs to the visual zone, states
// none; Notes has it.
func (z *Zone) Sexes() string {
	switch letter := z.sexLetter(); {
	case z.national != nil && z.national.hombre && letter == 'H':
		return "M"
	case z.national != nil && z.national.hombre && letter == 'M':
		return "FM"
	case letter == 'M':
		return "M"
	case letter == 'F':
		return "F"
	case letter == '<', letter == 'X':
		return "<"
	}
	return ""
}

// sexLetter returns what stands in the sex element, 0 when the zone has none.
func (z *Zone) sexLetter() byte {
	if z.layout == nil || z.layout.c.fields[Sex].Line == 0 {
		return 0
	}
	s := &z.layout.c.fields[Sex]
	return z.lines[s.Line-1][s.From-1]
}

// sexFits reports whether the sex element, where there is one, has a letter that it
// can have. A character of another class is counted as such already.
func (z *Zone) sexFits() bool {
	s := &z.layout.c.fields[Sex]
	return s.Line == 0 || !strange[z.lines[s.Line-1][s.From-1]] || z.Sexes() != ""
}

// strange are the letters that are no sex in a zone.
var strange = func() (t [256]bool) {
	for c := byte('A'); c <= 'Z'; c++ {
		t[c] = c != 'F' && c != 'M' && c != 'X'
	}
	return t
}()
