package vendors

import (
	"unicode"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// verdicts keeps what is at every place below id that the paths stand for, of which each
// but the first begins in every element of an array.
func (r *reader) verdicts(v *verdict, id int32, at []tape.Path) {
	id = r.tape.Find(id, at[0])
	switch {
	case id == tape.None:
	case len(at) == 1:
		r.verdict(v, id)
	case r.tape.Nodes[id].Kind != '[':
		r.verdicts(v, id, at[1:])
	default:
		for c := r.tape.Nodes[id].Child; c != tape.None; c = r.tape.Nodes[c].Next {
			r.verdicts(v, c, at[1:])
		}
	}
}

// verdict keeps one verdict of the vendor, when the table knows its text.
func (r *reader) verdict(v *verdict, n int32) {
	if kind := r.tape.Nodes[n].Kind; kind == '{' || kind == '[' || r.empty(n) {
		return
	}
	name, which := v.Name, n
	if v.By != "" {
		which = r.tape.Member(r.tape.Nodes[n].Parent, v.by)
	}
	if v.Names != nil && which != tape.None {
		r.fold = r.tape.AppendText(r.fold[:0], which)
		if is := v.Names[string(r.fold)]; is != "" {
			name += ": " + is
		} else if isWords(r.fold) {
			name += ": " + string(r.fold)
		}
	}
	r.fold = r.tape.AppendText(r.fold[:0], n)
	if value := v.value(r.fold); value != "" {
		r.notes = append(r.notes, document.Advisory{Name: name, Value: value, Whole: v.Whole, At: r.keepPointer(n)})
	}
}

// value is what a text of the vendor's means, "" when nothing.
func (v *Verdict) value(text []byte) string {
	if v.Values == nil {
		return "error"
	}
	value, ok := v.Values[string(text)]
	if !ok {
		value, ok = v.Values[FoldLabel(string(text))]
	}
	if !ok {
		value = v.Values["*"]
	}
	return value
}

// isWords reports whether a text is a few words without digits, as vendors name
// their checks.
func isWords(text []byte) bool {
	const most = 64
	for _, c := range string(text) {
		if !unicode.IsLetter(c) && c != '_' && c != '-' && c != ' ' {
			return false
		}
	}
	return 0 < len(text) && len(text) <= most
}

// advise keeps a verdict of the vendor on an entry of a list, when the table
// knows its text.
func (r *reader) advise(label int32, field normalize.Field, n int32, values map[string]string) {
	r.fold = r.tape.AppendText(r.fold[:0], n)
	if v, ok := values[string(r.fold)]; ok {
		r.notes = append(r.notes, document.Advisory{Name: r.keepText(label), Label: true, Field: field, Value: v, At: r.keepPointer(n)})
	}
}
