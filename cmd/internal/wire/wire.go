// Package wire is what the command prints as JSON, for whoever asks for it: the command
// itself, the service, and WebAssembly in a browser. The same answer and options give the
// same bytes everywhere. It looks at nothing but its arguments.
package wire

import (
	"bytes"
	"cmp"
	"errors"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// Options are the choices of a question. Of ocrlint.Options only AsOf must be set, and Name
// and Index are not used.
type Options struct {
	ocrlint.Options
	Redact   bool
	Drawing  bool              // for a page: a report has the drawings of its zones
	Limit    int               // the longest answer in bytes; 0: UsualLimit
	Packings []*inputs.Packing // that an answer may have, beside gzip
}

// UsualLimit is the longest answer in bytes when nobody says another.
const UsualLimit = 64 << 20

// Fits reports whether a value is the answer of a vendor that the options name, or know.
func (o *Options) Fits(value []byte) bool { return vendors.Fits(value, o.Vendor, o.Private...) }

// Report appends a report as check --format json prints it: a line.
func Report(dst []byte, r *rules.Report, redact bool) []byte {
	return append(r.AppendJSON(dst, redact), '\n')
}

// Unread appends what stands in place of a report, likewise.
func Unread(dst []byte, u *rules.Unread) []byte { return append(u.AppendJSON(dst), '\n') }

// ErrSeveral is the reason of Check for what holds more than one answer.
var ErrSeveral = errors.New("more than one answer")

// Check checks a text that holds one answer, and appends the line that check --format json
// prints for it in an input without a name. Either the report or the reason why there is
// none is not nil.
func Check(dst, text []byte, o Options) ([]byte, *rules.Report, *rules.Unread) {
	r, a, err := check(text, "", o)
	if err != nil {
		u := ocrlint.Unread(a, err)
		if err == ErrSeveral {
			u.Code = "several"
		}
		return Unread(dst, u), nil, u
	}
	if o.Drawing {
		return DrawnReport(dst, r, o.Redact), r, nil
	}
	return Report(dst, r, o.Redact), r, nil
}

func check(text []byte, name string, o Options) (r *rules.Report, a ocrlint.Answer, err error) {
	defer func() {
		if p := caught.Of(recover()); p != nil {
			r, err = nil, p
		}
	}()
	for next := range o.answers(text, name) {
		another := next.Index > 0
		a, a.Index = next, 0
		if err = a.Err; err == nil {
			o.Name = name
			r, err = ocrlint.Check(a.JSON, o.Options)
		}
		if syntax, ok := errors.AsType[*vendors.SyntaxError](err); ok {
			return nil, a, &vendors.SyntaxError{Offset: a.Offset + syntax.Offset, Reason: syntax.Reason}
		}
		if another {
			return nil, a, ErrSeveral
		}
	}
	return r, a, err
}

// answers yields the answers of a text.
func (o *Options) answers(text []byte, name string) func(func(ocrlint.Answer) bool) {
	return inputs.Answers(name, bytes.NewReader(text), cmp.Or(o.Limit, UsualLimit), o.Fits, o.Packings...)
}
