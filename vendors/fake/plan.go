package fake

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
)

// plan is a table with one of its kinds of document, or with none of them, made
// ready to be run backwards.
type plan struct {
	table     *vendors.Table
	kind      *vendors.Kind // nil: of no listed kind
	fields    []bound
	known     map[string]bool     // labels, folded, that mean something by themselves
	ways      []way               // that answers go, see works
	types     []normalize.DocType // that such an answer may be about
	country   string              // that the table implies, "" when it does not
	countries []string            // that issue such documents, nil for any
	zoned     []issue             // the documents that it may be about, where it takes everything from their zone
	sides     []*plan             // further sides of the same document
	sources   [][]string          // of each list: the codes of its sources
	finding   sync.Once           // of the ways
}

// bound is a binding of a kind: what a page and the kind say of it is filled in.
type bound struct {
	vendors.Binding
	parts  []string // the places of the page, each in front of the places of the binding
	labels []string // that no kind has for something else
	around bool     // the places are in the answer, around the documents
	codes  []string // of the words, in their order
	chain  int      // of lines of a zone: which of the sets of lines it belongs to
}

// way is a way to the documents, with the shape of answers that has it.
type way struct {
	documents string
	list      int // which of the lists, -1 when there is none
	shape     []vendors.Mark
}

// plansOf are the plans of a table. Some may not work.
func plansOf(t *vendors.Table) (all []*plan) {
	for i := range t.Kinds {
		all = append(all, newPlan(t, &t.Kinds[i]))
	}
	if len(t.Kinds) == 0 || tells(t) {
		all = append(all, newPlan(t, nil))
	}
	for _, p := range all {
		for _, q := range all {
			if t.OneHolder && q != p && p.kind != nil && q.kind != nil && q.kind.Type == p.kind.Type {
				p.sides = append(p.sides, q)
			}
		}
	}
	return slices.DeleteFunc(all, func(p *plan) bool { return len(p.types) == 0 })
}

// tells reports whether answers of the table tell the type of a document that is of
// no listed kind.
func tells(t *vendors.Table) bool {
	return slices.ContainsFunc(fieldsOf(t, nil), func(b bound) bool { return b.Field == normalize.DocumentType })
}

func newPlan(t *vendors.Table, k *vendors.Kind) *plan {
	p := &plan{table: t, kind: k, fields: fieldsOf(t, k)}
	p.leaveToOthers()
	p.chainLines()
	p.known = map[string]bool{}
	for _, b := range p.fields {
		for _, label := range b.Labels {
			p.known[vendors.FoldLabel(label)] = true
		}
	}
	for _, label := range t.Ignore {
		p.known[vendors.FoldLabel(label)] = true
	}
	typ, country := t.Type, t.Country
	if k != nil {
		typ = k.Type
		if k.Country != "" {
			country = k.Country
		}
	}
	for _, d := range specimen.Types(country) {
		if typ == d || typ == normalize.NoType && slices.Contains(ofPerson, d) {
			p.types = append(p.types, d)
		}
	}
	forced := p.forced()
	if forced != nil {
		p.types = slices.DeleteFunc(specimen.Types(country), func(d normalize.DocType) bool { return !slices.Contains(forced, d) })
	}
	for _, d := range [...]normalize.DocType{normalize.NationalID, normalize.Passport} {
		if len(p.types) == 0 && forced == nil && (typ == normalize.OtherDocument || typ == normalize.NoType) && slices.Contains(specimen.Types(country), d) {
			p.types = append(p.types, d) // about a person all the same
		}
	}
	if told := p.told(); told != nil {
		p.types = slices.DeleteFunc(p.types, func(d normalize.DocType) bool { return !slices.Contains(told, d) })
	}
	if p.country = country; country != "" {
		p.countries = []string{country}
	}
	p.needZone()
	for i := range t.Lists {
		p.sources = append(p.sources, sorted(t.Lists[i].Sources))
	}
	return p
}

// works reports whether there is an answer of the plan. That is found out when it is
// first asked for: it takes answers to be written and read.
func (p *plan) works() bool {
	p.finding.Do(p.findWays)
	return len(p.ways) > 0
}

// forced are the types that the conditions of the kind say in the vendor's codes, nil
// for any.
func (p *plan) forced() (types []normalize.DocType) {
	if p.kind == nil {
		return nil
	}
	for i := range p.fields {
		b := &p.fields[i]
		for _, m := range p.kind.Marks {
			if b.Field != normalize.DocumentType || len(b.Words) == 0 || len(m.In) == 0 || !b.stands(m.At) {
				continue
			}
			for _, code := range m.In {
				if t, ok := normalize.ParseDocType(b.Words[code]); ok {
					types = append(types, t)
				}
			}
		}
	}
	return types
}

// told are the types by which the shapes of answers are told, nil when one is told by
// other things.
func (p *plan) told() (types []normalize.DocType) {
	for _, shape := range p.table.Marks {
		if slices.ContainsFunc(shape, func(m vendors.Mark) bool { return slices.Contains(p.table.Error.Code, m.At) }) {
			continue // of errors
		}
		words := p.typeWords(shape)
		if words == nil {
			return nil
		}
		for _, word := range words {
			if t, ok := normalize.ParseDocType(word); ok {
				types = append(types, t)
			}
		}
	}
	return types
}

