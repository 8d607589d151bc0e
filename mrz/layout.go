package mrz

import "slices"

// Layout is one arrangement of data elements in lines of fixed length. Layouts
// are data: the parser, the verifier and the builder know nothing but this. The
// methods of a nil Layout return "".
//
// A layout with a base is a national refinement: it says what an issuer puts into
// the optional data of an ICAO layout. The zone keeps the layout of its base.
type Layout struct {
	id     string   // "TD3", "FR-CNI-1988"
	title  string   // what carries it
	source string   // document and section that define it
	base   string   // of a refinement: the ID of the layout refined
	widths []int    // the length of each line
	codes  []string // document codes, one or two letters; a one-letter code stands for all that begin with it
	states []string // issuing states, with fillers ("D<<"); none means any
	fields []fieldSpec
	digits []digitSpec
	lacks  []Element // of a refinement: elements of the base that the issuer has not

	// hombre says that H and M may be hombre and mujer in the sex element, beside
	// M and F.
	hombre bool

	// letterwise says that names are written with one character for each letter.
	letterwise bool

	// reserved says that no document of another layout has the first letter of the
	// codes, and no such document another (Doc 9303-7 §4.2.2.1).
	reserved bool

	c *compiled
}

// Layouts returns every layout that a zone may have, those of Doc 9303 first.
func Layouts() []*Layout { return slices.Clone(registered().layouts) }

// ID returns the name of the layout that the report uses: "TD3", "FR-CNI-1988".
func (l *Layout) ID() string {
	if l == nil {
		return ""
	}
	return l.id
}

// Title says what carries such a zone, in a few English words.
func (l *Layout) Title() string {
	if l == nil {
		return ""
	}
	return l.title
}

// Source returns the document and section that define the layout, or says how it
// is known.
func (l *Layout) Source() string {
	if l == nil {
		return ""
	}
	return l.source
}

// Span is a run of columns in one line, 1-based and inclusive, as in Doc 9303.
type Span struct{ Line, From, To int }

// class is the set of characters that a position may hold.
type class uint8

// The character classes. Their union is a set as well.
const (
	letterClass class = 1 << iota // A to Z
	digitClass                    // 0 to 9
	fillerClass                   // <

	alpha     = letterClass | fillerClass
	digitFill = digitClass | fillerClass
	alnum     = letterClass | digitClass
	any       = letterClass | digitClass | fillerClass

	noLetter class = 1 << 4 // beside digitClass: 0, 1 and 5, which stand for no letter where other digits do
)

// fieldSpec says where a data element stands and which characters it may hold. An
// element in several places is their characters in the order of the table.
// NoElement is for positions of known class that carry no element.
type fieldSpec struct {
	element Element
	Span
	class class
}

// digitSpec says where a check digit stands and which spans it covers, in order:
// the weights 7, 3, 1 run on from span to span (Doc 9303-3 §4.9). A digit that
// covers nothing is the place of a digit that the layout does not use: a filler.
type digitSpec struct {
	element Element
	line    int
	column  int
	covers  []Span

	// blank allows a filler instead of the digit when every covered position is
	// a filler (Doc 9303-4 §4.2.2.2: TD3 personal number only).
	blank bool

	// overflow is the span into which a document number of more characters than
	// its own field runs on, when a filler stands at column (Doc 9303-5 §4.2.2.1
	// note j, Doc 9303-6 §4.2.2.2 note j). Zero when the layout has no such rule.
	overflow Span

	// noZeros, in a refinement, accepts for the element's digit one that is
	// computed without the zeros at the start.
	noZeros bool
}
