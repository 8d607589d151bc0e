package mrz

// Layout is one arrangement of data elements in lines of fixed length. Layouts
// are data: the parser, the verifier and the builder know nothing but this.
//
// A layout with a Base is a national refinement: it says what an issuer puts into
// the optional data of an ICAO layout. The zone keeps the layout of its base.
type Layout struct {
	ID     string   // "TD3", "FR-CNI-1988"
	Title  string   // what carries it
	Source string   // document and section that define it
	Base   string   // of a refinement: the ID of the layout refined
	Widths []int    // the length of each line
	Codes  []string // document codes, one or two letters; a one-letter code stands for all that begin with it
	States []string // issuing states, with fillers ("D<<"); none means any
	Fields []FieldSpec
	Digits []DigitSpec
	Lacks  []Element // of a refinement: elements of the base that the issuer has not

	c *compiled
}

// Span is a run of columns in one line, 1-based and inclusive, as in Doc 9303.
type Span struct{ Line, From, To int }

// Class is the set of characters that a position may hold.
type Class uint8

// The character classes. Their union is a set as well.
const (
	Letters Class = 1 << iota // A to Z
	Digits                    // 0 to 9
	Filler                    // <

	alpha     = Letters | Filler
	digitFill = Digits | Filler
	alnum     = Letters | Digits
	any       = Letters | Digits | Filler
)

// FieldSpec says where a data element stands and which characters it may hold. An
// element in several places is their characters in the order of the table.
// NoElement is for positions of known class that carry no element.
type FieldSpec struct {
	Element Element
	Span
	Class Class
}

// DigitSpec says where a check digit stands and which spans it covers, in order:
// the weights 7, 3, 1 run on from span to span (Doc 9303-3 §4.9). A digit that
// covers nothing is the place of a digit that the layout does not use: a filler.
type DigitSpec struct {
	Element Element
	Line    int
	Column  int
	Covers  []Span

	// Blank allows a filler instead of the digit when every covered position is
	// a filler (Doc 9303-4 §4.2.2.2: TD3 personal number only).
	Blank bool

	// Overflow is the span into which a document number of more characters than
	// its own field runs on, when a filler stands at Column (Doc 9303-5 §4.2.2.1
	// note j, Doc 9303-6 §4.2.2.2 note j). Zero when the layout has no such rule.
	Overflow Span

	// NoZeros, in a refinement, accepts for the element's digit one that is
	// computed without the zeros at the start.
	NoZeros bool
}
