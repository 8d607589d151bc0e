package vendors

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// maxText is the length in bytes of the longest text of a field, as it stands in
// the JSON. Longer ones are images and other data that the vendor put there.
const maxText = 64 << 10

// maxTexts is how many texts of fields a document may have. The richest answer
// known has a few hundred.
const maxTexts = 2048

// wrapped is a text with what stands beside it; none where there is none.
type wrapped struct {
	text, stated, sure int32
	parts              int32            // the object that has the date in parts
	witness            document.Witness // that the object names
}

// unwrap looks into the object n. ok is false when it is not as Wrap says.
func (r *reader) unwrap(n int32) (w wrapped, ok bool) {
	places := &r.prog.wrap
	w = wrapped{text: tape.None, stated: tape.None, sure: tape.None, parts: tape.None}
	first := func(places []tape.Path) int32 {
		for _, at := range places {
			m := r.tape.Find(n, at)
			ok = ok || m != tape.None
			if m != tape.None && r.tape.IsText(m) && !r.empty(m) {
				return m
			}
		}
		return tape.None
	}
	w.text, w.stated = first(places.text), first(places.stated)
	if len(places.parts) > 0 && r.tape.Find(n, places.parts[0]) != tape.None {
		ok, w.parts = true, n
	}
	if w.text == tape.None {
		w.text, w.stated = w.stated, tape.None
	}
	if places.confidence != nil {
		w.sure = r.tape.Find(n, places.confidence)
	}
	if places.source != nil {
		if m := r.tape.Find(n, places.source); m != tape.None {
			r.fold = r.tape.AppendText(r.fold[:0], m)
			w.witness = r.prog.table.Wrap.Sources[string(r.fold)]
		}
	}
	return w, ok
}

// bound keeps a value that bindings claim.
func (r *reader) bound(c int32, p *place) {
	if p.alone == nil {
		c = r.tape.Sole(c)
	}
	if r.tape != r.doc.tape && !slices.ContainsFunc(p.binds, func(b claim) bool { return len(b.Parts) == 0 }) {
		r.keepRest(c, r.name(c), document.Unmapped) // parts are looked for in the document, not in strings of it
		return
	}
	switch kind := r.tape.Nodes[c].Kind; kind {
	case '"', '0', 't', 'f':
		for _, b := range p.binds {
			if !r.leads(b.binding, c) {
				continue
			}
			if _, word := b.Words[string(r.tape.Src[r.tape.Nodes[c].From:r.tape.Nodes[c].To])]; kind == '"' || kind == '0' || word {
				b.note(r.keepRaw(b.binding, r.plain(c, b.binding)))
			} else {
				r.keepRest(c, r.name(c), document.WrongType)
				return
			}
		}
	case '[':
		r.several(c, p)
	case '{':
		w, ok := r.unwrap(c)
		for _, b := range p.binds {
			if ok && r.leads(b.binding, c) && (w.text != tape.None || w.parts != tape.None) {
				b.note(r.keepRaw(b.binding, w))
			}
		}
		if p.next != nil {
			for m := r.tape.Nodes[c].Child; m != tape.None; m = r.tape.Nodes[m].Next {
				if q := r.step(p, m, false); q != nil {
					ok = true
					r.visit(m, q)
				}
			}
		}
		if !ok && r.tape.Nodes[c].Child != tape.None {
			r.keepRest(c, r.name(c), document.WrongType)
		}
	}
}

// note says at which of the binding's places a text was.
func (c claim) note(_ *document.Raw, p *origin) {
	if p != nil {
		p.place = c.place
	}
}

// plain is a text that stands by itself.
func (r *reader) plain(c int32, b *binding) wrapped {
	w := wrapped{text: c, stated: tape.None, sure: tape.None, parts: tape.None}
	if b.stated != nil && r.tape == r.doc.tape {
		w.stated = r.tape.Find(r.root, b.stated)
	}
	return w
}

// several keeps an array that bindings claim. The lines of a zone stay apart, and so
// do several dates, sexes and numbers, which are never parts of one; the texts of any
// other field, several given names for example, are one text.
func (r *reader) several(c int32, p *place) {
	for e := r.tape.Nodes[c].Child; e != tape.None; e = r.tape.Nodes[e].Next {
		if _, ok := r.element(e); ok || r.tape.Nodes[e].Kind == 'n' {
			continue
		}
		kind := document.WrongType
		if r.tape.IsText(e) {
			kind = document.TooLong
		}
		r.keepRest(e, r.name(c), kind)
	}
	for _, b := range p.binds {
		switch {
		case len(b.Parts) > 0:
			r.keepRest(c, r.name(c), document.WrongType)
		case staysApart(b.Field) || r.prog.table.Wrap.Source != "":
			for e := r.tape.Nodes[c].Child; e != tape.None; e = r.tape.Nodes[e].Next {
				if w, ok := r.element(e); ok && at(w) != tape.None {
					b.note(r.keepRaw(b.binding, w))
				}
			}
		default:
			if w := r.joined(c); w.text != tape.None {
				b.note(r.keepRaw(b.binding, w))
			}
		}
	}
}

