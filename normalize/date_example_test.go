package normalize_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
)

// A printed date is read by what is known around it. Where that does not decide,
// the outcome says which dates it may be.
func ExampleParsePrintedDate() {
	indonesia, _ := normalize.MakeCountry("IDN")
	birth := normalize.Hints{Field: normalize.BirthDate, AsOf: normalize.MustParseDate("2026-11-21")}
	for _, in := range []struct {
		text    string
		country normalize.Country
	}{
		{"15 JUN 90", normalize.Country{}},
		{"03/04/1990", indonesia},
		{"03/04/1990", normalize.Country{}},
		{"昭和61年5月1日", normalize.Country{}},
		{"31/02/1990", indonesia},
	} {
		h := birth
		h.Country = in.country
		switch p := normalize.ParsePrintedDate(in.text, h); p.State {
		case normalize.Read:
			fmt.Println(p.Value, p.Note)
		case normalize.Ambiguous:
			fmt.Println("one of", p.Alternatives)
		default:
			fmt.Println(p.State, p.Note)
		}
	}
	// Output:
	// 1990-06-15 latest year not after the reference date
	// 1990-04-03 order of the country
	// one of [1990-03-04 1990-04-03]
	// 1986-05-01 converted from a Japanese era
	// unreadable impossible
}

// The century of a zone's date follows from the role and the reference date.
// Without them it is open.
func ExampleParseZoneDate() {
	asOf := normalize.MustParseDate("2026-11-21")
	for _, h := range []normalize.Hints{
		{Field: normalize.BirthDate, AsOf: asOf},
		{Field: normalize.ExpiryDate, AsOf: asOf},
		{},
	} {
		switch p := normalize.ParseZoneDate("300615", h); p.State {
		case normalize.Read:
			fmt.Println(p.Value)
		case normalize.Ambiguous:
			fmt.Println("one of", p.Alternatives)
		}
	}
	fmt.Println(normalize.ParseZoneDate("3O0615", normalize.Hints{}).State)
	// Output:
	// 1930-06-15
	// 2030-06-15
	// one of [1930-06-15 2030-06-15]
	// unreadable
}

// What a national number states of a birth may lack the century, the day or the
// month.
func ExampleCompleteDate() {
	h := normalize.Hints{Field: normalize.BirthDate, AsOf: normalize.MustParseDate("2026-11-21")}
	fmt.Println(normalize.CompleteDate(90, 6, 15, h).Value)
	fmt.Println(normalize.CompleteDate(90, 6, -1, h).Value)
	fmt.Println(normalize.CompleteDate(90, 2, 30, h).State)
	// Output:
	// 1990-06-15
	// 1990-06
	// unreadable
}

// The canonical form is a whole or partial date, and nothing else is.
func ExampleParseDate() {
	d, err := normalize.ParseDate("1990-06")
	fmt.Println(d, d.Precision() == normalize.MonthPrecision, err)
	_, err = normalize.ParseDate("15/06/1990")
	fmt.Println(err)
	// Output:
	// 1990-06 true <nil>
	// not a date of the form YYYY-MM-DD, YYYY-MM or YYYY
}

func ExampleMakeDate() {
	d, ok := normalize.MakeDate(2024, 2, 29)
	fmt.Println(d, ok)
	_, ok = normalize.MakeDate(2023, 2, 29)
	fmt.Println(ok)
	// Output:
	// 2024-02-29 true
	// false
}

// Dates that differ may still be the same day: partial, of another century, or
// converted from another calendar.
func ExampleCompareDates() {
	year, day := normalize.MustParseDate("1990"), normalize.MustParseDate("1990-06-15")
	for _, c := range []normalize.Comparison{
		normalize.CompareDates(day, day),
		normalize.CompareDates(year, day),
		normalize.CompareDates(normalize.MustParseDate("1991"), day),
		normalize.CompareDates(normalize.Date{}, day),
	} {
		fmt.Printf("%s %q\n", c.Agreement, c.Reason)
	}
	// Output:
	// match ""
	// compatible "partial"
	// mismatch ""
	// not_comparable ""
}

// Where one date of a page has one form only, the others of the page are read by it.
func ExampleNotationOf() {
	notation := normalize.NotationOf("710909")
	fmt.Println(notation)
	fmt.Println(normalize.ParsePrintedDate("111231", normalize.Hints{Notation: notation, Field: normalize.ExpiryDate, AsOf: normalize.MustParseDate("2026-11-21")}).Value)
	fmt.Printf("%q\n", normalize.NotationOf("111231"))
	// Output:
	// YYMMDD
	// 2011-12-31
	// ""
}

// A repaired date may be another one, which an independent witness tells.
func ExampleParsed_SettleMisread() {
	h := normalize.Hints{Field: normalize.BirthDate, AsOf: normalize.MustParseDate("2026-11-21")}
	p := normalize.ParsePrintedDate("2l-08-1974", h)
	fmt.Println(p.Value, p.Note&normalize.Repairs)
	zone := normalize.ParseZoneDate("740824", h)
	fmt.Println(p.SettleMisread("2l-08-1974", h, zone.Value), p.Value)
	fmt.Println(p.SettleMisread("2l-08-1974", h, zone.Value)) // it is no repaired date any more
	// Output:
	// 1974-08-21 look-alike letters and digits repaired
	// true 1974-08-24
	// false
}
