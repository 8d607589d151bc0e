package rules

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// AppendZone appends the zone as the mrz object of a report.
func AppendZone(dst []byte, z *document.Zone, redact bool) []byte {
	w := writer{dst, len(dst), redact}
	w.zone(z)
	return w.b
}

// elements are the elements of the report's mrz object, in its order.
var elements = [...]mrz.Element{
	mrz.DocumentCode, mrz.IssuingState, mrz.Surname, mrz.GivenNames, mrz.DocumentNumber, mrz.Nationality,
	mrz.BirthDate, mrz.Sex, mrz.ExpiryDate, mrz.IssueDate, mrz.PersonalNumber, mrz.OptionalData, mrz.OptionalData2,
}

func (w *writer) zone(z *document.Zone) {
	status := z.Status()
	if status == mrz.NoStatus {
		status = mrz.Invalid
	}
	w.member(`{"format":"`, z.Layout().ID())
	w.lit(`,"lines":[`)
	for _, line := range z.Given {
		if line != "" {
			w.value(line)
		}
	}
	w.lit("]")
	if z.Pieces != nil {
		w.lit(`,"rebuilt":true`)
	}
	w.member(`,"status":"`, status.String())
	w.lit(`,"elements":{`)
	for _, e := range elements {
		text := z.Element(e)
		if text == "" {
			continue
		}
		w.comma()
		if e == mrz.DocumentCode || e == mrz.IssuingState {
			w.member(elementWords[e], text)
		} else {
			w.personal(elementWords[e], text)
		}
	}
	w.lit(`},"checks":[`)
	checks := z.Checks()
	for i := range checks {
		if i > 0 {
			w.lit(",")
		}
		w.check(&checks[i])
	}
	w.lit(`],"edits":[`)
	for _, e := range z.Edits {
		w.open('{')
		w.number("line", e.Line)
		w.number("column", e.Column)
		w.name("from")
		w.char(e.From)
		w.name("to")
		w.char(e.To)
		w.text("reason", e.Reason.String())
		w.close('}')
	}
	w.lit(`],"truncated":[`)
	if e := z.Truncated(); e != mrz.NoElement {
		w.string(e.String())
	}
	w.lit("]}")
}

func (w *writer) check(c *mrz.Check) {
	w.lit(digitWords[c.Element])
	w.char(c.Got)
	w.lit(`,"want":`)
	w.char(c.Want)
	b := append(append(w.b, `,"status":"`...), c.Status.String()...)
	b = append(b, '"')
	if c.Convention != mrz.Standard {
		b = appendMember(b, `,"convention":"`, c.Convention.String())
	}
	w.b = append(appendAt(b, int(c.Line), int(c.Column)), '}')
}
