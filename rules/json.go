package rules

import (
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// AppendJSON appends the report as one line of JSON, without a line feed: the
// form that "ocrlint schema" describes. With redact every personal value is
// masked in its shape: letters become X or x, digits 0.
func (r *Report) AppendJSON(dst []byte, redact bool) []byte {
	w := writer{dst, len(dst), redact}
	w.member(`{"schema":"`+Schema+`","input":{"name":"`, r.Name)
	w.number("index", r.Index)
	w.member(`},"vendor":"`, r.Vendor)
	w.member(`,"request_id":"`, r.RequestID)
	w.member(`,"result":"`, r.Result.String())
	if r.VendorError == nil {
		w.lit(`,"vendor_error":null`)
	} else {
		w.name("vendor_error")
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
	w.lit(`,"documents":[`)
	for i := range r.Documents {
		w.document(&r.Documents[i])
	}
	w.lit("]")
	w.findings(r.Findings)
	w.lit("}")
	return w.b
}

func (w *writer) vendorError(e *document.VendorError) {
	w.open('{')
	w.text("code", e.Code)
	w.text("class", e.Class)
	w.bool("retryable", e.Retryable)
	w.text("at", e.At)
	if e.Unlisted {
		w.bool("unlisted", true)
	}
	w.close('}')
}

func (w *writer) document(d *DocumentReport) {
	w.comma()
	w.member(`{"document_type":"`, d.Type.String())
	w.member(`,"issuing_country":"`, d.Country.String())
	w.member(`,"result":"`, d.Result.String())
	w.lit(`,"checks":{`)
	for g := NoGroup + 1; g < numGroups; g++ {
		w.lit(checkWords[g][d.Checks[g]])
	}
	w.lit(`},"fields":{`)
	sums := document.Agreements(d.Pairs)
	for i := 0; i < len(d.Readings); {
		f := d.Readings[i].Field
		readings := d.Field(f)
		w.field(d, f, readings, sums[f])
		i += len(readings)
	}
	if len(d.Zones) == 0 {
		w.lit(`},"mrz":null`)
	} else {
		w.lit(`},"mrz":`)
		w.zone(&d.Zones[0])
	}
	w.numbers(d.Numbers)
	w.lit(`,"rest":[`)
	for i := range d.Rest {
		if i > 0 {
			w.lit(",")
		}
		w.member(`{"label":"`, d.Rest[i].Label)
		w.member(`,"at":"`, d.Rest[i].At)
		w.lit("}")
	}
	w.lit("]")
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
	w.lit("}")
}

// field writes the readings of a field, and what they come to.
func (w *writer) field(d *DocumentReport, f normalize.Field, readings []document.Reading, sum normalize.Comparison) {
	redact := w.redact
	w.redact = redact && !public(f)
	w.comma()
	w.parsed(fieldWords[f], &d.Canonical(f).Parsed)
	// A whole name is compared with the parts that another page gives.
	if len(readings) > 1 || sum.Agreement != normalize.NotComparable {
		w.lit(agreementWords[sum.Agreement])
		w.textIf("reason", sum.Reason.String())
	}
	w.lit(`,"readings":[`)
	for i := range readings {
		if i > 0 {
			w.b = append(w.b, ',')
		}
		w.reading(&readings[i])
	}
	w.lit("]}")
	w.redact = redact
}

// reading writes what a witness says. Where no text needs an escape or a mask, it is put
// together at once.
func (w *writer) reading(r *document.Reading) {
	if w.redact || r.State != normalize.Read || r.Origin.Answer > 0 || !plain(r.Raw) || !plain(r.At.Pointer) || r.Value.Text != r.Raw && !plain(r.Value.Text) {
		w.member(`{"witness":"`, r.Origin.Witness.String())
		if r.Origin.Answer > 0 {
			w.number("answer", int(r.Origin.Answer))
		}
		w.parsed(`,"value":"`, &r.Parsed)
		w.personal(`,"raw":"`, r.Raw)
		w.member(`,"at":"`, r.At.Pointer)
	} else {
		b := append(w.b, witnessWords[r.Origin.Witness]...)
		b = append(r.Value.Append(b), `","raw":"`...)
		b = append(append(b, r.Raw...), `","at":"`...)
		w.b = append(append(b, r.At.Pointer...), '"')
	}
	b := w.b
	if r.At.Line > 0 {
		b = appendAt(b, int(r.At.Line), int(r.At.Column))
	}
	if r.Language != "" {
		b = appendMember(b, `,"language":"`, r.Language)
	}
	if r.Note != 0 {
		b = appendMember(b, `,"note":"`, r.Note.String())
	}
	if r.Confidence >= 0 {
		b = appendConfidence(b, r)
	}
	w.b = append(b, '}')
}

// appendConfidence appends what the vendor states of it.
func appendConfidence(b []byte, r *document.Reading) []byte {
	return appendShare(append(b, `,"confidence":`...), r.Confidence)
}

// parsed writes what stands before a value, with its quote, the value, then kind and
// alternatives.
func (w *writer) parsed(before string, p *normalize.Parsed) {
	switch {
	case p.State != normalize.Read:
		w.member(before, "")
		w.textIf("kind", p.State.Kind())
	case w.redact || !plain(p.Value.Text):
		w.personal(before, p.Value.String())
	default: // dates, sexes and countries need no escapes
		w.b = append(p.Value.Append(append(w.b, before...)), '"')
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
	w.lit(`,"findings":[`)
	for i := range fs {
		w.finding(&fs[i])
	}
	w.lit("]")
}

func (w *writer) finding(f *Finding) {
	w.comma()
	w.member(`{"rule":"`, f.Rule)
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
