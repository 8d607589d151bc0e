package document

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// Raw is one text that a vendor's answer gives for a field, before anything is
// made of it.
type Raw struct {
	Field      normalize.Field
	Same       uint16 // texts of a page with one number say one thing: that they differ is a contradiction; 0 is of no other
	Witness    Witness
	Text       string
	Label      string // of the lines of a zone or text: the label or name under which they stand
	At         string // pointer into the answer
	Notation   string // the notation that the vendor promises, "" when none
	Language   string // BCP 47, "" when unknown
	Confidence float32
	Schemes    []string        // ids of the national numbers that the text may be, as the vendor's table says
	Else       normalize.Field // what the text is when it is no value of Field, NoField when nothing

	Stated   string // the vendor's own normalised form of Text, "" when it gives none
	StatedAt string
}

// Rest is a value of the answer that no field stands for.
type Rest struct {
	Label string
	At    string
	Known bool // the vendor's table names it as of no use here, for example an image
	Kind  RestKind
}

// RestKind says why a value is among the rest.
type RestKind uint8

// The kinds of Rest.
const (
	Unmapped   RestKind = iota // no field has this label
	WrongType                  // a field has it, but the value is no text
	TooLong                    // a field has it, but the text is longer than any field of a document
	TooMany                    // where the texts of more fields than any document has begin
	MaskedLine                 // a line of a zone, of which characters are hidden
)

// Advisory is a verdict of the vendor's own. It is kept and never trusted.
type Advisory struct {
	Name  string          // "expiry", "mrz", ...
	Label bool            // Name is a label of the answer, no word of the vendor's table
	Field normalize.Field // that it is about, NoField when it is about the whole or no field has the label
	Value string          // ok, error or not_done
	Whole bool            // it is on the document or the person as a whole: an error is a refusal
	At    string
}

// Source is one document as one answer gives it.
type Source struct {
	Answer   uint16 // which answer, for documents attested by several
	Type     normalize.DocType
	Country  string            // code of the issuing country that the vendor's table implies, or ""
	Title    string            // the vendor's name of the kind of document, the country first: "China - Id Card", or ""
	Bound    []normalize.Field // the fields that the vendor's table has places or labels for, in their order; nil when it does not say
	Raws     []Raw
	Pieces   *Pieces // of a zone whose lines the answer does not give, nil when there are none
	Rest     []Rest
	Advisory []Advisory
}

// Pieces are the elements and check digits of one zone, as read from it.
type Pieces struct {
	Layout string
	Of     []mrz.Piece
	At     []string // pointer of each
}
