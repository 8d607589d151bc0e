package mrz

import "strconv"

// ProblemKind is a way in which a text departs from the structure of a zone.
type ProblemKind uint8

// The kinds of problem. Parse returns the first four as errors as well.
const (
	NoProblem    ProblemKind = iota // none
	LineCount                       // Got lines, no layout has as many
	LineLength                      // the line has Got of Want characters
	Alphabet                        // a character outside A-Z, 0-9 and <
	MissingDigit                    // the line lacks the check digit of Element
	WrongClass                      // a letter, digit or filler where the element cannot have one
	Empty                           // a mandatory element holds only fillers
	NoZone                          // no line of a text looks like one of a zone
	LoneLine                        // Got characters of a text look like a zone, but no other line goes with them
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
		return "a character that " + p.Element.String() + " cannot have"
	case Empty:
		return p.Element.String() + " is empty"
	case NoZone:
		return "no zone: no line looks like one of a zone"
	case LoneLine:
		return strconv.Itoa(p.Got) + " characters as of a zone, but no line that goes with them"
	}
	return "no problem"
}
