package rules

import (
	"strconv"

	"github.com/go-json-experiment/json/jsontext"

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
	if e := r.VendorError; e == nil {
		w.raw("null")
	} else {
		w.open('{')
		w.text("code", e.Code)
		w.text("class", e.Class)
		w.bool("retryable", e.Retryable)
		w.text("at", e.At)
		w.close('}')
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

// writer appends JSON behind start. A comma goes before whatever follows a value.
type writer struct {
	b      []byte
	start  int
	redact bool
}

func (w *writer) comma() {
	if n := len(w.b); n > w.start {
		switch w.b[n-1] {
		case '{', '[', ':':
		default:
			w.b = append(w.b, ',')
		}
	}
}

func (w *writer) open(c byte)  { w.comma(); w.b = append(w.b, c) }
func (w *writer) close(c byte) { w.b = append(w.b, c) }
func (w *writer) raw(s string) { w.comma(); w.b = append(w.b, s...) }

// lit writes JSON as it stands, commas included.
func (w *writer) lit(s string) { w.b = append(w.b, s...) }

// word writes the beginning of a member and its value, one of our own words,
// which need no escapes.
func (w *writer) word(before, s string) {
	w.b = append(w.b, before...)
	w.b = append(w.b, s...)
	w.b = append(w.b, '"')
}

func (w *writer) name(s string) {
	w.comma()
	w.b = append(w.b, '"')
	w.b = append(w.b, s...)
	w.b = append(w.b, '"', ':')
}

func (w *writer) string(s string) {
	w.comma()
	if plain(s) {
		w.b = append(w.b, '"')
		w.b = append(w.b, s...)
		w.b = append(w.b, '"')
		return
	}
	w.b, _ = jsontext.AppendQuote(w.b, s) // every text here came out of valid JSON
}

// plain reports a text that needs no escapes.
func plain(s string) bool {
	// Eight bytes at a time: a byte's high bit comes out set when the byte is
	// below 0x20, a quote, a backslash, or not ASCII.
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	for ; len(s) >= 8; s = s[8:] {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		quote, backslash := x^ones*'"', x^ones*'\\'
		if (x|(x-ones*0x20)|(quote-ones)|(backslash-ones))&highs != 0 {
			return false
		}
	}
	for i := range len(s) {
		if escaped[s[i]] {
			return false
		}
	}
	return true
}

// escaped are the bytes that JSON text may not have as they are, and those that
// need a closer look.
var escaped = func() (t [256]bool) {
	for c := range t {
		t[c] = c < ' ' || c >= 0x7f || c == '"' || c == '\\'
	}
	return t
}()

// value writes a personal value.
func (w *writer) value(s string) {
	if w.redact {
		s = Mask(s)
	}
	w.string(s)
}

// char writes one character of a zone, "" for 0.
func (w *writer) char(c byte) {
	switch {
	case c == 0:
		w.string("")
	case w.redact || c >= 0x80 || c < ' ' || c == '"' || c == '\\':
		w.value(string(rune(c)))
	default:
		w.b = append(w.b, '"', c, '"')
	}
}

func (w *writer) text(name, s string) { w.name(name); w.string(s) }

func (w *writer) textIf(name, s string) {
	if s != "" {
		w.text(name, s)
	}
}

func (w *writer) number(name string, n int) {
	w.name(name)
	w.b = strconv.AppendInt(w.b, int64(n), 10)
}

func (w *writer) bool(name string, v bool) {
	w.name(name)
	w.b = strconv.AppendBool(w.b, v)
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
		w.raw("null")
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
			w.text("at", a.At)
			w.close('}')
		}
		w.close(']')
	}
	w.findings(d.Findings)
	w.close('}')
}

// Public reports the fields whose values say nothing about a person: they are not
// masked.
func Public(f normalize.Field) bool {
	switch f {
	case normalize.DocumentType, normalize.DocumentCode, normalize.IssuingCountry:
		return true
	}
	return false
}

func (w *writer) field(d *DocumentReport, f normalize.Field, readings []document.Reading) {
	redact := w.redact
	w.redact = redact && !Public(f)
	w.name(f.String())
	w.lit(`{"value":`)
	w.parsed(&d.Canonical(f).Parsed)
	// A whole name is compared with the parts that another page gives.
	if c := document.FieldAgreement(d.Pairs, f); len(readings) > 1 || c.Agreement != normalize.NotComparable {
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
	if r.Confidence >= 0 {
		w.name("confidence")
		w.b = strconv.AppendFloat(w.b, float64(r.Confidence), 'g', -1, 32)
	}
	w.lit("}")
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
		f := &fs[i]
		w.open('{')
		w.text("rule", f.Rule)
		w.text("severity", f.Severity.String())
		w.text("field", f.Field)
		w.place(f.At)
		w.text("message", f.Message)
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
	w.close(']')
}

func (w *writer) place(p document.Place) {
	w.text("at", p.Pointer)
	w.number("line", int(p.Line))
	w.number("column", int(p.Column))
}
