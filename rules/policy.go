package rules

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/internal/nearest"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Policy is what a caller makes of the rules. The zero Policy runs all of them,
// each at its own severity, and demands nothing.
type Policy struct {
	Only    []string // ids; when not empty, no other rule runs
	Without []string // ids of rules that do not run

	// Extends is what the policy begins with: how much a warning weighs.
	Extends Base

	// Severities says how much the findings of a rule weigh, by its id, also those
	// that its check would lower. Off turns the rule off. It speaks last.
	Severities map[string]Severity

	MinimumAge        int                                     // of the holder, in years at the reference date; 0 is none
	ExpiryGrace       int                                     // days for which an expired document counts as valid
	MinimumConfidence float64                                 // of the vendor's in what decides, 0 to 1; 0 is 0.5
	AcceptTypes       []normalize.DocType                     // when not empty, any other type of document is an error
	AcceptIssuers     []normalize.Country                     // when not empty, any other issuer is an error
	Require           map[normalize.DocType][]normalize.Field // what a document of the type must give
	Trust             map[normalize.Field][]document.Witness  // whose value is the field's, the most trusted first; the others stand behind

	// Vendors says what holds for the answers of a vendor, by the id of its table,
	// instead: what is given there replaces the same above, severities each by itself.
	// These have no Vendors of their own.
	Vendors map[string]Policy
}

// Base is how much a policy makes of warnings.
type Base uint8

// The bases of a policy.
const (
	Inherit Base = iota // Default, for a vendor what holds for all
	Default             // a warning is a warning
	Strict              // every warning is an error
	Lenient             // every warning is an info
	numBases
)

// String returns "strict", "default" or "lenient", "" for Inherit.
func (b Base) String() string {
	if b >= numBases {
		return ""
	}
	return [...]string{"", "default", "strict", "lenient"}[b]
}

// MarshalText returns the name of the base.
func (b Base) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads the name of a base.
func (b *Base) UnmarshalText(text []byte) error {
	for v := Default; v < numBases; v++ {
		if v.String() == string(text) {
			*b = v
			return nil
		}
	}
	return fmt.Errorf("rules: no such base of a policy")
}

// weigh returns what a finding of the severity weighs.
func (b Base) weigh(s Severity) Severity {
	switch {
	case s == Warning && b == Strict:
		return Error
	case s == Warning && b == Lenient:
		return Info
	}
	return s
}

// isZero reports whether the policy says nothing.
func (p *Policy) isZero() bool {
	return len(p.Only) == 0 && len(p.Without) == 0 && p.Extends == Inherit && len(p.Severities) == 0 &&
		p.MinimumAge == 0 && p.ExpiryGrace == 0 && p.MinimumConfidence == 0 && len(p.AcceptTypes) == 0 && len(p.AcceptIssuers) == 0 &&
		len(p.Require) == 0 && len(p.Trust) == 0 && len(p.Vendors) == 0
}

// For returns what holds for the answers of a vendor.
func (p Policy) For(vendor string) Policy {
	v, ok := p.Vendors[vendor]
	p.Vendors = nil
	if !ok {
		return p
	}
	if len(v.Only) > 0 {
		p.Only = v.Only
	}
	if len(v.Without) > 0 {
		p.Without = v.Without
	}
	if v.Extends != Inherit {
		p.Extends = v.Extends
	}
	if v.MinimumAge != 0 {
		p.MinimumAge = v.MinimumAge
	}
	if v.ExpiryGrace != 0 {
		p.ExpiryGrace = v.ExpiryGrace
	}
	if v.MinimumConfidence != 0 {
		p.MinimumConfidence = v.MinimumConfidence
	}
	if len(v.AcceptTypes) > 0 {
		p.AcceptTypes = v.AcceptTypes
	}
	if len(v.AcceptIssuers) > 0 {
		p.AcceptIssuers = v.AcceptIssuers
	}
	p.Severities = over(p.Severities, v.Severities)
	p.Require = over(p.Require, v.Require)
	p.Trust = over(p.Trust, v.Trust)
	return p
}

// Severity returns how much the findings of a rule weigh, Off when it does not run.
func (p *Policy) Severity(r *Rule) Severity {
	if len(p.Only) > 0 && !slices.Contains(p.Only, r.ID) || slices.Contains(p.Without, r.ID) {
		return Off
	}
	if s, ok := p.Severities[r.ID]; ok {
		return s
	}
	return p.Extends.weigh(r.Severity)
}

// over returns the map with the entries of another over its own.
func over[K comparable, V any](m, o map[K]V) map[K]V {
	if len(o) == 0 {
		return m
	}
	c := make(map[K]V, len(m)+len(o))
	maps.Copy(c, m)
	maps.Copy(c, o)
	return c
}

// faults returns an error for every member that means nothing.
func (p *Policy) faults(all []*Rule) (errs []error) {
	errs = p.known(all)
	fault := func(format string, args ...any) { errs = append(errs, fmt.Errorf(format, args...)) }
	if p.Extends >= numBases {
		fault("Extends: there is no such base")
	}
	if p.MinimumAge < 0 {
		fault("MinimumAge: %d is less than 0", p.MinimumAge)
	}
	if p.ExpiryGrace < 0 {
		fault("ExpiryGrace: %d is less than 0", p.ExpiryGrace)
	}
	if !(0 <= p.MinimumConfidence && p.MinimumConfidence <= 1) {
		fault("MinimumConfidence: %v is not from 0 to 1", p.MinimumConfidence)
	}
	for i, t := range p.AcceptTypes {
		if t.String() == "" {
			fault("AcceptTypes[%d]: no type of document", i)
		}
	}
	for i, c := range p.AcceptIssuers {
		if !c.IsValid() {
			fault("AcceptIssuers[%d]: no country", i)
		}
	}
	for t, fields := range p.Require {
		if t.String() == "" {
			fault("Require: no type of document")
		}
		for i, f := range fields {
			if f.String() == "" {
				fault("Require[%s][%d]: no field", t, i)
			}
		}
	}
	for f, witnesses := range p.Trust {
		if f.String() == "" {
			fault("Trust: no field")
		}
		for i, w := range witnesses {
			switch {
			case w.String() == "":
				fault("Trust[%s][%d]: no witness", f, i)
			case w == document.User:
				fault("Trust[%s][%d]: what the applicant typed is never the document's value", f, i)
			}
		}
	}
	for id, v := range p.Vendors {
		if len(v.Vendors) > 0 {
			fault("Vendors[%s]: has Vendors of its own", id)
		}
		for _, err := range v.faults(all) {
			fault("Vendors[%s]: %w", id, err)
		}
	}
	return errs
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
