package mrz

import "strconv"

// ProblemKind is a way in which a text departs from the structure of a zone.
type ProblemKind uint8

// The kinds of problem. Parse returns the first four as errors as well.
const (
	NoProblem      ProblemKind = iota // none
	LineCount                         // Got lines, no layout has as many
	LineLength                        // the line has Got of Want characters
	Alphabet                          // a character outside A-Z, 0-9 and <
	MissingDigit                      // the line lacks the check digit of Element
	WrongClass                        // a character that the element cannot have
	ImpossibleDate                    // a date that the calendar does not have: month 41, 31 February
	Empty                             // a mandatory element holds only fillers
	NoZone                            // no line of a text looks like one of a zone
	LoneLine                          // Got characters of a text look like a zone, but no other line goes with them
)

// The kinds of a note: departures that are no fault (see Zone.Notes).
const (
	MissingFillers ProblemKind = iota + 0x80 // the line has Got of Want characters; what lacks at its end are fillers
	SealLine                                 // the second line of a visa has the 28 characters that a visible digital seal holds (Doc 9303-13 §2.6)
	BlankFillers                             // the zone has blanks for fillers, as the encoding of a visible digital seal asks for (Doc 9303-13 §2.6)
	PrintedX                                 // an X in the sex element, which Doc 9303 has for the visual zone alone (Doc 9303-4 §4.2.2.2)
	ZeroDate                                 // zeros for the unknown parts of a date, where Doc 9303-3 §4.8 has fillers
)

// Problem is one departure from the structure of a zone, with its place. Line
// and Column are 1-based, in the lines as given; 0 when the problem has none.
type Problem struct {
	Kind      ProblemKind
	Element   Element
	Line      int
	Column    int
	Got, Want int
}

// Error describes the problem by its place, never by text of the zone.
func (p Problem) Error() string {
	if p.Column == 0 {
		return p.Reason()
	}
	return "line " + strconv.Itoa(p.Line) + " column " + strconv.Itoa(p.Column) + ": " + p.Reason()
}

// Reason describes the problem without its column.
func (p Problem) Reason() string {
	switch p.Kind {
	case LineCount:
		return "not a zone: " + strconv.Itoa(p.Got) + " lines, of lengths that no layout has"
	case LineLength:
		return "line " + strconv.Itoa(p.Line) + " has " + strconv.Itoa(p.Got) + " of " + strconv.Itoa(p.Want) + " characters"
	case Alphabet:
		return "character outside A-Z, 0-9 and <"
	case MissingDigit:
		return "the check digit of " + p.Element.String() + " is missing"
	case WrongClass:
		if p.Element == NoElement {
			return "a character that cannot stand there"
		}
		return "a character that " + p.Element.String() + " cannot have"
	case ImpossibleDate:
		return p.Element.String() + " is no date of the calendar"
	case MissingFillers:
		return strconv.Itoa(p.Got) + " of " + strconv.Itoa(p.Want) + " characters: what is missing at the end is taken to be fillers"
	case SealLine:
		return "the " + strconv.Itoa(p.Got) + " characters of the line that the visible digital seal of a visa holds"
	case BlankFillers:
		return "blanks stand for the fillers, as in a visible digital seal"
	case PrintedX:
		return "X is the visual zone's letter for a sex that is not stated: here it is a filler"
	case ZeroDate:
		return p.Element.String() + " has zeros for what is unknown, where fillers belong"
	case Empty:
		return p.Element.String() + " is empty"
	case NoZone:
		return "no zone: no line looks like one of a zone"
	case LoneLine:
		return strconv.Itoa(p.Got) + " characters as of a zone, but no line that goes with them"
	}
	return "no problem"
}
