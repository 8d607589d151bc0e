package vendors

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize/document"
	"golang.org/x/text/unicode/norm"
)

// bare returns what the table says of a folded label without a word that tells
// where the text comes from.
func (r *reader) bare(name string, l *List) *label {
	for _, a := range l.Affixes {
		word := strings.ToLower(a.Text)
		rest, ok := strings.CutPrefix(name, word)
		if !ok {
			if rest, ok = strings.CutSuffix(name, word); !ok {
				rest = strings.TrimSuffix(name, "("+word+")")
			}
		}
		if found := r.kind.labels[strings.TrimSpace(rest)]; found != nil && found.binds != nil {
			r.affix = a.Witness
			return found
		}
	}
	return &unlisted
}

// cut reads an entry whose label holds the value too.
func (r *reader) cut(label int32, sep string) {
	text := norm.NFKC.String(string(r.tape.AppendText(nil, label)))
	name, value, ok := strings.Cut(text, sep)
	if !ok {
		value = name
	}
	value = strings.TrimSpace(value)
	entry, _ := r.kind.find([]byte(name))
	if v := entry.verdict; v != nil {
		if is := v.value(value); is != "" {
			r.notes = append(r.notes, pendingAdvisory{name: v.Name, value: is, whole: v.Whole, at: r.keepPointer(label)})
		}
	}
	if len(entry.binds) == 0 {
		r.rest = append(r.rest, pendingRest{r.keepText(label), r.keepPointer(label), entry.ignored, document.Unmapped})
		return
	}
	from := int32(len(r.text))
	if r.text = append(r.text, value...); r.null(r.text[from:]) {
		return
	}
	to, at := int32(len(r.text)), r.keepPointer(label)
	for _, b := range entry.binds[0].binds {
		r.raws = append(r.raws, pendingRaw{
			bind: b, language: b.Language, witness: r.prog.table.witness(r.kind.kind, b), schemes: r.kind.kind.schemes(b),
			text: span{from, to}, at: at, confidence: -1,
		})
	}
}
