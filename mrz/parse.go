package mrz

import "strings"

// Parse parses and verifies one zone: its lines, separated by line feeds. A
// carriage return before a line feed and white space around the text are
// ignored; nothing else is repaired.
//
// A zone whose check digits are wrong is a zone, and its Checks say so. A text
// whose lines have lengths that no layout has, or characters outside the
// alphabet, gives a Problem as error; the Zone then still holds what could be
// read, when the layout could be told (its Layout is not nil).
func Parse(text string) (Zone, error) {
	var lines [maxLines]string
	n := 0
	text = strings.TrimSpace(text)
	for {
		line, rest, more := strings.Cut(text, "\n")
		if n == maxLines {
			return Zone{}, Problem{Kind: LineCount, Got: n + 1 + strings.Count(rest, "\n")}
		}
		if len(line) > 0 && line[len(line)-1] == '\r' {
			line = line[:len(line)-1]
		}
		lines[n] = line
		n++
		if !more {
			break
		}
		text = rest
	}
	return parse(&lines, n)
}

// ParseLines is Parse for lines that are already apart.
func ParseLines(lines ...string) (Zone, error) {
	if len(lines) == 0 || len(lines) > maxLines {
		return Zone{}, Problem{Kind: LineCount, Got: len(lines)}
	}
	var a [maxLines]string
	copy(a[:], lines)
	return parse(&a, len(lines))
}

func parse(lines *[maxLines]string, n int) (Zone, error) {
	z := Zone{given: *lines, lines: *lines}
	z.layout = choose(lines)
	if z.layout == nil {
		if !z.align(n) {
			return Zone{}, Problem{Kind: LineCount, Got: n}
		}
		z.unfit = true
	}
	z.evaluate()
	if z.unfit || z.bad {
		for _, p := range z.Problems() {
			switch p.Kind {
			case LineLength, Alphabet, MissingDigit:
				return z, p
			}
		}
	}
	return z, nil
}

// choose returns the layout for lines of the right lengths, nil when no layout
// has them. Of several that claim the issuer, the arithmetic decides; when none
// does, the lines are read as ICAO's layout of their lengths.
func choose(lines *[maxLines]string) *Layout {
	key := shapeOf(len(lines[0]), len(lines[1]), len(lines[2]))
	for i := range shapes {
		if shapes[i].key == key {
			return chooseAmong(shapes[i].layouts, lines)
		}
	}
	return nil
}

func chooseAmong(layouts []*Layout, lines *[maxLines]string) *Layout {
	var found, icao *Layout
	contested := false
	for _, l := range layouts {
		if icao == nil && l.general() {
			icao = l
		}
		if l.claims(lines) {
			contested = contested || found != nil
			if found == nil {
				found = l
			}
		}
	}
	if found == nil {
		return icao
	}
	if !contested {
		return found
	}
	best := 0
	found = nil
	for _, l := range layouts {
		if l.claims(lines) {
			t := Zone{layout: l, given: *lines, lines: *lines}
			t.evaluate()
			if s := t.support(); found == nil || s > best {
				found, best = l, s
			}
		}
	}
	return found
}

// general reports whether the layout is one of Doc 9303 itself, made for every
// issuer.
func (l *Layout) general() bool { return len(l.States) == 0 && len(l.Codes[0]) == 1 }

// support is the evidence of the arithmetic for the layout of the zone: digits
// that hold less digits that fail and characters of a wrong class.
func (z *Zone) support() (n int) {
	for _, c := range z.Checks() {
		switch c.Status {
		case Valid:
			n++
		case Invalid:
			n--
		}
	}
	if z.bad {
		for i := range z.layout.Widths {
			n -= wrongClasses(z.lines[i], &z.layout.c.deny[i])
		}
	}
	return n
}

// claims reports whether document code and issuing state of the lines are the
// layout's.
func (l *Layout) claims(lines *[maxLines]string) bool {
	return l.matches(lines, DocumentCode, l.Codes) && (len(l.States) == 0 || l.matches(lines, IssuingState, l.States))
}

// matches reports whether element e begins with one of the values.
func (l *Layout) matches(lines *[maxLines]string, e Element, values []string) bool {
	s := &l.c.fields[e]
	line := lines[s.Line-1]
	if len(line) < s.To {
		return false
	}
	text := line[s.From-1 : s.To]
	for _, v := range values {
		if text[:len(v)] == v {
			return true
		}
	}
	return false
}

// evaluate scans the lines and verifies the check digits.
func (z *Zone) evaluate() {
	c := z.layout.c
	var sums uint64
	var bad uint16
	for i := range z.layout.Widths {
		if c.summed[i] {
			s, b := scan(z.lines[i], &c.weights[i], &c.deny[i])
			sums += s
			bad |= b
		} else {
			bad |= scanClasses(z.lines[i], &c.deny[i])
		}
	}
	z.bad = bad != 0
	for i := range c.digits {
		z.checks[i] = z.verify(&c.digits[i], sums)
	}
	z.nchecks = uint8(len(c.digits))
	if len(c.refines) != 0 {
		z.refine()
	}
}
