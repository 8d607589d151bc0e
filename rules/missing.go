package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
)

var notGiven = Message{"not-given", "{field} is not given, which every document of this type has"}

var missingRules = []*Rule{
	{
		ID:    "missing-field",
		Title: "the answer lacks a field that every document of its type has",
		Doc: `A standard or law says what such a document bears, the vendor has a place for it, and the answer gives nothing: it was
not read, or lies on another page. A vendor that never gives a field is not told, nor an answer of which nothing was read. What your
process cannot do without, demand in the policy (require).`,
		Before:   `{"status": "OK", "request_id": "TID1", "results": [{"id_number": "3171012612930001", "name": "", "dob": "26-12-1993", "gender": "LAKI-LAKI", "address": "JL CONTOH 1"}]}`,
		After:    `{"status": "OK", "request_id": "TID1", "results": [{"id_number": "3171012612930001", "name": "BUDI SANTOSO", "dob": "26-12-1993", "gender": "LAKI-LAKI", "address": "JL CONTOH 1"}]}`,
		Sources:  bearsSources(),
		Severity: Info, Since: "0.4.0", Group: GroupText,
		Messages: []Message{notGiven}, Check: checkMissing,
	},
}

// bears is what every document of a type has.
type bears struct {
	kind    normalize.DocType
	issuers []string // nil is any
	fields  []normalize.Field
	source  Source
}

var bearing = []bears{
	{normalize.Passport, nil, []normalize.Field{ // the day of issue is in no zone, and many vendors read no more
		normalize.DocumentNumber, normalize.FullName, normalize.Nationality, normalize.BirthDate, normalize.Sex, normalize.ExpiryDate,
	}, doc9303("4", "§4.1.1 (mandatory elements)")},
	{normalize.Visa, nil, []normalize.Field{normalize.DocumentNumber, normalize.FullName, normalize.ExpiryDate}, doc9303("7", "§4.1.1 (mandatory elements)")},
	{normalize.NationalID, union, []normalize.Field{
		normalize.DocumentNumber, normalize.FullName, normalize.Nationality, normalize.BirthDate, normalize.ExpiryDate, // no sex: the German card has none
	}, doc9303("5", "§4.1.1 (mandatory elements)")},
	{normalize.NationalID, []string{"IDN"}, []normalize.Field{
		normalize.PersonalNumber, normalize.FullName, normalize.BirthDate, normalize.Sex,
	}, Source{"Indonesia, Undang-Undang 24/2013 on population administration", "article 64(1)", "https://peraturan.bpk.go.id/Details/38985/uu-no-24-tahun-2013"}},
	{normalize.DrivingLicense, union, []normalize.Field{
		normalize.DocumentNumber, normalize.FullName, normalize.BirthDate, normalize.IssueDate, normalize.ExpiryDate,
	}, Source{"Directive 2006/126/EC on driving licences", "annex I (fields 1 to 5)", "https://eur-lex.europa.eu/eli/dir/2006/126/oj"}},
}

// bearsSources are those of all types.
func bearsSources() (all []Source) {
	for _, b := range bearing {
		all = append(all, b.source)
	}
	return all
}

func checkMissing(c *Case) bool {
	if len(c.Bound) == 0 || len(c.Bound) >= int(normalize.NumFields)-1 { // one's own fields are what one has
		return false
	}
	for i := range bearing {
		b := &bearing[i]
		if b.kind != c.Type || b.issuers != nil && !slices.Contains(b.issuers, c.Country.String()) || !slices.ContainsFunc(b.fields[:2], c.gives) {
			continue
		}
		for _, f := range b.fields {
			if c.attested(f) == nil && !c.gives(f) && c.hasPlace(f) && !(f == normalize.PersonalNumber && c.gives(normalize.DocumentNumber)) { // which is the holder's
				c.say(Finding{Field: f.String()}, notGiven, field(f))
			}
		}
	}
	return false
}

// hasPlace reports whether the vendor has a place for a field, or for its parts.
func (c *Case) hasPlace(f normalize.Field) bool {
	return slices.Contains(c.Bound, f) || f == normalize.FullName && (slices.Contains(c.Bound, normalize.Surname) || slices.Contains(c.Bound, normalize.GivenNames))
}
