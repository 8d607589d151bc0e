package rules

import (
	"strconv"

	"github.com/ocrlint/ocrlint/internal/printable"
)

// String returns the finding as one line, "pointer:line:column: severity: message
// [rule]". It holds no value of a document.
func (f Finding) String() string {
	s := f.Severity.String() + ": " + f.Message
	if f.Rule != "" {
		s += " [" + f.Rule + "]"
	}
	if at := f.At.String(); at != "" {
		return at + ": " + s
	}
	return s
}

// String returns the report as lines: the findings about the answer as a whole, its
// vendor and result, then each document. It holds no value of a document.
func (r Report) String() string {
	s := lines(r.Findings) + r.Vendor + ": " + r.Result.String()
	for i := range r.Documents {
		s += "\n" + r.Documents[i].String()
	}
	return s
}

// String returns the findings about the document as lines, then what it is and its
// result.
func (d DocumentReport) String() string {
	return lines(d.Findings) + d.Title() + ": " + d.Result.String()
}

func lines(fs []Finding) (s string) {
	for _, f := range fs {
		s += f.String() + "\n"
	}
	return s
}

// String returns the findings as lines, each behind the name of its answer, then what the document is and the result.
func (c Comparison) String() (s string) {
	for _, f := range c.Findings {
		s += c.Parties[f.Party].String() + ": " + f.String() + "\n"
	}
	return s + c.Title() + ": " + c.Result.String()
}

// String returns the name of the answer: that of its input, and its index where it
// is not the first.
func (p Party) String() string {
	s := printable.Text(p.Name)
	if p.Index > 0 {
		s += "[" + strconv.Itoa(p.Index) + "]"
	}
	return s
}
