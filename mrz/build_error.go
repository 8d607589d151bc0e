package mrz

import (
	"strconv"
	"strings"
)

// FieldErrorKind is a reason why a zone cannot be built.
type FieldErrorKind uint8

// The kinds of FieldError.
const (
	NoFieldError  FieldErrorKind = iota
	UnknownLayout                // not one of Buildable
	OtherLayout                  // the state gives the lines another meaning: a national layout claims them
	NoValue                      // a mandatory element without content
	TooLong                      // Got characters where at most Want fit
	TooShort                     // the widths of Truncation keep Got letters and fillers of the names where Want fit
	NoSpelling                   // a character that a zone cannot express at this place
	UnknownCode                  // not a document code of the layout, a state of Doc 9303-3 §5, a sex
	BadDate                      // not YYMMDD, or a date that no year has: 30 February
)

// FieldError says which element cannot be written, and why, never its value.
type FieldError struct {
	Element   Element
	Kind      FieldErrorKind
	Got, Want int
}

// Error describes the error by the name of the element.
func (e FieldError) Error() string {
	switch name := e.Element.String(); e.Kind {
	case UnknownLayout:
		return "the layout is none of " + strings.Join(buildable, ", ")
	case OtherLayout:
		return name + ": a national layout claims these lines"
	case NoValue:
		return name + ": no value"
	case TooLong:
		if e.Want == 0 {
			return name + ": the layout has no such element"
		}
		return name + ": " + strconv.Itoa(e.Got) + " characters, at most " + strconv.Itoa(e.Want) + " fit"
	case TooShort:
		return name + ": the widths keep " + strconv.Itoa(e.Got) + " characters where " + strconv.Itoa(e.Want) + " fit"
	case NoSpelling:
		return name + ": a character that cannot be written there"
	case UnknownCode:
		return name + ": not a known code"
	case BadDate:
		return name + ": no date of the calendar, as YYMMDD"
	}
	return "no error"
}
