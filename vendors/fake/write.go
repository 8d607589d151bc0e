package fake

import (
	"math/rand/v2"
	"slices"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
)

// writer writes one answer at a time.
type writer struct {
	tree tree
	buf  []byte
	r    *rand.Rand
	plan *plan
	way  *way
	asOf normalize.Date

	doc    *specimen.Document
	values [normalize.NumFields]normalize.Parsed
	scheme [normalize.NumFields]string // of numbers
	zone   mrz.Zone

	country normalize.Country // as far as the answer states it
	typ     normalize.DocType // likewise
	shown   bool              // the answer gives the zone
	hidden  known             // what it does not tell, as an attempt has shown

	restated bool                               // the text that damage puts in is one that is printed
	swapped  map[mrz.Element]string             // pieces of the zone that stand in each other's place
	swapping bool                               // of two statements that stand in each other's place, each has its text with it
	moved    map[normalize.Field]normalize.Date // dates that do

	printed map[formKey]normalize.Form // habitual ones, of all the writer's answers

	root  int32 // of the document, or of the side that is being written
	style style
	said  []statement
}

// style is how one answer chooses among what its vendor may do.
type style struct {
	part, place, wrap, form int
	sure, nulls, split      bool
	unlined                 bool // of the zone only what the vendor made of it
	held                    byte
}

// statement is a text of the answer that states a field.
type statement struct {
	field   normalize.Field
	witness document.Witness
	node    int32  // the text
	stated  int32  // the vendor's own form of it, none when it gives none
	text    string // as far as it states the field
	cut     cut    // where that stands in the text
	schemes []string
	line    int // of the zone, from 1
	label   int32
	bind    *bound
}

// cut says which part of a text states a field: all but so many bytes in front and
// behind.
type cut struct{ before, behind int }

// write writes an answer of the plan about a document. What a reader will know of the
// document around a text decides how the text may be printed: where the answer turns
// out to tell less than it might, it is written once more.
func (w *writer) write(p *plan, way *way, d *specimen.Document) {
	w.hidden = known{}
	w.writeOnce(p, way, d)
	if k := w.untold(p); k != (known{}) {
		w.hidden = k
		w.writeOnce(p, way, d)
	}
	w.shown = w.zoned()
}

// known says what of a document is not told by the answer.
type known struct{ country, typ bool }

// untold is what the answer was taken to tell and does not.
func (w *writer) untold(p *plan) (k known) {
	states := func(f normalize.Field) bool {
		return slices.ContainsFunc(w.said, func(s statement) bool { return s.field == f && s.witness != document.User })
	}
	k.country = w.country.IsValid() && p.country == "" && !w.zoned() && !states(normalize.IssuingCountry)
	k.typ = w.typ != normalize.NoType && p.docType() == normalize.NoType && !states(normalize.DocumentType) && !(w.zoned() && w.typ == w.zoneType())
	return k
}

// zoneType is the type of document that the zone tells by itself.
func (w *writer) zoneType() normalize.DocType {
	t, _ := normalize.ParseDocType(w.zone.Document().Type)
	return t
}

// zoned reports whether the answer gives the zone.
func (w *writer) zoned() bool {
	return w.plan.rebuild().Layout != "" && w.plan.rebuild().Layout == w.doc.Layout || slices.ContainsFunc(w.said, func(s statement) bool { return s.line > 0 })
}

func (w *writer) writeOnce(p *plan, way *way, d *specimen.Document) {
	w.plan, w.way, w.doc, w.root = p, way, d, 0
	w.tree.reset()
	if way.list < 0 || p.table.Lists[way.list].At != "" {
		w.tree.nodes[0].kind = '{'
	}
	w.said = w.said[:0]
	w.country, w.shown = normalize.Country{}, false
	w.take(d)
	w.choose()
	t := p.table
	for _, m := range t.Error.OK { // what is not told by its words has yet to come
		if len(m.In) > 0 {
			w.complete(0, []vendors.Mark{m})
		}
	}
	w.name(t.RequestID)
	w.document(p, 0)
	if len(p.sides) > 0 && w.r.IntN(2) == 0 {
		w.document(p.sides[w.r.IntN(len(p.sides))], 1)
	}
	w.leaveOpen()
	w.complete(0, way.shape)
	w.complete(0, t.Error.OK)
	w.about()
	w.verdicts()
	w.hold()
	w.plan = p
}

