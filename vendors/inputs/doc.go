// Package inputs finds where the answers of a file or stream begin and end, and brings the
// answers of several inputs about the same documents together. It does not read them: who
// calls it says what a vendor's answer is, and what its key.
//
//	isAnswer := func(value []byte) bool { return vendors.Fits(value, nil) }
//	for a := range inputs.Answers("answers.ndjson", r, 64<<20, isAnswer) {
//		fmt.Println(a.Line, len(a.JSON), a.Err)
//	}
//
// A program that checks calls Answers of package ocrlint, which says that for it.
//
// Forms of input and limits: https://github.com/ocrlint/ocrlint/blob/main/docs/limits.md
package inputs
