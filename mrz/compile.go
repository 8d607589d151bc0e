package mrz

const (
	maxLines  = 3
	maxWidth  = 44
	maxChecks = 6
)

// A character's entry in charTable: its value for check digits in the low six
// bits (Doc 9303-3 §4.9: digits as they are, A = 10 to Z = 35, < = 0) and its
// class above. A character outside the alphabet has none of the three classes.
const (
	valueMask  = 0x3f
	classShift = 8
	foreign    = 1 << (classShift + 3) // not a character of a zone at all
)

var charTable = func() (t [256]uint16) {
	for i := range t {
		t[i] = foreign
	}
	for c := uint16('0'); c <= '9'; c++ {
		t[c] = c - '0' | uint16(Digits)<<classShift
	}
	for c := uint16('A'); c <= 'Z'; c++ {
		t[c] = c - 'A' + 10 | uint16(Letters)<<classShift
	}
	t['<'] = uint16(Filler) << classShift
	return t
}()

func classOf(c byte) Class { return Class(charTable[c]>>classShift) & any }

// compiled is what the parser needs of a layout, 0-based.
type compiled struct {
	deny   [maxLines][maxWidth]uint16 // per column: the class bits of charTable that may not stand there
	summed [maxLines]bool             // whether a check digit covers the line
	fields [numElements]Span          // 1-based, as declared; Line 0: not in this layout
	digits []compiledDigit
}

type compiledDigit struct {
	spec  *DigitSpec
	line  int
	col   int
	spans []compiledSpan
	fill  bool // a filler may stand in its place
}

// compiledSpan is a half-open run of columns and the shift of the lane of a
// prefix sum that holds its weights.
type compiledSpan struct {
	line, from, to int
	shift          uint
}

// The registered layouts, in order of preference among equals.
var layouts = compileAll(icaoLayouts)

func compileAll(groups ...[]Layout) []*Layout {
	var all []*Layout
	for _, g := range groups {
		for i := range g {
			g[i].c = compile(&g[i])
			all = append(all, &g[i])
		}
	}
	return all
}

func compile(l *Layout) *compiled {
	c := new(compiled)
	for i := range c.deny {
		for j := range c.deny[i] {
			c.deny[i][j] = foreign
		}
	}
	for _, f := range l.Fields {
		c.fields[f.Element] = f.Span
		for col := f.From - 1; col < f.To; col++ {
			c.deny[f.Line-1][col] |= uint16(any&^f.Class) << classShift
		}
	}
	for i := range l.Digits {
		d := &l.Digits[i]
		cd := compiledDigit{spec: d, line: d.Line - 1, col: d.Column - 1, fill: d.Blank || d.Overflow.Line != 0}
		class := Digits
		if cd.fill {
			class = digitFill
		}
		c.deny[cd.line][cd.col] |= uint16(any&^class) << classShift
		at := 0
		for _, s := range d.Covers {
			cs := compiledSpan{line: s.Line - 1, from: s.From - 1, to: s.To}
			cs.shift = laneShift(at, cs.from)
			cd.spans = append(cd.spans, cs)
			c.summed[cs.line] = true
			at += cs.to - cs.from
		}
		c.digits = append(c.digits, cd)
	}
	return c
}
