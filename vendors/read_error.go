package vendors

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// vendorError returns the error that an answer reports, nil for a success.
func (r *reader) vendorError(t *Table) *document.VendorError {
	if r.main.all(0, t.Error.OK) {
		return nil
	}
	e := &document.VendorError{Class: "internal"}
	var code string
	for _, at := range t.Error.Code {
		if n := r.main.Find(0, at); n != tape.None && r.main.IsText(n) {
			if code = string(r.main.AppendText(nil, n)); code != "" {
				e.At = string(r.main.AppendPointer(nil, n))
				break
			}
		}
	}
	e.Class = t.Error.class(code)
	e.Retryable = t.Error.retryable(code)
	if t.Error.Until != "" {
		code, _, _ = strings.Cut(code, t.Error.Until)
	}
	e.Code = code
	return e
}

// class returns the class of a code.
func (env *Envelope) class(code string) string {
	for _, c := range env.Classes {
		if listed(c.Codes, code) {
			return c.Class
		}
	}
	return "internal"
}

// retryable reports whether the same request may succeed later.
func (env *Envelope) retryable(code string) bool {
	return (retryable[env.class(code)] || listed(env.Retry, code)) && !listed(env.Final, code)
}

// listed reports whether one of the patterns fits a code: blanks behind a colon
// do not count.
func listed(patterns []string, code string) bool {
	code = strings.ReplaceAll(code, ": ", ":")
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		prefix, begins := strings.CutSuffix(pattern, "*")
		return pattern == code || begins && strings.HasPrefix(code, prefix)
	})
}
