package fake

import (
	"errors"
	"slices"
	"testing"

	"github.com/ocrlint/ocrlint/vendors"
)

// namedOnly is the table whose errors are known as its sibling's: it has them for
// who names it, and none is invented.
const namedOnly = "veriff-full-auto"

// TestErrors: every code of every table is invented, in a form in which the table reads it.
func TestErrors(t *testing.T) {
	for _, table := range vendors.All() {
		if table.ID == namedOnly {
			continue
		}
		var written []string
		for _, f := range failuresOf(table) {
			written = append(written, f.code)
		}
		for _, class := range table.Error.Classes {
			for _, pattern := range class.Codes {
				if !slices.ContainsFunc(written, func(code string) bool { return code == wordOf(pattern) || fitsWord(code, pattern) }) {
					t.Errorf("%s: no answer with the error %s (%s)", table.ID, pattern, class.Class)
				}
			}
		}
	}
}

// TestErrorsRefused: a vendor is refused or proposed, never both.
func TestErrorsRefused(t *testing.T) {
	for _, table := range vendors.All() {
		_, err := New(Options{Tables: []*vendors.Table{table}, Errors: true})
		refusal, refused := errors.AsType[*Refusal](err)
		if err != nil && !refused {
			t.Fatal(err)
		}
		if refused && slices.Contains(refusal.There, table.ID) {
			t.Errorf("%s: refused, and there", table.ID)
		}
		if wanted := len(table.Error.Classes) > 0 && table.ID != namedOnly; wanted == refused {
			t.Errorf("%s has codes: %t, is refused: %t", table.ID, wanted, refused)
		}
	}
}
