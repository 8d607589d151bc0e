package fake_test

import (
	"errors"
	"fmt"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
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

// What damage hides is what a pipeline is to notice: here ocrlint itself, with damage that
// something else in the answer shows.
func ExampleGenerator_Answer() {
	asOf, _ := normalize.MakeDate(2026, 1, 31)
	g, err := fake.New(fake.Options{Country: "NOR", AsOf: asOf, Damage: []fake.DamageKind{fake.ZoneLineCut}, Rate: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	for i := range uint64(1000) {
		a, err := g.Answer(i)
		if err != nil {
			fmt.Println(err)
			return
		}
		if a.Truth.Damage == nil || !a.Truth.Damage.Detectable { // an answer without a zone stays as it is
			continue
		}
		r, err := ocrlint.Check(a.JSON, ocrlint.Options{AsOf: asOf})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(a.Truth.Damage.Kind, a.Truth.Damage.Field, r.Result)
		r.Release()
		return
	}
	// Output: zone-line-cut mrz_lines fail
}

// A wish that no answer fits says what there is.
func ExampleRefusal() {
	table, _ := vendors.Lookup("kredibel-passport")
	_, err := fake.New(fake.Options{Tables: []*vendors.Table{table}, Type: normalize.Visa})
	var refusal *fake.Refusal
	if errors.As(err, &refusal) {
		fmt.Println(refusal, refusal.There)
	}
	// Output: no document type visa of kredibel-passport [passport]
}
