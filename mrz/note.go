package mrz

import "strings"

// sealLine is how many characters of a visa's second line its visible digital seal
// holds (Doc 9303-13 §2.6, Doc 9303-7 §7.1).
const sealLine = 28

// Notes returns the departures from Doc 9303 that are no fault of the zone, in the
// order of the text: fillers that are not there at the end of a line or are blanks,
// an X for the sex, zeros for an unknown date, letters behind the names. A valid zone may
// have some.
func (z *Zone) Notes() (notes []Problem) {
	if z.layout == nil {
		return nil
	}
	if z.blanks {
		notes = append(notes, Problem{Kind: BlankFillers, Line: 1})
	}
	visa := z.layout.id == "MRVA" || z.layout.id == "MRVB"
	for i, want := range z.layout.widths {
		if got := len(z.given[i]); z.lacksFillers(i) {
			n := Problem{Kind: MissingFillers, Line: i + 1, Column: got + 1, Got: got, Want: want}
			if visa && i == 1 && got == sealLine {
				n.Kind = SealLine
			}
			notes = append(notes, n)
		}
	}
	for i := range z.layout.c.dates {
		f := &z.layout.c.dates[i]
		if text := z.text(f.Span); len(text) == 6 && isPlain(text) {
			continue
		}
		if d, ok := z.Date(f.element); ok && d.String() != z.text(f.Span) && halfUnknown(z.text(f.Span)) < 0 {
			notes = append(notes, Problem{Kind: ZeroDate, Element: f.element, Line: f.Line, Column: z.columnWithin(f.Line-1, f.From-1)})
		}
	}
	if z.sexLetter() == 'X' {
		line, column := z.Place(Sex)
		notes = append(notes, Problem{Kind: PrintedX, Element: Sex, Line: line, Column: column})
	}
	if at := z.behindNames(); at > 0 {
		line := z.span(Names).Line
		n := Problem{Kind: NameBehindFillers, Element: GivenNames, Line: line, Column: z.columnWithin(line-1, at-1)}
		if z.Element(GivenNames) == "" {
			n.Element = Surname
		}
		notes = append(notes, n)
	}
	return notes
}

// behindNames returns the column of the layout at which letters stand behind the
// fillers that end the names, 0 when none do.
func (z *Zone) behindNames() int {
	s := z.span(Names)
	if s.Line == 0 {
		return 0
	}
	names := z.text(s)
	at := strings.Index(names, "<<")
	if at < 0 {
		return 0
	}
	at += len("<<")
	if at < len(names) && names[at] != '<' { // the secondary identifier
		end := strings.Index(names[at:], "<<")
		if end < 0 {
			return 0
		}
		at += end
	}
	rest := strings.TrimLeft(names[at:], "<")
	if rest == "" {
		return 0
	}
	return s.From + len(names) - len(rest)
}

// lacksFillers reports whether line i, 0-based, is as its layout has it but for
// fillers at its end.
func (z *Zone) lacksFillers(i int) bool {
	n := len(z.given[i])
	return n < z.layout.widths[i] && z.missing[i] == 0 && z.layout.mayLack(i+1, n)
}
