package document

import (
	"strconv"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
)

// Place is a place in an answer.
type Place struct {
	Pointer string // RFC 6901; "#" and an inner pointer follow for JSON inside a string
	Line    int32  // 1-based line and column inside a machine readable zone, else 0
	Column  int32
}

// String returns the place for people to read: the pointer, what a terminal would
// obey escaped, then ":line:column" inside a zone.
func (p Place) String() string {
	s := printable.Text(p.Pointer)
	if p.Line > 0 {
		s += ":" + strconv.Itoa(int(p.Line)) + ":" + strconv.Itoa(int(p.Column))
	}
	return s
}

// Reading is one witness's statement about one field.
type Reading struct {
	normalize.Parsed
	Field      normalize.Field
	Origin     Origin
	same       uint16 // as in Raw
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

// Witness says who or what attests a reading.
type Witness uint8

// The witnesses of a field.
const (
	NoWitness Witness = iota
	Visual            // the visual zone, as the vendor read it
	MRZ               // the machine readable zone, as parsed here
	VendorMRZ         // the machine readable zone, as the vendor parsed it
	Number            // facts embedded in a national number
	Barcode           // a barcode, as the vendor decoded it
	Chip              // the chip, as the vendor read it
	Merged            // the vendor's choice among its sources, origin unknown
	User              // typed in by the applicant, no evidence of the document
	numWitnesses
)

var witnessNames = [numWitnesses]string{
	"", "visual", "mrz", "vendor_mrz", "number", "barcode", "chip", "merged", "user",
}

// String returns the name that the report uses.
func (w Witness) String() string {
	if w >= numWitnesses {
		return ""
	}
	return witnessNames[w]
}

const errUnknownWitness normalize.Error = "not a witness"

// witnessNamed returns the witness with the given name.
func witnessNamed(s string) (w Witness, ok bool) {
	for i, name := range witnessNames {
		if name == s && s != "" {
			return Witness(i), true
		}
	}
	return NoWitness, false
}

// MarshalText returns the name.
func (w Witness) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads a name.
func (w *Witness) UnmarshalText(text []byte) error {
	v, ok := witnessNamed(string(text))
	if !ok {
		return errUnknownWitness
	}
	*w = v
	return nil
}

// Origin is where a reading comes from: which answer (0 for the only or first
// one) and which witness. All readings of one origin are one page.
type Origin struct {
	Answer  uint16
	Witness Witness
}

// before orders origins: by answer, then by witness.
func (o Origin) before(p Origin) bool {
	return o.Answer < p.Answer || o.Answer == p.Answer && o.Witness < p.Witness
}

// Independent reports whether agreement between readings of the two origins
// proves anything. A vendor's merged field may be a copy of any of its other
// readings, and the vendor's own parse of the zone is no second reading of it,
// so within one answer neither is independent evidence. Two answers are two
// readers.
func (o Origin) Independent(p Origin) bool {
	if o.Answer != p.Answer {
		return o.Witness != User && p.Witness != User
	}
	switch {
	case o.Witness == p.Witness,
		o.Witness == Merged, p.Witness == Merged,
		o.Witness == User, p.Witness == User,
		o.Witness == MRZ && p.Witness == VendorMRZ,
		o.Witness == VendorMRZ && p.Witness == MRZ:
		return false
	}
	return true
}
