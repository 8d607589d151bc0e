package vendors

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/normalize"
)

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
