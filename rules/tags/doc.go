// Package tags gives struct tags of [github.com/go-playground/validator/v10] for what stands
// in identity documents.
//
//	v := validator.New()
//	if err := tags.Register(v); err != nil {
//		return err
//	}
//	applicant := struct {
//		Birth string `validate:"civil_date"`
//		ID    string `validate:"national_number=IDN"`
//		State string `validate:"icao_state"`
//	}{"1945-08-17", "3171011708450001", "IDN"}
//	fmt.Println(v.Struct(applicant))
//
// [Register] lists the tags. The numbers of each country:
// https://github.com/ocrlint/ocrlint/blob/main/docs/reference/numbers.md
package tags
