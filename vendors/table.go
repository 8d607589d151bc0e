package vendors

import (
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// docs/reference/tables.md and the JSON Schema of table files are made of the comments
// below. A member is named there as here, a capital inside of a sentence: it becomes its key.

// Table describes the answers of one vendor's product.
//
// Places are RFC 6901 pointers. The segment "*" stands for every element of an
// array, or for the value itself where a vendor gives an object instead of an
// array of one.
type Table struct {
	ID    string // the name of the table, by which reports and --vendor call it: "acme-passport"
	Title string // the product, for people
	Doc   string // the vendor's documentation

	// the shapes of the vendor's answers, each a list of conditions
	// that all hold. An answer is the vendor's when one of the shapes fits; when no
	// table's does, answers that fit are looked for inside (data, a string, pages).
	// An answer that is an error must fit one as well
	Marks [][]Mark

	Unwrap    []string // places of strings that hold JSON: plain, in a fence of Markdown, or in base64. Places go on behind them as if the JSON stood there
	RequestID string   // the place of the vendor's number of the request
	Metadata  Metadata // what the answer tells about itself
	Error     Envelope // how an answer looks that is an error

	Documents string   // the place of the documents in the answer; "" is the whole answer, "/results/*" each of an array
	Elsewhere []string // further places of documents
	Where     []Mark   // conditions on what stands there: what they do not fit is no document
	OneHolder bool     // documents of different Kinds but one Type are the sides of one document

	Type    normalize.DocType // the type of all documents, unless one of the Kinds or a field document_type says otherwise
	Country string            // the issuing country of all documents, unless one of the Kinds or a field issuing_country says otherwise
	KindAt  string            // the place in the document of the text that tells which of the Kinds it is
	TitleAt string            // the place in the document of the vendor's name of its kind, the country first: "China - Id Card"
	Kinds   []Kind            // kinds of documents that differ in type, country or fields

	Witness    document.Witness // the witness of all fields for which none is named nearer by; not given: visual
	Fields     []Binding        // where each field of the document is
	Pages      []Page           // parts of the document that have a witness or a place in common
	Lists      []List           // lists of labels and values; in Fields then stand labels
	Rebuild    Rebuild          // where the pieces of a machine readable zone are that has no lines
	Wrap       Wrap             // how texts are wrapped in objects
	Confidence Confidence       // where figures of confidence are, beside those of Wrap and Lists
	Null       []string         // texts that stand for no value: "N/A". The empty text always does
	Ignore     []string         // names or labels of no use here, images or quality figures: not told as unknown
	Verdicts   []Verdict        // the vendor's own checks, kept as advice
}

// Mark is a condition on an answer or a document. Several in a list must all hold. One
// whose place has a "*" holds when it holds for one of the elements.
type Mark struct {
	At   string   // the place that must exist, and not be null
	Is   string   // its JSON type; an object may stand where an array is documented, and an array of one for an object
	In   []string // its text is one of these; with a "*" at the end: begins so
	Out  []string // its text is none of these, and neither empty nor 0 or false
	Most []string // more than half of the members of the object there have one of these names
	Some []string // the object there has a member with one of these names
	Not  bool     // the condition must not hold; with At alone: nothing is there, or an empty value, 0 or false
}

// Kind is a variation of a vendor's answers by kind of document: told by one of When, Values
// and Marks, asked in this order. What it does not say is as the table says.
// Of a field that some kinds state once more, as the table does, ocrlint fake takes it
// that the other kinds have none.
type Kind struct {
	Values  []string          // texts at Table.KindAt; case, spaces and underscores do not count
	When    []Mark            // or: conditions on the whole answer, whatever the text there
	Marks   []Mark            // or, where no text tells the kind: conditions on the document
	Type    normalize.DocType // the type of documents of this kind
	Country string            // their issuing country
	Title   string            // a name for it, for people
	Fields  []Binding         // beside the table's, and instead of those at the same place or label
	Pages   []Page            // likewise
	Witness document.Witness  // the witness of the fields for which neither a field nor a page names one
	Schemes []string          // national numbers that personal_number and document_number are, where their fields name none
	Ignore  []string          // beside the table's
	Rebuild Rebuild           // instead of the table's
}

// Page is a part of the document that one witness attests: what was printed, the chip.
type Page struct {
	At      []string         // places of the part in the document; "" is all of it
	Around  bool             // its places At are in the answer, around the documents: it speaks of each of them, as what the applicant typed does
	Witness document.Witness // the witness of the Fields that name none
	Fields  []Binding        // their places are in the part
}

// Binding says where a field is and how to read it. Several may stand
// at one place: a text may hold several fields. The places and labels of one
// are names of one thing, so that a page whose texts differ contradicts itself; a
// field that a page may give of several things (a number of the card, another of the
// tax office) has one for each. The lines of a zone are in the order of their fields here.
type Binding struct {
	Field    normalize.Field  // what it is; the list of fields is the report's
	At       []string         // places in the document; the first that has a text counts. The texts of an array are one, but for numbers, dates, sexes and lines of a zone
	Parts    []string         // instead of At: the places of its parts, in their order; of a date: of year, month and day
	Labels   []string         // instead, or as well: labels in the Table.Lists; case, spaces, underscores and full-width forms do not count
	Nth      int              // where a label stands several times, spelled alike: 1 is the first, 2 the second; not given: any other, so it stands behind them
	Witness  document.Witness // the witness of this field
	Notation string           // the order of day, month and year that the vendor promises. Not given: as printed, and 03/04/1990 may be ambiguous
	Language string           // the language of the text: it decides between words that several languages have, and the order of dates
	Schemes  []string         // the national numbers that it may be: their check digits are verified, and what they state of birth and sex is compared
	Stated   string           // the place of the vendor's own normalised form of the same text
	Before   string           // the field is the text in front of the last of these, where there is one
	After    string           // the field is the text behind the first of these, where there is one

	// the vendor's codes, as they stand or in lower case, with "*" for any other, and
	// what they mean in words that are understood; "" is nothing
	Words map[string]string

	Else normalize.Field // what the text is where it is no value of Field
}

// Wrap says how a vendor wraps the text of a field in an object. The place of the field,
// Binding.At, is that of the object then.
type Wrap struct {
	Text       []string                    // places of the text in the object; the first with a text counts
	Stated     []string                    // places of the vendor's own normalised form, likewise; the text where there is none
	Parts      []string                    // or it in parts: the places of the year, the month and the day
	Confidence string                      // the place of the figure
	Source     string                      // the place of a code that tells the witness
	Sources    map[string]document.Witness // what these codes are
	Of         []normalize.Field           // the fields that stand so, the others being plain texts; only what ocrlint fake writes goes by it
}

// List is a list of entries with a label and a value each. The texts Label, Each, Value,
// Stated, Confidence, Source, Language and Verdict are names of members or, with a / before, places.
type List struct {
	At         string                      // the place of the list in the document; "" is the document
	Label      string                      // in an entry: its label
	Each       string                      // in an entry: an array of values; not given: the entry is the value
	Value      string                      // in a value: the text
	Stated     string                      // in a value: the vendor's own normalised form
	Confidence string                      // in a value: the figure
	Source     string                      // in a value: a code that tells the witness
	Sources    map[string]document.Witness // what these codes are
	Language   string                      // in an entry: a code of the language
	Languages  map[string]string           // what these codes are
	Affixes    []Affix                     // words in labels that tell the witness; for labels that no field has as they are
	Repeats    bool                        // several entries of one label may be parts of one name: each of the given names
	Cut        string                      // what parts label and value where the label holds both; the label of a decision alone is its own value
	Verdict    string                      // in an entry: the vendor's own verdict on it
	Verdicts   map[string]string           // what its texts mean
}

// Affix is a word before or behind a label, in brackets or not, that tells where
// the text comes from.
type Affix struct {
	Text    string           // the word
	Witness document.Witness // whom it tells
}

// Confidence says where the vendor keeps how sure it is of a text, beside Table.Wrap
// and Table.Lists, and on which scale. It is one of Suffix, Object and List; the latter two are
// looked for beside the text and beside the objects around it.
type Confidence struct {
	Suffix string             // in a member beside the text, with its name and this ending: "_confidence"
	Object string             // in a member with this name: an object, or a string that holds one, with the names of the texts
	List   string             // in a member with this name: a list
	Key    string             // of an entry of the List: the member with the name of the text
	Value  string             // of an entry of the List: the member with the figure
	Scale  float64            // the figure that stands for certainty, such as 100; not given: 1
	Words  map[string]float64 // words instead of figures, and what they are, from 0 to 1
}

// Verdict is one of the vendor's own checks, or several of one kind. What it approves
// counts for nothing; a refusal as a Whole is a warning, one check that failed an info.
type Verdict struct {
	Name   string            // what was checked, for people
	At     string            // the place in the document
	Labels []string          // instead of At: labels in the lists
	Values map[string]string // the vendor's texts and what they mean, "*" for any other; not given: the text names a check that failed
	Whole  bool              // it is on the document or the person as a whole: an error is a refusal
	Around bool              // its place At is in the answer, around the documents: it is on each of them
	When   []Mark            // conditions on the document, or with Around the answer: else it is no verdict
	By     string            // the member beside the value that tells which check of several it is
	Names  map[string]string // texts of that member, or names of checks that failed, and what follows the Name for them
}

// Metadata says where an answer tells about itself: the first place with a text
// counts.
type Metadata struct {
	Time    []string // the vendor's timestamp
	Version []string // the version of the model, else of the interface
	Pages   []string // how many pages were read: a number, or an array of them
}

// Rebuild says where the pieces of a zone are that the vendor gives instead of
// its lines. They are put together as they were read, and the check digits among
// them are verified.
type Rebuild struct {
	Layout   string            // the layout of the zone
	Elements map[string]string // elements of the zone, named as in a report (document_number, birth_date), and their places in the document
	Digits   map[string]string // elements and the places of their check digits; composite has nothing but that
}

// Envelope says how a vendor reports that it could not answer. Whatever HTTP
// said is not known here: the text alone must tell. An answer that is an error must fit Table.Marks, too.
type Envelope struct {
	OK      []Mark       // conditions that all hold when the answer is a success. Not given: every answer is one
	Code    []string     // places of the error code; the first with a text counts. The places behind it class a code that no class has, unless as internal
	Until   string       // the code is told up to this text, for codes with a detail behind; Classes speak of the whole
	Classes []ErrorClass // what the codes mean
	Status  []string     // places of the HTTP status, if the answer repeats it: it tells the class of a code that no class has, before the places behind it

	// codes, as in Classes, whose class does not tell whether the same
	// request may succeed later: it may
	Retry []string

	Final []string // or: it will not
}

// ErrorClass gives a class to error codes.
type ErrorClass struct {
	Class string   // what happened, and so what to do: rate_limit, pending and internal may succeed later
	Codes []string // codes as they stand, or with a "*" at the end: all that begin so
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
