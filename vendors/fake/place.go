package fake

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// places writes the fields that have places.
func (w *writer) places(p *plan, fields []*bound) {
	type group struct {
		at   string
		root int32
		bind *bound
		more []*bound // of the same place
	}
	groups := make([]group, 0, len(fields))
	for _, b := range fields {
		switch {
		case len(b.Parts) > 0:
			w.dateParts(b)
		case len(b.At) > 0:
			at := b.parts[w.style.part%len(b.parts)] + b.At[w.style.place%len(b.At)]
			root := w.root
			switch {
			case b.around:
				root = 0
			case w.plan.table.OneHolder && p.kind == nil && w.style.split && b.Field > normalize.IssuingCountry:
				root = w.tree.at(0, w.way.documents, 1)
			}
			if i := slices.IndexFunc(groups, func(g group) bool { return g.at == at && g.root == root }); i >= 0 && b.chain == 0 {
				groups[i].more = append(groups[i].more, b)
			} else {
				groups = append(groups, group{at, root, b, nil})
			}
		}
	}
	var line, lines lineCount
	for i := range groups {
		if b := groups[i].bind; b.chain > 0 {
			lines.add(b)
		}
	}
	for _, g := range groups {
		b := g.bind
		root := g.root
		switch {
		case b.chain > 0:
			w.zoneAt(root, b, g.at, line.of(b), lines.of(b))
			line.add(b)
		case len(g.more) > 0:
			if text, parts, ok := w.together(b, g.more[0]); ok {
				n, stated := w.put(root, g.at, text, b, false)
				for _, s := range parts {
					s.node, s.stated = n, stated
					w.say(s)
				}
			}
		default:
			if text, ok := w.text(b, b.Language); ok {
				n, stated := w.put(root, g.at, text, b, true)
				w.say(statement{field: b.Field, witness: b.Witness, node: n, stated: stated, text: text, bind: b, schemes: b.Schemes})
			}
		}
	}
}

// say keeps a statement.
func (w *writer) say(s statement) {
	if s.node == none {
		return
	}
	w.said = append(w.said, s)
}

// put writes a text at a place of the document, wrapped as the vendor does, and
// returns where it stands.
func (w *writer) put(root int32, at, text string, b *bound, alone bool) (n, stated int32) {
	stated = none
	n = w.tree.at(root, at, 0)
	if n == none {
		return none, none
	}
	wrap := &w.plan.table.Wrap
	plain := len(wrap.Text) == 0 || len(wrap.Of) > 0 && !slices.Contains(wrap.Of, b.Field)
	if v := &w.values[b.Field]; plain && len(wrap.Parts) > 0 && b.Field.Kind() == normalize.DateValue && alone &&
		v.State == normalize.Read && v.Value.Date.Precision() == normalize.DayPrecision && w.tree.nodes[n].kind == 'n' {
		w.tree.nodes[n].kind = '{'
		w.parts(n, wrap.Parts, v.Value.Date)
		return n, none
	}
	if kind := literal(text); len(b.Words) > 0 && (kind == 't' || kind == 'f') || plain {
		if len(b.Words) == 0 || kind == '0' {
			kind = '"'
		}
		if !w.tree.set(n, kind, text) {
			return none, none
		}
		if b.Stated != "" && alone {
			stated = w.putStated(w.tree.at(root, b.Stated, 0), b)
		}
		w.sure(n)
		return n, stated
	}
	if k := w.tree.nodes[n].kind; k != 'n' && k != '{' {
		return none, none
	}
	in := w.tree.at(n, wrap.Text[w.style.wrap%len(wrap.Text)], 0)
	if !w.tree.set(in, '"', text) {
		return none, none
	}
	if len(wrap.Stated) > 0 && alone {
		which := 0
		if b.Field.Kind() == normalize.CountryValue {
			which = len(wrap.Stated) - 1
		}
		if which == 0 && b.Field.Kind() == normalize.DateValue || b.Field.Kind() == normalize.CountryValue || len(wrap.Stated) == 1 {
			if _, ok := w.statedText(b); ok {
				stated = w.putStated(w.tree.at(n, wrap.Stated[which], 0), b)
			}
		}
	}
	if v := &w.values[b.Field]; len(wrap.Parts) > 0 && b.Field.Kind() == normalize.DateValue && v.State == normalize.Read && alone {
		w.parts(n, wrap.Parts, v.Value.Date)
	}
	if wrap.Source != "" {
		if code, ok := first(wrap.Sources, func(s document.Witness) bool { return s == b.Witness }); ok {
			w.tree.set(w.tree.at(n, wrap.Source, 0), '"', code)
		}
	}
	if wrap.Confidence != "" {
		w.figure(w.tree.at(n, wrap.Confidence, 0))
	}
	w.sure(n)
	return in, stated
}

// putStated writes the vendor's own form of a field.
func (w *writer) putStated(n int32, b *bound) int32 {
	text, ok := w.statedText(b)
	if n == none || !ok || !w.tree.set(n, '"', text) {
		return none
	}
	return n
}

// parts writes a date in numbers.
func (w *writer) parts(n int32, places []string, d normalize.Date) {
	for i, v := range [...]int{d.Year(), d.Month(), d.Day()} {
		if i < len(places) {
			w.tree.set(w.tree.at(n, places[i], 0), '0', strconv.Itoa(v))
		}
	}
}

// dateParts writes a date whose parts have places of their own.
func (w *writer) dateParts(b *bound) {
	v := &w.values[b.Field]
	if b.Field.Kind() != normalize.DateValue {
		w.textParts(b)
		return
	}
	if v.State != normalize.Read || v.Value.Date.Precision() != normalize.DayPrecision {
		return
	}
	d := v.Value.Date
	first := none
	for i, part := range [...]int{d.Year(), d.Month(), d.Day()} {
		bare := *b
		bare.Binding.Field, bare.Stated = normalize.NoField, ""
		n, _ := w.put(w.root, b.parts[0]+b.Parts[i], strconv.Itoa(part), &bare, false)
		if i == 0 {
			first = n
		}
	}
	w.say(statement{field: b.Field, witness: b.Witness, node: first, stated: none, text: strconv.Itoa(d.Year()), bind: b})
}

// textParts writes a text whose words are spread over several places.
func (w *writer) textParts(b *bound) {
	text, ok := w.text(b, b.Language)
	if !ok {
		return
	}
	bare := *b
	bare.Binding.Field, bare.Stated = normalize.NoField, ""
	words, whole := strings.Fields(text), ""
	first := none
	for i, at := range b.Parts {
		n := min(len(words), 1)
		if i == len(b.Parts)-1 {
			n = len(words)
		}
		if n == 0 {
			break
		}
		text := strings.Join(words[:n], " ")
		part, _ := w.put(w.root, b.parts[0]+at, text, &bare, false)
		if whole != "" && !(closed(utf8.DecodeLastRuneInString(whole)) && closed(utf8.DecodeRuneInString(text))) {
			whole += " "
		}
		whole += text
		if words = words[n:]; i == 0 {
			first = part
		}
	}
	w.values[b.Field].Value.Text = whole
	w.say(statement{field: b.Field, witness: b.Witness, node: first, stated: none, text: text, bind: b, schemes: b.Schemes})
}

// closed reports whether the words of a character's script stand without blanks.
func closed(r rune, _ int) bool {
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}
