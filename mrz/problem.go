package mrz

import (
	"strconv"
	"strings"
)

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
	MissingFillers    ProblemKind = iota + 0x80 // the line has Got of Want characters; what lacks at its end are fillers
	SealLine                                    // the second line of a visa has the 28 characters that a visible digital seal holds (Doc 9303-13 §2.6)
	BlankFillers                                // the zone has blanks for fillers, as the encoding of a visible digital seal asks for (Doc 9303-13 §2.6)
	PrintedX                                    // an X in the sex element, which Doc 9303 has for the visual zone alone (Doc 9303-4 §4.2.2.2)
	ZeroDate                                    // zeros for the unknown parts of a date, where Doc 9303-3 §4.8 has fillers
	NameBehindFillers                           // letters behind the fillers that end the names: two in a row stand between the identifiers alone (Doc 9303-3 §4.6)
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

// problemWords are the name and the words of each kind, with what Problem fills in in
// braces. WrongClass has others where there is no element to name.
var problemWords = [...]struct {
	kind       ProblemKind
	code, text string
}{
	{LineCount, "line-count", "not a zone: {got} lines, of lengths that no layout has"},
	{LineLength, "line-length", "line {line} has {got} of {want} characters"},
	{Alphabet, "alphabet", "character outside A-Z, 0-9 and <"},
	{MissingDigit, "missing-digit", "the check digit of {field} is missing"},
	{WrongClass, "wrong-class", "a character that {field} cannot have"},
	{wrongPlace, "wrong-place", "a character that cannot stand there"},
	{ImpossibleDate, "impossible-date", "{field} is no date of the calendar"},
	{Empty, "empty", "{field} is empty"},
	{NoZone, "no-zone", "no zone: no line looks like one of a zone"},
	{LoneLine, "lone-line", "{got} characters as of a zone, but no line that goes with them"},
	{MissingFillers, "missing-fillers", "{got} of {want} characters: what is missing at the end is taken to be fillers"},
	{SealLine, "seal-line", "the {got} characters of the line that the visible digital seal of a visa holds"},
	{BlankFillers, "blank-fillers", "blanks stand for the fillers, as in a visible digital seal"},
	{PrintedX, "printed-x", "X is the visual zone's letter for a sex that is not stated: here it is a filler"},
	{ZeroDate, "zero-date", "{field} has zeros for what is unknown, where fillers belong"},
	{NameBehindFillers, "name-behind-fillers", "letters stand behind the fillers that end the names: a filler misread, or two in a row where one belongs"},
	{NoProblem, "none", "no problem"},
}

// wrongPlace stands for WrongClass without an element.
const wrongPlace ProblemKind = 0xff

// Words returns a name for what the problem says, and its English: what Reason says with
// {field}, {line}, {got} and {want} in place of those of the problem.
func (p Problem) Words() (code, text string) {
	kind := p.Kind
	if kind == WrongClass && p.Element == NoElement {
		kind = wrongPlace
	}
	for _, w := range problemWords {
		if w.kind == kind || w.kind == NoProblem {
			return w.code, w.text
		}
	}
	return "", ""
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
	_, text := p.Words()
	return strings.NewReplacer("{field}", p.Element.String(), "{line}", strconv.Itoa(p.Line),
		"{got}", strconv.Itoa(p.Got), "{want}", strconv.Itoa(p.Want)).Replace(text)
}
