package mrz

import "strings"

// refine finds what the issuer of the zone puts into the optional data, and
// verifies the check digits it adds there.
func (z *Zone) refine(refines []*Layout) {
	for _, r := range refines {
		if r.claims(&z.lines) && z.holds(r) {
			z.national = r
			break
		}
	}
	if z.national == nil || len(z.national.Digits) == 0 {
		return
	}
	var sums uint64
	for i := range z.layout.Widths {
		s, _ := scan(z.lines[i], &z.national.c.columns[i])
		sums += s
	}
	for i := range z.national.c.digits {
		if d := &z.national.c.digits[i]; d.spec.NoZeros {
			z.verifyWithoutZeros(d.spec)
		} else {
			z.verify(d, sums)
		}
	}
}

// verifyWithoutZeros gives a digit that does not verify a second chance.
func (z *Zone) verifyWithoutZeros(d *DigitSpec) {
	for i := range z.Checks() {
		c := &z.checks[i]
		if c.Element == d.Element && c.Status == Invalid && c.Got == CheckDigit(strings.TrimLeft(z.text(d.Covers[0]), "0")) {
			c.Status, c.Convention, c.Want = Valid, ZerosDropped, c.Got
		}
	}
}

// holds reports whether every character of the refinement's fields, and of its
// check digits, is of the class declared.
func (z *Zone) holds(r *Layout) bool {
	for i := range r.Fields {
		f := &r.Fields[i]
		for _, c := range []byte(z.text(f.Span)) {
			if classOf(c)&f.Class == 0 {
				return false
			}
		}
	}
	for i := range r.Digits {
		if d := &r.Digits[i]; classOf(z.lines[d.Line-1][d.Column-1]) != Digits {
			return false
		}
	}
	return true
}

// National returns the national row that says what the issuer puts into the
// optional data of an ICAO layout, for example "NL-ID"; nil when there is none.
func (z *Zone) National() *Layout { return z.national }
