package vendors

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// A vendor may give one thing in several places, or several things in one. The
// text of a binding is put together of its parts, or cut out, here.

// leads reports whether the value c is the one for which a binding is kept: of
// parts the first that says something, of a date the year.
func (r *reader) leads(b *binding, c int32) bool {
	if len(b.Parts) == 0 || r.tape != r.doc.tape {
		return len(b.Parts) == 0
	}
	for _, at := range b.parts {
		n := r.tape.Find(r.root, at)
		says := n != tape.None && r.textOf(n) != tape.None
		if says || b.Field.Kind() == normalize.DateValue {
			return says && r.tape.Sole(n) == r.tape.Sole(c)
		}
	}
	return false
}

// textOf returns the text that a part is, or None.
func (r *reader) textOf(n int32) int32 {
	if n = r.tape.Sole(n); r.tape.Nodes[n].Kind == '{' {
		w, _ := r.unwrap(n)
		n = w.text
	}
	if n == tape.None || !r.tape.IsText(n) || r.empty(n) {
		return tape.None
	}
	return n
}

// appendJoined appends to r.text the texts at the places below the document, with a blank
// between two, but for scripts that have none: 张 and 三 are 张三.
func (r *reader) appendJoined(places []tape.Path) []byte {
	for _, at := range places {
		n := r.tape.Find(r.root, at)
		if n != tape.None {
			n = r.textOf(n)
		}
		if n == tape.None {
			continue
		}
		r.fold = bytes.TrimSpace(r.tape.AppendText(r.fold[:0], n))
		if len(r.text) > 0 && !(closed(utf8.DecodeLastRune(r.text)) && closed(utf8.DecodeRune(r.fold))) {
			r.text = append(r.text, ' ')
		}
		r.text = append(r.text, r.fold...)
	}
	return r.text
}

// closed reports whether the words of a character's script stand without blanks.
func closed(c rune, _ int) bool {
	return unicode.In(c, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

// appendParts appends to r.text the date that stands in parts below n as YYYY-MM-DD, or
// shorter where parts are absent or 0.
func (r *reader) appendParts(n int32, places []tape.Path) []byte {
	for i, at := range places {
		m := r.tape.Find(n, at)
		if m != tape.None {
			m = r.textOf(m)
		}
		if m == tape.None {
			return r.text
		}
		r.fold = bytes.TrimSpace(r.tape.AppendText(r.fold[:0], m))
		digits := bytes.TrimLeft(r.fold, "0")
		if len(digits) == 0 {
			return r.text
		}
		if i > 0 {
			r.text = append(r.text, '-')
			if len(r.fold) < 2 {
				r.text = append(r.text, '0')
			}
		}
		r.text = append(r.text, r.fold...)
	}
	return r.text
}

// cut returns the part of a text that holds the field.
func (b *Binding) cut(text []byte) []byte {
	if i := bytes.LastIndex(text, []byte(b.Before)); b.Before != "" && i >= 0 {
		text = text[:i]
	}
	if i := bytes.Index(text, []byte(b.After)); b.After != "" && i >= 0 {
		text = text[i+len(b.After):]
	}
	return bytes.TrimSpace(text)
}

// word returns what a code of the vendor's means.
func (b *Binding) word(code string) (word string, ok bool) {
	if word, ok = b.Words[code]; !ok {
		word, ok = b.Words[FoldLabel(code)]
	}
	if !ok {
		word, ok = b.Words["*"]
	}
	return word, ok
}
