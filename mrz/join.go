package mrz

import (
	"slices"
	"strings"
)

// Piece is an element of a zone, or its check digit, as it was read.
type Piece struct {
	Element Element // Surname and GivenNames for the identifiers, Composite for the last digit
	Digit   bool
	Text    string
}

// Join puts a zone of a layout of Doc 9303 together from what was read of it.
// Unlike Build it computes nothing: the check digits are those of the pieces, and
// the checks of the zone say whether they hold. Blanks and hyphens of a piece are
// fillers, and so is what no piece stands for. Of a piece that is longer than its place
// the zone has what fits, if its check digit is there to tell. places are those of the
// pieces, in their order, the zero Span where the names leave no room.
//
// ok is false when the pieces are no zone of the layout: it is none of Doc 9303,
// a piece does not fit its place and may run on elsewhere, or a check digit or what it covers is missing that the
// layout does not allow to be blank.
func Join(layout string, pieces []Piece) (z Zone, places []Span, ok bool) {
	l := icaoLayout(layout)
	if l == nil {
		return Zone{}, nil, false
	}
	lines := make([][]byte, len(l.widths))
	for i, w := range l.widths {
		lines[i] = []byte(strings.Repeat("<", w))
	}
	given := make(map[Piece]bool) // by pieces without their texts
	named := 0                    // how much of the field of names the primary identifier takes
	for _, p := range slices.SortedStableFunc(slices.Values(pieces), func(a, b Piece) int { return int(a.Element) - int(b.Element) }) {
		text, fits := pieceText(p)
		s := l.placeOf(p)
		if !fits || s.Line == 0 || given[Piece{Element: p.Element, Digit: p.Digit}] {
			return Zone{}, nil, false
		}
		switch {
		case p.Element == Surname && text != "":
			named = len(text) + len("<<")
		case p.Element == GivenNames:
			if named == 0 && text != "" { // of a name without its surname, which is no single name
				named = len("<<")
			}
			s.From = min(s.From+named, s.To+1)
		}
		room := s.To - s.From + 1
		if len(text) > room && p.Element != Surname && p.Element != GivenNames && (p.Digit || !tells(pieces, p.Element) || s == l.placeOf(Piece{Element: DocumentNumber}) && l.overflow().Line != 0) {
			return Zone{}, nil, false
		}
		text = text[:min(len(text), room)]
		copy(lines[s.Line-1][s.From-1:], text)
		given[Piece{Element: p.Element, Digit: p.Digit}] = text != ""
	}
	for _, d := range l.digits {
		element := d.element == Composite || given[Piece{Element: d.element}]
		if !d.blank && !(element && given[Piece{Element: d.element, Digit: true}]) {
			return Zone{}, nil, false
		}
	}
	texts := make([]string, len(lines))
	for i := range lines {
		texts[i] = string(lines[i])
	}
	z, _ = ParseLines(texts...)
	if z.Layout().ID() != layout {
		return Zone{}, nil, false
	}
	for _, p := range pieces {
		s := l.placeOf(p)
		if p.Element == GivenNames {
			if s.From += named; s.From > s.To {
				s = Span{}
			}
		} else if p.Element == Surname && named > 0 {
			s.To = min(s.To, s.From+named-1)
		}
		places = append(places, s)
	}
	return z, places, true
}

// tells reports whether the check digit of an element is among the pieces.
func tells(pieces []Piece, e Element) bool {
	return slices.ContainsFunc(pieces, func(p Piece) bool { return p.Digit && p.Element == e && p.Text != "" })
}

// placeOf returns where a piece stands, the zero Span when the layout has no
// place for it.
func (l *Layout) placeOf(p Piece) Span {
	if p.Digit {
		for _, d := range l.digits {
			if d.element == p.Element {
				return Span{d.line, d.column, d.column}
			}
		}
		return Span{}
	}
	e := p.Element
	if e == Surname || e == GivenNames {
		e = Names
	}
	for _, f := range l.fields {
		if f.element == e {
			return f.Span
		}
	}
	return Span{}
}

// pieceText returns a piece in the characters of a zone, without fillers at the
// end. ok is false when it has others.
func pieceText(p Piece) (text string, ok bool) {
	b := []byte(strings.ToUpper(strings.TrimSpace(p.Text)))
	for i, c := range b {
		if c == ' ' || c == '-' {
			b[i] = '<'
		} else if classOf(c) == 0 {
			return "", false
		}
	}
	if p.Digit {
		return string(b), true
	}
	return strings.TrimRight(string(b), "<"), true
}