// joined is the texts of an array as one, in r.join, as sure as the least sure of
// them; of one text it is that.
func (r *reader) joined(c int32) wrapped {
	w := wrapped{text: tape.None}
	r.join = r.join[:0]
	for e := r.tape.Nodes[c].Child; e != tape.None; e = r.tape.Nodes[e].Next {
		u, ok := r.element(e)
		switch {
		case !ok || u.text == tape.None || r.empty(u.text) || len(r.join) > maxText:
		case w.text == tape.None:
			w = u
			r.join = r.tape.AppendText(r.join, u.text)
		default:
			if sure, least := r.confidence(u.sure), r.confidence(w.sure); least < 0 || 0 <= sure && sure < least {
				w.sure = u.sure
			}
			w.text, w.stated, w.parts = c, tape.None, tape.None
			r.join = r.tape.AppendText(append(r.join, ' '), u.text)
		}
	}
	return w
}

func staysApart(f normalize.Field) bool {
	switch f.Kind() {
	case normalize.DateValue, normalize.SexValue, normalize.NumberValue:
		return true
	}
	return f == normalize.MRZLines
}

// element is an element of an array. ok is false when it is no text, or none that is
// short enough for a field.
func (r *reader) element(e int32) (w wrapped, ok bool) {
	switch r.tape.Nodes[e].Kind {
	case '"', '0':
		return wrapped{text: e, stated: tape.None, sure: tape.None, parts: tape.None}, r.tape.Nodes[e].To-r.tape.Nodes[e].From <= maxText
	case '{':
		return r.unwrap(e)
	}
	return w, false
}

// keepRaw keeps a text for a binding. It returns nil when it says nothing.
func (r *reader) keepRaw(b *binding, w wrapped) (*document.Raw, *origin) {
	joined := w.text != tape.None && r.tape.Nodes[w.text].Kind == '['
	if joined && len(r.join) > maxText || w.text != tape.None && r.tape.Nodes[w.text].To-r.tape.Nodes[w.text].From > maxText {
		r.keepRest(w.text, r.name(w.text), document.TooLong)
		return nil, nil
	}
	if len(r.raws)-r.first >= maxTexts {
		if !r.full {
			r.full = true
			r.keepRest(at(w), nil, document.TooMany)
		}
		return nil, nil
	}
	var text []byte
	from := originOf(b)
	r.text = r.text[:0]
	switch {
	case len(b.Parts) > 0 && b.kind == normalize.DateValue:
		text = r.appendParts(r.root, b.parts)
	case len(b.Parts) > 0:
		text = r.appendJoined(b.parts)
	case joined:
		text = r.join
	case w.text != tape.None:
		from.text = w.text
		text = r.tape.Peek(&r.text, w.text)
	default:
		text = r.appendParts(w.parts, r.prog.wrap.parts)
	}
	if !b.whole {
		text = r.said(b.Binding, text)
	}
	if r.null(text) {
		switch {
		case from.text == tape.None:
		case b.whole:
			r.tape.Saw(from.text, tape.WhetherAt|tape.Silent)
		default:
			r.tape.Saw(from.text, tape.AtText)
		}
		return nil, nil
	}
	r.raws = append(r.raws, b.raw)
	p := &r.raws[len(r.raws)-1]
	p.Text, p.At = r.keep(text), r.keepPointer(at(w))
	if w.witness != document.NoWitness {
		p.Witness = w.witness
	}
	switch {
	case w.text == tape.None || !b.whole && len(b.Parts) > 0:
	case w.stated != tape.None && r.tape.IsText(w.stated) && !r.empty(w.stated):
		from.stated = w.stated
		p.Stated, p.StatedAt = r.keep(r.tape.Peek(&r.fold, w.stated)), r.keepPointer(w.stated)
	case w.parts != tape.None && b.kind == normalize.DateValue:
		r.text = r.text[:0]
		if text := r.appendParts(w.parts, r.prog.wrap.parts); len(text) > 0 {
			p.Stated, p.StatedAt = r.keep(text), r.keepPointer(w.parts)
		}
	}
	if b.kind == normalize.ZoneValue {
		p.Label = r.keepLabel(at(w))
	}
	t, sure := r.figureOf(w.text, w.sure)
	if p.Confidence = r.share(t, sure); t == r.tape {
		from.sure = sure
	}
	if r.tape != &r.main { // what the string says that holds it is looked at
		from.text, from.stated, from.sure = tape.None, tape.None, tape.None
	}
	r.origins = append(r.origins, from)
	return p, &r.origins[len(r.origins)-1]
}

// says is what the text n says for a binding.
func (r *reader) says(b *binding, n int32) []byte {
	r.text = r.text[:0]
	text := r.tape.Peek(&r.text, n)
	if !b.whole {
		text = r.said(b.Binding, text)
	}
	return text
}

// said is what a text says for a binding, in its words.
func (r *reader) said(b *Binding, text []byte) []byte {
	if b.Before != "" || b.After != "" {
		text = b.cut(text)
	}
	if len(b.Words) > 0 {
		if word, ok := b.word(string(text)); ok {
			text = append(r.text[:0], word...)
		}
	}
	return text
}

// at is where a text is, or the object that has it in parts.
func at(w wrapped) int32 {
	if w.text == tape.None {
		return w.parts
	}
	return w.text
}
