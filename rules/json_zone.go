package rules

import (
	"strconv"

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
	w.open('{')
	status := z.Status()
	if status == mrz.NoStatus {
		status = mrz.Invalid
	}
	w.text("format", z.Layout().ID())
	w.name("lines")
	w.open('[')
	for _, line := range z.Given {
		if line != "" {
			w.value(line)
		}
	}
	w.close(']')
	if z.Pieces != nil {
		w.bool("rebuilt", true)
	}
	w.text("status", status.String())
	w.name("elements")
	w.open('{')
	for _, e := range elements {
		if text := z.Element(e); text != "" {
			w.name(e.String())
			if w.redact && e != mrz.DocumentCode && e != mrz.IssuingState {
				text = mask(text)
			}
			w.string(text)
		}
	}
	w.close('}')
	w.name("checks")
	w.open('[')
	for i, c := range z.Checks() {
		if i > 0 {
			w.lit(",")
		}
		w.word(`{"element":"`, c.Element.String())
		w.lit(`,"got":`)
		w.char(c.Got)
		w.lit(`,"want":`)
		w.char(c.Want)
		w.word(`,"status":"`, c.Status.String())
		w.textIf("convention", c.Convention.String())
		w.lit(`,"line":`)
		w.b = strconv.AppendInt(w.b, int64(c.Line), 10)
		w.lit(`,"column":`)
		w.b = strconv.AppendInt(w.b, int64(c.Column), 10)
		w.lit("}")
	}
	w.close(']')
	w.name("edits")
	w.open('[')
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
	w.close(']')
	w.name("truncated")
	w.open('[')
	if e := z.Truncated(); e != mrz.NoElement {
		w.string(e.String())
	}
	w.close(']')
	w.close('}')
}
