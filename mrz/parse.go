package mrz

import "strings"

// Parse parses and verifies one zone: its lines, separated by line feeds. Carriage
// returns before a line feed and white space around the text are ignored; nothing else
// is repaired.
//
// A zone whose check digits are wrong is a zone, and its Checks say so. A text
// whose lines have lengths that no layout has, or characters outside the
// alphabet, gives a Problem as error; the Zone then still holds what could be
// read, when the layout could be told (its Layout is not nil).
func Parse(text string) (z Zone, err error) {
	if z.readClean(text) {
		return z, nil
	}
	return parseLines(text)
}

// parseLines is Parse for any text.
func parseLines(text string) (z Zone, err error) {
	n := 0
	text = strings.TrimSpace(text)
	for more := true; more; n++ {
		if n == maxLines {
			return Zone{}, Problem{Kind: LineCount, Got: n + 1 + strings.Count(text, "\n")}
		}
		line := text
		end := strings.IndexByte(text, '\n')
		if more = end >= 0; more {
			line, text = text[:end], text[end+1:]
		}
		z.given[n] = strings.TrimRight(line, "\r")
	}
	err = z.parse(n)
	return z, err
}

// ParseLines is Parse for lines that are already apart. Carriage returns at their ends are
// ignored.
func ParseLines(lines ...string) (z Zone, err error) {
	if len(lines) > maxLines {
		return Zone{}, Problem{Kind: LineCount, Got: len(lines)}
	}
	for i, line := range lines {
		z.given[i] = strings.TrimRight(line, "\r")
	}
	err = z.parse(len(lines))
	return z, err
}

// readClean reads a text that is the lines of a layout and nothing else but a line end
// behind, with every character where it may stand, as most are. ok is false for any other
// text, and z is then of no use.
func (z *Zone) readClean(text string) (ok bool) {
	if len(text) > 0 && text[len(text)-1] == '\n' {
		text = text[:len(text)-1]
	}
	s := registered().shapeOfText(text)
	if s == nil {
		return false
	}
	for i := range s.lines {
		width := s.widths[i]
		line := text[:width]
		z.given[i], z.lines[i], text = line, line, text[min(width+1, len(text)):]
	}
	if z.layout = s.choose(&z.lines); z.layout == nil {
		return false
	}
	z.evaluate()
	return !z.bad
}

// parse is read, with the problem that makes the text no zone as error.
func (z *Zone) parse(n int) error {
	if !z.read(n, false) {
		*z = Zone{}
		return Problem{Kind: LineCount, Got: n}
	}
	if z.unfit || z.bad {
		return z.structureError()
	}
	return nil
}

// read chooses the layout for the n lines given and verifies them. ok is false
// when no layout comes near, and, if sparing, when Find would not take the zone for one.
func (z *Zone) read(n int, sparing bool) (ok bool) {
	z.lines = z.given
	z.layout = choose(&z.lines)
	if z.layout == nil && z.fillBlanks(n) {
		z.layout = choose(&z.lines)
	}
	if z.layout == nil {
		a, ok := z.align(n, sparing)
		if !ok {
			return false
		}
		z.take(&a)
	}
	z.evaluate()
	if z.bad && !z.blanks {
		filled := Zone{given: z.given}
		if filled.fillBlanks(n) {
			filled.layout = choose(&filled.lines)
			filled.evaluate()
			*z = filled
		}
	}
	return true
}

// fillBlanks makes fillers of blanks where a text has blanks and no filler: in a
// visible digital seal blanks stand for fillers (Doc 9303-13 §2.6).
func (z *Zone) fillBlanks(n int) (ok bool) {
	for i := range n {
		for _, c := range []byte(z.given[i]) {
			if c == '<' || c != ' ' && classOf(c) == 0 {
				return false
			}
			ok = ok || c == ' '
		}
	}
	if ok {
		for i := range n {
			z.lines[i] = strings.ReplaceAll(z.given[i], " ", "<")
		}
		z.blanks = true
	}
	return ok
}

// structureError returns the first problem that makes the text no zone at all.
func (z *Zone) structureError() error {
	for _, p := range z.Problems() {
		switch p.Kind {
		case LineLength, Alphabet:
			return p
		}
	}
	return nil
}

// evaluate adds up the lines and verifies the check digits.
func (z *Zone) evaluate() {
	c := z.layout.c
	sums := z.sums(c)
	z.bad = sums>>badShift != 0
	z.verify(c, sums)
	if refines := c.refines[stateSlot(z.lines[0][2], z.lines[0][3])]; refines != nil { // every line 1 is longer
		z.refine(refines)
	}
	z.sound = z.isSound(sums>>oddShift&(1<<(badShift-oddShift)-1) != 0)
	z.status = z.outcome()
}
