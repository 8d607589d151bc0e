package normalize_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
)

// A value is printed as documents of the country have it, or in the notation of a vendor.
func ExamplePrint() {
	indonesia, _ := normalize.MakeCountry("IDN")
	h := normalize.Hints{Field: normalize.BirthDate, Country: indonesia, Type: normalize.NationalID}
	born := normalize.Parsed{State: normalize.Read, Value: normalize.Value{Date: normalize.MustParseDate("1990-05-12")}}
	fmt.Println(normalize.Print(born, h))
	h.Type = normalize.Passport
	fmt.Println(normalize.Print(born, h))
	h.Notation = "YYYYMMDD"
	fmt.Println(normalize.Print(born, h))
	h = normalize.Hints{Field: normalize.ExpiryDate, Country: indonesia}
	fmt.Println(normalize.Print(normalize.Parsed{State: normalize.Permanent}, h))
	// Output:
	// 12-05-1990
	// 12 MAY 1990
	// 19900512
	// SEUMUR HIDUP
}

// A text that several values may have says that it does not stand alone.
func ExamplePrints() {
	h := normalize.Hints{Field: normalize.Nationality, Language: "en"}
	korea, _ := normalize.MakeCountry("KOR")
	for p := range normalize.Prints(normalize.Parsed{State: normalize.Read, Value: normalize.Value{Country: korea}}, h) {
		switch p.Form.String() {
		case "demonym en capitals", "alpha-3":
			fmt.Println(p.Text, p.Alone)
		}
	}
	// Output:
	// KOREAN false
	// KOR true
}
