package rules

// Redacted marshals as the report or the comparison that it is of, with every
// personal value masked in its shape.
type Redacted struct{ text func() []byte }

// MarshalJSON returns the masked JSON, null for the zero Redacted.
func (r Redacted) MarshalJSON() ([]byte, error) {
	if r.text == nil {
		return []byte("null"), nil
	}
	return r.text(), nil
}

// MarshalJSON returns the report that "ocrlint schema" describes, as AppendJSON
// does. It holds what the document says; that of Redacted does not.
func (r Report) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil, false), nil }

// Redacted returns the report for writing, with every personal value masked in its
// shape: json.Marshal(report.Redacted()).
func (r *Report) Redacted() Redacted {
	return Redacted{func() []byte { return r.AppendJSON(nil, true) }}
}

// MarshalJSON returns the document as a report has it.
func (d DocumentReport) MarshalJSON() ([]byte, error) {
	var w writer
	w.document(&d)
	return w.b, nil
}

// MarshalJSON returns the finding as a report has it.
func (f Finding) MarshalJSON() ([]byte, error) {
	var w writer
	w.finding(&f)
	return w.b, nil
}

// MarshalJSON returns the comparison that "ocrlint schema compare" describes, as
// AppendJSON does. It holds what the document says; that of Redacted does not.
func (c Comparison) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil, false), nil }

// Redacted returns the comparison for writing, with every personal value masked in
// its shape.
func (c *Comparison) Redacted() Redacted {
	return Redacted{func() []byte { return c.AppendJSON(nil, true) }}
}

// MarshalJSON returns the finding as a comparison has it.
func (f PartyFinding) MarshalJSON() ([]byte, error) {
	var w writer
	w.partyFinding(&f)
	return w.b, nil
}

// MarshalJSON returns the summary that "ocrlint schema compare" describes.
func (s CompareSummary) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }

// MarshalJSON returns the statistics that "ocrlint schema stats" describes.
func (s Stats) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }
