package rules

import (
	"cmp"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
)

// CompareSummary counts the outcomes of many comparisons: how each input, of each
// vendor, did in each field. The zero CompareSummary is empty.
type CompareSummary struct {
	Documents int
	Inputs    []SummaryInput // by position and vendor; an input none of whose answers could be read has no vendor
	Rows      []SummaryRow   // by field, input and vendor
}

// SummaryInput is what became of the answers of one input by one vendor.
type SummaryInput struct {
	Input   int // among the parties
	Name    string
	Vendor  string
	Present int // documents that it has
	Absent  int // documents that only other inputs have
	Failed  int // of Absent: the vendor reported an error
}

// SummaryRow counts the outcomes of one field.
type SummaryRow struct {
	Field    normalize.Field
	Input    int
	Vendor   string
	outcomes [numOutcomes]int
}

// Count returns how often an outcome came up.
func (r *SummaryRow) Count(o Outcome) int { return r.outcomes[o] }

// Add counts a comparison. names are those of the inputs, by party.
func (s *CompareSummary) Add(c *Comparison, names []string) {
	s.Documents++
	for i := range c.Parties {
		p := &c.Parties[i]
		in := s.input(i, names[i], p.Vendor)
		if p.Present {
			in.Present++
			continue
		}
		in.Absent++
		if p.VendorError != nil {
			in.Failed++
		}
	}
	for i := range c.Fields {
		for party, st := range c.Fields[i].Statements {
			// An input that does not have the document misses no field of it,
			// unless the vendor was asked and failed.
			if p := &c.Parties[party]; p.Present || p.VendorError != nil {
				s.row(c.Fields[i].Field, party, p.Vendor).outcomes[st.Outcome]++
			}
		}
	}
}

func (s *CompareSummary) input(party int, name, vendor string) *SummaryInput {
	key := SummaryInput{Input: party, Vendor: vendor}
	i, ok := slices.BinarySearchFunc(s.Inputs, key, func(a, b SummaryInput) int {
		return cmp.Or(cmp.Compare(a.Input, b.Input), cmp.Compare(a.Vendor, b.Vendor))
	})
	if !ok {
		key.Name = name
		s.Inputs = slices.Insert(s.Inputs, i, key)
	}
	return &s.Inputs[i]
}

func (s *CompareSummary) row(f normalize.Field, party int, vendor string) *SummaryRow {
	key := SummaryRow{Field: f, Input: party, Vendor: vendor}
	i, ok := slices.BinarySearchFunc(s.Rows, key, func(a, b SummaryRow) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Input, b.Input), cmp.Compare(a.Vendor, b.Vendor))
	})
	if !ok {
		s.Rows = slices.Insert(s.Rows, i, key)
	}
	return &s.Rows[i]
}

// AppendJSON appends the summary as one line of JSON, without a line feed.
func (s *CompareSummary) AppendJSON(dst []byte) []byte {
	w := writer{dst, len(dst), false}
	w.open('{')
	w.text("schema", CompareSchema)
	w.name("summary")
	w.open('{')
	w.number("documents", s.Documents)
	w.name("inputs")
	w.open('[')
	for _, in := range s.Inputs {
		w.open('{')
		w.number("input", in.Input)
		w.text("name", in.Name)
		w.text("vendor", in.Vendor)
		w.number("present", in.Present)
		w.number("absent", in.Absent)
		w.number("failed", in.Failed)
		w.close('}')
	}
	w.close(']')
	w.name("fields")
	w.open('{')
	for i := 0; i < len(s.Rows); {
		f := s.Rows[i].Field
		w.name(f.String())
		w.open('[')
		for ; i < len(s.Rows) && s.Rows[i].Field == f; i++ {
			r := &s.Rows[i]
			w.open('{')
			w.number("input", r.Input)
			w.text("vendor", r.Vendor)
			for _, o := range Outcomes() {
				w.number(o.String(), r.Count(o))
			}
			w.close('}')
		}
		w.close(']')
	}
	w.close('}')
	w.close('}')
	w.close('}')
	return w.b
}
