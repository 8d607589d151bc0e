// Package checker makes reports, comparisons and measurements of answers: it takes
// them from package vendors through package document to package rules.
package checker

import (
	"errors"
	"math"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// MaxAnswer is the length in bytes of the longest answer that is read.
const MaxAnswer = 256 << 20

// Checker is what an answer is checked by. Its members are valid and do not change.
type Checker struct {
	AsOf    normalize.Date
	Vendor  *vendors.Table
	Private []*vendors.Table
	Repair  bool
	Rules   *rules.Set
}

// Report checks one answer.
func (c *Checker) Report(answer []byte, name string, index int) (*rules.Report, error) {
	a, err := c.read(inputs.Answer{JSON: answer})
	if err != nil {
		return nil, err
	}
	return c.report(&a, name, index), nil
}

// ReportOf checks an answer of an input.
func (c *Checker) ReportOf(a inputs.Answer) (*rules.Report, error) {
	said, err := c.readOf(a)
	if err != nil {
		return nil, err
	}
	return c.report(&said, a.Name, a.Index), nil
}

func (c *Checker) report(a *vendors.Answer, name string, index int) *rules.Report {
	memory := new(struct { // most answers have one document
		report rules.Report
		one    [1]rules.DocumentReport
	})
	r := &memory.report
	*r = rules.Report{Name: name, Index: index, Vendor: a.Vendor, RequestID: a.RequestID, VendorError: a.Error, About: a.About, Lenient: a.Lenient, Twice: a.Twice}
	r.Documents = slices.Grow(memory.one[:0], len(a.Documents))
	set := c.Rules.For(a.Vendor)
	for i := range a.Documents {
		r.Documents = append(r.Documents, set.Check(c.assemble(set, a.Documents[i])))
	}
	a.Release()
	set.Finish(r)
	return r
}

func (c *Checker) read(a inputs.Answer) (said vendors.Answer, err error) {
	if len(a.JSON) > MaxAnswer {
		return said, inputs.ErrTooLong
	}
	return vendors.ReadAhead(a.JSON, a.Ahead, c.Vendor, c.Private...)
}

func (c *Checker) readOf(a inputs.Answer) (said vendors.Answer, err error) {
	if a.Err != nil {
		return said, a.Err
	}
	if said, err = c.read(a); err != nil {
		err = inInput(err, a)
	}
	return said, err
}

// inInput makes the offset of a syntax error that in the input.
func inInput(err error, a inputs.Answer) error {
	if syntax, ok := errors.AsType[*vendors.SyntaxError](err); ok {
		return &vendors.SyntaxError{Offset: a.Offset + syntax.Offset, Reason: syntax.Reason}
	}
	return err
}

func (c *Checker) assemble(set *rules.Set, sources ...document.Source) *document.Document {
	return document.Assemble(document.Options{AsOf: c.AsOf, Repair: c.Repair, Trust: set.Trust()}, sources...)
}

// ErrTooManyAnswers is the error of Compare and Measure.
var ErrTooManyAnswers = errors.New("ocrlint: more than 65535 answers about one document")

// Compare compares what several answers say about one document, or of each of
// theirs.
func (c *Checker) Compare(answers []inputs.Answer) ([]*rules.Comparison, error) {
	if len(answers) > math.MaxUint16 {
		return nil, ErrTooManyAnswers
	}
	parties := make([]rules.Party, len(answers))
	documents := make([][]document.Source, len(answers))
	n := 1
	for i, a := range answers {
		said := c.party(&parties[i], a)
		if said == nil {
			continue
		}
		documents[i] = said.Documents
		n = max(n, len(said.Documents))
	}
	comparisons := make([]*rules.Comparison, n)
	for k := range comparisons {
		var sources []document.Source
		of := append([]rules.Party(nil), parties...)
		for i, docs := range documents {
			if k < len(docs) {
				s := docs[k]
				s.Answer = uint16(i)
				sources = append(sources, s)
				of[i].Present, of[i].Type, of[i].Country = true, s.Type, s.Country
			}
			if k > 0 {
				of[i].Twice = nil // told with the first document of the answer
			}
		}
		comparisons[k] = c.Rules.Compare(c.assemble(c.Rules, sources...), of)
	}
	return comparisons, nil
}

// party reads an answer that takes part; nil when there is none that can be read.
func (c *Checker) party(p *rules.Party, a inputs.Answer) *vendors.Answer {
	p.Name, p.Index = a.Name, a.Index
	if errors.Is(a.Err, inputs.ErrNoAnswer) {
		p.Absent = true
		return nil
	}
	said, err := c.readOf(a)
	if err != nil {
		p.Err = err
		return nil
	}
	p.Vendor, p.RequestID, p.VendorError = said.Vendor, said.RequestID, said.Error
	p.Twice = said.Twice
	return &said
}
