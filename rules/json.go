package rules

import (
	"strconv"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// AppendJSON appends the report as one line of JSON, without a line feed: the
// form that "ocrlint schema" describes. With redact every personal value is
// masked in its shape: letters become X or x, digits 0.
func (r *Report) AppendJSON(dst []byte, redact bool) []byte {
	w := writer{dst, len(dst), redact}
	w.open('{')
	w.text("schema", Schema)
	w.name("input")
	w.open('{')
	w.text("name", r.Name)
	w.number("index", r.Index)
	w.close('}')
	w.text("vendor", r.Vendor)
	w.text("request_id", r.RequestID)
	w.text("result", r.Result.String())
	w.name("vendor_error")
	if r.VendorError == nil {
		w.lit("null")
	} else {
		w.vendorError(r.VendorError)
	}
	if a := r.About; a != (document.About{}) {
		w.name("metadata")
		w.open('{')
		if a.Time != "" {
			w.text("time", a.Time)
		}
		if a.Version != "" {
			w.text("version", a.Version)
		}
		if a.Pages > 0 {
			w.number("pages", a.Pages)
		}
		w.close('}')
	}
	w.name("documents")
	w.open('[')
	for i := range r.Documents {
		w.document(&r.Documents[i])
	}
	w.close(']')
	w.findings(r.Findings)
	w.close('}')
	return w.b
}

func (w *writer) vendorError(e *document.VendorError) {
	w.open('{')
	w.text("code", e.Code)
	w.text("class", e.Class)
	w.bool("retryable", e.Retryable)
	w.text("at", e.At)
	w.close('}')
}

func (w *writer) document(d *DocumentReport) {
	w.open('{')
	w.text("document_type", d.Type.String())
	w.text("issuing_country", d.Country.String())
	w.text("result", d.Result.String())
	w.name("checks")
	w.open('{')
	for g := NoGroup + 1; g < numGroups; g++ {
		w.text(g.String(), d.Checks[g].String())
	}
	w.close('}')
	w.name("fields")
	w.open('{')
	for i := 0; i < len(d.Readings); {
		f := d.Readings[i].Field
		readings := d.Field(f)
		w.field(d, f, readings)
		i += len(readings)
	}
	w.close('}')
	w.name("mrz")
	if len(d.Zones) == 0 {
		w.lit("null")
	} else {
		w.zone(&d.Zones[0])
	}
	w.numbers(d.Numbers)
	w.name("rest")
	w.open('[')
	for _, r := range d.Rest {
		w.open('{')
		w.text("label", r.Label)
		w.text("at", r.At)
		w.close('}')
	}
	w.close(']')
	if len(d.Advisory) > 0 {
		w.name("advisory")
		w.open('[')
		for _, a := range d.Advisory {
			w.open('{')
			w.text("name", a.Name)
			w.text("value", a.Value)
			if a.Whole {
				w.bool("whole", true)
			}
			w.text("at", a.At)
			w.close('}')
		}
		w.close(']')
	}
	w.findings(d.Findings)
	w.close('}')
}

func (w *writer) field(d *DocumentReport, f normalize.Field, readings []document.Reading) {
	redact := w.redact
	w.redact = redact && !public(f)
	w.name(f.String())
	w.lit(`{"value":`)
	w.parsed(&d.Canonical(f).Parsed)
	// A whole name is compared with the parts that another page gives.
	if c := d.Agreement(f); len(readings) > 1 || c.Agreement != normalize.NotComparable {
		w.word(`,"agreement":"`, c.Agreement.String())
		w.textIf("reason", c.Reason.String())
	}
	w.lit(`,"readings":[`)
	for i := range readings {
		if i > 0 {
			w.lit(",")
		}
		w.reading(&readings[i])
	}
	w.lit("]}")
	w.redact = redact
}

func (w *writer) reading(r *document.Reading) {
	w.word(`{"witness":"`, r.Origin.Witness.String())
	if r.Origin.Answer > 0 {
		w.number("answer", int(r.Origin.Answer))
	}
	w.lit(`,"value":`)
	w.parsed(&r.Parsed)
	if !w.redact && plain(r.Raw) && plain(r.At.Pointer) {
		w.b = append(w.b, `,"raw":"`...)
		w.b = append(w.b, r.Raw...)
		w.b = append(w.b, `","at":"`...)
		w.b = append(w.b, r.At.Pointer...)
		w.b = append(w.b, '"')
	} else {
		w.lit(`,"raw":`)
		w.value(r.Raw)
		w.lit(`,"at":`)
		w.string(r.At.Pointer)
	}
	if r.At.Line > 0 {
		w.lit(`,"line":`)
		w.b = strconv.AppendInt(w.b, int64(r.At.Line), 10)
		w.lit(`,"column":`)
		w.b = strconv.AppendInt(w.b, int64(r.At.Column), 10)
	}
	w.textIf("language", r.Language)
	if r.Note != 0 {
		w.word(`,"note":"`, r.Note.String())
	}
	w.confidence(r)
	w.lit("}")
}

// confidence writes what the vendor states of it.
func (w *writer) confidence(r *document.Reading) {
	if r.Confidence >= 0 {
		w.name("confidence")
		w.b = strconv.AppendFloat(w.b, float64(r.Confidence), 'g', -1, 32)
	}
}

// parsed writes a value behind its name, then kind and alternatives.
func (w *writer) parsed(p *normalize.Parsed) {
	switch {
	case p.State != normalize.Read:
		w.lit(`""`)
		w.textIf("kind", p.State.Kind())
	case p.Value.Text != "" || w.redact:
		w.value(p.Value.String())
	default: // dates, sexes and countries need no escapes
		w.lit(`"`)
		w.b = p.Value.Append(w.b)
		w.lit(`"`)
	}
	if p.State == normalize.Ambiguous {
		w.name("alternatives")
		w.open('[')
		for _, v := range p.Alternatives {
			w.value(v.String())
		}
		w.close(']')
	}
}

func (w *writer) findings(fs []Finding) {
	w.name("findings")
	w.open('[')
	for i := range fs {
		w.finding(&fs[i])
	}
	w.close(']')
}

func (w *writer) finding(f *Finding) {
	w.open('{')
	w.text("rule", f.Rule)
	w.text("severity", f.Severity.String())
	w.text("field", f.Field)
	w.place(f.At)
	w.text("message", f.Message)
	w.text("code", f.Code)
	w.args(f.Args)
	w.name("related")
	w.open('[')
	for _, p := range f.Related {
		w.open('{')
		w.place(p)
		w.close('}')
	}
	w.close(']')
	w.close('}')
}

func (w *writer) place(p document.Place) {
	w.text("at", p.Pointer)
	w.number("line", int(p.Line))
	w.number("column", int(p.Column))
}
