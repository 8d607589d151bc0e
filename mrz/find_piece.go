package mrz

// piece is a run of a text that may be a line of a zone, or several lines glued:
// characters of the alphabet, in any of their forms, and blanks.
type piece struct {
	from, to int  // bytes of the text, from the first to after the last character
	n        int  // characters, each guillemet counted as one filler
	double   int  // double guillemets, which stand for one filler or two
	fillers  int  // of n
	clean    bool // the bytes are the characters
	twice    bool // double guillemets are two fillers
}

// length returns the number of characters of the piece.
func (p *piece) length() int {
	if p.twice {
		return p.n + p.double
	}
	return p.n
}

// settle decides whether double guillemets are two fillers: they are, unless only
// as one they make the length of a line.
func (p *piece) settle() {
	p.twice = p.double > 0 && (fullLength(p.n+p.double) || !fullLength(p.n))
}

// lineLength reports whether a line of a layout has n characters.
func lineLength(n int) bool { return n == 30 || n == 34 || n == 36 || n == 44 }

// gluedLength reports whether all lines of a layout have n characters together.
func gluedLength(n int) bool { return n == 68 || n == 69 || n == 72 || n == 88 || n == 90 }

func fullLength(n int) bool { return lineLength(n) || gluedLength(n) }

// plausible reports whether the piece may be a line of a zone: it has a filler, or
// the length of a line, or is a run of capital letters and digits that is long or
// begins as a zone does.
func (p *piece) plausible(text string) bool {
	switch {
	case p.fillers > 0:
		return p.n >= leastLength && p.n <= maxLines*(maxWidth+slack)
	case !p.clean:
		return lineLength(p.n)
	}
	return p.n >= leastLine && p.n <= maxLines*maxWidth || p.n < leastLine && opens(text[p.from:p.to])
}

// opens reports whether a line begins with a document code and a state that
// exists, as the first of a zone does.
func opens(line string) bool {
	if len(line) < leastLength {
		return false
	}
	return lookupState(trimFillers(line[2:5])) >= 0 && isClaimed(line)
}

// isClaimed reports whether a line begins with a document code and issuing state that some
// layout claims.
func isClaimed(line string) bool {
	word := head(line)
	for _, p := range registered().heads[word&31] {
		if word&p.mask == p.word {
			return true
		}
	}
	return false
}

// scanner cuts a text into pieces.
type scanner struct {
	text string
	at   int
	line piece // the rest of a line whose words are tried one by one
}

// next finds the next plausible piece. A run of several words is one piece, unless
// one of them is as long as a line: then each word is a piece of its own.
func (s *scanner) next(p *piece) bool {
	for s.at < len(s.text) || s.line.from < s.line.to {
		if s.line.from < s.line.to {
			t := scanner{text: s.text, at: s.line.from}
			t.run(p, s.line.to, true)
			s.line.from = t.at
		} else if longest := s.run(p, len(s.text), false); longest < p.n && longest >= leastLine {
			var f Found
			if n := p.length(); !lineLength(n) && !(gluedLength(n) && f.split(s.text, p)) {
				s.line = *p
				continue
			}
		}
		if p.plausible(s.text) {
			return true
		}
	}
	return false
}

// leastLine is the length of the shortest run that is taken for a line by itself.
const leastLine = 28

// run reads the next run of the alphabet before limit, and the character that ends
// it, and returns the length of its longest word. If single is true, a blank ends
// it too.
func (s *scanner) run(p *piece, limit int, single bool) (longest int) {
	*p = piece{clean: true}
	text, i, word := s.text[:limit], s.at, 0
	for i < len(text) {
		k, size := kinds[text[i]], 1
		switch k {
		case multibyte:
			k, size = wideKind(text[i:])
		case escape:
			k, size = escapedKind(text[i:])
		}
		switch k {
		case plain, filler, folded, doubled:
			if p.n == 0 {
				p.from, p.to = i, i
			}
			if i != p.to {
				p.clean, word = false, 0
			}
			from, fillers := i, 0
			for ; i < len(text); i++ {
				k := kinds[text[i]]
				if k > filler {
					break
				}
				fillers += int(k)
			}
			p.fillers += fillers
			n := i - from
			if n == 0 { // not as it is
				n, i = 1, i+size
				p.clean = false
				if k == doubled {
					p.double++
				}
				if k != folded {
					p.fillers++
				}
			}
			p.n += n
			p.to = i
			word += n
			longest = max(longest, word)
			continue
		case blank:
			i += size
			if !single || p.n == 0 {
				continue
			}
		default:
			i += size
		}
		if p.n > 0 {
			break
		}
	}
	s.at = i
	p.settle()
	return longest
}

// cleaned returns the characters of the piece and appends to offsets the byte of
// the text where each starts.
func (p *piece) cleaned(text string, offsets []int) (string, []int) {
	b := make([]byte, 0, p.length())
	for i := p.from; i < p.to; {
		c, size := character(text[i:p.to])
		if c != 0 {
			b = append(b, c)
			offsets = append(offsets, i)
			if k, _ := wideKind(text[i:p.to]); k == doubled && p.twice {
				b = append(b, c)
				offsets = append(offsets, i)
			}
		}
		i += size
	}
	return string(b), offsets
}

// cleanLines makes the lines of the zone from pieces whose bytes are not the
// characters.
func (f *Found) cleanLines(text string, pieces []piece) {
	n := 0
	for i := range pieces {
		n += pieces[i].length()
	}
	f.offsets = make([]int, 0, n)
	for i := range pieces {
		f.Zone.given[i], f.offsets = pieces[i].cleaned(text, f.offsets)
	}
}
