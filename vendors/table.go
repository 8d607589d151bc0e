package vendors

import (
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

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
	// that all hold. An answer is the vendor's when one of the shapes fits; when no
	// table's does, answers that fit are looked for inside (data, a string, pages).
	Marks [][]Mark

	Unwrap    []string // places of strings that hold JSON: plain, in a ``` fence, or in base64
	RequestID string
	Metadata  Metadata
	Error     Envelope

	Documents string   // where the documents are; "" is the whole answer
	Elsewhere []string // further places of documents
	Where     []Mark   // an entry there that they do not fit is no document
	OneHolder bool     // documents of different kinds but one type are the sides of one document

	Type    normalize.DocType // unless Kinds or a field says otherwise
	Country string            // ISO alpha-3 code of the issuing country, unless a field says otherwise
	KindAt  string            // in the document: the text that tells its kind
	TitleAt string            // in the document: the vendor's name of its kind, the country first: \"China - Id Card\"
	Kinds   []Kind

	Witness    document.Witness // of every binding that names none
	Fields     []Binding
	Pages      []Page
	Lists      []List
	Rebuild    Rebuild
	Wrap       Wrap
	Confidence Confidence
	Null       []string  // texts that stand for "no value", beside the empty text
	Ignore     []string  // names or labels of no use here: images, quality figures
	Verdicts   []Verdict // the vendor's own checks, kept as advisory
}

// Mark is a condition on an answer or a document. Over a "*" it holds when it
// holds for one of the elements.
type Mark struct {
	At   string   // a place that must exist
	Is   string   // its JSON type: object, array, string, number, true, false; "" is any but null
	In   []string // its text is one of these; with a "*" at the end: begins so
	Out  []string // its text is none of these
	Most []string // more than half of the members of the object there have one of these names
	Some []string // the object there has a member with one of these names
	Not  bool     // the condition must not hold
}

// Kind is a variation of a vendor's answers by kind of document. A field that it states
// once more, as the table does, is one that the kinds which do not have not.
type Kind struct {
	Values  []string // of the text at KindAt
	When    []Mark   // or: conditions on the answer that all hold, whatever the text at KindAt
	Marks   []Mark   // or, where no text tells the kind: conditions on the document that all hold
	Type    normalize.DocType
	Country string
	Title   string
	Fields  []Binding // instead of the table's that stand at the same place or label
	Pages   []Page
	Witness document.Witness // of every binding that names none
	Schemes []string         // of personal and document numbers whose binding names none
	Ignore  []string         // beside the table's
	Rebuild Rebuild          // instead of the table's, where it has a layout
}

// Page is a part of the document that one witness attests.
type Page struct {
	At      []string // places of the part in the document; "" is all of it
	Around  bool     // At is in the answer, around the documents: it speaks of each of them, as what the applicant typed does
	Witness document.Witness
	Fields  []Binding // places are in the part
}

// Binding says where a field is and how to read it. Several bindings may stand
// at one place: a text may hold several fields. The places and labels of one binding
// are names of one thing, so that a page whose texts differ contradicts itself; a
// field that a page may give of several things (a number of the card, another of the
// tax office) has a binding for each.
type Binding struct {
	Field    normalize.Field
	At       []string // places in the document; the first that has a text counts
	Parts    []string // instead of At: the places of its parts, in their order; of a date: of year, month and day
	Labels   []string // labels in the lists, matched after NFKC, case and space folding
	Nth      int      // with a label that stands several times: 1 the first of several, 0 the last
	Witness  document.Witness
	Notation string            // "DD-MM-YYYY"; "" is as printed
	Language string            // BCP 47
	Schemes  []string          // the national numbers that the field holds (package normalize/number)
	Stated   string            // where the vendor gives its own normalised form of the same text
	Before   string            // the field is the text in front of the last of these, where there is one
	After    string            // the field is the text behind the first of these, where there is one
	Words    map[string]string // the vendor's codes, folded or as they stand, "*" for any other → what they mean in words; "" is nothing
	Else     normalize.Field   // what the text is where it is no value of Field
}

// Wrap says how a vendor wraps a text in an object.
type Wrap struct {
	Text       []string // places in the object; the first with a text counts
	Stated     []string // the vendor's own normalised form, likewise
	Parts      []string // or it in parts: the places of the year, month and day
	Confidence string   // place in the object
	Source     string   // place in the object: a code of the witness
	Sources    map[string]document.Witness
	Of         []normalize.Field // the fields that stand so, the others as plain texts; nil: any may
}

