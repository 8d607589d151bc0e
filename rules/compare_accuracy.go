package rules

import (
	"cmp"
	"maps"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
)

// Accuracy is how the answers of one vendor in one input stand to the truth, in one field
// of one type of document, or where these are zero in all.
type Accuracy struct {
	Input   int // among the parties
	Vendor  string
	Type    normalize.DocType
	Field   normalize.Field
	Reasons map[normalize.Reason]int // why values are right though the texts differ

	Repaired int // values that are right because the text was repaired

	outcomes [numOutcomes]int
	sure     map[int]*judged // values by the confidence that the vendor states, in thousandths
	unsure   judged          // of which it states none
}

// judged counts values.
type judged struct{ right, wrong int }

// Count returns how often an outcome came up.
func (a *Accuracy) Count(o Outcome) int { return a.outcomes[o] }

// Asked is how many values the truth states that the answers were to give.
func (a *Accuracy) Asked() (n int) {
	for _, o := range [...]Outcome{Right, Wrong, AmbiguousOutcome, Missing, UnreadableOutcome} {
		n += a.outcomes[o]
	}
	return n
}

// RightRate is the share of the values asked for that are right.
func (a *Accuracy) RightRate() Interval { return Rate(a.outcomes[Right], a.Asked()) }

// WrongRate is the share of wrong ones among the values that are given and can be read:
// of those that a program takes.
func (a *Accuracy) WrongRate() Interval { return Rate(a.outcomes[Wrong], a.Given()) }

// Given is how many values are right or wrong.
func (a *Accuracy) Given() int { return a.outcomes[Right] + a.outcomes[Wrong] }

// ReasonsByCount are the reasons, the most frequent first.
func (a *Accuracy) ReasonsByCount() []normalize.Reason {
	return slices.SortedFunc(maps.Keys(a.Reasons), func(r, s normalize.Reason) int {
		return cmp.Or(cmp.Compare(a.Reasons[s], a.Reasons[r]), cmp.Compare(r, s))
	})
}

type accuracyKey struct {
	input  int
	vendor string
	typ    normalize.DocType
	field  normalize.Field
}

func (k accuracyKey) compare(o accuracyKey) int {
	return cmp.Or(cmp.Compare(k.input, o.input), cmp.Compare(k.vendor, o.vendor), cmp.Compare(k.typ, o.typ), cmp.Compare(k.field, o.field))
}

// accuracies are rows by what they are of.
type accuracies map[accuracyKey]*Accuracy

func (all accuracies) of(k accuracyKey) *Accuracy {
	a := all[k]
	if a == nil {
		a = &Accuracy{Input: k.input, Vendor: k.vendor, Type: k.typ, Field: k.field}
		all[k] = a
	}
	return a
}

// measure counts a comparison with the truth.
func (s *CompareSummary) measure(c *Comparison) {
	if s.measured == nil {
		s.measured = make(accuracies)
	}
	for i := range c.Fields {
		fc := &c.Fields[i]
		for party := range fc.Statements {
			st, p := &fc.Statements[party], &c.Parties[party]
			if !p.Present && p.VendorError == nil || st.Outcome == Unchecked && st.Reading == nil {
				continue
			}
			s.measured.of(accuracyKey{party, p.Vendor, c.Type, fc.Field}).count(st)
		}
	}
}

func (a *Accuracy) count(st *Statement) {
	a.outcomes[st.Outcome]++
	if st.Outcome != Right && st.Outcome != Wrong {
		return
	}
	if st.Outcome == Right && st.Reason != normalize.NoReason {
		if a.Reasons == nil {
			a.Reasons = make(map[normalize.Reason]int)
		}
		a.Reasons[st.Reason]++
	}
	if st.Outcome == Right && st.Note&normalize.Repairs != 0 {
		a.Repaired++
	}
	at := &a.unsure
	if c := st.Reading.Confidence; c >= 0 {
		at = a.surely(int(1000*min(c, 1) + 0.5))
	}
	if st.Outcome == Right {
		at.right++
	} else {
		at.wrong++
	}
}

func (a *Accuracy) surely(thousandths int) *judged {
	if a.sure == nil {
		a.sure = make(map[int]*judged)
	}
	if a.sure[thousandths] == nil {
		a.sure[thousandths] = new(judged)
	}
	return a.sure[thousandths]
}

// add adds the counts of b.
func (a *Accuracy) add(b *Accuracy) {
	for o, n := range b.outcomes {
		a.outcomes[o] += n
	}
	a.Repaired += b.Repaired
	for r, n := range b.Reasons {
		if a.Reasons == nil {
			a.Reasons = make(map[normalize.Reason]int)
		}
		a.Reasons[r] += n
	}
	for c, j := range b.sure {
		at := a.surely(c)
		at.right, at.wrong = at.right+j.right, at.wrong+j.wrong
	}
	a.unsure.right, a.unsure.wrong = a.unsure.right+b.unsure.right, a.unsure.wrong+b.unsure.wrong
}

// Accuracy returns how the inputs and vendors stand to the truth: each type of document and
// each field by itself, or over all. It is empty where there was no truth.
func (s *CompareSummary) Accuracy(types, fields bool) (all []*Accuracy) {
	sums := make(accuracies)
	for k, a := range s.measured {
		if !types {
			k.typ = normalize.NoType
		}
		if !fields {
			k.field = normalize.NoField
		}
		sums.of(k).add(a)
	}
	for _, k := range slices.SortedFunc(maps.Keys(sums), accuracyKey.compare) {
		all = append(all, sums[k])
	}
	return all
}
