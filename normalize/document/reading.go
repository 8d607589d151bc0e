package document

import "github.com/ocrlint/ocrlint/normalize"

// Place is a place in an answer.
type Place struct {
	Pointer string // RFC 6901; "#" and an inner pointer follow for JSON inside a string
	Line    int32  // 1-based line and column inside a machine readable zone, else 0
	Column  int32
}

// Reading is one witness's statement about one field.
type Reading struct {
	normalize.Parsed
	Field      normalize.Field
	Origin     Origin
	Raw        string // the text as the answer has it
	At         Place
	Language   string  // BCP 47 language or script of the text, "" when unknown
	Confidence float32 // 0 to 1 as the vendor states it, negative when it states none

	// Stated is the vendor's own normalised form of Raw, where it gives one beside
	// the original ("gender_s" beside "gender"), else nil.
	Stated *Stated
}

// Stated is a vendor's own normalised form of a text.
type Stated struct {
	normalize.Parsed
	Raw string
	At  Place
}
