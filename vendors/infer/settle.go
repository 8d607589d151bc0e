package infer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize"
)

// group is what stands beside each other, by field.
type group map[normalize.Field]*leaf

func groups(leaves []*leaf) map[string]group {
	beside := make(map[string]group)
	for _, l := range leaves {
		if l.field == normalize.NoField {
			continue
		}
		at := l.around()
		if beside[at] == nil {
			beside[at] = make(group)
		}
		beside[at][l.field] = l
	}
	return beside
}

func (g group) has(fields ...normalize.Field) bool {
	return slices.ContainsFunc(fields, func(f normalize.Field) bool { return g[f] != nil })
}

// settle adds guesses that what stands beside bears out, and drops those that it does
// not.
func settle(leaves []*leaf, asOf normalize.Date) {
	beside := groups(leaves)
	for _, l := range leaves {
		if l.field != normalize.NoField || len(l.parts) > 0 || len(l.texts) == 0 || l.apart() || l.kind != '"' && l.kind != '0' || !isPlainName(l.at) {
			continue
		}
		if f := l.amid(beside[l.around()]); f != normalize.NoField && l.fits(f, asOf) {
			l.field, l.why = f, "by its name and what stands beside it"
		}
	}
	contradict(leaves, asOf)
	beside = groups(leaves)
	mexican := slices.ContainsFunc(leaves, (*leaf).saysMexico)
	whole := slices.ContainsFunc(leaves, func(l *leaf) bool { return l.field == normalize.Address && plainWord(l.said()) != "street" })
	for _, l := range leaves {
		if l.field != normalize.NoField && l.unlikely(beside[l.around()], mexican, whole) {
			l.field = normalize.NoField
		}
	}
}

// contradict drops guesses of one field that stand side by side and say different
// things: one of them is another's.
func contradict(leaves []*leaf, asOf normalize.Date) {
	type place struct {
		at    string
		field normalize.Field
	}
	first := make(map[place]*leaf)
	for _, l := range leaves {
		if kind := l.field.Kind(); len(l.texts) == 0 || len(l.parts) > 0 || kind != normalize.DateValue && kind != normalize.SexValue && kind != normalize.CountryValue {
			continue
		}
		p := place{l.around(), l.field}
		switch f := first[p]; {
		case f == nil:
			first[p] = l
		case len(f.texts) == len(l.texts) && normalize.Compare(l.field, f.read(asOf), l.read(asOf)).Agreement == normalize.Mismatch:
			f.field, l.field = normalize.NoField, normalize.NoField
			delete(first, p)
		}
	}
}

// read is what the first text of a place says.
func (l *leaf) read(asOf normalize.Date) normalize.Parsed {
	return normalize.Parse(l.texts[0], normalize.Hints{Field: l.field, AsOf: asOf})
}

// amid returns the field that a name which says little alone stands for amid others.
func (l *leaf) amid(near group) normalize.Field {
	person := near.has(normalize.Surname, normalize.GivenNames, normalize.FullName, normalize.NativeName)
	card := near.has(normalize.ExpiryDate, normalize.DocumentCode, normalize.IssuingCountry, normalize.MRZLines)
	name := phrase(wordsOf(l.said()))
	if hasWord(name, []string{"document"}) && hasWord(name, []string{"type", "class", "kind", "category", "name", "description"}) && l.all(isTypeWord) {
		return normalize.DocumentType
	}
	if words := wordsOf(l.said()); len(words) > 1 && slices.Contains([]string{"type", "class", "category", "kind"}, words[len(words)-1]) &&
		!slices.ContainsFunc(words[:len(words)-1], func(w string) bool { return !slices.Contains(prefixes, w) }) {
		name = "type" // id_class, idDocType
	}
	if near.has(normalize.MRZLines) && l.all(isLine) {
		return normalize.MRZLines
	}
	switch name {
	case "number":
		if person && card {
			return normalize.DocumentNumber
		}
	case "type", "category", "class", "kind", "type id", "subtype":
		switch {
		case !person && !near.has(normalize.DocumentNumber, normalize.IssuingCountry):
		case l.all(isDocumentCode):
			return normalize.DocumentCode
		case l.all(isTypeWord):
			return normalize.DocumentType
		}
	case "names":
		if near.has(normalize.Surname) {
			return normalize.GivenNames
		}
	}
	return normalize.NoField
}

