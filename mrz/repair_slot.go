package mrz

import "strings"

// option is one thing that a character may have been. The rank is how unlikely:
// 0 to maxRank.
type option struct {
	to     byte
	rank   int
	reason Reason
	guess  bool // several come into question, and no check digit chooses
}

// maxRank is how unlikely a repair may be: one unlikely misreading, or two that
// are likely but not forced.
const maxRank = 2

// slot is a position that may change: forced when its character cannot stay.
type slot struct {
	line, col int
	from      byte
	forced    bool
	free      bool // any option will do as well
	options   []option
}

// slots lists the positions of the zone that may change. A forced one without
// options is a character of which nothing is known that it could have been.
func (r *repair) slots() (all []slot) {
	z := r.z
	for line := range z.layout.widths {
		for col := range z.lines[line] {
			s := slot{line: line, col: col, from: z.lines[line][col]}
			allowed := any &^ class(z.layout.c.deny[line][col]>>classShift)
			e := z.layout.elementAt(line+1, col+1)
			switch {
			case charTable[s.from]&z.layout.c.deny[line][col] != 0, r.halfDate(line, col):
				s.forced = true
				r.forcedOptions(&s, e, allowed)
			case r.failing(line, col):
				r.mixedOptions(&s, e, allowed)
			}
			if s.forced || len(s.options) > 0 {
				all = append(all, s)
			}
		}
	}
	return all
}

// forcedOptions says what a character may have been that cannot be there.
func (r *repair) forcedOptions(s *slot, e Element, allowed class) {
	if s.from == 0 {
		return // an edit could not say it
	}
	n := r.count(s.line, s.col)
	switch {
	case s.from == '<' && n > 0:
		s.free = true
		for _, to := range []byte(readAsFiller) {
			s.options = append(s.options, option{to: to, reason: ReadAsFiller})
		}
	case allowed&digitClass != 0 && classOf(s.from) == letterClass:
		for i := range lookalikes {
			if l := &lookalikes[i]; l.letter == s.from {
				s.options = append(s.options, option{to: l.digit, rank: min(len(s.options), 1), reason: DigitPlace})
			}
		}
		if allowed&fillerClass != 0 && contains(fillerReadAs, s.from) && r.padding(s.line, s.col, e) {
			s.options = append(s.options, option{to: '<', rank: min(len(s.options), 1), reason: FillerRead})
		}
	case allowed&letterClass != 0 && classOf(s.from) == digitClass:
		r.letterOptions(s, e, allowed)
	}
	if len(s.options) == 0 && allowed&digitClass != 0 && (n > 1 || n == 1 && r.isDigit(s.line, s.col) && r.ev.agrees(r.z, e)) {
		s.free = true
		for to := byte('0'); to <= '9'; to++ {
			s.options = append(s.options, option{to: to, reason: Computed})
		}
	}
}

// letterOptions says what a digit may have been where only letters and fillers can
// stand. In the code of a state it is a letter that makes a code which exists; no
// digit looks like F or M. Where one thing alone comes into question the position
// proves it; where several do, and no check digit covers them, each is a guess: 1 is
// an I or an L.
func (r *repair) letterOptions(s *slot, e Element, allowed class) {
	if e == Sex {
		return
	}
	span := r.z.layout.c.fields[e]
	if allowed&fillerClass != 0 && contains(fillerReadAs, s.from) && r.padding(s.line, s.col, e) {
		s.options = append(s.options, option{to: '<', reason: FillerRead})
		if r.tail(s.line, s.col, span) {
			return // no letter can follow
		}
	}
	for i := range lookalikes {
		l := &lookalikes[i]
		if l.digit != s.from {
			continue
		}
		if e == IssuingState || e == Nationality {
			t := *r.z
			t.lines = t.apply([]change{{line: s.line, col: s.col, to: l.letter}})
			if _, known := LookupState(t.field(span)); !known {
				continue
			}
		}
		s.options = append(s.options, option{to: l.letter, rank: min(len(s.options), 1), reason: LetterPlace})
	}
	sure := len(s.options) == 1 && (s.options[0].to == '<' || e == IssuingState || e == Nationality)
	if !sure && r.count(s.line, s.col) == 0 {
		s.free = true
		for i := range s.options {
			s.options[i].rank, s.options[i].guess = 0, true
		}
	}
}

