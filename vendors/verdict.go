package vendors

import (
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// verdicts keeps what is at every place below id that the pointer stands for.
func (r *reader) verdicts(v *Verdict, id int32, pointer string) {
	head, tail, each := strings.Cut(pointer, "/*")
	id = r.tape.Find(id, head)
	switch {
	case id == tape.None:
	case !each:
		r.verdict(v, id)
	case r.tape.Nodes[id].Kind != '[':
		r.verdicts(v, id, tail)
	default:
		for c := r.tape.Nodes[id].Child; c != tape.None; c = r.tape.Nodes[c].Next {
			r.verdicts(v, c, tail)
		}
	}
}

// verdict keeps one verdict of the vendor, when the table knows its text.
func (r *reader) verdict(v *Verdict, n int32) {
	if kind := r.tape.Nodes[n].Kind; kind == '{' || kind == '[' || r.empty(n) {
		return
	}
	name, which := v.Name, n
	if v.By != "" {
		which = r.tape.Member(r.tape.Nodes[n].Parent, v.By)
	}
	if v.Names != nil && which != tape.None {
		r.fold = r.tape.AppendText(r.fold[:0], which)
		if is := v.Names[string(r.fold)]; is != "" {
			name += ": " + is
		} else if isWords(r.fold) {
			name += ": " + string(r.fold)
		}
	}
	if value := v.value(string(r.tape.AppendText(nil, n))); value != "" {
		r.notes = append(r.notes, pendingAdvisory{name: name, value: value, whole: v.Whole, at: r.keepPointer(n)})
	}
}

// value is what a text of the vendor's means, "" when nothing.
func (v *Verdict) value(text string) string {
	if v.Values == nil {
		return "error"
	}
	value, ok := v.Values[text]
	if !ok {
		value, ok = v.Values[FoldLabel(text)]
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
func (r *reader) advise(label span, field normalize.Field, n int32, values map[string]string) {
	r.fold = r.tape.AppendText(r.fold[:0], n)
	if v, ok := values[string(r.fold)]; ok {
		r.notes = append(r.notes, pendingAdvisory{label: label, field: field, value: v, at: r.keepPointer(n)})
	}
}
