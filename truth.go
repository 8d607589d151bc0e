package ocrlint

import (
	"context"
	"errors"
	"iter"
	"math"
	"path"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/internal/ordered"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// ErrNoTruth is the error for a line that says nothing of what is true.
var ErrNoTruth = vendors.ErrNoTruth

// Measure compares what several answers say about one document with what is true of it.
// truth is a line as "ocrlint fake --truth" writes it, or an answer of the vendor plain;
// with the Err ErrNoAnswer nothing is known. Of an answer that holds several documents the
// first is measured. The comparison has the answers as its parties. Errors are ErrOptions,
// ErrTooManyAnswers, and *TruthError for a truth that cannot be read; then the comparison is
// not nil, and goes by what could be.
func Measure(answers []Answer, truth Answer, o Options) (*rules.Comparison, error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	return c.measure(answers, truth)
}

// MeasureStream measures many groups concurrently, as CompareStream compares them. The
// last of each group is the truth.
func MeasureStream[T any](ctx context.Context, groups iter.Seq[[]Answer], workers int, o Options,
	render func(*rules.Comparison, error) T) iter.Seq[T] {
	c, wrong := o.checker()
	return ordered.Map(ctx, groups, workers, groupInHand, func(group []Answer) T {
		if wrong != nil {
			return render(nil, wrong)
		}
		last := len(group) - 1
		return render(c.measure(group[:last], group[last]))
	})
}

func (c *Checker) measure(answers []Answer, line Answer) (*rules.Comparison, error) {
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
		documents[i] = c.assemble(c.rules, s)
	}
	return c.rules.Measure(truth, documents, parties), faulty
}

// TruthError says what is wrong with a line of truth: that it cannot be read, or that
// values of it cannot.
type TruthError struct {
	Name string
	Line int      // in the input, from 1; 0 when it is about the input
	At   []string // places of values that are not in the form of the report
	Err  error    // why nothing of the line can be read, nil when something can
}

// Error names the places, never what they say.
func (e *TruthError) Error() string {
	text := ""
	if e.Line > 0 {
		text = "line " + strconv.Itoa(e.Line) + ": "
	}
	if e.Err != nil {
		return text + e.Err.Error()
	}
	return text + "no field or value of the report: " + strings.Join(e.At, ", ")
}

// Unwrap returns Err.
func (e *TruthError) Unwrap() error { return e.Err }

// truth reads what is true of a document; what it cannot read of it is the error.
func (c *Checker) truth(line Answer) (*rules.Truth, error) {
	if errors.Is(line.Err, ErrNoAnswer) {
		return nil, nil
	}
	faults := TruthError{Name: line.Name, Line: line.Line, Err: line.Err}
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
		t.Document = c.assemble(c.rules, said.Documents[0])
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

// PairTruth is Pair with lines of truth, the last of each group. With no key the line
// with "index": n goes with the answer n of each input, counted from 0; lines without an
// index go with the answers in order. Lines are in the order of their index; one that is
// not stands alone, with ErrOrder.
func PairTruth(answers []iter.Seq[Answer], truth iter.Seq[Answer], key string, o Options) (iter.Seq[[]Answer], error) {
	c, err := o.checker()
	if err != nil {
		return nil, err
	}
	of, err := c.key(key)
	if err != nil {
		return nil, err
	}
	index := func(line Answer) int {
		text, _ := vendors.Text(line.JSON, "/index")
		n, err := strconv.Atoi(text)
		if line.Err != nil || err != nil || n < 0 {
			return -1
		}
		return n
	}
	if of == nil {
		return inputs.PairTruth(answers, truth, index, nil), nil
	}
	field, isField := normalize.ParseField(key)
	return inputs.PairTruth(answers, truth, index, func(input int, a Answer) string {
		if input == len(answers) && isField {
			t, _ := c.truth(a)
			if t == nil {
				return ""
			}
			return keyOf(t.Document, field)
		}
		return of(a)
	}), nil
}

// keyOf is the value of a field as a key: numbers without their separators.
func keyOf(d *document.Document, f normalize.Field) string {
	v := d.Value(f)
	if f.Kind() == normalize.NumberValue {
		return normalize.CompactNumber(v.Text)
	}
	return v.String()
}

// baseName is the key of answers that are paired by the names of their files.
func baseName(a Answer) string { return path.Base(a.Name) }
