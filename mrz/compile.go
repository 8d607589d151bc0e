package mrz

import (
	"math/bits"
	"slices"
	"sync"
)

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
		t[c] = c - '0' | uint16(digitClass)<<classShift
	}
	for c := uint16('A'); c <= 'Z'; c++ {
		t[c] = c - 'A' + 10 | uint16(letterClass)<<classShift
	}
	t['<'] = uint16(fillerClass) << classShift
	return t
}()

// scanTable is charTable as one word: the value in the low bits, the four class
// bits at the top.
var scanTable = func() (t [256]uint64) {
	for i, c := range charTable {
		t[i] = uint64(c&valueMask) | uint64(c>>classShift)<<laneBits
	}
	return t
}()

// laneBits is how many bits of a word the sums of a layout may fill.
const laneBits = 60

func classOf(c byte) class { return class(charTable[c]>>classShift) & any }

// compiled is what the parser needs of a layout, 0-based.
type compiled struct {
	deny    [maxLines][maxWidth]uint16 // per column: the class bits of charTable that may not stand there
	columns [maxLines][maxWidth]uint64 // per column: its weight in every digit's sum, one lane per digit, and the denied classes at the top
	fields  [numElements]Span          // 1-based, as declared; Line 0: not in this layout
	parts   [numElements][]Span        // of an element in several places: all of them
	digits  []compiledDigit

	mandatory, dates []fieldSpec // the fields of those elements

	at      int      // the line that begins with document code and issuing state
	issuers []issuer // those that the layout claims
	chip    bool     // number, dates and composite have digits, as on documents with a chip
	checks  bool     // some digit of it covers something
	general bool     // it claims them by the first letter of the code alone, as Doc 9303 does

	refines [64][]*Layout // the national refinements of this layout, by slot of the state
}

// issuer is a pattern for document code and issuing state, the first characters
// of a line as one word.
type issuer struct{ mask, word uint64 }

// head returns the first eight characters of a line as one word, 0 when it has
// not as many.
func head(line string) uint64 {
	if len(line) < 8 {
		return 0
	}
	return uint64(line[0]) | uint64(line[1])<<8 | uint64(line[2])<<16 | uint64(line[3])<<24 |
		uint64(line[4])<<32 | uint64(line[5])<<40 | uint64(line[6])<<48 | uint64(line[7])<<56
}

func makeIssuer(code, state string) issuer {
	mask := uint64(1)<<(8*len(code)) - 1
	if state != "" {
		mask |= 0xffffff << 16
	}
	return issuer{mask, head((code + "\x00")[:2] + (state + "\x00\x00\x00")[:3] + "\x00\x00\x00")}
}

type compiledDigit struct {
	spec  *digitSpec
	line  int
	col   int
	check Check  // its element and place
	fill  bool   // a filler may stand in its place
	shift uint8  // of its lane in the sums
	mask  uint32 // of its lane, shifted down
}

// The registered layouts, in order of preference among equals: a national layout
// whose arithmetic holds before ICAO's, one without any arithmetic after.
// They are compiled when the first zone is looked at, not when a program starts.
var registered = sync.OnceValue(func() *registry {
	all, shapes := compileAll(nationalLayouts, icaoLayouts, digitlessLayouts)
	return &registry{all, shapes}
})

type registry struct {
	layouts []*Layout
	shapes  []shape
}

// icaoLayout returns the layout of Doc 9303 with the id, nil when there is none.
func icaoLayout(id string) *Layout {
	registered()
	i := slices.IndexFunc(icaoLayouts, func(l Layout) bool { return l.id == id })
	if i < 0 {
		return nil
	}
	return &icaoLayouts[i]
}

// layoutNamed returns the layout with the id, nil when there is none.
func layoutNamed(id string) *Layout {
	for _, l := range registered().layouts {
		if l.id == id {
			return l
		}
	}
	return nil
}

// shape is the layouts that have lines of the same lengths.
type shape struct {
	key      uint32
	widths   [maxLines]int
	lines    int
	at       int // the line that begins with the document code
	layouts  []*Layout
	byLetter [32][]*Layout // by the first letter of the document code
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
			byID[l.id] = l
			all = append(all, l)
			shapes = addShape(shapes, l)
		}
	}
	for i := range refinements {
		r := &refinements[i]
		base := byID[r.base]
		r.widths = base.widths
		r.c = compile(r)
		for e, s := range base.c.fields { // what the refinement does not say
			if r.c.fields[e].Line == 0 && !slices.Contains(r.lacks, Element(e)) {
				r.c.fields[e], r.c.parts[e] = s, base.c.parts[e]
			}
		}
		for _, s := range r.states {
			by := &base.c.refines[stateSlot(s[0], s[1])]
			*by = append(*by, r)
		}
	}
	return all, shapes
}

