package mrz

// Status is the outcome of one check digit, or of a zone.
type Status uint8

// The outcomes.
const (
	NoStatus      Status = iota // no check
	Valid                       // the digit printed is the digit computed
	Invalid                     // it is another digit, or no digit at all
	NotPrinted                  // a filler, or nothing, stands where the digit would
	NotApplicable               // the layout or the content gives the digit nothing to say
	Unverified                  // of a zone: it is well-formed, but no check digit covers anything of it
)

// String returns the name that the report uses: valid, invalid, not_printed or
// not_applicable, for a zone also unverified; "none" for NoStatus.
func (s Status) String() string {
	return wordOf([]string{"none", "valid", "invalid", "not_printed", "not_applicable", "unverified"}, s)
}

// Convention is the way of computing a check digit that matched.
type Convention uint8

// The conventions.
const (
	Standard       Convention = iota // as Doc 9303 says
	LongNumber                       // document number continued in the optional data (Doc 9303-5 §4.2.2.1 note j)
	FillerIncluded                   // the same, but the filler at the digit's place counts as a character: older Belgian and Portuguese cards
	ZerosDropped                     // without the zeros before the document number: Colombian cards
)

// String returns "long_number", "filler_included" or "zeros_dropped", as the report
// says it, and "" for Standard, which needs no word.
func (c Convention) String() string {
	return wordOf([]string{"", "long_number", "filler_included", "zeros_dropped"}, c)
}

// Check is one check digit, as printed and as computed.
type Check struct {
	Element    Element
	Status     Status
	Convention Convention
	Got        byte // the character printed, 0 when there is none
	Want       byte // '0' to '9'
	Line       uint8
	Column     uint8 // 1-based, in the line as given; where the digit would stand when there is none
}

// verify adds the checks of a layout or refinement, given the sums of the digits.
func (z *Zone) verify(c *compiled, sums uint64) {
	digits := c.digits
	checks := z.checks[z.nchecks:][:len(digits)]
	z.nchecks += uint8(len(digits))
	wrong := byte(0)
	for i := range digits {
		d, k := &digits[i], &checks[i]
		*k = d.check
		k.Got, k.Want = z.lines[d.line][d.col], lastDigit[sums&laneMask]
		wrong |= k.Got ^ k.Want
		sums >>= laneBits
	}
	if wrong == 0 && !z.unfit {
		return
	}
	z.failing = true
	for i := range checks {
		if k := &checks[i]; k.Got != k.Want || z.unfit {
			z.judge(&digits[i], k)
		}
	}
}

// judge tells what it means that the digit is not the digit computed, or that
// the lines are not as long as the layout's.
func (z *Zone) judge(d *compiledDigit, c *Check) {
	c.Column = z.column(d.line, d.col)
	switch {
	case z.missing[d.line] == uint8(d.col+1), int(c.Column) > len(z.given[d.line]):
		c.Got, c.Status, c.Column = 0, NotPrinted, uint8(z.columnWithin(d.line, d.col))
	case len(d.spec.covers) == 0 && c.Got == '<':
		c.Status = NotApplicable
	case c.Got == c.Want:
		c.Status = Valid
	case c.Got != '<' || !d.fill:
		c.Status = Invalid
	case d.spec.blank:
		c.Status = Invalid
		if z.blank(d.spec.covers) {
			c.Status = NotPrinted
		}
	default:
		z.verifyLong(d.spec, c)
	}
}

// verifyLong verifies the digit of a document number that runs on into the
// optional data: the digit is the last character before the first filler there.
func (z *Zone) verifyLong(d *digitSpec, c *Check) {
	over := d.overflow
	text := z.text(over)
	n := 0
	for n < len(text) && text[n] != '<' {
		n++
	}
	c.Status = Invalid
	if n == 0 {
		return // nothing runs on: the digit is not there
	}
	c.Convention = LongNumber
	c.Got, c.Column = text[n-1], z.column(over.Line-1, over.From-1+n-1)
	own, rest := z.text(d.covers[0]), text[:n-1]
	c.Want = CheckDigit(own, rest)
	if rest == "" || n == len(text) || classOf(c.Got) != digitClass {
		return // no remainder, or no filler that ends the number
	}
	z.overflow = uint8(n - 1)
	if c.Got == c.Want {
		c.Status = Valid
	} else if c.Got == CheckDigit(own, "<", rest) {
		c.Status, c.Convention, c.Want = Valid, FillerIncluded, c.Got
	}
}

// blank reports whether every position of the spans holds a filler.
func (z *Zone) blank(spans []Span) bool {
	for _, s := range spans {
		if z.field(s) != "" {
			return false
		}
	}
	return true
}
