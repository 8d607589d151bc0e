package tablefile_test

import (
	"errors"
	"fmt"

	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

func ExampleLoad() {
	_, err := tablefile.Load("acme.yaml", []byte("id: acme\nmarks: [[{at: card}]]\ncountri: UTO\n"))
	var faults tablefile.Errors
	if errors.As(err, &faults) {
		for _, f := range faults {
			fmt.Println(f.Line, f.Reason)
		}
	}
	table, err := tablefile.Load("acme.yaml", []byte("id: acme\nmarks: [[{at: /card}]]\nfields: [{field: sex, at: /card/sex}]\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	said, err := vendors.Read([]byte(`{"card": {"sex": "F"}}`), nil, table)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(said.Vendor, said.Documents[0].Raws[0].Text)
	// Output:
	// 2 at "card": not an RFC 6901 pointer: every name behind a "/", "~" as ~0, "/" in a name as ~1
	// 3 unknown key "countri"; did you mean country?
	// acme F
}

func ExampleAppend() {
	table := &vendors.Table{ID: "acme", Marks: [][]vendors.Mark{{{At: "/card"}}}}
	if err := table.Validate(); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s", tablefile.Append(nil, table, false))
	// Output:
	// id: acme
	// marks:
	// - - at: /card
}