// stateSlot spreads the states over the slots of a table by their first letters.
func stateSlot(a, b byte) byte { return (a*5 + b) & 63 }

func addShape(shapes []shape, l *Layout) []shape {
	var w [maxLines]int
	copy(w[:], l.widths)
	key := shapeOf(w[0], w[1], w[2])
	i := slices.IndexFunc(shapes, func(s shape) bool { return s.key == key })
	if i < 0 {
		i = len(shapes)
		shapes = append(shapes, shape{key: key, widths: w, lines: len(l.widths), at: l.c.at})
	}
	s := &shapes[i]
	s.layouts = append(s.layouts, l)
	for _, code := range l.codes {
		by := &s.byLetter[code[0]&31]
		if !slices.Contains(*by, l) {
			*by = append(*by, l)
		}
	}
	return shapes
}

func compile(l *Layout) *compiled {
	c := new(compiled)
	for i := range c.deny {
		for j := range c.deny[i] {
			c.deny[i][j] = foreign
		}
	}
	for _, f := range l.fields {
		switch first := c.fields[f.element]; {
		case f.element == NoElement:
		case first.Line == 0:
			c.fields[f.element] = f.Span
		case c.parts[f.element] == nil:
			c.parts[f.element] = []Span{first, f.Span}
		default:
			c.parts[f.element] = append(c.parts[f.element], f.Span)
		}
		for col := f.From - 1; col < f.To; col++ {
			c.deny[f.Line-1][col] |= uint16(any&^f.class) << classShift
		}
		if f.element == DocumentCode { // its first character is a letter (Doc 9303-4 §4.2.2.1 and alike)
			c.deny[f.Line-1][f.From-1] |= uint16(digitFill) << classShift
		}
	}
	c.mandatory, c.dates = c.specs(mandatory[:]), c.specs(dates[:])
	c.at = max(c.fields[DocumentCode].Line, 1) - 1
	for _, code := range l.codes {
		c.general = c.general || len(code) == 1 && len(l.states) == 0
		for _, state := range l.states {
			c.issuers = append(c.issuers, makeIssuer(code, state))
		}
		if len(l.states) == 0 {
			c.issuers = append(c.issuers, makeIssuer(code, ""))
		}
	}
	lane := uint(0)
	for i := range l.digits {
		d := &l.digits[i]
		cd := compiledDigit{spec: d, line: d.line - 1, col: d.column - 1, fill: d.blank || d.overflow.Line != 0, shift: uint8(lane)}
		cd.check = Check{Element: d.element, Line: uint8(d.line), Column: uint8(d.column)}
		c.checks = c.checks || len(d.covers) > 0
		c.chip = c.chip || d.element == Composite && c.fields[DocumentNumber].Line != 0 && c.fields[ExpiryDate].Line != 0
		class := digitClass
		switch {
		case len(d.covers) == 0:
			class = fillerClass
		case cd.fill:
			class = digitFill
		}
		c.deny[cd.line][cd.col] |= uint16(any&^class) << classShift
		at, most := 0, 0
		for _, s := range d.covers {
			for col := s.From - 1; col < s.To; col++ {
				w := weightAt(at)
				c.columns[s.Line-1][col] += uint64(w) << lane
				most += w * 35
				at++
			}
		}
		width := uint(bits.Len(uint(most)))
		cd.mask = 1<<width - 1
		lane += width
		c.digits = append(c.digits, cd)
	}
	if lane > laneBits {
		panic("mrz: the sums of layout " + l.id + " do not fit one word")
	}
	for i := range c.columns {
		for j := range c.columns[i] {
			c.columns[i][j] |= uint64(c.deny[i][j]>>classShift) << laneBits
		}
	}
	return c
}

// specs returns where those of the elements stand that the layout has.
func (c *compiled) specs(es []Element) (specs []fieldSpec) {
	for _, e := range es {
		if s := c.fields[e]; s.Line != 0 {
			specs = append(specs, fieldSpec{element: e, Span: s})
		}
	}
	return specs
}
