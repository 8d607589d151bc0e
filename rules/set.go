package rules

import (
	"errors"
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Set is the rules that run, each at the severity that a policy gives it. A Set
// does not change and is safe for concurrent use; the zero Set has no rule.
type Set struct {
	members []member
	named   bool            // by Policy.Only: nothing else is told
	policy  *Policy         // what holds for these answers; nil is the zero Policy
	vendors map[string]*Set // for the answers of these vendors instead
}

// For returns the rules for the answers of the vendor with the given id.
func (s *Set) For(vendor string) *Set {
	if v, ok := s.vendors[vendor]; ok {
		return v
	}
	return s
}

// Trust returns whose value is a field's, the most trusted witness first, where the
// policy says so.
func (s *Set) Trust() map[normalize.Field][]document.Witness { return s.demands().Trust }

// demands returns the policy; the zero Policy demands nothing.
func (s *Set) demands() *Policy {
	if s.policy == nil {
		return &noPolicy
	}
	return s.policy
}

var noPolicy Policy

// member is a rule of a set.
type member struct {
	*Rule
	severity Severity
	fixed    bool  // by the policy, whatever the check says
	group    Group // that of the rule, which most checks are not asked beyond
	finds    facts
	done     facts
}

// memberOf makes a rule a member of a set.
func memberOf(r *Rule, s Severity, fixed bool) member {
	m := member{r, s, fixed, r.Group, r.finds, r.done}
	if m.finds == 0 {
		m.finds = isTyped | isUntyped // one of which always holds
	}
	return m
}

// standard is the catalogue under the zero Policy.
var standard = func() *Set {
	s := new(Set)
	for _, r := range catalogue {
		s.members = append(s.members, memberOf(r, r.Severity, false))
	}
	return s
}()

// NewSet returns the rules of the catalogue, and behind them rules of the caller's
// own, as the policy has it. Errors are about the policy and the caller's rules:
// *UnknownRule for each id that no rule has, and what a rule lacks.
func NewSet(p Policy, own ...Rule) (*Set, error) {
	if p.isZero() && len(own) == 0 {
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
	errs = append(errs, p.faults(all)...)
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	s := newSet(p.For(""), all)
	for id := range p.Vendors {
		if s.vendors == nil {
			s.vendors = make(map[string]*Set)
		}
		s.vendors[id] = newSet(p.For(id), all)
	}
	return s, nil
}

// newSet returns the rules that run under a policy that is in order.
func newSet(p Policy, all []*Rule) *Set {
	s := &Set{members: make([]member, 0, len(all)), named: len(p.Only) > 0, policy: &p}
	for _, r := range all {
		_, fixed := p.Severities[r.ID]
		if m := (memberOf(r, p.Severity(r), fixed)); m.severity != Off {
			s.members = append(s.members, m)
		}
	}
	return s
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
