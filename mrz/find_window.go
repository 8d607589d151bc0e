package mrz

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
		if fits(w.pieces[:n]) && f.join(text, w.pieces[:n]) {
			return n
		}
		if once, differs := w.once(n); differs && fits(once[:n]) && f.join(text, once[:n]) {
			return n
		}
	}
	if f.split(text, &w.pieces[0]) {
		return 1
	}
	if a == maxLines && fits(w.pieces[1:]) {
		return 0 // the line before a zone
	}
	for n := a; n > 1; n-- {
		if !fits(w.pieces[:n]) && w.near(text, n) && f.join(text, w.pieces[:n]) {
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

// once returns the first n pieces with every double guillemet as one filler. What
// a piece alone settles otherwise, by a length that lines of another layout have,
// the other lines may settle so.
func (w *window) once(n int) (pieces [maxLines]piece, differs bool) {
	for i := range n {
		if w.pieces[i].twice {
			differs = true
		}
	}
	if differs {
		pieces = w.pieces
		for i := range pieces {
			pieces[i].twice = false
		}
	}
	return pieces, differs
}

// fits reports whether the lengths of the pieces are those of a layout.
func fits(pieces []piece) bool {
	first := pieces[0].length()
	if first > maxWidth || registered().byWidth[first] == nil {
		return false
	}
	l := [maxLines]int{first}
	for i := 1; i < len(pieces); i++ {
		l[i] = pieces[i].length()
	}
	return shapeOf(l[0], l[1], l[2]) != nil
}

// near reports whether the first n pieces may be lines that lack characters: they
// begin with a document code, one at least is as long as lines are, and none is much too
// long for every layout of as many lines.
func (w *window) near(text string, n int) bool {
	if kinds[text[w.pieces[0].from]] == filler {
		return false
	}
	longest := 0
	var lengths [maxLines]int
	for i := range n {
		lengths[i] = w.pieces[i].length()
		longest = max(longest, lengths[i])
	}
	if longest < leastLine {
		return false
	}
	for _, l := range registered().byLines[n] {
		if !l.exceeded(&lengths) {
			return true
		}
	}
	return false
}
