// Package normalize makes values of the texts that documents print and vendors
// return: [Date], [SexCode], [Country], names, numbers and words, each with a parser
// ([Parse] chooses it by the field), a comparator ([Compare], [CompareNames]), a
// canonical form (String) and printers, which write what the parser reads ([Print],
// [Forms]).
//
// A parser accounts for the whole text. What it decided, repaired or left out is in
// the [Note] of its result, and what it cannot decide is [Ambiguous] with the
// possible values. It knows the text and the [Hints] around it, and nothing of
// documents, witnesses or vendors.
package normalize
