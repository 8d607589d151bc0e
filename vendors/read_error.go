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
	var codes []string
	for _, at := range r.prog.places.errorCode {
		if n := m.Find(top, at); n != tape.None && m.IsText(n) {
			if code := string(m.AppendText(nil, n)); code != "" {
				if codes = append(codes, code); len(codes) == 1 {
					e.At = r.top.prefix + string(m.AppendPointer(nil, n))
				}
			}
		}
	}
	e.Class, e.Retryable, e.Unlisted = t.Error.class(codes, m.short(top, r.prog.places.errorStatus))
	if len(codes) > 0 {
		e.Code = codes[0]
	}
	if t.Error.Until != "" {
		e.Code, _, _ = strings.Cut(e.Code, t.Error.Until)
	}
	return e
}

// class returns the class of a code, the first of the codes. Where no class has it the
// HTTP status tells, else the codes behind it, those of its kind. It returns as well
// whether the same request may succeed later, and whether none of them tells.
func (env *Envelope) class(codes []string, status string) (class string, later, unlisted bool) {
	code := ""
	if len(codes) > 0 {
		code, codes = codes[0], codes[1:]
	}
	class, known := env.listed(code)
	if !known {
		class, known = classOf(status)
	}
	for i := 0; i < len(codes) && !known; i++ {
		if kind, _ := env.listed(codes[i]); kind != "" && kind != "internal" { // that it failed says no more than is said anyway
			class, known = kind, true
		}
	}
	return class, (retryable[class] || listed(env.Retry, code)) && !listed(env.Final, code), !known
}

// listed returns the class that has the code, and whether one does.
func (env *Envelope) listed(code string) (class string, ok bool) {
	for _, c := range env.Classes {
		if listed(c.Codes, code) {
			return c.Class, true
		}
	}
	return "", false
}

// has reports whether a class has the code.
func (env *Envelope) has(code string) bool {
	_, ok := env.listed(code)
	return ok
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