// choose draws the style of the answer.
func (w *writer) choose() {
	r := w.r
	w.style = style{sure: r.IntN(2) == 0, nulls: r.IntN(2) == 0, split: r.IntN(2) == 0, unlined: r.IntN(8) == 0}
	if r.IntN(3) == 0 {
		w.style.part = r.IntN(4)
	}
	if r.IntN(3) == 0 {
		w.style.place = r.IntN(4)
	}
	if r.IntN(3) == 0 {
		w.style.wrap = r.IntN(4)
	}
	if r.IntN(3) == 0 {
		w.style.form = r.IntN(1 << r.IntN(11)) // one of them all, but rather a usual one
	}
	if w.plan.kind != nil { // which may say where its fields are
		for _, m := range w.plan.kind.Marks {
			w.follow(m.At)
			if len(m.Most) > 0 { // and has hardly any others there
				w.style.sure, w.style.nulls = false, false
			}
		}
	}
	w.style.held = [...]byte{heldPlain, heldPlain, heldFenced, heldBase64}[r.IntN(4)]
}

// follow takes the part and the place that a condition of the kind names.
func (w *writer) follow(at string) {
	for i := range w.plan.fields {
		b := &w.plan.fields[i]
		for part := range b.parts {
			for place := range b.At {
				if len(b.parts)*len(b.At) > 1 && b.parts[part]+b.At[place] == at {
					w.style.part, w.style.place = part, place
				}
			}
			if b.parts[part] == at {
				w.style.part = part
			}
		}
	}
}

// document writes a document, or a further side of it, as the n-th entry.
func (w *writer) document(p *plan, n int) {
	w.plan = p
	w.root = w.tree.at(0, w.way.documents, n)
	if w.tree.nodes[w.root].kind == 'n' && (w.way.list < 0 || p.table.Lists[w.way.list].At != "") {
		w.tree.nodes[w.root].kind = '{'
	}
	fields := w.select_(p)
	w.know(p, fields)
	w.firstSurname(fields)
	w.kind(p)
	if w.way.list >= 0 {
		w.list(p, fields)
	}
	w.places(p, fields)
	if from := p.rebuild(); w.doc.Layout == from.Layout {
		w.pieces()
	}
	w.complete(w.root, p.table.Where)
	if p.kind != nil {
		w.complete(w.root, p.kind.Marks)
	}
	if w.style.nulls {
		w.absent(p, fields)
	}
}

// select_ picks the bindings that the document fills: of those that say the same on one
// page one, or a few.
func (w *writer) select_(p *plan) []*bound {
	type key struct {
		field   normalize.Field
		witness document.Witness
		chain   int
	}
	fields, said := make([]*bound, 0, len(p.fields)), make([]key, 0, 32)
	var numbered [normalize.NumFields]bool
	for i := range p.fields {
		b := &p.fields[i]
		if !numbered[b.Field] {
			w.number(b)
		}
		if !w.can(b) {
			continue
		}
		page := key{field: b.Field, witness: b.Witness}
		before := slices.Contains(said, page)
		if b.Field == normalize.MRZLines && w.style.unlined && len(b.At) == 0 {
			continue
		}
		if b.Field == normalize.MRZLines || b.Field == normalize.TextLines {
			set := key{b.Field, b.Witness, b.chain}
			if before && !slices.Contains(said, set) { // another set of lines
				continue
			}
			said = append(said, page, set)
			fields = append(fields, b)
			continue
		}
		if before && !w.repeats(b) {
			continue
		}
		said = append(said, page)
		numbered[b.Field] = true
		fields = append(fields, b)
	}
	return w.lines(fields)
}