// List describes label/value lists. Label, Each, Value and Stated are names of
// members or, with a / before, places.
type List struct {
	At         string // place of the list in the document
	Label      string // in an entry: its label
	Each       string // in an entry: an array of values; "" when the entry is the value
	Value      string // in a value: the text
	Stated     string // in a value: the vendor's own normalised form, "" when none
	Confidence string // in a value
	Source     string // in a value: a code of the witness
	Sources    map[string]document.Witness
	Language   string // in an entry: a code of the language
	Languages  map[string]string
	Affixes    []Affix // of labels that no binding has as they are
	Repeats    bool    // several entries of one label may be parts of one name: each of the given names
	Cut        string  // what parts label and value where the label holds both; the label of a decision alone is its own value
	Verdict    string  // in an entry: the vendor's own verdict on it
	Verdicts   map[string]string
}

// Affix is a word before or behind a label, in brackets or not, that tells where
// the text comes from.
type Affix struct {
	Text    string
	Witness document.Witness
}

// Confidence says where the vendor keeps how sure it is of a text, beside Wrap
// and List, and on which scale. Object and List are looked for beside the text
// and beside the objects around it.
type Confidence struct {
	Suffix string             // in a member beside the text, with its name and this ending
	Object string             // in a member with this name: an object, or a string that holds one, with the names of the texts
	List   string             // in a member with this name: a list, by Key and Value
	Key    string             // member with the name of the text
	Value  string             // member with the figure
	Scale  float64            // the figure that stands for certainty; 0 is 1
	Words  map[string]float64 // words instead of figures → 0 to 1
}

// Verdict is one of the vendor's own checks, or several of one kind.
type Verdict struct {
	Name   string
	At     string            // in the document; a "*" stands for every element
	Labels []string          // instead of At: labels in the lists
	Values map[string]string // the vendor's text, "*" for any other → ok, error or not_done; nil: the text names a check that failed
	Whole  bool              // it is on the document or the person as a whole: an error is a refusal
	Around bool              // At is in the answer, around the documents: it is on each of them
	When   []Mark            // conditions on the document, or the answer, that all hold: else it is no verdict
	By     string            // member beside the value that tells which check of the kind it is
	Names  map[string]string // its texts, or those of checks that failed → what follows Name
}

// Metadata says where an answer tells about itself: the first place with a text
// counts.
type Metadata struct {
	Time    []string // the vendor's timestamp
	Version []string // of the model, else of the interface
	Pages   []string // how many pages were read: a number, or an array of them
}

// Rebuild says where the pieces of a zone are that the vendor gives instead of
// its lines. They are put together as they were read, and the check digits among
// them are verified.
type Rebuild struct {
	Layout   string
	Elements map[string]string // element of the zone → place in the document
	Digits   map[string]string // element → place of its check digit; composite has only that
}

// Envelope says how a vendor reports that it could not answer. Whatever HTTP
// said is not known here: the text alone must tell.
type Envelope struct {
	OK      []Mark   // all hold when the answer is a success
	Code    []string // where the error code is; the first place with a text counts
	Until   string   // the code ends where this text begins, for codes with a detail behind
	Classes []ErrorClass
	Status  []string // where the HTTP status is: it tells the class of a code that no class has

	// Codes, as those of a class, whose class does not tell whether the same
	// request may succeed later: it may, or it will not.
	Retry []string
	Final []string
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

// All returns copies of the built-in tables.
func All() []*Table {
	all := make([]*Table, len(tables()))
	for i, t := range tables() {
		all[i] = t.Clone()
	}
	return all
}

// IDs returns the ids of the built-in tables.
func IDs() []string {
	ids := make([]string, len(tables()))
	for i, t := range tables() {
		ids[i] = t.ID
	}
	return ids
}

// Lookup returns a copy of the table of the vendor with the given id.
func Lookup(id string) (*Table, bool) {
	for _, t := range tables() {
		if t.ID == id {
			return t.Clone(), true
		}
	}
	return nil, false
}

// tables returns the built-in tables. They are made when they are first asked for:
// a program that starts to print its version or its help has no use for them.
var tables = sync.OnceValue(func() []*Table {
	return []*Table{
		accuauth(),
		advanceaiKK(),
		advanceaiKTP(),
		aliyun(),
		aws(),
		awsList(),
		azure(),
		azureV2(),
		baidu(),
		blinkidCloud(),
		blinkidV6(),
		blinkidV7(),
		cashfree(),
		didit(),
		dojah(),
		dojahAnalysis(),
		fastmrz(),
		finauth(),
		flyocr(),
		fptai(),
		glair(),
		google(),
		huawei(),
		hyperverge(),
		idanalyzer(),
		idenfyCallback(),
		idenfyData(),
		jumio(),
		jumioKYX(),
		kredibel(),
		megvii(),
		metamap(),
		metamapStep(),
		mindee(),
		onfidoExtraction(),
		onfidoReport(),
		passporteye(),
		persona(),
		plaid(),
		regula(),
		shufti(),
		smileid(),
		stripe(),
		sumsub(),
		surepass(),
		tencent(),
		trustdecision(),
		veriff(),
		veriffFullAuto(),
		verihubs(),
		vnpt(),
		yoti(),
		zoloz(),
		plain(),
	}
})
