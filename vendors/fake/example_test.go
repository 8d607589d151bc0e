package fake_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// A test of one's own: a hundred Norwegian passports, as any of the vendors returns
// them, are read as what they are.
func Example() {
	asOf, _ := normalize.MakeDate(2026, 1, 31)
	g, err := fake.New(fake.Options{Country: "NOR", Type: normalize.Passport, AsOf: asOf})
	if err != nil {
		fmt.Println(err)
		return
	}
	right := 0
	for i := range uint64(100) {
		a, err := g.Answer(i)
		if err != nil {
			fmt.Println(err)
			return
		}
		r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf})
		if err != nil {
			fmt.Println(err)
			return
		}
		if r.Vendor == a.Truth.Vendor && len(r.Documents) == 1 {
			right++
		}
		r.Release()
	}
	fmt.Println(right)
	// Output: 100
}