// repeats reports whether a page gives a field once more: a date in another language,
// a country beside its code.
func (w *writer) repeats(b *bound) bool {
	switch b.Field.Kind() {
	case normalize.DateValue, normalize.CountryValue, normalize.SexValue:
		return len(b.At) > 0 && w.r.IntN(2) == 0
	}
	return false
}

// lines leaves the lines of the zone out where the table has no place for each.
func (w *writer) lines(fields []*bound) []*bound {
	var count lineCount
	for _, b := range fields {
		if b.chain > 0 {
			count.add(b)
		}
	}
	return slices.DeleteFunc(fields, func(b *bound) bool {
		n := count.of(b)
		return b.chain > 0 && b.Field == normalize.MRZLines && n > 1 && n < len(w.doc.Zone)
	})
}

// lineCount counts the lines of each set of lines of a zone, of which a page has few.
type lineCount []struct {
	witness document.Witness
	chain   int
	n       int
}

func (c *lineCount) add(b *bound) {
	for i := range *c {
		if (*c)[i].witness == b.Witness && (*c)[i].chain == b.chain {
			(*c)[i].n++
			return
		}
	}
	*c = append(*c, struct {
		witness document.Witness
		chain   int
		n       int
	}{b.Witness, b.chain, 1})
}

func (c lineCount) of(b *bound) int {
	for i := range c {
		if c[i].witness == b.Witness && c[i].chain == b.chain {
			return c[i].n
		}
	}
	return 0
}

// know notes what the reader of the answer will know of the document.
func (w *writer) know(p *plan, fields []*bound) {
	w.typ = p.docType()
	states := func(f normalize.Field) bool {
		return slices.ContainsFunc(fields, func(b *bound) bool { return b.Field == f })
	}
	w.shown = w.shown || states(normalize.MRZLines) || states(normalize.TextLines) || p.rebuild().Layout != "" && p.rebuild().Layout == w.doc.Layout
	if p.country != "" || w.shown || states(normalize.IssuingCountry) && !w.hidden.country {
		w.country, _ = normalize.MakeCountry(w.doc.Country)
	}
	switch {
	case w.typ != normalize.NoType:
	case states(normalize.DocumentType) && !w.hidden.typ:
		w.typ = w.doc.Type
	case w.shown:
		w.typ = w.zoneType()
	}
}

// docType is the type that every answer of the plan has.
func (p *plan) docType() normalize.DocType {
	if p.kind != nil {
		return p.kind.Type
	}
	return p.table.Type
}

// kind makes the document one of the kind.
func (w *writer) kind(p *plan) {
	k, t := p.kind, p.table
	if k == nil {
		return
	}
	w.complete(0, k.When)
	if len(k.Values) > 0 && t.KindAt != "" {
		v := k.Values[w.r.IntN(len(k.Values))]
		w.tree.set(w.tree.at(w.root, t.KindAt, 0), literal(v), v)
	}
}

// absent writes that fields are not there.
func (w *writer) absent(p *plan, fields []*bound) {
	for i := range p.fields {
		b := &p.fields[i]
		if len(b.At) == 0 || b.around || slices.Contains(fields, b) || w.r.IntN(2) == 0 {
			continue
		}
		at := b.parts[w.style.part%len(b.parts)] + b.At[w.style.place%len(b.At)]
		if w.tree.find(w.root, at) != none || p.tellsOther(at) {
			continue
		}
		n := w.tree.at(w.root, at, 0)
		if n == none || w.tree.nodes[n].child != none {
			continue
		}
		words := append([]string{""}, p.table.Null...)
		switch i := w.r.IntN(len(words) + 1); {
		case len(p.table.Wrap.Text) > 0:
		case i < len(words):
			w.tree.set(n, '"', words[i])
		}
	}
}

// tellsOther reports whether a member tells another kind of document by its mere
// presence.
func (p *plan) tellsOther(at string) bool {
	for i := range p.table.Kinds {
		k := &p.table.Kinds[i]
		if k != p.kind && slices.ContainsFunc(k.Marks, func(m vendors.Mark) bool {
			return m.At == at || slices.ContainsFunc(m.Some, func(name string) bool { return m.At+"/"+escaped(name) == at })
		}) {
			return true
		}
	}
	return false
}
