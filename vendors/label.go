package vendors

import (
	"bytes"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"golang.org/x/text/unicode/norm"
)

// bare returns what the table says of a folded label without a word that tells
// where the text comes from.
func (r *reader) bare(name []byte, l *listing) *label {
	for i := range l.affixes {
		a := &l.affixes[i]
		if found, _ := r.kind.findFolded(without(name, a.Text)); found.binds != nil {
			r.affix = a.Witness
			return found
		}
	}
	return &unlisted
}

// without returns a folded label without a word before it, or behind it, there perhaps
// in brackets.
func without(label []byte, word string) []byte {
	rest, ok := bytes.CutPrefix(label, []byte(word))
	if !ok {
		if rest, ok = bytes.CutSuffix(label, []byte(word)); !ok {
			if inner, ok := bytes.CutSuffix(label, []byte(")")); ok {
				if before, ok := bytes.CutSuffix(inner, []byte(word)); ok {
					if before, ok = bytes.CutSuffix(before, []byte("(")); ok {
						rest = before
					}
				}
			}
		}
	}
	return bytes.TrimSpace(rest)
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
		if is := v.value([]byte(value)); is != "" {
			r.notes = append(r.notes, document.Advisory{Name: v.Name, Value: is, Whole: v.Whole, At: r.keepPointer(label)})
		}
	}
	if len(entry.binds) == 0 {
		r.rest = append(r.rest, document.Rest{Label: r.keepText(label), At: r.keepPointer(label), Known: entry.ignored, Kind: document.Unmapped})
		return
	}
	if r.null([]byte(value)) {
		return
	}
	at := r.keepPointer(label)
	for _, b := range entry.binds[0].binds {
		if !ok && b.Field != normalize.Decision { // the caption of a field without a text
			continue
		}
		raw := b.raw
		raw.Text, raw.At = value, at
		r.raws = append(r.raws, raw)
		r.origins = append(r.origins, originOf(b))
	}
}
