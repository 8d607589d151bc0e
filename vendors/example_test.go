package vendors_test

import (
	"errors"
	"fmt"

	"github.com/ocrlint/ocrlint/vendors"
)

func ExampleRead() {
	for _, answer := range []string{
		`{"surname": "ERIKSSON", "birth_date": "12 AUG 1974"}`,
		`{"surname": `,
		`{"name": {"first": "ANNA"}}`,
	} {
		said, err := vendors.Read([]byte(answer), nil)
		switch {
		case errors.Is(err, vendors.ErrNotJSON):
			fmt.Println("not JSON:", err)
		case errors.Is(err, vendors.ErrUnknownVendor):
			fmt.Println("of an unknown vendor:", err)
		case err != nil:
			fmt.Println(err)
		case said.Error != nil:
			fmt.Println("the vendor could not answer:", said.Error.Class)
		default:
			for _, raw := range said.Documents[0].Raws {
				fmt.Println(said.Vendor, raw.Field, raw.Text, raw.At)
			}
		}
	}
	// Output:
	// plain surname ERIKSSON /surname
	// plain birth_date 12 AUG 1974 /birth_date
	// not JSON: offset 12: the JSON value is cut short
	// of an unknown vendor: no vendor's table fits this answer
}

func ExampleLookup() {
	table, ok := vendors.Lookup("flyorc")
	if !ok {
		fmt.Println("no such vendor")
	}
	table, ok = vendors.Lookup("flyocr")
	if !ok {
		return
	}
	fmt.Println(table.ID, table.Title)
	// Output:
	// no such vendor
	// flyocr FlyOCR (Wintone)
}

func ExampleTable_Validate() {
	table := &vendors.Table{ID: "acme", Marks: [][]vendors.Mark{{{At: "card"}}}}
	var faults vendors.Faults
	if err := table.Validate(); errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f.Path)
		}
	}
	table.Marks[0][0].At = "/card"
	fmt.Println(table.Validate())
	// Output:
	// marks[0][0].at
	// <nil>
}

func ExampleFits() {
	table := &vendors.Table{ID: "acme", Marks: [][]vendors.Mark{{{At: "/card"}}}}
	fmt.Println(vendors.Fits([]byte(`{"card": {}}`), table))
	fmt.Println(vendors.Fits([]byte(`{"surname": "DOE"}`), table))
	fmt.Println(vendors.Fits([]byte(`not JSON`), table))
	// Output:
	// true
	// false
	// false
}

func ExampleText() {
	answer := []byte(`{"request": {"id": 17}}`)
	fmt.Println(vendors.Text(answer, "/request/id"))
	fmt.Println(vendors.Text(answer, "/request"))
	// Output:
	// 17 true
	//  false
}
