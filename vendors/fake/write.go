package fake

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/specimen"
	"github.com/ocrlint/ocrlint/vendors"
)

// writer writes one answer at a time.
type writer struct {
	tree tree
	r    *rand.Rand
	plan *plan
	way  *way
	asOf normalize.Date

	doc    *specimen.Document
	values [normalize.NumFields]normalize.Parsed
	scheme [normalize.NumFields]string // of numbers
	zone   mrz.Zone

	country normalize.Country // as far as the answer states it
	typ     normalize.DocType // likewise
	shown   bool              // the answer gives the zone

	root  int32 // of the document, or of the side that is being written
	style style
	said  []statement
}

// style is how one answer chooses among what its vendor may do.
type style struct {
	part, place, wrap, form int
	sure, nulls, split      bool
	held                    byte
}

// statement is a text of the answer that states a field.
type statement struct {
	field   normalize.Field
	witness document.Witness
	node    int32  // the text
	stated  int32  // the vendor's own form of it, none when it gives none
	text    string // as far as it states the field
	cut     cut    // where that stands in the text
	schemes []string
	line    int // of the zone, from 1
	label   int32
	bind    *bound
}

// cut says which part of a text states a field: all but so many bytes in front and
// behind.
type cut struct{ before, behind int }

// write writes an answer of the plan about a document.
func (w *writer) write(p *plan, way *way, d *specimen.Document) {
	w.plan, w.way, w.doc = p, way, d
	w.tree.reset()
	if way.list < 0 || p.table.Lists[way.list].At != "" {
		w.tree.nodes[0].kind = '{'
	}
	w.said = w.said[:0]
	w.country, w.shown = normalize.Country{}, false
	w.take(d)
	w.choose()
	t := p.table
	for _, m := range t.Error.OK { // what is not told by its words has yet to come
		if len(m.In) > 0 {
			w.complete(0, []vendors.Mark{m})
		}
	}
	w.name(t.RequestID)
	w.document(p, 0)
	if len(p.sides) > 0 && w.r.IntN(2) == 0 {
		w.document(p.sides[w.r.IntN(len(p.sides))], 1)
	}
	w.complete(0, way.shape)
	w.complete(0, t.Error.OK)
	w.about()
	w.verdicts()
	w.hold()
}

// choose draws the style of the answer.
func (w *writer) choose() {
	r := w.r
	w.style = style{sure: r.IntN(2) == 0, nulls: r.IntN(2) == 0, split: r.IntN(2) == 0}
	if r.IntN(3) == 0 {
		w.style.part = r.IntN(4)
	}
	if r.IntN(3) == 0 {
		w.style.place = r.IntN(4)
	}
	if r.IntN(3) == 0 {
		w.style.wrap = r.IntN(4)
	}
	if r.IntN(2) == 0 {
		w.style.form = r.IntN(64)
	}
	if w.plan.kind != nil { // which may say where its fields are
		for _, m := range w.plan.kind.Marks {
			w.follow(m.At)
		}
	}
	w.style.held = [...]byte{heldPlain, heldPlain, heldFenced, heldBase64}[r.IntN(4)]
}

// follow takes the part and the place that a condition of the kind names.
func (w *writer) follow(at string) {
	for i := range w.plan.fields {
		b := &w.plan.fields[i]
		for part := range b.parts {
			for place := range b.At {
				if len(b.parts)*len(b.At) > 1 && b.parts[part]+b.At[place] == at {
					w.style.part, w.style.place = part, place
				}
			}
		}
	}
}

// document writes a document, or a further side of it, as the n-th entry.
func (w *writer) document(p *plan, n int) {
	w.plan = p
	w.root = w.tree.at(0, w.way.documents, n)
	if w.tree.nodes[w.root].kind == 'n' && (w.way.list < 0 || p.table.Lists[w.way.list].At != "") {
		w.tree.nodes[w.root].kind = '{'
	}
	fields := w.select_(p)
	w.know(p, fields)
	w.firstSurname(fields)
	w.kind(p)
	if w.way.list >= 0 {
		w.list(p, fields)
	}
	w.places(p, fields)
	if from := p.rebuild(); w.doc.Layout == from.Layout {
		w.pieces()
	}
	w.complete(w.root, p.table.Where)
	if p.kind != nil {
		w.complete(w.root, p.kind.Marks)
	}
	if w.style.nulls {
		w.absent(p, fields)
	}
}

