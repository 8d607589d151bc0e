// Package document holds the identity document in canonical form: what each
// [Witness] says of each field.
//
// A [Source] is a document as one answer gives it. [Assemble] reads the texts of one
// or more sources, their machine readable zones and their national numbers into
// readings; the readings of one [Origin] are a page. [Document.Cross] compares the
// pages with each other, [Document.Canonical] is the reading of the most trusted
// witness.
package document
