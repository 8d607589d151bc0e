package number_test

import (
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint/normalize/number"
)

func ExampleLookup() {
	nik, ok := number.Lookup("idn-nik")
	if !ok {
		fmt.Println("no such scheme; number.IDs lists them")
		return
	}
	for _, value := range []string{"31.71.01.570845.0001", "3171017208450001"} {
		r := nik.Check(value)
		if r.Status != number.Valid {
			fmt.Println("the number has a wrong", r.Problem)
			continue
		}
		fmt.Println(r.Canonical, r.Facts, r.Facts.RegionName)
	}
	// Output:
	// 3171015708450001 45-08-17 F 31 Daerah Khusus Ibukota Jakarta
	// the number has a wrong date
}

// A wrong check digit accuses only as far as the scheme can be relied on.
func ExampleScheme_Check() {
	dni, _ := number.Lookup("esp-dni")
	switch r := dni.Check("54362315-Z"); {
	case r.Status == number.Valid:
		fmt.Println("well-formed")
	case r.Status == number.Redacted:
		fmt.Println("masked: not to be judged")
	case r.Problem == number.CheckFails && dni.Strength() == number.Hard:
		fmt.Println("an error: wrong", r.Problem)
	default:
		fmt.Println("a warning: wrong", r.Problem)
	}
	// Output: an error: wrong check digit
}

// Of which kind is a number of which only the country is known?
func ExampleCandidates() {
	for _, value := range []string{"99999999R", "99999999X", "none"} {
		found := number.Candidates("ESP", value)
		if len(found) == 0 {
			fmt.Println("no number of this country")
			continue
		}
		fmt.Println(found[0].Scheme, found[0].Result.Status)
	}
	// Output:
	// esp-dni valid
	// esp-dni wrong_check
	// no number of this country
}

func ExampleForCountry() {
	schemes := number.ForCountry("SAU")
	if len(schemes) == 0 {
		fmt.Println("no number of this country is known")
		return
	}
	for _, s := range schemes {
		fmt.Println(s, s.Strength(), s.Bearer(), strings.Join(s.Cards(), ", "))
	}
	// Output:
	// sau-iqama hard person residence_permit
	// sau-nid hard person national_id
}

func ExampleAll() {
	for _, s := range number.All() {
		if s.Bearer() == number.Vehicle {
			fmt.Printf("%s: %s\n", s, s.Name())
		}
	}
	// Output:
	// chn-plate: licence plate
	// vin: vehicle identification number
}

func ExampleIDs() {
	_, ok := number.Lookup("idn-nikk")
	fmt.Println(ok, strings.Contains(strings.Join(number.IDs(), " "), "idn-nik "))
	// Output: false true
}

func ExampleFacts_String() {
	curp, _ := number.Lookup("mex-curp")
	fmt.Println(curp.Check("AAPR630321HDFLRC09").Facts)
	fmt.Printf("%q\n", curp.Check("AAPR630321HDFLRC00").Facts) // a hard check fails: nothing is stated
	// Output:
	// 1963-03-21 M DF
	// ""
}
