package vendors

import (
	"bytes"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// span is a part of reader.text.
type span struct{ from, to int32 }

type pendingRaw struct {
	bind                       *Binding
	text, at, stated, statedAt span
	label                      span   // of lines
	entry                      *label // of the entry of a list, whatever affix the answer gives it; nil for a place
	same                       uint16 // see sameThing
	part                       bool   // of a name that stands in several entries
	language                   string
	schemes                    []string
	witness                    document.Witness
	place                      int // which of the binding's places
	confidence                 float32
}

type pendingRest struct {
	label, at span
	known     bool
	kind      document.RestKind
}

type pendingAdvisory struct {
	name  string
	label span
	field normalize.Field
	value string
	whole bool
	at    span
}

type pendingDocument struct {
	kind              *Kind
	title             span // the vendor's name of its kind
	bound             []normalize.Field
	pieces            *document.Pieces
	raws, rest, notes int // where its entries end
}

// empty reports whether a scalar says nothing: null, "" or a null word.
func (r *reader) empty(n int32) bool {
	switch v := r.tape.Nodes[n]; {
	case v.Kind == 'n':
		return true
	case v.Kind != '"' && v.Kind != '0' || v.To-v.From > maxText:
		return false
	}
	r.fold = r.tape.AppendText(r.fold[:0], n)
	return r.null(r.fold)
}

// null reports whether a text says nothing: blank or one of the table's words.
func (r *reader) null(text []byte) bool {
	text = bytes.TrimSpace(text)
	if len(text) == 0 {
		return true
	}
	for _, null := range r.prog.table.Null {
		if string(text) == null {
			return true
		}
	}
	return false
}

func (r *reader) keepRest(n int32, label span, kind document.RestKind) {
	known := false
	if label.to > label.from {
		l, _ := r.kind.find(r.text[label.from:label.to])
		known = l.ignored
	}
	r.rest = append(r.rest, pendingRest{label, r.keepPointer(n), known, kind})
}

func (r *reader) keepText(n int32) span {
	from := len(r.text)
	r.text = r.tape.AppendText(r.text, n)
	return span{int32(from), int32(len(r.text))}
}

func (r *reader) keepName(n int32) span {
	from := len(r.text)
	if t := r.tape; t.Nodes[n].NameEnd > 0 {
		r.text = t.AppendName(r.text, n)
	}
	return span{int32(from), int32(len(r.text))}
}

// keepLabel keeps the label of the current entry of a list, else the name under
// which n stands, itself or in an array.
func (r *reader) keepLabel(n int32) span {
	if r.entryLabel != tape.None {
		return r.keepText(r.entryLabel)
	}
	for r.tape.Nodes[n].NameEnd == 0 && r.tape.Nodes[n].Parent != tape.None {
		n = r.tape.Nodes[n].Parent
	}
	return r.keepName(n)
}

func (r *reader) keepPointer(n int32) span {
	from := len(r.text)
	// Values of one list share all but the end of their pointers.
	t := r.tape
	parent := t.Nodes[n].Parent
	if above := parent; parent != tape.None && t.Nodes[parent].Parent != tape.None {
		above = t.Nodes[parent].Parent
		if r.base.tape != t || r.base.node != above {
			r.base.tape, r.base.node = t, above
			r.base.pointer = t.AppendPointer(append(r.base.pointer[:0], r.prefix...), above)
		}
		r.text = append(r.text, r.base.pointer...)
		r.text = t.AppendSegment(r.text, parent)
		r.text = t.AppendSegment(r.text, n)
	} else {
		r.text = t.AppendPointer(append(r.text, r.prefix...), n)
	}
	return span{int32(from), int32(len(r.text))}
}

// finish turns what was kept into sources over the one string text.
func (r *reader) finish(a *Answer, t *Table, text string) {
	get := func(s span) string { return text[s.from:s.to] }
	a.raws = rawSlices.Get().(*[]document.Raw)
	raws := slices.Grow((*a.raws)[:0], len(r.raws))[:len(r.raws)]
	*a.raws = raws
	for i, p := range r.raws {
		raws[i] = document.Raw{
			Field: p.bind.Field, Same: p.same, Else: p.bind.Else, Witness: p.witness, Text: get(p.text), Label: get(p.label), At: get(p.at),
			Notation: p.bind.Notation, Language: p.language, Confidence: p.confidence, Schemes: p.schemes,
			Stated: get(p.stated), StatedAt: get(p.statedAt),
		}
	}
	rest := make([]document.Rest, len(r.rest))
	for i, p := range r.rest {
		rest[i] = document.Rest{Label: get(p.label), At: get(p.at), Known: p.known, Kind: p.kind}
	}
	notes := make([]document.Advisory, len(r.notes))
	for i, p := range r.notes {
		notes[i] = document.Advisory{Name: p.name, Field: p.field, Value: p.value, Whole: p.whole, At: get(p.at)}
		if p.name == "" {
			notes[i].Name, notes[i].Label = get(p.label), true
		}
	}
	docs := make([]document.Source, len(r.docs))
	var last pendingDocument
	for i, d := range r.docs {
		docs[i] = document.Source{
			Type: t.Type, Country: t.Country, Title: get(d.title), Bound: d.bound, Pieces: d.pieces,
			Raws: raws[last.raws:d.raws:d.raws], Rest: rest[last.rest:d.rest:d.rest], Advisory: notes[last.notes:d.notes:d.notes],
		}
		if d.kind != nil {
			docs[i].Type = d.kind.Type
			if d.kind.Country != "" {
				docs[i].Country = d.kind.Country
			}
		}
		last = d
	}
	if around := notes[last.notes:]; len(around) > 0 { // on each of the documents, and also where there is none
		if len(docs) == 0 {
			docs = []document.Source{{Type: t.Type, Country: t.Country}}
		}
		for i := range docs {
			docs[i].Advisory = append(docs[i].Advisory, around...)
		}
	}
	a.Documents = docs
}