// isLine reports whether a text may be a line of a zone, beside another.
func isLine(text string) bool {
	return len(text) >= 28 && len(text) <= 46 && strings.Trim(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789< ") == "" && strings.ContainsAny(text, "0123456789<")
}

// isTypeWord reports whether a text is a name of a type of document, and no more.
func isTypeWord(text string) bool {
	p := normalize.Parse(text, normalize.Hints{Field: normalize.DocumentType})
	return p.State == normalize.Read && p.Note == 0 && len(text) > 2 && p.Value.Text != normalize.OtherDocument.String()
}

// unlikely reports whether what stands beside a guess speaks against it.
func (l *leaf) unlikely(near group, mexican, whole bool) bool {
	name := plainWord(l.said())
	if slices.Contains(vague, name) && len(near) < 3 && !l.label && !(l.field == normalize.IssuingCountry && near.has(normalize.DocumentType)) && !(l.field == normalize.DocumentType && near.has(normalize.IssuingCountry)) && !l.nested && !strings.Contains(plainWord(l.around()), "address") {
		return true
	}
	if l.field >= normalize.PlateNumber && l.field <= normalize.RegistrationDate {
		return !near.has(normalize.PlateNumber, normalize.VIN) // of no vehicle
	}
	any := len(l.texts) > 0
	switch l.field {
	case normalize.FullName:
		switch {
		case name == "nom" && near.has(normalize.GivenNames) && !near.has(normalize.Surname):
			l.field = normalize.Surname // nom and prénoms
		case (name == "nome" || name == "nombre") && near.has(normalize.Surname) && !near.has(normalize.GivenNames):
			l.field = normalize.GivenNames
		case slices.Contains([]string{"name", "nom", "nome", "nombre"}, name) && near.has(normalize.Surname, normalize.GivenNames):
			return true // the other names, or all of them
		}
		return near.has(normalize.Surname) && l.field == normalize.FullName && any &&
			l.all(func(text string) bool { return len(strings.Fields(text)) == 1 && text[0] < utf8.RuneSelf }) // no more than a part
	case normalize.GivenNames: // perhaps the whole name
		if sur := near[normalize.Surname]; sur != nil && slices.ContainsFunc(l.texts, func(text string) bool {
			return slices.ContainsFunc(sur.texts, func(s string) bool { return len(s) > 2 && strings.HasPrefix(text, s+" ") })
		}) {
			return true
		}
		return !near.has(normalize.Surname) && !near.has(normalize.FullName) && any && l.all(func(text string) bool { return strings.Contains(text, " ") })
	case normalize.Address: // a part of the address that stands elsewhere
		return name == "street" && whole
	case normalize.IssuingCountry: // of a person's record
		return name == "country" && !near.has(normalize.DocumentNumber, normalize.DocumentCode, normalize.DocumentType, normalize.ExpiryDate, normalize.IssueDate, normalize.MRZLines) && !l.nested
	case normalize.Sex: // hombre and mujer, or male and female
		return mexican && any && l.all(func(text string) bool { return text == "M" })
	}
	return false
}

// saysMexico reports whether a place says that a document or its holder is of Mexico.
func (l *leaf) saysMexico() bool {
	if name := plainWord(l.said()); name == "curp" || name == "claveelector" {
		return len(l.texts) > 0
	}
	if f := lookup(l.said()); f.Kind() != normalize.CountryValue && !slices.Contains([]string{"pais"}, plainWord(l.said())) {
		return false
	}
	return slices.ContainsFunc(l.texts, func(text string) bool {
		p := normalize.ParseCountry(text, normalize.Hints{Field: normalize.IssuingCountry})
		return p.State == normalize.Read && p.Value.Country.String() == "MEX"
	})
}
