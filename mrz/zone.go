package mrz

import "strings"

// Zone is a machine readable zone, parsed and verified. It holds views of the
// text it was parsed from. The zero Zone has no layout; zones are comparable
// with ==.
type Zone struct {
	layout   *Layout
	national *Layout          // the refinement that holds, nil when none
	given    [maxLines]string // the lines as given
	lines    [maxLines]string // the lines at the layout's length: equal to given in a well-formed zone
	missing  [maxLines]uint8  // the column of lines that given lacks, 0 when none
	checks   [maxChecks]Check
	nchecks  uint8
	overflow uint8 // characters of the document number that stand in the optional data
	bad      bool  // some character is not of its column's class
	sound    bool  // evaluated, and the structure has no fault
	status   Status
	failing  bool // some check digit is not the digit computed, or the zone is unfit
	unfit    bool // a line has the wrong length
	short    bool // a line lacks fillers at its end, and nothing else
	blanks   bool // the lines as given have blanks for fillers
}

// Layout returns the layout of the zone, nil when no layout fits and for the zero
// Zone.
func (z *Zone) Layout() *Layout { return z.layout }

// Lines returns the lines as given, without line ends.
func (z *Zone) Lines() []string {
	if z.layout == nil {
		return nil
	}
	return z.given[:len(z.layout.widths)]
}

// String returns the lines as given, joined by line feeds.
func (z Zone) String() string { return strings.Join(z.Lines(), "\n") }

// Checks returns the check digits in the order of the layout.
func (z *Zone) Checks() []Check { return z.checks[:z.nchecks] }

// Check returns the check digit of element e. ok is false when the layout has
// none.
func (z *Zone) Check(e Element) (c Check, ok bool) {
	for i := range z.Checks() {
		if z.checks[i].Element == e {
			return z.checks[i], true
		}
	}
	return Check{}, false
}

// Status returns Valid, Invalid, or Unverified for a well-formed zone of which no
// check digit covers anything; NoStatus when the zone has no layout.
func (z *Zone) Status() Status { return z.status }

// Valid reports whether structure and character classes hold, the mandatory
// elements have content, the calendar has the dates, and every check digit that
// applies verifies, one at least.
func (z *Zone) Valid() bool { return z.Status() == Valid }

// strangeCode reports whether the document code is one that such a document cannot
// have.
func (z *Zone) strangeCode() bool { return z.layout.reserved && !z.layout.claims(&z.lines) }

// mandatory are the elements without which a zone says nothing. An all-filler
// zone passes every check digit.
var mandatory = [...]Element{DocumentCode, IssuingState, Names, Surname, DocumentNumber}

// isSound reports whether the structure has no fault, which is to have no Problems. odd
// says that some characters need a second look.
func (z *Zone) isSound(odd bool) bool {
	switch {
	case z.bad, z.unfit, z.layout.reserved && z.strangeCode(), z.dateFault(!odd):
		return false
	}
	return !odd || z.isFilled() && z.sexFits()
}

// isFilled reports whether no mandatory element is empty. The document code is not: its
// characters are of their class.
func (z *Zone) isFilled() bool {
	for _, p := range z.layout.c.filled {
		if line := z.lines[p.line]; line[p.from] == '<' && trimFillers(line[p.from:p.to]) == "" {
			return false
		}
	}
	return true
}

// outcome returns the status, given whether the structure is sound.
func (z *Zone) outcome() Status {
	switch {
	case !z.sound:
		return Invalid
	case !z.failing && z.nchecks > 0:
		return Valid
	}
	status := Unverified
	for i := range z.Checks() {
		switch z.checks[i].Status {
		case Invalid:
			return Invalid
		case Valid:
			status = Valid
		}
	}
	return status
}

// text returns the characters of a span.
func (z *Zone) text(s Span) string { return z.lines[s.Line-1][s.From-1 : s.To] }

// field returns the text of a span without the fillers at its end.
func (z *Zone) field(s Span) string {
	return trimFillers(z.text(s))
}

