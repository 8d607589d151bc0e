package wire

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/rules"
)

// Comparison appends a comparison as compare --format json prints it: a line.
func Comparison(dst []byte, c *rules.Comparison, redact bool) []byte {
	return append(c.AppendJSON(dst, redact), '\n')
}

// Summary appends the last line of compare --format json.
func Summary(dst []byte, s *rules.CompareSummary) []byte { return append(s.AppendJSON(dst), '\n') }

// ErrFew is the error of Compare for fewer answers than can be compared.
var ErrFew = errors.New("compare needs at least two answers")

// ErrMany is the error of Compare for more answers than MostCompared.
var ErrMany = errors.New("compare takes at most " + strconv.Itoa(MostCompared) + " answers about one document")

// MostCompared is how many answers are compared at once. Each is held against each of the
// others, field by field, so that a short text could ask for hours of work.
const MostCompared = 64

// Compare compares texts that hold one answer each about the same document, and appends the
// lines that compare --format json prints of such inputs, named 0, 1, and so on. An answer
// that cannot be read is one of the parties, too. Errors are ErrFew, ErrMany, those of
// ocrlint.Compare, and *ocrlint.PanicError.
func Compare(dst []byte, texts [][]byte, o Options) (lines []byte, err error) {
	switch {
	case len(texts) < 2:
		return dst, ErrFew
	case len(texts) > MostCompared:
		return dst, ErrMany
	}
	defer func() {
		if p := caught.Of(recover()); p != nil {
			lines, err = dst, p
		}
	}()
	names := make([]string, len(texts))
	answers := make([]ocrlint.Answer, len(texts))
	for i, text := range texts {
		names[i] = strconv.Itoa(i)
		answers[i] = o.only(text, names[i])
	}
	comparisons, err := ocrlint.Compare(answers, o.Options)
	if err != nil {
		return dst, err
	}
	sum := rules.CompareSummary{Pairing: new(rules.Pairing)}
	lines = dst
	for _, c := range comparisons {
		sum.Add(c, names)
		lines = Comparison(lines, c, o.Redact)
	}
	return Summary(lines, &sum), nil
}

// only returns the answer of a text that holds one.
func (o *Options) only(text []byte, name string) (a ocrlint.Answer) {
	for next := range o.answers(text, name) {
		if next.Index > 0 {
			return ocrlint.Answer{Name: name, Err: cmp.Or(next.Err, ErrSeveral)}
		}
		a = next
	}
	return a
}

// NoList is the error of List.
type NoList struct {
	Offset int64 // of the byte from which on it is none
	Reason string
}

func (e *NoList) Error() string {
	return "offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Reason
}

// List returns the elements of a JSON array. The error is *NoList.
func List(text []byte) (elements [][]byte, err error) {
	d := jsontext.NewDecoder(bytes.NewBuffer(text), jsontext.AllowDuplicateNames(true))
	if d.PeekKind() != '[' {
		if _, err := d.ReadToken(); err != nil {
			return nil, notList(d, err)
		}
		return nil, &NoList{0, "not a JSON array"}
	}
	d.ReadToken()
	for d.PeekKind() != ']' {
		v, err := d.ReadValue()
		if err != nil {
			return nil, notList(d, err)
		}
		elements = append(elements, bytes.Clone(v))
	}
	d.ReadToken()
	if end := d.InputOffset(); d.PeekKind() != 0 {
		return nil, &NoList{end, "the array is not all of it"}
	} else if _, err := d.ReadToken(); err != io.EOF {
		return nil, notList(d, err)
	}
	return elements, nil
}

// notList is the error without its text, which may quote.
func notList(d *jsontext.Decoder, err error) error {
	e := &NoList{d.InputOffset(), "not valid JSON"}
	if syntax, ok := errors.AsType[*jsontext.SyntacticError](err); ok {
		e.Offset = syntax.ByteOffset
	}
	if errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) {
		e.Reason = "the JSON value is cut short"
	}
	return e
}
