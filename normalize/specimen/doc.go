// Package specimen invents people and identity documents whose every value is known, so
// that a program which reads documents can be tested without anybody's papers. A document
// has the values that such a document of its country prints, numbers that verify by the
// country's own schemes and a zone whose check digits hold. It is made from a seed and an
// index alone: the same on every machine, and the millionth at once.
//
//	d, err := specimen.New(0, specimen.Options{Country: "IDN", Type: normalize.Passport, Seed: 1})
//	if err != nil {
//		return err
//	}
//	fmt.Println(d.Values[normalize.BirthDate], d.Zone)
//
// Names are drawn from lists of common given names and surnames and put together at
// random. No person is meant. Places of birth, addresses, authorities and the numbers of
// documents without a known scheme are plausible and nothing more.
//
// Package [github.com/ocrlint/ocrlint/vendors/fake] writes them as answers of vendors:
// https://github.com/ocrlint/ocrlint/blob/main/docs/fake.md
package specimen
