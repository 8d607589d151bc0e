package normalize_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
)

func ExampleCompareNames() {
	issuer, _ := normalize.MakeCountry("DEU")
	printed := normalize.Names{FullName: "Dr. Jürgen Müller"}
	zone := normalize.Names{Surname: "MUELLER", GivenNames: "JUERGEN", Zone: true}
	fmt.Println(normalize.CompareNames(printed, zone, issuer).FullName)
	// Output: {compatible title}
}
