package rules

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/internal/nearest"
)

// Policy is what a caller makes of the rules. The zero Policy runs all of them,
// each at its own severity.
type Policy struct {
	Only    []string // ids; when not empty, no other rule runs
	Without []string // ids of rules that do not run

	// Severities says how much the findings of a rule weigh, by its id, also those
	// that its check would lower. Off turns the rule off.
	Severities map[string]Severity
}

// Set is the rules that run, each at the severity that a policy gives it. A Set
// does not change and is safe for concurrent use; the zero Set has no rule.
type Set struct {
	members []member
	named   bool // by Policy.Only: nothing else is told
}

// member is a rule of a set.
type member struct {
	*Rule
	severity Severity
	fixed    bool // by the policy, whatever the check says
}

// standard is the catalogue under the zero Policy.
var standard = func() *Set {
	s := new(Set)
	for _, r := range catalogue {
		s.members = append(s.members, member{r, r.Severity, false})
	}
	return s
}()

// NewSet returns the rules of the catalogue, and behind them rules of the caller's
// own, as the policy has it. Errors are about the policy and the caller's rules:
// *UnknownRule for each id that no rule has, and what a rule lacks.
func NewSet(p Policy, own ...Rule) (*Set, error) {
	if len(p.Only) == 0 && len(p.Without) == 0 && len(p.Severities) == 0 && len(own) == 0 {
		return standard, nil
	}
	all := slices.Grow(slices.Clone(catalogue), len(own))
	var errs []error
	for _, r := range own {
		if err := r.complete(all); err != nil {
			errs = append(errs, err)
		}
		all = append(all, &r)
	}
	errs = append(errs, p.known(all)...)
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	s := &Set{members: make([]member, 0, len(all)), named: len(p.Only) > 0}
	for _, r := range all {
		m := member{r, r.Severity, false}
		if severity, ok := p.Severities[r.ID]; ok {
			m.severity, m.fixed = severity, true
		}
		if m.severity != Off && (!s.named || slices.Contains(p.Only, r.ID)) && !slices.Contains(p.Without, r.ID) {
			s.members = append(s.members, m)
		}
	}
	return s, nil
}

// known returns an error for every id that is none of the rules', and for every
// severity that there is not.
func (p *Policy) known(all []*Rule) (errs []error) {
	byID := slices.Sorted(maps.Keys(p.Severities))
	for _, id := range slices.Concat(p.Only, p.Without, byID) {
		if !slices.ContainsFunc(all, func(r *Rule) bool { return r.ID == id }) {
			errs = append(errs, unknownRule(id, all))
		}
	}
	for _, id := range byID {
		if p.Severities[id] >= numSeverities {
			errs = append(errs, fmt.Errorf("rule %q: there is no such severity", id))
		}
	}
	return errs
}

// UnknownRule is the error for an id that no rule has.
type UnknownRule struct {
	ID      string
	Nearest []string // ids that may have been meant, the nearest first
}

func unknownRule(id string, all []*Rule) *UnknownRule {
	var ids []string
	for _, r := range all {
		ids = append(ids, r.ID)
	}
	return &UnknownRule{id, nearest.Of(id, ids)}
}

// Error names the rule, and what may have been meant.
func (e *UnknownRule) Error() string {
	text := fmt.Sprintf("unknown rule %q", e.ID)
	if len(e.Nearest) > 0 {
		text += "; did you mean " + strings.Join(e.Nearest, " or ") + "?"
	}
	return text
}

// isID reports the form of the ids of rules.
func isID(s string) bool {
	for word := range strings.SplitSeq(s, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

// complete says what a rule beside the others lacks.
func (r *Rule) complete(others []*Rule) error {
	lack := ""
	switch {
	case !isID(r.ID):
		lack = "an id is words of lower-case letters and digits with hyphens between them"
	case slices.ContainsFunc(others, func(o *Rule) bool { return o.ID == r.ID }):
		lack = "there is a rule with this id"
	case r.Check == nil:
		lack = "it has no Check"
	case r.Severity == Off || r.Severity >= numSeverities:
		lack = "it has no severity"
	case r.Group >= numGroups:
		lack = "there is no such group"
	default:
		return nil
	}
	return fmt.Errorf("rule %q: %s", r.ID, lack)
}

// find returns the member that is the rule. ok is false when it does not run.
func (s *Set) find(r *Rule) (m member, ok bool) {
	for _, m := range s.members {
		if m.Rule == r {
			return m, true
		}
	}
	return member{}, false
}
