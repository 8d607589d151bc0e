package vendors

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/normalize"
)

// verdicts keeps what is at every place below id that the pointer stands for.
func (r *reader) verdicts(v *Verdict, id int32, pointer string) {
	head, tail, each := strings.Cut(pointer, "/*")
	id = r.tape.find(id, head)
	switch {
	case id == none:
	case !each:
		r.verdict(v, id)
	case r.tape.nodes[id].kind != '[':
		r.verdicts(v, id, tail)
	default:
		for c := r.tape.nodes[id].child; c != none; c = r.tape.nodes[c].next {
			r.verdicts(v, c, tail)
		}
	}
}

// verdict keeps one verdict of the vendor, when the table knows its text.
func (r *reader) verdict(v *Verdict, n int32) {
	if kind := r.tape.nodes[n].kind; kind == '{' || kind == '[' || r.empty(n) {
		return
	}
	name, which := v.Name, n
	if v.By != "" {
		which = r.tape.member(r.tape.nodes[n].parent, v.By)
	}
	if v.Names != nil && which != none {
		r.fold = r.tape.appendText(r.fold[:0], which)
		if is := v.Names[string(r.fold)]; is != "" {
			name += ": " + is
		}
	}
	if value := v.value(string(r.tape.appendText(nil, n))); value != "" {
		r.notes = append(r.notes, pendingAdvisory{name: name, value: value, at: r.keepPointer(n)})
	}
}

// value is what a text of the vendor's means, "" when nothing.
func (v *Verdict) value(text string) string {
	if v.Values == nil {
		return "error"
	}
	if value, ok := v.Values[text]; ok {
		return value
	}
	return v.Values[FoldLabel(text)]
}

// advise keeps a verdict of the vendor on an entry of a list, when the table
// knows its text.
func (r *reader) advise(label span, field normalize.Field, n int32, values map[string]string) {
	r.fold = r.tape.appendText(r.fold[:0], n)
	if v, ok := values[string(r.fold)]; ok {
		r.notes = append(r.notes, pendingAdvisory{label: label, field: field, value: v, at: r.keepPointer(n)})
	}
}

// bare returns the bindings of a folded label without a word that tells where the
// text comes from.
func (r *reader) bare(label string, l *List) []occurrence {
	for _, a := range l.Affixes {
		word := strings.ToLower(a.Text)
		rest, ok := strings.CutPrefix(label, word)
		if !ok {
			if rest, ok = strings.CutSuffix(label, word); !ok {
				rest, ok = strings.CutSuffix(label, "("+word+")")
			}
		}
		if binds := r.kind.labels[strings.TrimSpace(rest)]; ok && binds != nil {
			r.affix = a.Witness
			return binds
		}
	}
	return nil
}

// cut reads an entry whose label holds the value too.
func (r *reader) cut(label int32, sep string) {
	text := norm.NFKC.String(string(r.tape.appendText(nil, label)))
	name, value, ok := strings.Cut(text, sep)
	if !ok {
		value = name
	}
	name, value = FoldLabel(name), strings.TrimSpace(value)
	if v := r.kind.verdicts[name]; v != nil {
		if is := v.value(value); is != "" {
			r.notes = append(r.notes, pendingAdvisory{name: v.Name, value: is, at: r.keepPointer(label)})
		}
	}
	if len(r.kind.labels[name]) == 0 {
		r.rest = append(r.rest, pendingRest{r.keepText(label), r.keepPointer(label), r.kind.ignore[name], normalize.Unmapped})
		return
	}
	from := int32(len(r.text))
	if r.text = append(r.text, value...); r.null(r.text[from:]) {
		return
	}
	to, at := int32(len(r.text)), r.keepPointer(label)
	for _, b := range r.kind.labels[name][0].binds {
		r.raws = append(r.raws, pendingRaw{
			bind: b, language: b.Language, witness: r.prog.table.witness(r.kind.kind, b), schemes: r.kind.kind.schemes(b),
			text: span{from, to}, at: at, confidence: -1,
		})
	}
}
