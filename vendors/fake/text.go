package fake

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/normalize/specimen"
)

// take makes the values of a document ready to be printed.
func (w *writer) take(d *specimen.Document) {
	w.values = [normalize.NumFields]normalize.Parsed{}
	w.scheme = [normalize.NumFields]string{}
	for f, text := range d.Values {
		w.values[f], w.scheme[f] = parsed(f, text), d.Schemes[f]
	}
	if d.Permanent {
		w.values[normalize.ExpiryDate] = normalize.Parsed{State: normalize.Permanent}
	}
	if w.values[normalize.NationalityOrBirthPlace].State == normalize.NotGiven {
		w.values[normalize.NationalityOrBirthPlace] = w.values[normalize.BirthPlace]
	}
	w.values[normalize.DocumentType] = normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: d.Type.String()}}
	w.zone = mrz.Zone{}
	if len(d.Zone) > 0 {
		w.zone, _ = mrz.ParseLines(d.Zone...)
	}
}

// parsed is a value in canonical form as a parser would have it.
func parsed(f normalize.Field, text string) normalize.Parsed {
	v := normalize.Value{}
	switch f.Kind() {
	case normalize.DateValue:
		v.Date, _ = normalize.ParseDate(text)
	case normalize.SexValue:
		v.Sex = normalize.SexCode(text[0])
	case normalize.CountryValue:
		v.Country, _ = normalize.MakeCountry(text)
	default:
		v.Text = text
	}
	return normalize.Parsed{State: normalize.Read, Value: v}
}

// can reports whether the document has what a binding is for.
func (w *writer) can(b *bound) bool {
	f := b.Field
	if len(b.At) == 0 && len(b.Parts) == 0 && (w.way.list < 0 || len(b.labels) == 0) {
		return false
	}
	if w.plan.kind != nil && len(b.At) > 0 { // of a side that is told by its few members
		for _, m := range w.plan.kind.Marks {
			name, _ := cutSegment(b.At[w.style.place%len(b.At)])
			if len(m.Most) > 0 && b.parts[w.style.part%len(b.parts)] == m.At && !slices.Contains(m.Most, name) {
				return false
			}
		}
	}
	switch {
	case f == normalize.TextLines:
		return len(w.doc.Zone) > 0 && w.plan.kind != nil && w.plan.kind.Type == normalize.TextDocument
	case f == normalize.MRZLines:
		return len(w.doc.Zone) > 0
	}
	if id := w.scheme[f]; len(b.Schemes) > 0 && !slices.Contains(b.Schemes, id) {
		return false
	}
	if b.Witness == document.VendorMRZ {
		return w.zoneOf(b) != ""
	}
	return w.values[f].State != normalize.NotGiven
}

// number gives the document the number that a binding is for, where it has none of the
// kind: the holder's, which is the only one of some cards, or one that is made up.
func (w *writer) number(b *bound) {
	f := b.Field
	if len(b.Schemes) == 0 || slices.Contains(b.Schemes, w.scheme[f]) || w.zoneElement(f) != "" {
		return
	}
	for _, g := range [...]normalize.Field{normalize.PersonalNumber, normalize.DocumentNumber} {
		if w.values[g].State == normalize.Read && slices.Contains(b.Schemes, w.scheme[g]) {
			w.values[f], w.scheme[f] = w.values[g], w.scheme[g]
			return
		}
	}
	birth := w.values[normalize.BirthDate].Value.Date
	facts := number.Facts{Year: birth.Year(), Month: birth.Month(), Day: birth.Day(), Sex: byte(w.values[normalize.Sex].Value.Sex)}
	if birth.IsValid() {
		facts.YearDigits = 4
	}
	for _, id := range b.Schemes {
		s, ok := number.Lookup(id)
		if !ok || s.Country() != "" && s.Country() != w.doc.Country && !slices.Contains(s.Also(), w.doc.Country) {
			continue
		}
		if n, ok := s.Make(facts, w.r); ok {
			w.values[f], w.scheme[f] = normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: n}}, id
			return
		}
	}
}

// firstSurname gives of two surnames the first alone where the second has a place of
// its own.
func (w *writer) firstSurname(fields []*bound) {
	first, second := &w.values[normalize.Surname], w.values[normalize.SecondSurname].Value.Text
	apart := func(f normalize.Field) bool {
		return slices.ContainsFunc(fields, func(b *bound) bool { return b.Field == f && b.Witness != document.VendorMRZ })
	}
	if second != "" && apart(normalize.SecondSurname) && apart(normalize.Surname) {
		first.Value.Text = strings.TrimSuffix(first.Value.Text, " "+second)
	}
}

