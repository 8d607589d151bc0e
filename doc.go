// Package ocrlint checks what identity-document OCR vendors return. One call takes a
// vendor's JSON answer, brings every field into one canonical form, verifies the machine
// readable zone, lets the witnesses of a field testify against each other, and returns a
// report whose findings point at the exact place in the answer.
//
// A report says whether an answer is consistent. It never says that a document is genuine.
//
// Check one answer:
//
//	report, err := ocrlint.Check(answer, ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
//	if err != nil {
//		return err // no vendor's answer; it quotes nothing of it
//	}
//	fmt.Println(report) // a line for each finding, and the result
//
// [NewChecker] is for many answers with the same options, [Stream] for many at a time in
// order, [Answers] finds them in a file, [Compare] lays those of several vendors side by
// side, [Measure] beside the truth. A [rules.Policy] says what weighs how much, a
// [vendors.Table] reads a vendor that is not built in.
//
// Guides: https://github.com/ocrlint/ocrlint/blob/main/docs/README.md
package ocrlint