// select_ picks the bindings that the document fills: of those that say the same on one
// page one, or a few.
func (w *writer) select_(p *plan) []*bound {
	var fields []*bound
	said := map[[2]int]bool{}
	var numbered [normalize.NumFields]bool
	for i := range p.fields {
		b := &p.fields[i]
		if !numbered[b.Field] {
			w.number(b)
		}
		if !w.can(b) {
			continue
		}
		key := [2]int{int(b.Field), int(b.Witness)}
		if b.Field == normalize.MRZLines || b.Field == normalize.TextLines {
			key[1] |= b.chain << 8
			if said[[2]int{int(b.Field), int(b.Witness)}] && !said[key] { // another set of lines
				continue
			}
			said[[2]int{int(b.Field), int(b.Witness)}], said[key] = true, true
			fields = append(fields, b)
			continue
		}
		if said[key] && !w.repeats(b) {
			continue
		}
		said[key], numbered[b.Field] = true, true
		fields = append(fields, b)
	}
	return w.lines(fields)
}

// repeats reports whether a page gives a field once more: a date in another language,
// a country beside its code.
func (w *writer) repeats(b *bound) bool {
	switch b.Field.Kind() {
	case normalize.DateValue, normalize.CountryValue, normalize.SexValue:
		return len(b.At) > 0 && w.r.IntN(2) == 0
	}
	return false
}

// lines leaves the lines of the zone out where the table has no place for each.
func (w *writer) lines(fields []*bound) []*bound {
	count := map[[2]int]int{}
	for _, b := range fields {
		if b.chain > 0 {
			count[[2]int{int(b.Witness), b.chain}]++
		}
	}
	return slices.DeleteFunc(fields, func(b *bound) bool {
		n := count[[2]int{int(b.Witness), b.chain}]
		return b.chain > 0 && b.Field == normalize.MRZLines && n > 1 && n < len(w.doc.Zone)
	})
}

// know notes what the reader of the answer will know of the document.
func (w *writer) know(p *plan, fields []*bound) {
	t := p.table
	w.typ = t.Type
	if p.kind != nil {
		w.typ = p.kind.Type
	}
	states := func(f normalize.Field) bool {
		return slices.ContainsFunc(fields, func(b *bound) bool { return b.Field == f })
	}
	w.shown = w.shown || states(normalize.MRZLines) || states(normalize.TextLines) || p.rebuild().Layout != "" && p.rebuild().Layout == w.doc.Layout
	if len(p.countries) > 0 || states(normalize.IssuingCountry) || w.shown {
		w.country, _ = normalize.MakeCountry(w.doc.Country)
	}
	if w.typ != normalize.NoType {
		return
	}
	if states(normalize.DocumentType) {
		w.typ = w.doc.Type
	} else if w.shown {
		if t, _ := normalize.ParseDocType(w.zone.Document().Type); t != normalize.NoType {
			w.typ = t
		}
	}
}

// kind makes the document one of the kind.
func (w *writer) kind(p *plan) {
	k, t := p.kind, p.table
	if k == nil {
		return
	}
	w.complete(0, k.When)
	if len(k.Values) > 0 && t.KindAt != "" {
		v := k.Values[w.r.IntN(len(k.Values))]
		w.tree.set(w.tree.at(w.root, t.KindAt, 0), literal(v), v)
	}
}

