// Package number knows the numbers that states give to persons and documents: their
// shape, their check digits, and what they say about the holder.
//
// A scheme is one kind of number, such as the Indonesian NIK. Each is a value in a file
// of its own that reads as a description: where the rule comes from, what the number
// looks like, how its check digit is computed, which of its digits state birth date,
// sex and region, and examples that the tests run.
//
// Ask one scheme, or let [Identify] find the one that speaks for a number:
//
//	nik, ok := number.Lookup("idn-nik")
//	if !ok {
//		return nil
//	}
//	result := nik.Check("3171015708450001")
//	fmt.Println(result.Status, result.Facts) // what the number states: birth date, sex, region
//
// The package judges numbers by three things only: the shape, the calendar of an
// embedded date, and the check digit. What a failure means is the caller's business: a
// scheme's [Strength] says how far its rule can be relied on, because calling a good
// number wrong is much worse than missing a bad one. A number that passes is
// well-formed; that it was ever issued, nobody can tell from it.
//
// Nothing here keeps, logs or quotes a number.
//
// All schemes: https://github.com/ocrlint/ocrlint/blob/main/docs/reference/numbers.md
package number
