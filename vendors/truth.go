package vendors

import (
	"errors"
	"strconv"
	"strings"
	"sync"

	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// truth is no vendor's table: it reads the lines that say what is true of a document, as
// package fake writes them. Their values are in the form of the report
// (document.Canonical). A type of document beside them is what it is, not a field that an
// answer is to give.
var truth = sync.OnceValue(func() *Table {
	return &Table{
		ID:        TruthID,
		Title:     "what is true of a document",
		Marks:     [][]Mark{{{At: "/fields", Is: "object"}}},
		KindAt:    "/document_type",
		Kinds:     truthKinds(),
		RequestID: "/index",
		Witness:   document.Visual,
		Fields:    truthBindings(),
		Ignore:    []string{"index", "vendor", "document_type", "damage", "kind", "field", "at", "detectable", "error", "code", "class"},
	}
})

// TruthID is the vendor of an answer that ReadTruth read from a line of truth.
const TruthID = "truth"

func truthBindings() (bs []Binding) {
	for _, f := range n.Fields() {
		bs = append(bs, Binding{Field: f, At: []string{"/fields/" + f.String()}})
	}
	return bs
}

func truthKinds() (kinds []Kind) {
	for t := n.NoType + 1; t.String() != ""; t++ {
		kinds = append(kinds, Kind{Values: []string{t.String()}, Type: t})
	}
	return kinds
}

// ErrNoTruth is the error of ReadTruth for JSON that says nothing of what is true.
var ErrNoTruth = errors.New("neither a line of truth nor an answer of the vendor plain")

// ReadTruth reads what is true of a document: a line of truth, of which the index is the
// RequestID, or an answer of the vendor plain. Errors are *SyntaxError and ErrNoTruth.
func ReadTruth(line []byte) (*Answer, error) {
	for _, table := range [...]*Table{truth(), plain()} {
		if Fits(line, table) {
			return Read(line, table)
		}
	}
	r := readers.Get().(*reader)
	defer r.release()
	if err := r.parse(line); err != nil {
		return nil, err
	}
	return nil, ErrNoTruth
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