// trimFillers returns s without the fillers at its end.
func trimFillers(s string) string {
	for len(s) >= 8 && s[len(s)-8:] == "<<<<<<<<" {
		s = s[:len(s)-8]
	}
	for len(s) > 0 && s[len(s)-1] == '<' {
		s = s[:len(s)-1]
	}
	return s
}

// compiled returns what the layout says, or the national refinement, which has what it
// takes over from its base.
func (z *Zone) compiled() *compiled {
	if z.national != nil {
		return z.national.c
	}
	return z.layout.c
}

// span returns where element e stands, the zero Span when the zone has none.
func (z *Zone) span(e Element) Span { return z.compiled().fields[e] }

// Element returns the characters of an element of the zone: fillers at the end
// stripped, inner fillers kept ("DE<BRUIJN"). A long document number is whole.
// Surname and GivenNames are the primary and secondary identifier.
func (z *Zone) Element(e Element) string {
	if z.layout == nil {
		return ""
	}
	c := z.compiled()
	if p := &c.whole[e]; p.to > 0 && z.overflow == 0 {
		return trimFillers(z.lines[p.line][p.from:p.to])
	}
	if e != Surname && e != GivenNames || c.fields[e].Line != 0 {
		return z.composed(e)
	}
	if c.fields[Names].Line == 0 {
		return ""
	}
	primary, secondary := splitNames(z.text(c.fields[Names]))
	if e == Surname {
		return primary
	}
	return secondary
}

// composed returns an element that may stand in several places.
func (z *Zone) composed(e Element) string {
	c := z.compiled()
	s := c.fields[e]
	switch {
	case s.Line == 0:
		return ""
	case z.overflow > 0 && e == DocumentNumber:
		rest := z.text(z.layout.overflow())
		return z.text(s) + rest[:z.overflow]
	case z.overflow > 0 && s == z.layout.overflow():
		s.From += int(z.overflow) + 2 // the remainder, its digit, its terminator
	case c.parts[e] != nil:
		var b strings.Builder
		for _, p := range c.parts[e] {
			b.WriteString(z.text(p))
		}
		return trimFillers(b.String())
	}
	return z.field(s)
}

// Has reports whether the layout of the zone has element e.
func (z *Zone) Has(e Element) bool {
	if z.layout == nil {
		return false
	}
	return z.span(e).Line != 0 || (e == Surname || e == GivenNames) && z.span(Names).Line != 0
}

// Place returns line and column of the first character of element e in the
// lines as given, or zeros.
func (z *Zone) Place(e Element) (line, column int) {
	if z.layout == nil {
		return 0, 0
	}
	s := z.span(e)
	at := s.From
	if s.Line == 0 && (e == Surname || e == GivenNames) { // part of the names field
		s = z.span(Names)
		at = s.From
		if e == GivenNames && s.Line != 0 {
			if i := strings.Index(z.text(s), "<<"); i >= 0 {
				at += i + 2
			}
		}
	}
	if s.Line == 0 {
		return 0, 0
	}
	return s.Line, z.columnWithin(s.Line-1, at-1)
}

// ElementAt returns the element that stands at a line and column of the lines as
// given, or whose check digit does; NoElement where there is none. In a field of
// names it tells Surname from GivenNames; the fillers between belong to the first.
func (z *Zone) ElementAt(line, column int) Element {
	if z.layout == nil || line < 1 || line > len(z.layout.widths) || column < 1 || column > len(z.given[line-1]) {
		return NoElement
	}
	at := column
	if m := int(z.missing[line-1]); m != 0 && column >= m {
		at++ // the digit that lacks has a column of the layout alone
	}
	e := NoElement
	if z.national != nil {
		e = z.national.elementAt(line, at)
	}
	if e == NoElement {
		e = z.layout.elementAt(line, at)
	}
	if e != Names {
		return e
	}
	if _, from := z.Place(GivenNames); column >= from && z.Element(GivenNames) != "" {
		return GivenNames
	}
	return Surname
}

// column returns the 1-based column in the line as given of a 0-based column of
// the layout.
func (z *Zone) column(line, col int) uint8 {
	c := uint8(col + 1)
	if m := z.missing[line]; m != 0 && c > m {
		c--
	}
	return c
}