// typeWords are the words for the type of the document that a shape is told by.
func (p *plan) typeWords(shape []vendors.Mark) []string {
	for _, m := range shape {
		if len(m.In) > 0 && slices.ContainsFunc(p.fields, func(b bound) bool {
			return b.Field == normalize.DocumentType && b.standsIn(p.table.Documents, m.At)
		}) {
			return m.In
		}
	}
	return nil
}

// stands reports whether the binding has a place.
func (b *bound) stands(at string) bool {
	return !b.around && slices.ContainsFunc(b.parts, func(part string) bool {
		return slices.ContainsFunc(b.At, func(place string) bool { return part+place == at })
	})
}

// rebuild says where the pieces of a zone are.
func (p *plan) rebuild() *vendors.Rebuild {
	if p.kind != nil && p.kind.Rebuild.Layout != "" {
		return &p.kind.Rebuild
	}
	return &p.table.Rebuild
}

// ofPerson are the types that an answer may be about that does not say of which type
// the document is.
var ofPerson = []normalize.DocType{normalize.Passport, normalize.NationalID, normalize.DrivingLicense, normalize.ResidencePermit, normalize.Visa, normalize.VoterCard}

// fieldsOf returns the bindings that hold in a document of the kind: the kind's, then
// the table's where the kind has none at the same place or label.
func fieldsOf(t *vendors.Table, k *vendors.Kind) (all []bound) {
	taken := map[string]bool{}
	level := func(fields []vendors.Binding, pages []vendors.Page) {
		var mine []string
		add := func(b bound) {
			b.Witness = cmpWitness(b.Witness, k, t)
			b.labels = slices.DeleteFunc(slices.Clone(b.Labels), func(l string) bool { return taken[labelKey(l, b.Nth)] })
			for _, l := range b.Labels {
				mine = append(mine, labelKey(l, b.Nth))
			}
			b.At = slices.DeleteFunc(slices.Clone(b.At), func(at string) bool {
				return slices.ContainsFunc(b.parts, func(part string) bool { return !b.around && taken[part+at] })
			})
			for _, part := range b.parts {
				for _, at := range b.At {
					if !b.around {
						mine = append(mine, part+at)
					}
				}
			}
			if len(b.Parts) > 0 && taken[b.parts[0]+b.Parts[0]] {
				b.Parts = nil
			}
			if b.Schemes == nil && k != nil && (b.Field == normalize.PersonalNumber || b.Field == normalize.DocumentNumber) {
				b.Schemes = k.Schemes
			}
			b.codes = sorted(b.Words)
			if len(b.labels) > 0 || len(b.At) > 0 || len(b.Parts) > 0 {
				all = append(all, b)
			}
		}
		for _, b := range fields {
			add(bound{Binding: b, parts: []string{""}})
		}
		for _, page := range pages {
			for _, b := range page.Fields {
				if b.Witness == document.NoWitness {
					b.Witness = page.Witness
				}
				add(bound{Binding: b, parts: page.At, around: page.Around})
			}
		}
		for _, key := range mine {
			taken[key] = true
		}
	}
	if k != nil {
		level(k.Fields, k.Pages)
	}
	level(t.Fields, t.Pages)
	return all
}

// leaveToOthers leaves out what some of the kinds state once more as the table does: that
// is how a table says that the others do not have it.
func (p *plan) leaveToOthers() {
	t := p.table
	if p.kind == nil {
		return
	}
	restates := func(k *vendors.Kind, b *vendors.Binding) bool {
		same := func(o vendors.Binding) bool { return o.Field == b.Field && len(o.At) > 0 && slices.Equal(o.At, b.At) }
		return slices.ContainsFunc(k.Fields, same) || slices.ContainsFunc(k.Pages, func(g vendors.Page) bool { return slices.ContainsFunc(g.Fields, same) })
	}
	p.fields = slices.DeleteFunc(p.fields, func(b bound) bool {
		return len(b.At) > 0 && !restates(p.kind, &b.Binding) && slices.ContainsFunc(t.Kinds, func(k vendors.Kind) bool { return restates(&k, &b.Binding) })
	})
}

func labelKey(label string, nth int) string {
	return "\x00" + vendors.FoldLabel(label) + "\x00" + strconv.Itoa(nth)
}

// cmpWitness is the witness of a binding: its own, else the kind's, else the table's,
// else the visual zone.
func cmpWitness(w document.Witness, k *vendors.Kind, t *vendors.Table) document.Witness {
	switch {
	case w != document.NoWitness:
		return w
	case k != nil && k.Witness != document.NoWitness:
		return k.Witness
	case t.Witness != document.NoWitness:
		return t.Witness
	}
	return document.Visual
}

// chainLines numbers the sets of lines of a zone: mrz1, mrz2, mrz3 and mrz_line1,
// mrz_line2, mrz_line3 are two, of which an answer has one.
func (p *plan) chainLines() {
	chain, last := 0, ""
	for i := range p.fields {
		b := &p.fields[i]
		if b.Field != normalize.MRZLines && b.Field != normalize.TextLines {
			continue
		}
		name := ""
		if len(b.At) > 0 {
			name = b.parts[0] + b.At[0]
		} else if len(b.labels) > 0 {
			name = b.labels[0]
		}
		page := b.Witness.String() + strings.TrimRight(name[:strings.LastIndexByte(name, '/')+1], "/")
		if last != page || strings.HasSuffix(name, "1") {
			chain++
		}
		b.chain, last = chain, page
	}
}
