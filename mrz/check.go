package mrz

// Status is the outcome of one check digit.
type Status uint8

// The outcomes.
const (
	NoStatus      Status = iota
	Valid                // the digit printed is the digit computed
	Invalid              // it is another digit, or no digit at all
	NotPrinted           // a filler, or nothing, stands where the digit would
	NotApplicable        // the layout or the content gives the digit nothing to say
)

// String returns the name that the report uses: valid, invalid, not_printed or
// not_applicable.
func (s Status) String() string {
	return [...]string{"", "valid", "invalid", "not_printed", "not_applicable"}[s]
}

// Convention is the way of computing a check digit that matched.
type Convention uint8

// The conventions.
const (
	Standard       Convention = iota // as Doc 9303 says
	LongNumber                       // document number continued in the optional data (Doc 9303-5 §4.2.2.1 note j)
	FillerIncluded                   // the same, but the filler at the digit's place counts as a character: older Belgian and Portuguese cards
)

// String returns "", "long_number" or "filler_included".
func (c Convention) String() string {
	return [...]string{"", "long_number", "filler_included"}[c]
}

// Check is one check digit, as printed and as computed.
type Check struct {
	Element    Element
	Status     Status
	Convention Convention
	Got        byte // the character printed, 0 when there is none
	Want       byte // '0' to '9'
	Line       uint8
	Column     uint8 // 1-based, in the line as given
}

// verify computes one digit from the prefix sums of the lines.
func (z *Zone) verify(d *compiledDigit, sums *[maxLines]prefix) Check {
	sum := 0
	for _, s := range d.spans {
		sum += sums[s.line].sum(s.from, s.to, s.shift)
	}
	got := z.lines[d.line][d.col]
	c := Check{Element: d.spec.Element, Got: got, Want: '0' + byte(sum%10), Line: uint8(d.line + 1), Column: z.column(d.line, d.col)}
	switch {
	case z.missing[d.line] == uint8(d.col+1), int(c.Column) > len(z.given[d.line]):
		c.Got, c.Status = 0, NotPrinted
	case got == c.Want:
		c.Status = Valid
	case got != '<' || !d.fill:
		c.Status = Invalid
	case d.spec.Blank:
		c.Status = Invalid
		if z.blank(d.spec.Covers) {
			c.Status = NotPrinted
		}
	default:
		z.verifyLong(d, sums, &c)
	}
	return c
}

// verifyLong verifies the digit of a document number that runs on into the
// optional data: the digit is the last character before the first filler there.
func (z *Zone) verifyLong(d *compiledDigit, sums *[maxLines]prefix, c *Check) {
	over := d.spec.Overflow
	text := z.lines[over.Line-1][over.From-1 : over.To]
	n := 0
	for n < len(text) && text[n] != '<' {
		n++
	}
	if n == 0 { // nothing runs on: some issuers leave the digit out
		c.Status = NotPrinted
		return
	}
	c.Convention = LongNumber
	at := over.From - 1 + n - 1
	c.Got, c.Column = text[n-1], z.column(over.Line-1, at)
	nine := d.spans[0]
	sum := func(start int) byte {
		s := sums[nine.line].sum(nine.from, nine.to, nine.shift)
		s += sums[over.Line-1].sum(over.From-1, at, laneShift(start, over.From-1))
		return '0' + byte(s%10)
	}
	length := nine.to - nine.from
	c.Want = sum(length)
	c.Status = Invalid
	if n < 2 || n == len(text) || classOf(c.Got) != Digits {
		return // no remainder, or no filler that ends the number
	}
	z.overflow = uint8(n - 1)
	if c.Got == c.Want {
		c.Status = Valid
	} else if c.Got == sum(length+1) {
		c.Status, c.Convention, c.Want = Valid, FillerIncluded, c.Got
	}
}

// blank reports whether every position of the spans holds a filler.
func (z *Zone) blank(spans []Span) bool {
	for _, s := range spans {
		for _, c := range []byte(z.lines[s.Line-1][s.From-1 : s.To]) {
			if c != '<' {
				return false
			}
		}
	}
	return true
}
