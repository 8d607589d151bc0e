// Package normalize makes values of the texts that documents print and vendors return:
// [Date], [SexCode], [Country], names, numbers and words, each with a parser ([Parse]
// chooses it by the field), a comparator ([Compare], [CompareNames]), a canonical form
// (String) and printers, which write what the parser reads ([Print], [Forms]).
//
// A parser accounts for the whole text. What it decided, repaired or left out is in
// the [Note] of its result, and what it cannot decide is Ambiguous with the possible
// values. It knows the text and the [Hints] around it, and nothing of documents,
// witnesses or vendors.
//
// Parse a text by its field and what is known around it:
//
//	indonesia, _ := normalize.MakeCountry("IDN")
//	parsed := normalize.Parse("SEUMUR HIDUP", normalize.Hints{Field: normalize.ExpiryDate, Country: indonesia})
//	fmt.Println(parsed.State, parsed.Value, parsed.Note)
//
// The forms and words that are understood: https://github.com/ocrlint/ocrlint/blob/main/docs/reference/notations.md
package normalize