// zoneOf is what the zone has for a binding: the piece that stands at its place, else
// the element that states its field.
func (w *writer) zoneOf(b *bound) string {
	if e := w.plan.piece(b); e != mrz.NoElement {
		if w.doc.Layout != w.plan.rebuild().Layout {
			return ""
		}
		if text := w.zone.Element(e); b.Field.Kind() == normalize.NumberValue { // whose digit counts the fillers inside
			return text
		}
		return zoneText(b.Field, w.zone.Element(e))
	}
	return w.zoneElement(b.Field)
}

// zoneElements are the elements of a zone that state a field.
var zoneElements = map[normalize.Field]mrz.Element{
	normalize.DocumentCode: mrz.DocumentCode, normalize.IssuingCountry: mrz.IssuingState,
	normalize.Surname: mrz.Surname, normalize.GivenNames: mrz.GivenNames,
	normalize.DocumentNumber: mrz.DocumentNumber, normalize.PersonalNumber: mrz.PersonalNumber,
	normalize.Nationality: mrz.Nationality, normalize.BirthDate: mrz.BirthDate, normalize.Sex: mrz.Sex,
	normalize.ExpiryDate: mrz.ExpiryDate, normalize.IssueDate: mrz.IssueDate,
}

// zoneElement is what the zone has for a field, "" when it has nothing.
func (w *writer) zoneElement(f normalize.Field) string {
	if len(w.doc.Zone) == 0 {
		return ""
	}
	switch f {
	case normalize.DocumentType:
		return w.doc.Type.String()
	case normalize.FullName:
		if w.zoneElement(normalize.GivenNames) == "" && w.values[normalize.GivenNames].State == normalize.Read {
			return ""
		}
		return strings.TrimSpace(w.zoneElement(normalize.Surname) + " " + w.zoneElement(normalize.GivenNames))
	}
	e, ok := zoneElements[f]
	if !ok || !w.zone.Has(e) {
		return ""
	}
	return zoneText(f, w.zone.Element(e))
}

// zoneText is the text of an element as a value.
func zoneText(f normalize.Field, text string) string {
	switch f.Kind() {
	case normalize.NameValue:
		return fold(strings.ReplaceAll(text, "<", " ")) // two between the given names of a French card
	case normalize.NumberValue:
		return strings.ReplaceAll(text, "<", "")
	}
	return strings.TrimRight(text, "<")
}

// hints are those by which the text will be read.
func (w *writer) hints(b *bound, language string) normalize.Hints {
	h := normalize.Hints{Field: b.Field, Country: w.country, Type: w.typ, Language: language, Notation: b.Notation, AsOf: w.asOf}
	if b.Field == normalize.IssuingCountry {
		h.Country = normalize.Country{}
	}
	return h
}

// text prints the value of a binding so that it is read alone as that value.
func (w *writer) text(b *bound, language string) (string, bool) {
	text, ok := w.wording(b, language)
	return text, ok && !slices.ContainsFunc(w.plan.table.Null, func(null string) bool { return strings.EqualFold(null, text) })
}

// wording is text, before it is known whether the vendor says nothing by it.
func (w *writer) wording(b *bound, language string) (string, bool) {
	h := w.hints(b, language)
	if w.values[b.Field].State == normalize.Permanent {
		h.Notation = ""
	}
	if len(b.Words) > 0 {
		for _, code := range b.codes {
			if word := b.Words[code]; word != "" && code != "*" && w.reads(word, h) {
				return code, true
			}
		}
		if _, all := b.Words["*"]; all || literal(b.codes[0]) != '"' {
			return "", false
		}
	}
	if b.Witness == document.VendorMRZ {
		return w.vendorZone(b, h)
	}
	for _, m := range w.way.shape {
		if len(m.In) == 0 || b.around || !b.standsIn(w.way.documents, m.At) {
			continue
		}
		for _, word := range m.In { // the shape is told by what the field says
			if w.reads(word, h) {
				return word, true
			}
		}
		return "", false
	}
	return w.print(h)
}

// standsIn reports whether a place of the answer is one of the binding's.
func (b *bound) standsIn(documents, at string) bool {
	at, ok := strings.CutPrefix(at, documents)
	return ok && b.stands(at)
}