// tail reports whether a position is among the fillers behind the given names, where
// no letter can be: two fillers before it, and two between the names before those.
func (r *repair) tail(line, col int, span Span) bool {
	if span.Line != line+1 {
		return false
	}
	before := r.z.lines[line][span.From-1 : col]
	names := strings.TrimRight(before, "<")
	return len(before)-len(names) >= 2 && strings.Contains(names, "<<")
}

// mixedOptions says what a character may have been that can be there as well:
// along the measured directions only.
func (r *repair) mixedOptions(s *slot, e Element, allowed class) {
	if allowed&digitClass == 0 {
		return
	}
	span := r.z.layout.c.fields[e]
	switch classOf(s.from) {
	case letterClass:
		for i := range lookalikes {
			l := &lookalikes[i]
			switch {
			case l.letter != s.from:
			case l.measured > 0 && !shaped(r.z.lines[s.line][max(span.From-1, 0):s.col], letterClass):
				s.options = append(s.options, option{to: l.digit, rank: 1, reason: ReadAsLetter})
			case l.measured > 0 || l.tools >= 4: // less likely, or where numbers begin with letters
				s.options = append(s.options, option{to: l.digit, rank: 2, reason: ReadAsLetter})
			}
		}
		fallthrough
	case digitClass:
		like := fillerReadAs[:fillerMeasured]
		if r.alone(s.line, s.col, span) {
			like = fillerReadAs
		}
		if allowed == any && contains(like, s.from) && r.padding(s.line, s.col, e) {
			s.options = append(s.options, option{to: '<', rank: 1, reason: FillerRead})
		}
	case fillerClass:
		if r.isDigit(s.line, s.col) || allowed == any && r.between(s.line, s.col, span) {
			for _, to := range []byte(readAsFiller) {
				s.options = append(s.options, option{to: to, rank: 1, reason: ReadAsFiller})
			}
		}
	}
}

// at returns the character of the same line, or a filler beyond its ends.
func (r *repair) at(line, col int) byte {
	if text := r.z.lines[line]; col >= 0 && col < len(text) {
		return text[col]
	}
	return '<'
}

// between reports whether a position of a span stands between two digits of it.
func (r *repair) between(line, col int, span Span) bool {
	return span.Line == line+1 && span.From-1 < col && col+1 < span.To &&
		classOf(r.at(line, col-1)) == digitClass && classOf(r.at(line, col+1)) == digitClass
}

// padding reports whether a filler could stand at a position, because a filler
// or nothing of its element follows. A digit needs a filler before it as well.
func (r *repair) padding(line, col int, e Element) bool {
	span := r.z.layout.c.fields[e]
	if span.Line == 0 || r.isDigit(line, col) {
		return false
	}
	after := col+1 == span.To || r.at(line, col+1) == '<'
	return after && (classOf(r.at(line, col)) == letterClass || r.at(line, col-1) == '<')
}

// alone reports whether a position of a span has fillers of it on both sides, or an
// end of it.
func (r *repair) alone(line, col int, span Span) bool {
	return span.Line == line+1 && (col == span.From-1 || r.at(line, col-1) == '<') && (col == span.To-1 || r.at(line, col+1) == '<')
}

// halfDate reports whether a filler stands for one digit of a year, month or
// day.
func (r *repair) halfDate(line, col int) bool {
	if r.z.lines[line][col] != '<' {
		return false
	}
	for _, e := range dates {
		s := r.z.layout.c.fields[e]
		if first := s.From - 1; s.Line == line+1 && s.To-first == 6 && first <= col && col < s.To {
			other := first + ((col - first) ^ 1)
			return r.z.lines[line][other] != '<'
		}
	}
	return false
}

// count returns how many equations cover a position.
func (r *repair) count(line, col int) (n int) {
	for i := range r.es {
		if r.es[i].weights[line][col] != 0 {
			n++
		}
	}
	return n
}

// failing reports whether the check digit over a position fails: its element's
// own, or the composite where there is no other.
func (r *repair) failing(line, col int) bool {
	fails := false
	for i := range r.es {
		e := &r.es[i]
		if e.weights[line][col] == 0 {
			continue
		}
		if e.element != Composite {
			return e.residual != 0 || e.broken
		}
		fails = fails || e.residual != 0
	}
	return fails
}

// isDigit reports whether a check digit stands at a position.
func (r *repair) isDigit(line, col int) bool {
	for i := range r.z.Checks() {
		if d := r.z.digitSpec(i); d.line-1 == line && d.column-1 == col {
			return true
		}
	}
	return false
}
