package specimen_test

import (
	"fmt"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/specimen"
)

// A Polish passport, and the same again whenever and wherever it is asked for.
func ExampleNew() {
	d, err := specimen.New(7, specimen.Options{Country: "POL", Type: normalize.Passport, Seed: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range []normalize.Field{normalize.FullName, normalize.BirthDate, normalize.PersonalNumber} {
		fmt.Println(f, d.Values[f])
	}
	for _, line := range d.Zone {
		fmt.Println(line)
	}

	// Output:
	// full_name Grzegorz Wójcik
	// birth_date 1996-11-11
	// personal_number 96111163899
	// P<POLWOJCIK<<GRZEGORZ<<<<<<<<<<<<<<<<<<<<<<<
	// LK75629079POL9611113M340726496111163899<<<20
}

// A wish that cannot be met says what there is.
func ExampleNew_refused() {
	_, err := specimen.New(0, specimen.Options{Country: "DJI", Type: normalize.VoterCard})
	fmt.Println(err)

	// Output:
	// no documents of such a type of DJI; there are passport national_id driving_license visa
}
