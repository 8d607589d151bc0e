package vendors

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/scan"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// SyntaxError says where an input stops being an answer. It never quotes it.
type SyntaxError = tape.SyntaxError

// ErrNotJSON is what every *SyntaxError is.
var ErrNotJSON = tape.ErrNotJSON

// tree is an answer, of which tables ask things.
type tree struct{ tape.Tape }

// Answer is what a vendor's answer says, in canonical names but in the vendor's
// words: nothing is parsed yet.
type Answer struct {
	Vendor    string // id of the table
	RequestID string
	Error     *document.VendorError // not nil when the vendor could not answer
	Documents []document.Source
	About     document.About
	Twice     []document.Twice // members that stand twice; at most 64 are told, those that differ before all
	Lenient   bool             // the answer is no JSON: names stood without quotes, or dots for more elements

	memory *memory // of the documents
}

// readers holds the memory that reading an answer needs.
var readers = sync.Pool{New: func() any { return new(reader) }}

// Read reads one answer, which must be one JSON value or the form-encoded body of
// a callback. The vendor is recognised by the tables' marks, those of the private
// tables first, or given as t. Errors are *SyntaxError, *UnknownVendor,
// ErrAmbiguousVendor, and ErrInvalidTable for a table that Validate refuses; a
// vendor's own error is no error here. What is done to a table once it was used
// changes nothing: Clone it.
func Read(answer []byte, t *Table, private ...*Table) (*Answer, error) {
	a, err := ReadAhead(answer, tape.Ahead{}, t, private...)
	if err != nil {
		return nil, err
	}
	return &a, nil
}

// ReadAhead is Read of an answer that was perhaps decoded when its end was looked for
// (inputs.Use).
func ReadAhead(answer []byte, ahead tape.Ahead, t *Table, private ...*Table) (a Answer, err error) {
	if err := Usable(t, private...); err != nil {
		return a, err
	}
	r := readers.Get().(*reader)
	defer r.release()
	if err := r.parseAhead(answer, ahead); err != nil {
		return a, err
	}
	if a, ok := r.again(t, private); ok {
		return a, nil
	}
	r.main.Complete()
	first := r.begins()
	r.tell(part{tape: &r.main})
	answers, err := r.answers(t, private)
	if err != nil {
		return a, err
	}
	a = r.read(answers)
	if first && len(r.raws) > 0 && answers[0].isWhole() {
		r.keepReading(&a, t, private)
	}
	last := a
	for n := 0; n < maxEnvelopes && r.silent(&last); n++ { // envelopes look like vendors' answers that hold nothing
		if answers, err = r.inside(t, private, answers...); err != nil || len(answers) == 0 {
			break
		}
		if n > 0 {
			last.Release()
		}
		last = r.read(answers)
		if last.Error != nil || len(r.raws) > 0 || len(last.Documents) > len(a.Documents) {
			a.Release()
			return last, nil
		}
	}
	return a, nil
}

// silent reports whether nothing was read of an answer, not even an error that the
// vendor is known to have.
func (r *reader) silent(a *Answer) bool {
	return len(r.raws)+len(r.notes) == 0 && (a.Error == nil || !r.prog.table.Error.has(a.Error.Code))
}

// answers returns where the answer is, or in an envelope the answers.
func (r *reader) answers(t *Table, private []*Table) ([]found, error) {
	whole := found{part: part{tape: &r.main}, table: t}
	if t != nil && r.main.isOf(t) {
		r.found = append(r.found[:0], whole)
		return r.found, nil
	}
	if t == nil {
		var err error
		if whole.table, err = r.main.recognise(private); whole.table != nil || err != nil {
			r.found = append(r.found[:0], whole)
			return r.found, err
		}
	}
	inside, err := r.inside(t, private, whole)
	switch {
	case len(inside) > 0 || err != nil:
		return inside, err
	case t == nil:
		return nil, r.main.unknown(slices.Concat(private, tables()))
	}
	r.found = append(r.found[:0], whole)
	return r.found, nil
}

// Text returns the text at a place of an answer, "*" being the first element with
// one. ok is false when there is none, and for what is not JSON.
func Text(answer []byte, at string) (text string, ok bool) {
	r := readers.Get().(*reader)
	defer r.release()
	if r.parse(answer) != nil {
		return "", false
	}
	n := r.main.Find(0, tape.PathOf(at))
	if n == tape.None || !r.main.IsText(n) {
		return "", false
	}
	return string(r.main.AppendText(nil, n)), true
}

// parse makes the answer the main tape: JSON, or what vendors' documents print
// as JSON, or a form.
func (r *reader) parse(answer []byte) error { return r.parseAhead(answer, tape.Ahead{}) }

func (r *reader) parseAhead(answer []byte, ahead tape.Ahead) error {
	err := r.main.ParseAhead(answer, ahead)
	r.lenient, r.twice = false, r.twice[:0]
	if err == nil {
		return nil
	}
	if strict, ok := scan.AppendStrict(nil, answer); ok && r.main.Parse(strict) == nil {
		r.lenient = true
		return nil
	}
	if !isForm(answer) {
		return err
	}
	object, ok := appendForm(nil, answer)
	if !ok {
		return err
	}
	return r.main.Parse(object)
}

