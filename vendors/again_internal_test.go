package vendors

import "github.com/ocrlint/ocrlint/vendors/internal/tape"

// ReadsAgain reports whether an answer is read by what was made of the first of its shape.
func ReadsAgain(answer []byte, ahead tape.Ahead, t *Table, private ...*Table) bool {
	r := readers.Get().(*reader)
	defer r.release()
	if r.parseAhead(answer, ahead) != nil {
		return false
	}
	a, ok := r.again(t, private)
	a.Release()
	return ok
}