// columnWithin is column, but never beyond the end of a line that is too short.
func (z *Zone) columnWithin(line, col int) int {
	return min(int(z.column(line, col)), len(z.given[line])+1)
}

// Problems returns every departure from the structure of the layout, in the
// order of the text. A well-formed zone has none; its check digits are another
// matter.
func (z *Zone) Problems() []Problem {
	if z.layout == nil || z.sound {
		return nil
	}
	var ps []Problem
	for i, want := range z.layout.widths {
		if got := len(z.given[i]); got != want && !z.lacksFillers(i) {
			ps = append(ps, Problem{Kind: LineLength, Line: i + 1, Got: got, Want: want})
		}
		for j := range z.lines[i] {
			if int(z.missing[i]) == j+1 {
				ps = append(ps, Problem{Kind: MissingDigit, Element: z.layout.elementAt(i+1, j+1), Line: i + 1, Column: j + 1})
				continue
			}
			c, column := charTable[z.lines[i][j]], int(z.column(i, j))
			if c&z.layout.c.deny[i][j] == 0 || column > len(z.given[i]) {
				continue
			}
			p := Problem{Kind: WrongClass, Element: z.layout.elementAt(i+1, j+1), Line: i + 1, Column: column}
			if c&foreign != 0 {
				p.Kind = Alphabet
			}
			ps = append(ps, p)
		}
	}
	if z.strangeCode() {
		ps = append(ps, Problem{Kind: WrongClass, Element: DocumentCode, Line: z.layout.c.at + 1, Column: 1})
	}
	for i := range z.layout.c.dates {
		f := &z.layout.c.dates[i]
		p := Problem{Kind: ImpossibleDate, Element: f.element, Line: f.Line}
		at := f.From - 1
		switch text := z.text(f.Span); {
		case halfUnknown(text) >= 0:
			p.Kind = WrongClass
			at += halfUnknown(text)
		case possible(text):
			continue
		}
		p.Column = z.columnWithin(f.Line-1, at)
		ps = append(ps, p)
	}
	if !z.sexFits() {
		line, column := z.Place(Sex)
		ps = append(ps, Problem{Kind: WrongClass, Element: Sex, Line: line, Column: column})
	}
	for _, f := range z.layout.c.mandatory {
		if z.field(f.Span) == "" {
			ps = append(ps, Problem{Kind: Empty, Element: f.element, Line: f.Line, Column: z.columnWithin(f.Line-1, f.From-1)})
		}
	}
	return ps
}

// elementAt returns the element, or the element of the check digit, at a
// position of the layout.
func (l *Layout) elementAt(line, column int) Element {
	for _, f := range l.fields {
		if f.Line == line && f.From <= column && column <= f.To {
			return f.element
		}
	}
	for _, d := range l.digits {
		if d.line == line && d.column == column {
			return d.element
		}
	}
	return NoElement
}

// Truncated returns the element that may have been cut because the names field
// is full: NoElement when its last position holds a filler (Doc 9303-4 §4.2.3).
// Where surname and given names have a field each, it is the one that is full,
// the given names when both are.
func (z *Zone) Truncated() Element {
	if z.layout == nil {
		return NoElement
	}
	full := func(e Element) bool {
		s := z.layout.c.fields[e]
		return s.Line != 0 && classOf(z.text(s)[s.To-s.From]) == letterClass
	}
	switch {
	case full(GivenNames):
		return GivenNames
	case full(Surname):
		return Surname
	case full(Names) && strings.Contains(z.text(z.layout.c.fields[Names]), "<<"):
		return GivenNames
	case full(Names):
		return Surname
	}
	return NoElement
}

// splitNames splits a names field at its first double filler into primary and
// secondary identifier (Doc 9303-3 §4.6). A single name is the primary
// identifier and the secondary is empty. Fillers at either end are stripped.
func splitNames(field string) (primary, secondary string) {
	primary, secondary, _ = strings.Cut(field, "<<")
	for secondary != "" && secondary[0] == '<' {
		secondary = secondary[1:]
	}
	return trimFillers(primary), trimFillers(secondary)
}
