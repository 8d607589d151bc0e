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
	Rows      []SummaryRow   // by field, input and vendor; none where the answers were measured by the truth
	MaxError  float64        // the share of wrong values that is to be kept, 0 for none
	Pairing   *Pairing       // where the answers were paired by their order, and nil else

	measured accuracies
}

// SummaryInput is what became of the answers of one input by one vendor.
type SummaryInput struct {
	Input   int // among the parties
	Name    string
	Vendor  string
	Present int // documents that it has
	Absent  int // documents that only other inputs have
	Failed  int // of Absent: the vendor reported an error
	Untold  int // of Present: there is no truth about them
}

// SummaryRow counts the outcomes of one field.
type SummaryRow struct {
	Field    normalize.Field
	Input    int
	Vendor   string
	outcomes [numOutcomes]int
}

// AgreeRate is the share of the documents in which the answer agrees with the others,
// among those in which it can be compared, with how many that are.
func (r *SummaryRow) AgreeRate() (rate Interval, of int) {
	for o, n := range r.outcomes {
		if o := Outcome(o); o != Alone && o != Elsewhere {
			of += n
		}
	}
	return Rate(r.outcomes[Agree], of), of
}

// Count returns how often an outcome came up.
func (r *SummaryRow) Count(o Outcome) int { return r.outcomes[o] }

// Add counts a comparison. names are those of the inputs, by party.
func (s *CompareSummary) Add(c *Comparison, names []string) {
	s.Documents++
	if s.Pairing != nil {
		s.Pairing.Add(c)
	}
	for i := range c.Parties {
		p := &c.Parties[i]
		in := s.input(i, names[i], p.Vendor)
		if p.Present {
			in.Present++
			if c.Truth != nil && c.Truth.Document == nil {
				in.Untold++
			}
			continue
		}
		in.Absent++
		if p.VendorError != nil {
			in.Failed++
		}
	}
	if c.Truth != nil {
		s.measure(c)
		return
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