// places writes the fields that have places.
func (w *writer) places(p *plan, fields []*bound) {
	type group struct {
		at    string
		root  int32
		binds []*bound
	}
	var groups []group
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
				groups[i].binds = append(groups[i].binds, b)
			} else {
				groups = append(groups, group{at, root, []*bound{b}})
			}
		}
	}
	line := map[[2]int]int{}
	lines := map[[2]int]int{}
	for _, g := range groups {
		if b := g.binds[0]; b.chain > 0 {
			lines[[2]int{int(b.Witness), b.chain}]++
		}
	}
	for _, g := range groups {
		b := g.binds[0]
		root := g.root
		switch {
		case b.chain > 0:
			key := [2]int{int(b.Witness), b.chain}
			w.zoneAt(root, b, g.at, line[key], lines[key])
			line[key]++
		case len(g.binds) > 1:
			if text, parts, ok := w.together(g.binds); ok {
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
	if v := &w.values[b.Field]; len(wrap.Text) == 0 && len(wrap.Parts) > 0 && b.Field.Kind() == normalize.DateValue && alone &&
		v.State == normalize.Read && v.Value.Date.Precision() == normalize.DayPrecision && w.tree.nodes[n].kind == 'n' {
		w.tree.nodes[n].kind = '{'
		w.parts(n, wrap.Parts, v.Value.Date)
		return n, none
	}
	if kind := literal(text); len(b.Words) > 0 && (kind == 't' || kind == 'f') || len(wrap.Text) == 0 {
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
		for _, code := range sorted(wrap.Sources) {
			if wrap.Sources[code] == b.Witness {
				w.tree.set(w.tree.at(n, wrap.Source, 0), '"', code)
			}
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

// zoneAt writes the lines of the zone: one of several, or all in one text or array.
func (w *writer) zoneAt(root int32, b *bound, at string, line, lines int) {
	zone := w.doc.Zone
	if b.Field == normalize.TextLines {
		for i, text := range zone {
			n := w.tree.at(root, at, i)
			wrapped := none
			if n != none {
				wrapped = n
				if wrap := w.plan.table.Wrap.Text; len(wrap) > 0 {
					wrapped = w.tree.at(n, wrap[0], 0)
				}
				w.tree.set(wrapped, '"', text)
			}
			w.say(statement{field: b.Field, witness: b.Witness, node: wrapped, stated: none, text: text, line: i + 1, bind: b})
		}
		return
	}
	if lines == 1 {
		if len(w.plan.table.Wrap.Text) == 0 && w.style.split && !w.isText(w.way.documents+at) {
			if n := w.tree.at(root, at, 0); n != none && w.tree.nodes[n].kind == 'n' {
				w.tree.nodes[n].kind = '['
				for i, text := range zone {
					c := w.tree.add(n, "")
					w.tree.set(c, '"', text)
					w.say(statement{field: b.Field, witness: b.Witness, node: c, stated: none, text: text, line: i + 1, bind: b})
				}
			}
			return
		}
		w.zoneText(func(text string) int32 { n, _ := w.put(root, at, text, b, false); return n }, b)
		return
	}
	if line < len(zone) {
		n, _ := w.put(root, at, zone[line], b, false)
		w.say(statement{field: b.Field, witness: b.Witness, node: n, stated: none, text: zone[line], line: line + 1, bind: b})
	}
}

// isText reports whether the shape of the answer has a text at a place.
func (w *writer) isText(at string) bool {
	return slices.ContainsFunc(w.way.shape, func(m vendors.Mark) bool { return m.At == at && m.Is == "string" })
}

// zoneText writes all lines as one text.
func (w *writer) zoneText(put func(text string) int32, b *bound) {
	text := ""
	for i, line := range w.doc.Zone {
		if i > 0 {
			text += "\n"
		}
		text += line
	}
	n, before := put(text), 0
	for i, line := range w.doc.Zone {
		w.say(statement{
			field: b.Field, witness: b.Witness, node: n, stated: none, text: line, line: i + 1, bind: b,
			cut: cut{before, len(text) - before - len(line)},
		})
		before += len(line) + 1
	}
}

// pieces writes the pieces of the zone.
func (w *writer) pieces() {
	from := w.plan.rebuild()
	bare := &bound{}
	put := func(at, text string) {
		if n := w.tree.find(w.root, at); n == none || w.tree.nodes[n].child == none && w.tree.nodes[n].kind == 'n' {
			w.put(w.root, at, text, bare, false)
		}
	}
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		if at := from.Elements[e.String()]; at != "" {
			put(at, w.zone.Element(e))
		}
		if at := from.Digits[e.String()]; at != "" {
			if c, ok := w.zone.Check(e); ok {
				put(at, string(c.Got))
			}
		}
	}
}

// absent writes that fields are not there.
func (w *writer) absent(p *plan, fields []*bound) {
	for i := range p.fields {
		b := &p.fields[i]
		if len(b.At) == 0 || b.around || slices.Contains(fields, b) || w.r.IntN(2) == 0 {
			continue
		}
		at := b.parts[w.style.part%len(b.parts)] + b.At[w.style.place%len(b.At)]
		if w.tree.find(w.root, at) != none || p.tellsOther(at) {
			continue
		}
		n := w.tree.at(w.root, at, 0)
		if n == none || w.tree.nodes[n].child != none {
			continue
		}
		words := append([]string{""}, p.table.Null...)
		switch i := w.r.IntN(len(words) + 1); {
		case len(p.table.Wrap.Text) > 0:
		case i < len(words):
			w.tree.set(n, '"', words[i])
		}
	}
}

// tellsOther reports whether a member tells another kind of document by its mere
// presence.
func (p *plan) tellsOther(at string) bool {
	for i := range p.table.Kinds {
		k := &p.table.Kinds[i]
		if k != p.kind && slices.ContainsFunc(k.Marks, func(m vendors.Mark) bool {
			return m.At == at || slices.ContainsFunc(m.Some, func(name string) bool { return m.At+"/"+escape.Replace(name) == at })
		}) {
			return true
		}
	}
	return false
}
