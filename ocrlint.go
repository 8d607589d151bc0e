// Package ocrlint checks what identity-document OCR vendors return. One call
// takes a vendor's JSON answer, brings every field into one canonical form,
// verifies the machine readable zone, lets the witnesses of a field testify
// against each other, and returns a report whose findings point at the exact
// place in the answer.
//
// A report says whether an answer is consistent. It never says that a document
// is genuine.
package ocrlint

import (
	"errors"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// MaxAnswer is the length in bytes of the longest answer that Check reads.
const MaxAnswer = 256 << 20

// Options are the choices of a check. Only AsOf must be set.
type Options struct {
	// AsOf is the reference date: documents that expired before it have expired,
	// and two-digit years are completed by it.
	AsOf normalize.Date

	Vendor  *vendors.Table   // nil: the vendor is recognised by the shape of the answer
	Private []*vendors.Table // recognised before the built-in tables
	Repair  bool             // repair machine readable zones that do not verify, where there is proof; every edit is in the report
	Rules   rules.Selection
	Name    string // of the input, for the report
	Index   int    // of the answer in the input, for the report
}

// Errors of Check beside those of vendors.Read.
var (
	ErrNoReferenceDate = errors.New("ocrlint: no reference date")
	ErrTooLong         = errors.New("the answer is too long")
)

// Check checks one answer: one JSON value in UTF-8. It keeps no part of answer
// and is safe for concurrent use. The error is about the input alone: not JSON
// (*vendors.SyntaxError), of no known vendor, too long. Whatever is wrong with
// the document, and an error that the vendor reports, is in the report.
func Check(answer []byte, o Options) (*rules.Report, error) {
	if !o.AsOf.IsValid() {
		return nil, ErrNoReferenceDate
	}
	a, err := read(answer, o)
	if err != nil {
		return nil, err
	}
	r := &rules.Report{Name: o.Name, Index: o.Index, Vendor: a.Vendor, RequestID: a.RequestID, VendorError: a.Error, About: a.About, Lenient: a.Lenient}
	r.Documents = make([]rules.DocumentReport, len(a.Documents))
	for i := range a.Documents {
		r.Documents[i] = rules.Check(document.Assemble(document.Options{AsOf: o.AsOf, Repair: o.Repair}, a.Documents[i]), o.Rules)
	}
	a.Release()
	r.Finish(o.Rules)
	return r, nil
}

func read(answer []byte, o Options) (*vendors.Answer, error) {
	if len(answer) > MaxAnswer {
		return nil, ErrTooLong
	}
	return vendors.Read(answer, o.Vendor, o.Private...)
}
