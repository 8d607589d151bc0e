package infer_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/infer"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

func ExampleTable() {
	today := normalize.MustParseDate("2026-11-01")
	if _, err := infer.Table("acme", today, []byte(`no JSON`)); err != nil {
		fmt.Println(err)
	}
	proposal, err := infer.Table("acme", today, []byte(`{"card": {"dateOfBirth": "26-12-1993", "gender": "F"}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	table, err := tablefile.Load("acme.yaml", proposal)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range table.Fields {
		fmt.Println(b.Field, b.At, b.Notation)
	}
	// Output:
	// offset 1: not valid JSON
	// birth_date [/dateOfBirth] DD-MM-YYYY
	// sex [/gender]
}
