package tags_test

import (
	"fmt"

	"github.com/go-playground/validator/v10"

	"github.com/ocrlint/ocrlint/rules/tags"
)

func ExampleRegister() {
	v := validator.New(validator.WithRequiredStructEnabled())
	if err := tags.Register(v); err != nil {
		fmt.Println(err)
		return
	}
	type customer struct {
		Nationality string `validate:"icao_state"`
		BirthDate   string `validate:"civil_date"`
		NIK         string `validate:"national_number=idn-nik"`
	}
	fmt.Println(v.Struct(customer{"IDN", "1993-12-25", "3171012512930001"}))
	if err := v.Struct(customer{"Indonesia", "1993-12-25", "3171012512930001"}); err != nil {
		fmt.Println(err)
	}
	// Output:
	// <nil>
	// Key: 'customer.Nationality' Error:Field validation for 'Nationality' failed on the 'icao_state' tag
}
