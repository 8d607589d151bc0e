package fake

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
)

// findWays finds the shapes of the table's answers and which way to the documents
// each of them has.
func (p *plan) findWays() {
	t := p.table
	documents := []string{t.Documents}
	if p.kind != nil && len(p.kind.Values) == 0 { // a kind of its own, perhaps of one of the other places
		documents = append(documents, t.Elsewhere...)
	}
	for _, documents := range documents {
		lists := []int{-1}
		if len(t.Lists) > 0 {
			lists = nil
			for i := range t.Lists {
				lists = append(lists, i)
			}
		}
		for _, list := range lists {
			for _, shape := range t.Marks {
				w := way{documents, list, shape}
				if p.goes(w) {
					p.ways = append(p.ways, w)
				}
			}
		}
	}
	least := math.MaxInt
	for i := range p.ways {
		least = min(least, p.foreign(&p.ways[i]))
	}
	p.ways = slices.DeleteFunc(p.ways, func(w way) bool { return p.foreign(&w) > least })
}

// foreign counts the members that the shape of an answer wants and that are fields of
// other kinds of document, or of another place of the documents: a bank card has no
// colour of a plate.
func (p *plan) foreign(w *way) (n int) {
	for _, m := range w.shape {
		if m.Not {
			continue
		}
		wanted := []string{m.At}
		if len(m.Some) > 0 {
			wanted = wanted[:0]
			for _, name := range m.Some {
				wanted = append(wanted, m.At+"/"+escaped(name))
			}
		}
		mine := func(at string) bool {
			return slices.ContainsFunc(p.fields, func(b bound) bool {
				documents := w.documents
				if b.around {
					documents = ""
				}
				return slices.ContainsFunc(b.parts, func(part string) bool { return covers(at, documents+part, b.At) })
			})
		}
		if !slices.ContainsFunc(wanted, mine) && slices.ContainsFunc(wanted, func(at string) bool { return isField(p.table, at) }) {
			n++
		}
	}
	return n
}

// covers reports whether one of the places below a page is at, or below it.
func covers(at, page string, places []string) bool {
	return slices.ContainsFunc(places, func(place string) bool {
		rest, below := strings.CutPrefix(page+place, at)
		return below && (rest == "" || rest[0] == '/')
	})
}

// isField reports whether some kind of document of a table has a field at a place of the
// answer, or below it.
func isField(t *vendors.Table, at string) bool {
	for _, documents := range append([]string{t.Documents}, t.Elsewhere...) {
		has := func(fields []vendors.Binding, pages []vendors.Page) bool {
			return slices.ContainsFunc(fields, func(b vendors.Binding) bool { return covers(at, documents, b.At) }) ||
				slices.ContainsFunc(pages, func(g vendors.Page) bool {
					return slices.ContainsFunc(g.At, func(part string) bool {
						return slices.ContainsFunc(g.Fields, func(b vendors.Binding) bool { return covers(at, documents+part, b.At) })
					})
				})
		}
		if has(t.Fields, t.Pages) || slices.ContainsFunc(t.Kinds, func(k vendors.Kind) bool { return has(k.Fields, k.Pages) }) {
			return true
		}
	}
	return false
}

// goes reports whether an answer written that way is read as one of the table, by
// the shape alone, with every field where it was written.
func (p *plan) goes(way way) bool {
	country := ""
	if len(p.countries) > 0 {
		country = p.countries[0]
	}
	only := &vendors.Table{
		ID: "shape", Title: "the shape alone", Marks: [][]vendors.Mark{way.shape},
		Fields: []vendors.Binding{{Field: normalize.FullName, At: []string{"/name"}}},
	}
	w := &writer{asOf: defaultAsOf}
	for _, typ := range p.types {
		for i := range uint64(sampleTries) {
			d, err := specimen.New(i, specimen.Options{Country: country, Type: typ, AsOf: defaultAsOf})
			if err != nil {
				continue
			}
			w.r = rand.New(rand.NewPCG(1, i))
			w.write(p, &way, d)
			if len(w.said) == 0 {
				continue
			}
			answer := w.tree.append(nil, 0)
			return w.comesBack(answer) && vendors.Fits(answer, only)
		}
	}
	return false
}

// sampleTries is how many documents are tried before a way is taken to be none.
const sampleTries = 4

// comesBack reports whether the table reads every statement of the answer at its place.
func (w *writer) comesBack(answer []byte) bool {
	p := w.plan
	var private []*vendors.Table
	if !slices.Contains(vendors.IDs(), p.table.ID) {
		private = append(private, p.table)
	}
	a, err := vendors.Read(answer, nil, private...)
	if err != nil || a.Vendor != p.table.ID || a.Error != nil || len(a.Documents) != 1 || p.kind != nil && a.Documents[0].Type != p.kind.Type {
		return false
	}
	for i := range w.said {
		s := &w.said[i]
		at := string(w.tree.appendPointer(nil, s.node))
		if !slices.ContainsFunc(a.Documents[0].Raws, func(raw document.Raw) bool {
			return raw.Field == s.field && raw.At == at || len(s.bind.Parts) > 0
		}) {
			return false
		}
	}
	return true
}
