package checker

import (
	"errors"
	"math"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// Measure compares what several answers say about one document with what is true of
// it. The comparison is not nil where the error is a *vendors.TruthError.
func (c *Checker) Measure(answers []inputs.Answer, line inputs.Answer) (*rules.Comparison, error) {
	if len(answers) > math.MaxUint16 {
		return nil, ErrTooManyAnswers
	}
	truth, faulty := c.truth(line)
	if truth == nil {
		truth = &rules.Truth{Name: line.Name, Index: line.Index}
	}
	parties := make([]rules.Party, len(answers))
	documents := make([]*document.Document, len(answers))
	for i, a := range answers {
		said := c.party(&parties[i], a)
		if said == nil || len(said.Documents) == 0 {
			continue
		}
		s := said.Documents[0]
		parties[i].Present, parties[i].Type, parties[i].Country = true, s.Type, s.Country
		parties[i].More = len(said.Documents) - 1
		documents[i] = c.assemble(c.Rules, s)
	}
	return c.Rules.Measure(truth, documents, parties), faulty
}

// truth reads what is true of a document; what it cannot read of it is the error.
func (c *Checker) truth(line inputs.Answer) (*rules.Truth, error) {
	if errors.Is(line.Err, inputs.ErrNoAnswer) {
		return nil, nil
	}
	faults := vendors.TruthError{Name: line.Name, Line: line.Line, Err: line.Err}
	var said *vendors.Answer
	if faults.Err == nil {
		said, faults.Err = vendors.ReadTruth(line.JSON)
		faults.Err = inInput(faults.Err, line)
	}
	if faults.Err != nil {
		return nil, &faults
	}
	t := &rules.Truth{Name: line.Name, Index: line.Index}
	switch {
	case len(said.Documents) == 0:
		t.Document = &document.Document{}
	case said.Vendor == vendors.TruthID:
		t.Document = document.Canonical(said.Documents[0])
		for _, r := range t.Document.Rest {
			if !r.Known {
				faults.At = append(faults.At, r.At)
			}
		}
	default:
		t.Document = c.assemble(c.Rules, said.Documents[0])
	}
	for i := range t.Document.Readings {
		if r := &t.Document.Readings[i]; r.State == normalize.Unreadable || r.State == normalize.Ambiguous {
			faults.At = append(faults.At, r.At.String())
		}
	}
	if faults.At != nil {
		return t, &faults
	}
	return t, nil
}
