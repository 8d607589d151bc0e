package vendors

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// vendorError returns the error that an answer reports, nil for a success.
func (r *reader) vendorError(t *Table) *document.VendorError {
	m, top := r.top.tape, r.top.node
	if m.all(top, r.prog.places.errorOK) {
		return nil
	}
	e := new(document.VendorError)
	var code string
	for _, at := range r.prog.places.errorCode {
		if n := m.Find(top, at); n != tape.None && m.IsText(n) {
			if code = string(m.AppendText(nil, n)); code != "" {
				e.At = r.top.prefix + string(m.AppendPointer(nil, n))
				break
			}
		}
	}
	e.Class, e.Retryable, e.Unlisted = t.Error.class(code, m.short(top, r.prog.places.errorStatus))
	if t.Error.Until != "" {
		code, _, _ = strings.Cut(code, t.Error.Until)
	}
	e.Code = code
	return e
}

// class returns the class of a code, that of the HTTP status when no class has the
// code, whether the same request may succeed later, and whether neither tells.
func (env *Envelope) class(code, status string) (class string, later, unlisted bool) {
	class, known := classOf(status)
	for _, c := range env.Classes {
		if listed(c.Codes, code) {
			class, known = c.Class, true
			break
		}
	}
	return class, (retryable[class] || listed(env.Retry, code)) && !listed(env.Final, code), !known
}

// has reports whether a class has the code.
func (env *Envelope) has(code string) bool {
	return slices.ContainsFunc(env.Classes, func(c ErrorClass) bool { return listed(c.Codes, code) })
}

// classOf returns the class of an HTTP status (RFC 9110 §15), and whether it is one
// of an error. Without, it is internal as long as nothing else is known.
func classOf(status string) (class string, known bool) {
	switch {
	case status == "401" || status == "403":
		return "auth", true
	case status == "402":
		return "quota", true
	case status == "404" || status == "410":
		return "not_found", true
	case status == "429":
		return "rate_limit", true
	case len(status) == 3 && status[0] == '4':
		return "bad_request", true
	}
	return "internal", len(status) == 3 && status[0] == '5'
}

// listed reports whether one of the patterns fits a code: blanks behind a colon
// do not count.
func listed(patterns []string, code string) bool {
	code = strings.ReplaceAll(code, ": ", ":")
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		pattern = strings.ReplaceAll(pattern, ": ", ":")
		prefix, begins := strings.CutSuffix(pattern, "*")
		return pattern == code || begins && strings.HasPrefix(code, prefix)
	})
}
