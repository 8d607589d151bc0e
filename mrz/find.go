package mrz

import "strings"

// Found is a zone in a longer text.
type Found struct {
	Zone       Zone
	Start, End int // the bytes of the text from its first to after its last character

	ends    [maxLines]int // where each line of the zone ends
	offsets []int         // where each character starts, line after line; nil when the lines are runs of the text
}

// Err returns the problem that Parse would return for the lines of the zone, nil
// when they have the lengths of a layout.
func (f *Found) Err() error {
	if f.Zone.unfit || f.Zone.bad {
		return f.Zone.structureError()
	}
	return nil
}

// Offset returns the byte of the text at which a column of a line of the zone
// starts. Line and column are 1-based and of the zone's Lines, as in Check and
// Problem; a column beyond the line gives its end.
func (f *Found) Offset(line, column int) int {
	if line < 1 || line > maxLines {
		return f.Start
	}
	at := max(column, 1) - 1
	switch n := len(f.Zone.given[line-1]); {
	case at >= n:
		return f.ends[line-1]
	case f.offsets == nil:
		return f.ends[line-1] - n + at
	}
	for i := range line - 1 {
		at += len(f.Zone.given[i])
	}
	return f.offsets[at]
}

// Find locates the zones of a text, in its order: other lines may stand around
// them; the characters may have blanks between them, be lower case or full-width,
// with guillemets for fillers; the lines may be joined by line feeds, a caret, a
// bar or a blank, or not be apart at all; fillers at the end of a line may be
// missing or too many. What is found is parsed and verified as by Parse and not
// repaired.
//
// Find does not guess: a run of characters is a zone when its lines have the
// lengths of a layout, or come near, and the issuer or the check digits speak for
// it. When there is none, the error is a Problem that says what comes closest and
// where; its Line and Column then count in the text.
//
// The time is linear in the length of the text.
func Find(text string) ([]Found, error) {
	var found []Found
	s := scanner{text: text}
	var w window
	for {
		for w.n < len(w.pieces) && s.next(&w.pieces[w.n]) {
			w.n++
		}
		if w.n == 0 {
			break
		}
		var f Found
		if used := w.match(&f, text); used > 0 {
			found = append(found, f)
			w.drop(used)
		} else {
			w.miss()
			w.drop(1)
		}
	}
	if found == nil {
		found = findDamaged(text)
	}
	if found == nil {
		return nil, w.problem(text)
	}
	return found, nil
}

// findDamaged looks for lines of the lengths of a layout with characters that no
// zone has, when there is no other zone.
func findDamaged(text string) (found []Found) {
	var w window
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		next := at + end + 1
		if end < 0 {
			end, next = len(text)-at, len(text)
		}
		line := strings.TrimRight(text[at:at+end], " \t\r")
		from := at + len(line)
		line = strings.TrimLeft(line, " \t")
		w.pieces[w.n] = piece{from: from - len(line), to: from, n: len(line), clean: true}
		w.n++
		at = next
		for w.n == maxLines || w.n > 0 && at == len(text) {
			var f Found
			used := 1
			for n := w.n; n > 1; n-- {
				if w.fits(0, n) && f.join(text, w.pieces[:n], n) && f.Zone.layout.claims(&f.Zone.given) {
					found, used = append(found, f), n
					break
				}
			}
			w.drop(used)
		}
	}
	return found
}

// window is the pieces from which the next zone is made, and the most promising
// of those that went into none.
type window struct {
	pieces [maxLines]piece
	n      int
	missed piece
}

func (w *window) drop(n int) {
	w.n -= n
	copy(w.pieces[:], w.pieces[n:])
}

// miss keeps the first piece if it looks more like a line of a zone than what was
// missed before: it has more fillers, and not more characters than a zone.
func (w *window) miss() {
	if p := &w.pieces[0]; p.fillers > 1 && p.n >= 20 && p.n <= 3*maxWidth && w.missed.fillers < p.fillers {
		w.missed = *p
	}
}