// vendorZone is what a vendor makes of an element of the zone.
func (w *writer) vendorZone(b *bound, h normalize.Hints) (string, bool) {
	switch piece := w.plan.piece(b) != mrz.NoElement; b.Field.Kind() {
	case normalize.DateValue:
		if h.Notation == "" && (piece || w.style.form%2 == 0) {
			h.Notation = "YYMMDD"
		}
		return w.print(h)
	case normalize.SexValue, normalize.TypeValue:
		if !piece {
			return w.print(h)
		}
	}
	text := w.zoneOf(b)
	if b.Field.Kind() == normalize.NameValue && strings.ContainsAny(text, "0123456789") { // letters of Cyrillic in the zone of a Russian internal passport
		return "", false
	}
	return text, text != ""
}

// piece is the element of the zone that stands at the place of a binding, NoElement
// for others.
func (p *plan) piece(b *bound) mrz.Element {
	if p.rebuild().Layout == "" {
		return mrz.NoElement
	}
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		if at := p.rebuild().Elements[e.String()]; at != "" && slices.Contains(b.At, at) {
			return e
		}
	}
	return mrz.NoElement
}

// together prints the values of two bindings that share a place.
func (w *writer) together(a, b *bound) (text string, parts []statement, ok bool) {
	of := func(b *bound, c cut, s string) statement {
		return statement{field: b.Field, witness: b.Witness, text: s, cut: c, bind: b, schemes: b.Schemes}
	}
	if a.Field == normalize.ExpiryDate || b.Before != "" || a.After != "" { // the first of the text is a
		a, b = b, a
	}
	h, g := w.hints(a, a.Language), w.hints(b, b.Language)
	sep := ""
	switch {
	case a.Before != "":
		sep = a.Before
	case b.After != "":
		sep = b.After
	case a.Field == normalize.IssueDate && b.Field == normalize.ExpiryDate:
		return w.period(a, b, of)
	default: // two things that the vendor makes of one text
		if len(a.Words) > 0 {
			a = b
		}
		text, ok = w.text(a, a.Language)
		return text, []statement{of(a, cut{}, text)}, ok
	}
	first, ok1 := w.print(h)
	second, ok2 := w.print(g)
	if !ok1 || !ok2 || strings.Contains(first, sep) && sep != " " {
		return "", nil, false
	}
	if sep == "," {
		sep = ", "
	}
	text = first + sep + second
	if !w.readsPart(a, text, h) || !w.readsPart(b, text, g) {
		return "", nil, false
	}
	return text, []statement{of(a, cut{0, len(text) - len(first)}, first), of(b, cut{len(first) + len(sep), 0}, second)}, true
}

// periodSeparators stand between the days of a validity.
var periodSeparators = [...]string{"-", " - ", "至", " to ", "~", " s/d "}

// period prints the first and last day of a validity.
func (w *writer) period(a, b *bound, of func(*bound, cut, string) statement) (string, []statement, bool) {
	h, g := w.hints(a, a.Language), w.hints(b, b.Language)
	for first := range normalize.Prints(w.values[a.Field], h) {
		from, to := first.Text, first.Form.Print(w.values[b.Field])
		if to == "" {
			to = normalize.Print(w.values[b.Field], g)
		}
		if to == "" {
			continue
		}
		for i := range periodSeparators {
			sep := periodSeparators[(w.style.form+i)%len(periodSeparators)]
			if text := from + sep + to; w.reads(text, h) && w.reads(text, g) {
				return text, []statement{of(a, cut{0, len(sep) + len(to)}, from), of(b, cut{len(from) + len(sep), 0}, to)}, true
			}
		}
	}
	return "", nil, false
}

// readsPart is reads for the part of a text that a binding cuts out of it.
func (w *writer) readsPart(b *bound, text string, h normalize.Hints) bool {
	if i := strings.LastIndex(text, b.Before); b.Before != "" && i >= 0 {
		text = text[:i]
	}
	if i := strings.Index(text, b.After); b.After != "" && i >= 0 {
		text = text[i+len(b.After):]
	}
	return w.reads(strings.TrimSpace(text), h)
}

// statedText is the vendor's own normalised form of a field.
func (w *writer) statedText(b *bound) (string, bool) {
	switch v := &w.values[b.Field]; {
	case v.State != normalize.Read:
		return "", false
	case b.Field.Kind() == normalize.DateValue, b.Field.Kind() == normalize.SexValue, b.Field.Kind() == normalize.CountryValue:
		text := v.Value.String()
		h := w.hints(b, b.Language)
		h.Notation = ""
		return text, w.reads(text, h)
	case b.Field.Kind() == normalize.NumberValue && len(b.Schemes) > 0:
		return v.Value.Text, true
	}
	return "", false
}
