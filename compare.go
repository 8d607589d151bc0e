package ocrlint

import (
	"context"
	"errors"
	"iter"
	"math"
	"path"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// Errors of the answers that Pair yields.
var (
	ErrNoAnswer = errors.New("the input has no answer about this document") // the others have one
	ErrNoKey    = errors.New("the answer does not have the key")
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

func (c *checker) compare(answers []Answer) ([]*rules.Comparison, error) {
	if len(answers) > math.MaxUint16 {
		return nil, ErrTooManyAnswers
	}
	parties := make([]rules.Party, len(answers))
	documents := make([][]document.Source, len(answers))
	n := 1
	for i, a := range answers {
		p := &parties[i]
		p.Name, p.Index = a.Name, a.Index
		if errors.Is(a.Err, ErrNoAnswer) {
			p.Absent = true
			continue
		}
		said, err := c.readAnswer(a)
		if err != nil {
			p.Err = err
			continue
		}
		p.Vendor, p.RequestID, p.VendorError = said.Vendor, said.RequestID, said.Error
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
		}
		comparisons[k] = c.rules.Compare(c.assemble(sources...), of)
	}
	return comparisons, nil
}

// CompareStream compares many groups of answers concurrently, as Stream checks many
// answers, and yields in their order what render makes of the comparisons.
func CompareStream[T any](ctx context.Context, groups iter.Seq[[]Answer], workers int, o Options,
	render func([]*rules.Comparison, error) T) iter.Seq[T] {
	c, wrong := o.checker()
	return ordered(ctx, groups, workers, func(answers []Answer) T {
		if wrong != nil {
			return render(nil, wrong)
		}
		return render(c.compare(answers))
	})
}

// Pair brings together the answers of several inputs about the same documents and
// yields groups with one answer for each input; where an input has none, the Err
// of its answer is ErrNoAnswer.
//
// With no key it takes the first answer of each input, then the second, and holds no
// more than that. A key is a JSON pointer into the answers, the name of a canonical
// field, or "name" for the base name of the file. Answers with equal keys
// belong together, the n-th of a key with the n-th, in the order of the first
// input that has them; then all answers are held in memory. An answer without the
// key stands alone, with ErrNoKey.
func Pair(inputs []iter.Seq[Answer], key string, o Options) iter.Seq[[]Answer] {
	if key == "" {
		return inOrder(inputs)
	}
	return byKey(inputs, key, o)
}

func inOrder(inputs []iter.Seq[Answer]) iter.Seq[[]Answer] {
	return func(yield func([]Answer) bool) {
		next := make([]func() (Answer, bool), len(inputs))
		for i, in := range inputs {
			var stop func()
			next[i], stop = iter.Pull(in)
			defer stop()
		}
		for {
			group, some := make([]Answer, len(inputs)), false
			for i := range next {
				a, ok := next[i]()
				if !ok {
					a.Err = ErrNoAnswer
				}
				group[i], some = a, some || ok
			}
			if !some || !yield(group) {
				return
			}
		}
	}
}

// occasion is the n-th answer of a key in an input.
type occasion struct {
	key string
	n   int
}

func byKey(inputs []iter.Seq[Answer], key string, o Options) iter.Seq[[]Answer] {
	return func(yield func([]Answer) bool) {
		var groups [][]Answer
		index := make(map[occasion]int)
		for i, in := range inputs {
			times := make(map[string]int)
			for a := range in {
				k := ""
				if a.Err == nil {
					if k = keyOf(a, key, o); k == "" {
						a.Err = ErrNoKey
					}
				}
				at, ok := index[occasion{k, times[k]}]
				if k == "" || !ok {
					at = len(groups)
					group := make([]Answer, len(inputs))
					for j := range group {
						group[j].Err = ErrNoAnswer
					}
					groups = append(groups, group)
				}
				groups[at][i] = a
				if k != "" {
					index[occasion{k, times[k]}] = at
					times[k]++
				}
			}
		}
		for _, group := range groups {
			if !yield(group) {
				return
			}
		}
	}
}

// keyOf returns the key of an answer, "" when it has none or cannot be read.
func keyOf(a Answer, key string, o Options) string {
	switch {
	case key == "name":
		return path.Base(a.Name)
	case key[0] == '/':
		text, _ := vendors.Text(a.JSON, key)
		return text
	}
	f, _ := normalize.ParseField(key)
	c := checker{options: o}
	said, err := c.readAnswer(a)
	if err != nil {
		return ""
	}
	for _, s := range said.Documents {
		if r := document.Assemble(document.Options{AsOf: o.AsOf}, s).Canonical(f); r != nil && r.State == normalize.Read {
			return r.Value.String()
		}
	}
	return ""
}

func (c *checker) readAnswer(a Answer) (*vendors.Answer, error) {
	if a.Err != nil {
		return nil, a.Err
	}
	said, err := c.read(a.JSON)
	return said, inInput(err, a)
}
