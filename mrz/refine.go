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
	if z.national == nil || len(z.national.digits) == 0 {
		return
	}
	z.verify(z.national.c, z.sums(z.national.c))
	for i := range z.national.digits {
		if d := &z.national.digits[i]; d.noZeros {
			z.verifyWithoutZeros(d)
		}
	}
}

// verifyWithoutZeros gives a digit that does not verify a second chance.
func (z *Zone) verifyWithoutZeros(d *digitSpec) {
	for i := range z.Checks() {
		c := &z.checks[i]
		if c.Element == d.element && c.Status == Invalid && c.Got == CheckDigit(strings.TrimLeft(z.text(d.covers[0]), "0")) {
			c.Status, c.Convention, c.Want = Valid, ZerosDropped, c.Got
		}
	}
}

// holds reports whether every character of the refinement's fields, and of its
// check digits, is of the class declared.
func (z *Zone) holds(r *Layout) bool {
	for i := range r.fields {
		f := &r.fields[i]
		for _, c := range []byte(z.text(f.Span)) {
			if classOf(c)&f.class == 0 {
				return false
			}
		}
	}
	for i := range r.digits {
		if d := &r.digits[i]; classOf(z.lines[d.line-1][d.column-1]) != digitClass {
			return false
		}
	}
	return true
}

// National returns the national row that says what the issuer puts into the
// optional data of an ICAO layout, for example "NL-ID"; nil when there is none.
func (z *Zone) National() *Layout { return z.national }
