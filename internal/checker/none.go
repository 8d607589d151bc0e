package checker

import (
	"errors"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// NoComparison stands in place of what Compare could not make: err is that of every
// answer.
func NoComparison(answers []inputs.Answer, err error) *rules.Comparison {
	return new(rules.Set).Compare(new(document.Document), noParties(answers, err))
}

// NoMeasure stands in place of what Measure could not make, likewise.
func NoMeasure(answers []inputs.Answer, line inputs.Answer, err error) *rules.Comparison {
	truth := &rules.Truth{Name: line.Name, Index: line.Index}
	return new(rules.Set).Measure(truth, make([]*document.Document, len(answers)), noParties(answers, err))
}

func noParties(answers []inputs.Answer, err error) []rules.Party {
	parties := make([]rules.Party, len(answers))
	for i, a := range answers {
		parties[i] = rules.Party{Name: a.Name, Index: a.Index, Absent: errors.Is(a.Err, inputs.ErrNoAnswer)}
		if !parties[i].Absent {
			parties[i].Err = err
		}
	}
	return parties
}