// tell keeps which members of a tape stand twice.
func (r *reader) tell(p part) {
	for _, x := range p.tape.Twice {
		t := document.Twice{At: p.prefix + string(p.tape.AppendPointer(nil, x.Member)), Differs: x.Differs}
		if !slices.Contains(r.twice, t) || len(r.twice) >= maxTwice {
			r.twice = append(r.twice, t)
		}
	}
}

// maxTwice is of how many members it is told that they stand twice.
const maxTwice = 64

// told returns the members that stand twice, those first that differ where there are
// too many.
func (r *reader) told() []document.Twice {
	if len(r.twice) > maxTwice {
		slices.SortStableFunc(r.twice, func(a, b document.Twice) int {
			switch {
			case a.Differs == b.Differs:
				return 0
			case a.Differs:
				return -1
			}
			return 1
		})
		r.twice = r.twice[:maxTwice]
	}
	return slices.Clone(r.twice)
}

// release gives the memory of the reader to the next answer, unless it is much.
func (r *reader) release() {
	const much = 1 << 20
	r.main.Src, r.main.Shape = nil, nil
	r.top = found{}
	size := cap(r.main.Nodes) + cap(r.text) + cap(r.fold) + cap(r.raws) + cap(r.rest)
	for _, t := range r.inner {
		size += cap(t.Nodes) + len(t.Src)
	}
	if size < much {
		readers.Put(r)
	}
}

// reader reads one answer at a time.
type reader struct {
	main    tree
	lenient bool    // main was no JSON as it stood
	inner   []*tree // JSON that the answer keeps in strings, by how deep
	depth   int
	text    []byte          // put together
	kept    strings.Builder // the strings of the result, one behind another
	memory  *memory         // that raws, rest and notes are in
	raws    []document.Raw
	origins []origin // of raws
	rest    []document.Rest
	notes   []document.Advisory
	docs    []pendingDocument
	sides   []*Kind // of the last document
	first   int     // where the raws of the current document begin
	full    bool    // it has too many
	pieces  *document.Pieces
	title   string // of the current document
	fold    []byte
	join    []byte // the texts of an array

	twice []document.Twice
	found []found // memory
	top   found   // the answer that the walk is in
	prog  *program
	way   *way // that the walk is on
	kind  *kindProgram
	part           // where the walk is
	doc   part     // of the current document, with its root
	root  int32    // of the current document
	base  struct { // of the pointer kept last
		tape              *tree
		above, parent     int32
		pointer           []byte
		toAbove, toParent int    // its parts
		name, segment     []byte // of the value: in quotes, and what it makes
		hash              uint16 // of the name
	}
	entryLabel int32            // of the current entry of a list
	affix      document.Witness // that the label of the current entry tells
	sure       struct {         // figures of confidence in a string, those read last
		tape *tree
		of   *tree // the tape of the string
		node int32 // the string
	}
}

// part is the answer, or JSON that a string of it holds.
type part struct {
	tape   *tree
	prefix string // pointer of the string, with "#"
}

// read reads the answers, which are of one table. The first tells about itself;
// that one of several is an error counts where another is none.
func (r *reader) read(answers []found) (a Answer) {
	r.begin()
	r.prog = answers[0].table.program()
	t := r.prog.table
	a.Vendor, a.Lenient = t.ID, r.lenient
	r.sure.of, r.entryLabel, r.title = nil, tape.None, ""
	for i := range answers {
		r.top = answers[i]
		r.part, r.depth, r.base.tape = r.top.part, 0, nil
		if i == 0 {
			r.itself(&a)
		}
		r.answer(&a, t)
	}
	for i := range answers {
		r.top = answers[i]
		r.part, r.base.tape = r.top.part, nil
		for j := range r.prog.verdicts {
			if v := &r.prog.verdicts[j]; v.Around && r.tape.all(r.top.node, v.when) {
				r.verdicts(v, r.top.node, v.at)
			}
		}
	}
	if a.Error != nil && len(r.raws) == 0 {
		a.Twice = r.told()
		return a
	}
	if a.Error != nil {
		r.failedPage(a.Error)
		a.Error = nil
	}
	r.finish(&a, t)
	a.Twice = r.told()
	return a
}

// itself reads what an answer tells about itself.
func (r *reader) itself(a *Answer) {
	defer r.main.Pause()()
	if id := r.prog.places.requestID; id != nil {
		if n := r.tape.Find(r.top.node, id); n != tape.None {
			a.RequestID = r.keepText(n)
		}
	}
	a.About = r.tape.about(r.top.node, &r.prog.places)
}

// answer reads one answer of the vendor.
func (r *reader) answer(a *Answer, t *Table) {
	before := len(r.raws)
	failed := r.vendorError(t)
	if failed == nil || failed.Code == "" { // without a code it is an error only where nothing is read
		for i := range r.prog.ways {
			r.way = &r.prog.ways[i]
			r.documents(t, r.top.node, 0)
		}
	}
	if len(r.raws) == before {
		a.Error = cmp.Or(a.Error, failed)
	}
}

// failedPage keeps that the vendor could not answer about one of several pages.
func (r *reader) failedPage(e *document.VendorError) {
	r.notes = append(r.notes, document.Advisory{Name: "an error instead of a page: " + e.Class, Value: "error", Whole: true, At: e.At})
}
