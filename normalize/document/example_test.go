package document_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// answer is a passport as a vendor gives it: the printed fields and the zone.
func answer(birth string) document.Source {
	raw := func(f normalize.Field, text string) document.Raw {
		return document.Raw{Field: f, Witness: document.Visual, Text: text, At: "/" + f.String(), Confidence: -1}
	}
	return document.Source{Raws: []document.Raw{
		raw(normalize.Surname, "Eriksson"),
		raw(normalize.GivenNames, "Anna Maria"),
		raw(normalize.BirthDate, birth),
		{Field: normalize.MRZLines, Witness: document.Visual, Text: "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", At: "/mrz/0"},
		{Field: normalize.MRZLines, Witness: document.Visual, Text: "L898902C36UTO7408122F1204159ZE184226B<<<<<10", At: "/mrz/1"},
	}}
}

// o has the day on which the answer came: it completes the two digits of a zone's year.
var o = document.Options{AsOf: normalize.MustParseDate("2011-05-01")}

func ExampleAssemble() {
	d := document.Assemble(o, answer("12 AUG 1974"))
	fmt.Println(d.Type, d.Country, len(d.Zones))
	for _, r := range d.Field(normalize.BirthDate) {
		fmt.Println(r.Origin.Witness, r.Value, r.At.Pointer)
	}
	for _, r := range document.Assemble(o, answer("31 FEB 1974")).Field(normalize.BirthDate) {
		if r.State != normalize.Read {
			fmt.Println(r.Origin.Witness, r.State)
		}
	}
	// Output:
	// passport UTO 1
	// visual 1974-08-12 /birth_date
	// mrz 1974-08-12 /mrz/1
	// visual unreadable
}

func ExampleDocument_Canonical() {
	d := document.Assemble(o, answer("13 AUG 1974"))
	fmt.Println(d.Canonical(normalize.BirthDate).Value) // a check digit protects the zone's
	fmt.Println(d.Canonical(normalize.Surname).Value)   // a zone has capitals only
	if d.Canonical(normalize.Height) == nil {
		fmt.Println("no witness states the height")
	}
	// Output:
	// 1974-08-12
	// Eriksson
	// no witness states the height
}

func ExampleDocument_Cross() {
	d := document.Assemble(o, answer("13 AUG 1974"))
	for _, p := range d.Cross() {
		fmt.Println(p.Field, p.Agreement)
		if p.Agreement == normalize.Mismatch {
			fmt.Println("between", p.A.At.Pointer, "and", p.B.At.Pointer)
		}
	}
	fmt.Println(document.FieldAgreement(d.Cross(), normalize.Sex).Agreement)
	// Output:
	// birth_date mismatch
	// between /birth_date and /mrz/1
	// surname match
	// given_names match
	// not_comparable
}

func ExampleOrigin_Independent() {
	visual, zone, merged := document.Origin{Witness: document.Visual}, document.Origin{Witness: document.MRZ}, document.Origin{Witness: document.Merged}
	fmt.Println(visual.Independent(zone))
	fmt.Println(merged.Independent(zone)) // it may be a copy
	// Output:
	// true
	// false
}
