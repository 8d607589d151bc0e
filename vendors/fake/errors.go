package fake

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/vendors"
)

// Failure is the error that an answer reports instead of a document.
type Failure struct {
	Code, Class string
}

// failure is a way in which a vendor says an error.
type failure struct {
	plan  *plan
	shape []vendors.Mark
	at    string         // of the code
	code  string         // as the vendor writes it
	says  []vendors.Mark // that it is an error, beside the code
	Failure
}

// failuresOf are the errors of a table, of every class that its codes can be written
// for.
func failuresOf(t *vendors.Table) (all []failure) {
	p := &plan{table: t, fields: fieldsOf(t, nil)}
	w := &writer{asOf: defaultAsOf}
	for _, class := range t.Error.Classes {
		for _, pattern := range class.Codes {
			f := failure{plan: p}
			if slices.ContainsFunc(codesOf(t, pattern), func(code string) bool { f.code = code; return f.find(w, class.Class) }) {
				all = append(all, f)
			}
		}
	}
	return all
}

// codesOf are the codes that a pattern may be written as: as it stands, or as the table
// has codes by which an answer is none of a document.
func codesOf(t *vendors.Table, pattern string) []string {
	codes := []string{wordOf(pattern)}
	for _, m := range t.Error.OK {
		if m.Not && slices.Contains(t.Error.Code, m.At) {
			for _, word := range m.In {
				if code := wordOf(word); fitsWord(code, pattern) {
					codes = append(codes, code)
				}
			}
		}
	}
	return codes
}

// deniers are what an answer may say, beside a code, that is not so where all is well:
// nothing, or one thing of those.
func deniers(t *vendors.Table) [][]vendors.Mark {
	all := [][]vendors.Mark{nil}
	for _, m := range t.Error.OK {
		if m.Not && len(m.In) > 0 {
			m.Not = false
			all = append(all, []vendors.Mark{m})
		}
	}
	return all
}

// find looks for the shape and the place by which the table reads the code.
func (f *failure) find(w *writer, class string) bool {
	return slices.ContainsFunc(deniers(f.plan.table), func(says []vendors.Mark) bool { f.says = says; return f.finds(w, class) })
}

func (f *failure) finds(w *writer, class string) bool {
	t := f.plan.table
	for _, at := range t.Error.Code {
		names := func(shape []vendors.Mark) bool {
			return slices.ContainsFunc(shape, func(m vendors.Mark) bool { return m.At == at })
		}
		shapes := slices.Clone(t.Marks) // first those that are told by the code: the others are of documents
		slices.SortStableFunc(shapes, func(a, b []vendors.Mark) int { return btoi(names(b)) - btoi(names(a)) })
		for _, shape := range shapes {
			f.at, f.shape = at, shape
			w.r = rand.New(rand.NewPCG(1, 1))
			w.fail(f)
			var private []*vendors.Table
			if !slices.Contains(vendors.IDs(), t.ID) {
				private = append(private, t)
			}
			a, err := vendors.Read(w.tree.append(nil, 0), nil, private...)
			if err == nil && a.Vendor == t.ID && a.Error != nil && a.Error.Class == class && a.Error.Code != "" && strings.HasPrefix(f.code, a.Error.Code) {
				f.Failure = Failure{a.Error.Code, class}
				return true
			}
		}
	}
	return false
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// fail writes an answer that reports an error.
func (w *writer) fail(f *failure) {
	w.plan, w.way, w.doc, w.root = f.plan, &way{documents: f.plan.table.Documents, list: -1, shape: f.shape}, nil, 0
	w.tree.reset()
	w.tree.nodes[0].kind = '{'
	w.said = w.said[:0]
	kind := literal(f.code)
	for _, m := range f.shape {
		if m.At == f.at && m.Is == "string" {
			kind = '"'
		}
	}
	w.tree.set(w.tree.at(0, f.at, 0), kind, f.code)
	w.complete(0, f.says)
	w.complete(0, f.shape)
}
