package rules

import (
	"cmp"

	"github.com/ocrlint/ocrlint/normalize/document"
)

// CompareSchema names the form of a comparison and of the summary of several. It
// changes only by additions.
const CompareSchema = "ocrlint.compare/1"

// AppendJSON appends the comparison as one line of JSON, without a line feed: the
// form that "ocrlint schema compare" describes. With redact every personal
// value is masked in its shape.
func (c *Comparison) AppendJSON(dst []byte, redact bool) []byte {
	w := writer{dst, len(dst), redact}
	w.open('{')
	w.text("schema", CompareSchema)
	w.name("answers")
	w.open('[')
	for i := range c.Parties {
		w.party(&c.Parties[i])
	}
	w.close(']')
	if t := c.Truth; t != nil {
		w.name("truth")
		w.open('{')
		w.text("name", t.Name)
		w.number("index", t.Index)
		w.bool("present", t.Document != nil)
		w.close('}')
	}
	w.text("document_type", c.Type.String())
	w.text("issuing_country", c.Country.String())
	w.text("result", c.Result.String())
	w.name("fields")
	w.open('{')
	for i := range c.Fields {
		w.comparison(&c.Fields[i])
	}
	w.close('}')
	w.name("findings")
	w.open('[')
	for i := range c.Findings {
		w.partyFinding(&c.Findings[i])
	}
	w.close(']')
	w.close('}')
	return w.b
}

func (w *writer) partyFinding(f *PartyFinding) {
	w.open('{')
	w.text("rule", f.Rule)
	w.text("severity", f.Severity.String())
	w.text("field", f.Field)
	w.number("answer", f.Party)
	w.place(f.At)
	w.text("message", f.Message)
	w.text("code", f.Code)
	w.args(f.Args)
	w.close('}')
}

func (w *writer) party(p *Party) {
	w.open('{')
	w.text("name", p.Name)
	w.number("index", p.Index)
	w.text("vendor", p.Vendor)
	w.text("request_id", p.RequestID)
	w.bool("present", p.Present)
	if p.Err != nil {
		w.text("error", p.Err.Error())
	}
	if e := p.VendorError; e != nil {
		w.name("vendor_error")
		w.vendorError(e)
	}
	w.close('}')
}

func (w *writer) comparison(fc *FieldComparison) {
	redact := w.redact
	w.redact = redact && !public(fc.Field)
	w.name(fc.Field.String())
	w.open('{')
	if fc.Consensus != nil {
		w.parsed(`"value":"`, &fc.Consensus.Parsed)
	} else {
		w.text("value", "")
	}
	w.text("agreement", fc.Agreement.Agreement.String())
	w.textIf("reason", fc.Agreement.Reason.String())
	w.number("votes", fc.Votes)
	w.number("of", fc.Of)
	w.bool("tied", fc.Tied)
	w.name("answers")
	w.open('[')
	for _, s := range fc.Statements {
		w.open('{')
		w.text("outcome", s.Outcome.String())
		w.textIf("reason", cmp.Or(s.Note.String(), s.Reason.String()))
		if s.Reading != nil {
			w.statement(s.Reading)
			if s.Reading.Confidence >= 0 {
				w.b = appendConfidence(w.b, s.Reading)
			}
		}
		w.close('}')
	}
	w.close(']')
	w.name("witnesses")
	w.open('[')
	for _, r := range fc.Witnesses {
		w.open('{')
		w.number("answer", int(r.Origin.Answer))
		w.statement(r)
		w.close('}')
	}
	w.close(']')
	w.close('}')
	w.redact = redact
}

func (w *writer) statement(r *document.Reading) {
	w.text("witness", r.Origin.Witness.String())
	w.parsed(`,"value":"`, &r.Parsed)
	w.personal(`,"raw":"`, r.Raw)
	w.place(r.At)
}
