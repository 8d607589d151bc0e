// Package vendors reads the answers of OCR vendors. Each vendor is a Table:
// data that says how its answers are recognised, where they keep the fields of a
// document, in which notation, and how they say that something went wrong. The
// tables hold no functions, so a private vendor's table can be a file.
package vendors

import "github.com/ocrlint/ocrlint/normalize"

// Table describes the answers of one vendor's product.
//
// Places are RFC 6901 pointers. The segment "*" stands for every element of an
// array, or for the value itself where a vendor gives an object instead of an
// array of one.
type Table struct {
	ID    string // "accuauth-idn-idcard"
	Title string
	Doc   string // the vendor's documentation

	// Marks are the shapes of the vendor's answers, each a list of conditions
	// that all hold. An answer is the vendor's when one of the shapes fits.
	Marks [][]Mark

	Unwrap    []string // strings that hold JSON, plain or in a ``` fence
	RequestID string
	Error     Envelope

	Documents string // where the documents are; "" is the whole answer
	OneHolder bool   // the documents are sides of one document

	Type    normalize.DocType // unless Kinds or a field says otherwise
	Country string            // ISO alpha-3 code of the issuing country, unless a field says otherwise
	KindAt  string            // in the document: the text that tells its kind
	Kinds   []Kind

	Witness  normalize.Witness // of every binding that names none
	Fields   []Binding
	List     *List
	Null     []string  // texts that stand for "no value", beside the empty text
	Ignore   []string  // names or labels of no use here: images, quality figures
	Verdicts []Verdict // the vendor's own checks, kept as advisory
}

// Mark is a condition on an answer.
type Mark struct {
	At   string   // a place that must exist
	Is   string   // its JSON type: object, array, string, number, true, false; "" is any but null
	In   []string // its text is one of these; with a "*" at the end: begins so
	Most []string // instead of At: more than half of the answer's members have one of these names
	Not  bool     // the condition must not hold
}

// Kind is a variation of a vendor's answers by kind of document.
type Kind struct {
	Values  []string // of the text at KindAt
	Type    normalize.DocType
	Country string
	Title   string
	Fields  []Binding // go before those of the table
}

// Binding says where a field is and how to read it.
type Binding struct {
	Field    normalize.Field
	At       []string // places in the document
	Labels   []string // labels in the list, matched after NFKC, case and space folding
	Nth      int      // with a label that stands several times: 1 the first of several, 0 the last
	Witness  normalize.Witness
	Notation string   // "DD-MM-YYYY"; "" is as printed
	Language string   // BCP 47
	Schemes  []string // the national numbers that the field holds (package normalize/number)
	Stated   string   // where the vendor gives its own normalised form of the same text
}

// List describes label/value lists.
type List struct {
	At        string // place of the list in the document
	Label     string // member of an entry that holds the label
	Each      string // member of an entry that holds an array of values; "" when the entry is the value
	Value     string // member with the text
	Stated    string // member with the vendor's own normalised form, "" when none
	Language  string // member with a code of the language, "" when none
	Languages map[string]string
	Verdict   string // member with the vendor's own verdict on the entry, "" when none
	Verdicts  map[string]string
}

// Verdict is one of the vendor's own checks.
type Verdict struct {
	Name   string
	At     string            // in the document
	Values map[string]string // the vendor's text → ok, error or not_done
}

// Envelope says how a vendor reports that it could not answer. Whatever HTTP
// said is not known here: the text alone must tell.
type Envelope struct {
	OK      []Mark // all hold when the answer is a success
	Code    string // where the error code is
	Until   string // the code ends where this text begins, for codes with a detail behind
	Classes []ErrorClass
}

// ErrorClass gives a class to error codes.
type ErrorClass struct {
	Class string   // auth quota rate_limit bad_request bad_image not_found pending internal
	Codes []string // exact, or with a "*" at the end: all that begin so
}

// retryable tells for each class whether the same request may succeed later.
var retryable = map[string]bool{
	"auth": false, "quota": false, "rate_limit": true, "bad_request": false,
	"bad_image": false, "not_found": false, "pending": true, "internal": true,
}

// Tables returns the built-in tables.
func Tables() []*Table { return tables }

// Lookup returns the table of the vendor with the given id.
func Lookup(id string) (*Table, bool) {
	for _, t := range tables {
		if t.ID == id {
			return t, true
		}
	}
	return nil, false
}

var tables = []*Table{&accuauth, &finauth, &flyocr, &trustdecision, &plain}
