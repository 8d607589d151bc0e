package mrz

import "math/bits"

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
	deny    [maxLines][maxWidth]uint16 // per column: the class bits of charTable that may not stand there
	weights [maxLines][maxWidth]uint64 // per column: its weight in every digit's sum, one lane per digit
	summed  [maxLines]bool             // whether a check digit covers the line
	fields  [numElements]Span          // 1-based, as declared; Line 0: not in this layout
	parts   [numElements][]Span        // of an element in several places: all of them
	digits  []compiledDigit
	refines []*Layout // the national refinements of this layout
}

type compiledDigit struct {
	spec  *DigitSpec
	line  int
	col   int
	fill  bool   // a filler may stand in its place
	shift uint   // of its lane in the sums
	mask  uint64 // of its lane, shifted down
}

// The registered layouts, in order of preference among equals: a national layout
// whose arithmetic holds before ICAO's, one without any arithmetic after.
var layouts, shapes = compileAll(nationalLayouts, icaoLayouts, digitlessLayouts)

// shape is the layouts that have lines of the same lengths.
type shape struct {
	key     uint32
	layouts []*Layout
}

// shapeOf packs the lengths of lines into one number.
func shapeOf(a, b, c int) uint32 {
	if a|b|c > 0xff {
		return 0
	}
	return uint32(a | b<<8 | c<<16)
}

func compileAll(groups ...[]Layout) (all []*Layout, shapes []shape) {
	byID := map[string]*Layout{}
	for _, g := range groups {
		for i := range g {
			l := &g[i]
			l.c = compile(l)
			byID[l.ID] = l
			all = append(all, l)
			w := [maxLines]int{}
			copy(w[:], l.Widths)
			shapes = addShape(shapes, shapeOf(w[0], w[1], w[2]), l)
		}
	}
	for i := range refinements {
		r := &refinements[i]
		base := byID[r.Base]
		r.Widths = base.Widths
		r.c = compile(r)
		r.c.fields[DocumentCode], r.c.fields[IssuingState] = base.c.fields[DocumentCode], base.c.fields[IssuingState]
		base.c.refines = append(base.c.refines, r)
	}
	return all, shapes
}

func addShape(shapes []shape, key uint32, l *Layout) []shape {
	for i := range shapes {
		if shapes[i].key == key {
			shapes[i].layouts = append(shapes[i].layouts, l)
			return shapes
		}
	}
	return append(shapes, shape{key, []*Layout{l}})
}

func compile(l *Layout) *compiled {
	c := new(compiled)
	for i := range c.deny {
		for j := range c.deny[i] {
			c.deny[i][j] = foreign
		}
	}
	for _, f := range l.Fields {
		if first := c.fields[f.Element]; f.Element != NoElement && first.Line != 0 {
			if c.parts[f.Element] == nil {
				c.parts[f.Element] = []Span{first}
			}
			c.parts[f.Element] = append(c.parts[f.Element], f.Span)
		} else {
			c.fields[f.Element] = f.Span
		}
		for col := f.From - 1; col < f.To; col++ {
			c.deny[f.Line-1][col] |= uint16(any&^f.Class) << classShift
		}
		if f.Element == DocumentCode { // its first character is a letter (Doc 9303-4 §4.2.2.1 and alike)
			c.deny[f.Line-1][f.From-1] |= uint16(digitFill) << classShift
		}
	}
	lane := uint(0)
	for i := range l.Digits {
		d := &l.Digits[i]
		cd := compiledDigit{spec: d, line: d.Line - 1, col: d.Column - 1, fill: d.Blank || d.Overflow.Line != 0, shift: lane}
		class := Digits
		if cd.fill {
			class = digitFill
		}
		c.deny[cd.line][cd.col] |= uint16(any&^class) << classShift
		at, most := 0, 0
		for _, s := range d.Covers {
			for col := s.From - 1; col < s.To; col++ {
				w := weightAt(at)
				c.weights[s.Line-1][col] += uint64(w) << lane
				most += w * 35
				at++
			}
			c.summed[s.Line-1] = true
		}
		width := uint(bits.Len(uint(most)))
		cd.mask = 1<<width - 1
		lane += width
		c.digits = append(c.digits, cd)
	}
	if lane > 64 {
		panic("mrz: the sums of layout " + l.ID + " do not fit one word")
	}
	return c
}
