package mrz

import (
	"slices"
	"sync"
	"sync/atomic"
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
	for _, c := range [...]byte{'0', '1', '5'} {
		t[c] |= uint16(noLetter) << classShift
	}
	for c := uint16('A'); c <= 'Z'; c++ {
		t[c] = c - 'A' + 10 | uint16(letterClass)<<classShift
	}
	t['<'] = uint16(fillerClass) << classShift
	return t
}()

func classOf(c byte) class { return class(charTable[c]>>classShift) & any }

// compiled is what the parser needs of a layout, 0-based.
type compiled struct {
	deny   [maxLines][maxWidth]uint16 // per column: the class bits of charTable that may not stand there
	widths []int
	made   atomic.Pointer[[][]step] // when the first zone of the layout is read
	fields [numElements]Span        // 1-based, as declared; Line 0: not in this layout
	whole  [numElements]place       // the fields of those that stand in one place
	parts  [numElements][]Span      // of an element in several places: all of them
	digits []compiledDigit

	mandatory, dates []fieldSpec // the fields of those elements
	filled           []place     // the mandatory ones but for the document code, which begins with a letter
	days             []place     // the dates of six characters

	at      int      // the line that begins with document code and issuing state
	issuers []issuer // those that the layout claims
	chip    bool     // number, dates and composite have digits, as on documents with a chip
	checks  bool     // some digit of it covers something

	hasDigit [maxLines]bool // the lines with the place of a digit
	general  bool           // it claims them by the first letter of the code alone, as Doc 9303 does

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
	return eight(line)
}

// eight returns the first eight characters of s as one word, the first in the lowest
// byte.
func eight(s string) uint64 {
	s = s[:8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
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
	check Check // its element and place, and that it holds
	fill  bool  // a filler may stand in its place
}

// The registered layouts, in order of preference among equals: a national layout
// whose arithmetic holds before ICAO's, one without any arithmetic after.
// They are compiled when the first zone is looked at, not when a program starts.
var registered = sync.OnceValue(func() *registry {
	all, shapes := compileAll(nationalLayouts, icaoLayouts, digitlessLayouts)
	r := &registry{layouts: all, shapes: shapes}
	for _, l := range all {
		r.byLines[len(l.widths)] = append(r.byLines[len(l.widths)], l)
		for _, p := range l.c.issuers {
			r.heads[p.word&31] = append(r.heads[p.word&31], p)
		}
	}
	for i := range shapes {
		s := &shapes[i]
		r.byWidth[s.widths[0]] = append(r.byWidth[s.widths[0]], s)
		r.byTotal[s.total()] = s
		if n := s.total() + s.lines - 1; r.byLength[n] == nil {
			r.byLength[n] = s
		}
	}
	return r
})

type registry struct {
	layouts  []*Layout
	shapes   []shape
	byLines  [maxLines + 1][]*Layout           // by the number of lines
	byWidth  [maxWidth + 1][]*shape            // by the length of the first line
	heads    [32][]issuer                      // by the first letter of the document code
	byTotal  [maxLines*maxWidth + 1]*shape     // of all lines
	byLength [maxLines * (maxWidth + 1)]*shape // of the lines and the line feeds between
}

// shapeOfText returns the shape of the lines that text is, nil when it is none.
func (r *registry) shapeOfText(text string) *shape {
	if len(text) >= len(r.byLength) {
		return nil
	}
	s := r.byLength[len(text)]
	if s == nil || s.lines > 1 && text[s.widths[0]] != '\n' || s.lines > 2 && text[s.widths[0]+1+s.widths[1]] != '\n' {
		return nil
	}
	return s
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
	widths   [maxLines]int
	lines    int
	at       int // the line that begins with the document code
	layouts  []*Layout
	byLetter [32][]claim // by the first letter of the document code
}

// claim is an issuer that a layout claims.
type claim struct {
	issuer
	layout *Layout
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
				r.c.fields[e], r.c.parts[e], r.c.whole[e] = s, base.c.parts[e], base.c.whole[e]
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
	i := slices.IndexFunc(shapes, func(s shape) bool { return s.widths == w })
	if i < 0 {
		i = len(shapes)
		shapes = append(shapes, shape{widths: w, lines: len(l.widths), at: l.c.at})
	}
	s := &shapes[i]
	s.layouts = append(s.layouts, l)
	for _, p := range l.c.issuers {
		by := &s.byLetter[p.word&31]
		*by = append(*by, claim{p, l})
	}
	return shapes
}

func compile(l *Layout) *compiled {
	c := &compiled{widths: l.widths}
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
			if l.letterwise && f.element == Names {
				c.deny[f.Line-1][col] |= uint16(noLetter) << classShift
			}
		}
		if f.element == DocumentCode { // its first character is a letter (Doc 9303-4 §4.2.2.1 and alike)
			c.deny[f.Line-1][f.From-1] |= uint16(digitFill) << classShift
		}
	}
	for e, s := range c.fields {
		if s.Line != 0 && c.parts[e] == nil {
			c.whole[e] = s.place()
		}
	}
	c.mandatory, c.dates = c.specs(mandatory[:]), c.specs(dates[:])
	for _, f := range c.mandatory {
		if f.element != DocumentCode {
			c.filled = append(c.filled, f.place())
		}
	}
	for _, f := range c.dates {
		if p := f.place(); p.to-p.from == 6 {
			c.days = append(c.days, p)
		}
	}
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
	for i := range l.digits {
		d := &l.digits[i]
		if d.noZeros { // no digit more
			continue
		}
		cd := compiledDigit{spec: d, line: d.line - 1, col: d.column - 1, fill: d.blank || d.overflow.Line != 0}
		cd.check = Check{Element: d.element, Status: Valid, Line: uint8(d.line), Column: uint8(d.column)}
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
		c.digits, c.hasDigit[cd.line] = append(c.digits, cd), true
	}
	if len(c.digits) > maxLanes {
		panic("mrz: the sums of layout " + l.id + " do not fit one word")
	}
	return c
}

// place is where a field stands, 0-based.
type place struct{ line, from, to int }

func (s Span) place() place { return place{s.Line - 1, s.From - 1, s.To} }

// specs returns where those of the elements stand that the layout has.
func (c *compiled) specs(es []Element) (specs []fieldSpec) {
	for _, e := range es {
		if s := c.fields[e]; s.Line != 0 {
			specs = append(specs, fieldSpec{element: e, Span: s})
		}
	}
	return specs
}
