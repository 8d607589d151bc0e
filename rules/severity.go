package rules

import "errors"

// Severity says how much a finding weighs.
type Severity uint8

// The severities. Error is for what breaks a MUST of the rule's source, Warning
// for what breaks a SHOULD or is improbable, Info for the rest. Off, the zero
// Severity, is that of no finding; in a policy it turns a rule off.
const (
	Off Severity = iota
	Info
	Warning
	Error
	numSeverities
)

// String returns "off", "info", "warning" or "error".
func (s Severity) String() string {
	if s >= numSeverities {
		return ""
	}
	return [...]string{"off", "info", "warning", "error"}[s]
}

// ParseSeverity returns the severity with the given name.
func ParseSeverity(s string) (v Severity, ok bool) {
	for v := range numSeverities {
		if v.String() == s {
			return v, true
		}
	}
	return Off, false
}

// MarshalText returns the name of the severity.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the name of a severity.
func (s *Severity) UnmarshalText(text []byte) error {
	v, ok := ParseSeverity(string(text))
	if !ok {
		return errors.New("rules: no such severity")
	}
	*s = v
	return nil
}

// Group is the check of the report that a rule belongs to.
type Group uint8

// The checks of the report.
const (
	NoGroup     Group = iota // about the answer, not about the document
	GroupType                // doc_type
	GroupExpiry              // expiry
	GroupMRZ                 // mrz
	GroupText                // text
	GroupCross               // cross
	GroupNumber              // number
	numGroups
)

var groupNames = [numGroups]string{"answer", "doc_type", "expiry", "mrz", "text", "cross", "number"}

// String returns the name that the report uses, "answer" for NoGroup.
func (g Group) String() string {
	if g >= numGroups {
		return ""
	}
	return groupNames[g]
}
