package infer

import (
	"errors"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
)

// ErrNothingInCommon says that a table for the answers would fit every answer.
var ErrNothingInCommon = errors.New("the answers have no member in common by which they could be recognised: give answers of one vendor and one form")

// Table proposes a table for answers of an unknown vendor, in YAML with comments
// for a person to finish. It goes by the names that built-in tables know and by what
// values look like; what is unsure is left out and listed. The proposal can be loaded as it
// is and holds no value of the answers but words such as "success". asOf is
// the reference date. The error is a *vendors.SyntaxError of the first answer that is no
// JSON, or has more than 50,000 values, or ErrNothingInCommon.
func Table(id string, asOf normalize.Date, answers ...[]byte) ([]byte, error) {
	s, err := surveyed(asOf, answers)
	if err != nil {
		return nil, err
	}
	rest := make([]int, len(answers))
	for i := range rest {
		rest[i] = i
	}
	apart := func(samples []int) (*survey, error) { // moves them out of the rest
		var out, in [][]byte
		var left []int
		for i, n := range rest {
			if slices.Contains(samples, i) {
				out = append(out, answers[n])
			} else {
				in, left = append(in, answers[n]), append(left, n)
			}
		}
		moved, err := surveyed(asOf, out)
		if err != nil {
			return nil, err
		}
		rest = left
		first := s.outcome
		s, err = surveyed(asOf, in)
		if s != nil {
			s.outcome = first
		}
		return moved, err
	}
	var failed []*survey
	for o := s.failures(); len(o.failed) > 0 && len(failed) < maxShapes; o = s.failures() {
		if len(failed) == 0 {
			s.outcome = o
		}
		e, err := apart(o.failed)
		if err != nil {
			return nil, err
		}
		e.outcome = o
		failed = append(failed, e)
	}
	var other *survey
	var numbers []int
	if bare := s.bare(); len(bare) > 0 {
		for _, i := range bare {
			numbers = append(numbers, rest[i]+1)
		}
		if other, err = apart(bare); err != nil {
			return nil, err
		}
	}
	return s.propose(id, failed, other, numbers, answers)
}

// maxShapes bounds the shapes of errors that are told.
const maxShapes = 4
