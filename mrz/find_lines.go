package mrz

import "strings"

// join reads the pieces, a line each, as a zone.
func (f *Found) join(text string, pieces []piece) bool {
	*f = Found{Start: pieces[0].from, End: pieces[len(pieces)-1].to}
	for i := range pieces {
		p := &pieces[i]
		if p.length() > maxWidth+slack {
			return false
		}
		f.ends[i] = p.to
		f.Zone.given[i] = text[p.from:p.to]
	}
	for i := range pieces {
		if !pieces[i].clean {
			f.cleanLines(text, pieces)
			break
		}
	}
	return f.accept(len(pieces))
}

// split reads one piece as all lines of a zone, one after the other. What is too
// much or missing are fillers at the end of the names, in the first line of two or
// the last of three, or at the end of the text. Of several ways the check digits
// choose.
func (f *Found) split(text string, p *piece) bool {
	if n := p.length(); n <= maxWidth+1 && registered().byTotal[n] == nil { // no more than a line
		return false
	}
	found, best := Found{}, 0
	shapes := registered().shapes
	for i := range shapes {
		s := &shapes[i]
		d := p.length() - s.total()
		if d > 1 || d != 0 && (s.lines == 1 || p.length() <= maxWidth+1) {
			continue
		}
		for _, short := range [...][]int{1: {0}, 2: {0, 1}, 3: {2}}[s.lines] {
			if !f.cut(text, p, s, short) {
				continue
			}
			support := f.Zone.support()
			if d == 0 {
				if !f.Zone.bad {
					return true
				}
				support = max(support, 1)
			}
			if support > best {
				found, best = *f, support
			}
		}
	}
	*f = found
	return best > 0
}

// total returns how many characters the lines have together.
func (s *shape) total() int { return s.widths[0] + s.widths[1] + s.widths[2] }

// cut cuts the piece into lines of the shape, of which the short one makes up for
// what the piece has too little or too much.
func (f *Found) cut(text string, p *piece, s *shape, short int) bool {
	n := p.length()
	if n < s.total()-s.widths[short]+leastLength {
		return false
	}
	*f = Found{Start: p.from, End: p.to}
	line := text[p.from:p.to]
	if !p.clean {
		line, f.offsets = p.cleaned(text, make([]int, 0, n))
	}
	at := 0
	for j := range s.lines {
		width := s.widths[j]
		if j == short {
			width += n - s.total()
		}
		f.Zone.given[j] = line[at : at+width]
		at += width
		f.ends[j] = p.from + at
		if at < len(f.offsets) {
			f.ends[j] = f.offsets[at]
		} else if f.offsets != nil {
			f.ends[j] = p.to
		}
	}
	return f.accept(s.lines) && f.Zone.layout.widths[0] == s.widths[0]
}

// accept parses the lines and reports whether they are a zone.
func (f *Found) accept(n int) bool { return f.Zone.read(n, true) && f.speaks(n) }

// speaks reports whether issuer or check digits speak for a zone, the more of them the
// more characters cannot stand where they do.
func (f *Found) speaks(n int) bool {
	z := &f.Zone
	if !z.layout.claims(&z.lines) { // a document code that only this issuer has
		valid, _ := z.tally()
		return z.support() >= 2 || valid >= 2 && z.wrong() <= 1 && z.knowsIssuer()
	}
	arithmetic := len(z.layout.digits) > 0
	if !z.bad && !z.unfit && !z.short {
		return arithmetic || z.knowsIssuer()
	}
	support, known := z.support(), z.knowsIssuer()
	wrong := z.wrong()
	few := wrong*8 <= z.layout.size()
	switch {
	case wrong*4 > z.layout.size(), support <= 0 && z.beginsAgain(z.layout, n):
		return false
	case z.unfit || z.short:
		return support > 0 || known && few
	}
	return support > 0 || known || few && arithmetic
}

// knowsIssuer reports whether the issuing state exists.
func (z *Zone) knowsIssuer() bool { return lookupState(z.Element(IssuingState)) >= 0 }

// beginsAgain reports whether the second of n lines is a first line as well: it
// was read twice, or another zone begins there.
func (z *Zone) beginsAgain(l *Layout, n int) bool {
	first := l.c.at
	if first+1 >= n {
		return false
	}
	second := z.given[first+1]
	return opens(second) || strings.HasPrefix(second, z.given[first][:leastLength-1])
}
