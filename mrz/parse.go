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
	for _, l := range layouts {
		if l.fits(lines, n) && (z.layout == nil || !z.layout.claims(lines[0]) && l.claims(lines[0])) {
			z.layout = l
		}
	}
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

// fits reports whether the n lines have the lengths of the layout.
func (l *Layout) fits(lines *[maxLines]string, n int) bool {
	if len(l.Widths) != n {
		return false
	}
	for i, w := range l.Widths {
		if len(lines[i]) != w {
			return false
		}
	}
	return true
}

// claims reports whether document code and issuing state of line 1 are the
// layout's.
func (l *Layout) claims(line string) bool {
	code := false
	for _, c := range l.Codes {
		code = code || strings.HasPrefix(line, c)
	}
	if !code || len(l.States) == 0 || len(line) < 5 {
		return code && len(l.States) == 0
	}
	for _, s := range l.States {
		if line[2:5] == s {
			return true
		}
	}
	return false
}

// evaluate scans the lines and verifies the check digits.
func (z *Zone) evaluate() {
	var sums [maxLines]prefix
	c := z.layout.c
	var bad uint16
	for i := range z.layout.Widths {
		if c.summed[i] {
			bad |= sums[i].scan(z.lines[i], &c.deny[i])
		} else {
			bad |= scanClasses(z.lines[i], &c.deny[i])
		}
	}
	z.bad = bad != 0
	for i := range c.digits {
		z.checks[i] = z.verify(&c.digits[i], &sums)
	}
	z.nchecks = uint8(len(c.digits))
}
