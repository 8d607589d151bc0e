package ocrlint

import (
	"context"
	"errors"
	"iter"
	"math"

	"github.com/ocrlint/ocrlint/internal/ordered"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// ErrTooManyAnswers is the error of Compare for more answers than a document has
// places for.
var ErrTooManyAnswers = errors.New("ocrlint: more than 65535 answers about one document")

// Compare compares what several answers say about the same document: those of
// several vendors, or of several runs. Answers may hold several documents; then the
// first of each are compared, the second, and so on. Each comparison has the
// answers as its parties, also those that could not be read. Name and Index of
// the options are not used. Errors are ErrOptions and ErrTooManyAnswers.
func Compare(answers []Answer, o Options) ([]*rules.Comparison, error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	return c.compare(answers)
}

func (c *Checker) compare(answers []Answer) ([]*rules.Comparison, error) {
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
		comparisons[k] = c.rules.Compare(c.assemble(c.rules, sources...), of)
	}
	return comparisons, nil
}

// party reads an answer that takes part; nil when there is none that can be read.
func (c *Checker) party(p *rules.Party, a Answer) *vendors.Answer {
	p.Name, p.Index = a.Name, a.Index
	if errors.Is(a.Err, ErrNoAnswer) {
		p.Absent = true
		return nil
	}
	said, err := c.readAnswer(a)
	if err != nil {
		p.Err = err
		return nil
	}
	p.Vendor, p.RequestID, p.VendorError = said.Vendor, said.RequestID, said.Error
	p.Twice = said.Twice
	return said
}

// CompareStream compares many groups of answers concurrently, as Stream checks many
// answers, and yields in their order what render makes of the comparisons.
func CompareStream[T any](ctx context.Context, groups iter.Seq[[]Answer], workers int, o Options,
	render func([]*rules.Comparison, error) T) iter.Seq[T] {
	c, wrong := o.checker()
	return ordered.Map(ctx, groups, workers, groupInHand, func(answers []Answer) T {
		if wrong != nil {
			return render(nil, wrong)
		}
		return render(c.compare(answers))
	})
}

func groupInHand(answers []Answer) (n int) {
	for _, a := range answers {
		n += inHand(a)
	}
	return n
}

func (c *Checker) readAnswer(a Answer) (*vendors.Answer, error) {
	if a.Err != nil {
		return nil, a.Err
	}
	said, err := c.read(a.JSON)
	return said, inInput(err, a)
}
