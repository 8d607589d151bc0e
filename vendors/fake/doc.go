// Package fake invents answers of vendors with known truth: the tables of package [vendors]
// run backwards over the documents of package [specimen]. An answer depends on the options
// and its index alone, on every machine.
//
//	g, err := fake.New(fake.Options{Country: "IDN", Seed: 1, Damage: fake.DamageKinds(), Rate: 0.1})
//	if err != nil {
//		return err
//	}
//	first, err := g.Answer(0)
//	if err != nil {
//		return err
//	}
//	fmt.Printf("%s\n%s\n", first.JSON, first.Truth.Vendor)
//
// What can be done to answers, and what tells it: https://github.com/ocrlint/ocrlint/blob/main/docs/fake.md
package fake