// problem says why there is no zone.
func (w *window) problem(text string) Problem {
	m := &w.missed
	if m.n == 0 {
		return Problem{Kind: NoZone}
	}
	p := Problem{Kind: LoneLine, Line: 1, Column: 1, Got: m.length()}
	for i := range m.from {
		if p.Column++; text[i] == '\n' {
			p.Line, p.Column = p.Line+1, 1
		}
	}
	return p
}

// match makes a zone of the first pieces of the window and returns how many it
// took, 0 for none. Lengths that fit go before lengths that come near.
func (w *window) match(f *Found, text string) (used int) {
	a := w.adjacent()
	for n := a; n > 1; n-- {
		if w.fits(0, n) && f.join(text, w.pieces[:n], n) {
			return n
		}
	}
	if f.split(text, &w.pieces[0]) {
		return 1
	}
	if a == maxLines && w.fits(1, a) {
		return 0 // the line before a zone
	}
	for n := a; n > 1; n-- {
		if !w.fits(0, n) && w.near(text, n) && f.join(text, w.pieces[:n], n) {
			return n
		}
	}
	return 0
}

// maxGap is how many bytes may stand between two lines of a zone: quotation
// marks, a comma, a label, but no text.
const maxGap = 24

// adjacent returns how many pieces from the first on follow each other closely.
func (w *window) adjacent() int {
	n := 1
	for n < w.n && w.pieces[n].from-w.pieces[n-1].to <= maxGap {
		n++
	}
	return n
}

// fits reports whether the lengths of the pieces from the first to before the last
// are those of a layout.
func (w *window) fits(first, last int) bool {
	var l [maxLines]int
	for i := range last - first {
		l[i] = w.pieces[first+i].length()
	}
	return shapeNamed(shapeOf(l[0], l[1], l[2])) != nil
}

// near reports whether the first n pieces may be lines that lack characters: they
// begin with a document code, and one at least is as long as lines are.
func (w *window) near(text string, n int) bool {
	if kinds[text[w.pieces[0].from]] == filler {
		return false
	}
	for i := range n {
		if w.pieces[i].length() >= leastLine {
			return true
		}
	}
	return false
}

// join reads the pieces, a line each, as a zone.
func (f *Found) join(text string, pieces []piece, n int) bool {
	*f = Found{Start: pieces[0].from, End: pieces[n-1].to}
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
	return f.accept(n)
}

// split reads one piece as all lines of a zone, one after the other.
func (f *Found) split(text string, p *piece) bool {
	n := p.length()
	for i := range shapes {
		s := &shapes[i]
		total := s.widths[0] + s.widths[1] + s.widths[2]
		if d := n - total; d < -1 || d > 1 || d != 0 && s.lines == 1 {
			continue
		}
		*f = Found{Start: p.from, End: p.to}
		line := text[p.from:p.to]
		if !p.clean {
			line, f.offsets = p.cleaned(text, make([]int, 0, n))
		}
		// A filler too many or missing stands where a line ends with the names:
		// the first of two, the last of three.
		at := 0
		for j := range s.lines {
			width := s.widths[j]
			if s.lines == 2 && j == 0 || j == s.lines-1 {
				width += n - total
			}
			width = min(width, n-at)
			f.Zone.given[j] = line[at : at+width]
			at += width
			f.ends[j] = p.from + at
			if at < len(f.offsets) {
				f.ends[j] = f.offsets[at]
			} else if f.offsets != nil {
				f.ends[j] = p.to
			}
		}
		if f.accept(s.lines) && f.Zone.layout.Widths[0] == s.widths[0] {
			return true
		}
	}
	return false
}

// accept parses the lines and reports whether issuer or check digits speak for a
// zone.
func (f *Found) accept(n int) bool {
	z := &f.Zone
	if !z.read(n) {
		return false
	}
	if !z.bad && !z.unfit {
		return z.layout.claims(&z.given) || z.support() >= 2
	}
	if !z.layout.claims(&z.given) {
		return z.support() >= 2
	}
	if z.wrong()*4 > z.size() {
		return false
	}
	_, known := LookupState(z.Element(IssuingState))
	return known || z.support() > 0
}
