// Package document holds the identity document in canonical form: what each [Witness]
// says of each field.
//
// A [Source] is a document as one answer gives it. [Assemble] reads the texts of one or
// more sources, their machine readable zones and their national numbers into readings;
// the readings of one [Origin] are a page. [Document.Cross] compares the pages with each
// other, [Document.Canonical] is the reading of the most trusted witness.
//
//	d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, document.Source{Raws: []document.Raw{
//		{Field: normalize.BirthDate, Text: "26-12-1993", Witness: document.Visual, At: "/dob"},
//	}})
//	fmt.Println(d.Value(normalize.BirthDate), len(d.Cross()))
//
// Package [github.com/ocrlint/ocrlint/vendors] makes sources of answers, package
// [github.com/ocrlint/ocrlint/rules] judges documents.
//
// How witnesses are compared: https://github.com/ocrlint/ocrlint/blob/main/docs/witnesses.md
package document
