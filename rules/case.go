package rules

import "github.com/ocrlint/ocrlint/normalize/document"

// Case is one document under check: its readings, zones, national numbers and
// reference date are those of the document, which a check reads and never changes.
//
//	c.Value(normalize.BirthDate).Date     the canonical value, the zero Date when there is none
//	c.Canonical(normalize.BirthDate)      its reading: state, place, witness; nil when there is none
//	c.Field(normalize.BirthDate)          what every witness says
//	c.Zones, c.Numbers, c.Pairs, c.AsOf
type Case struct {
	*document.Document
	Pairs []document.Pair // the comparisons of the witnesses with each other

	policy   *Policy
	rule     *member
	findings []Finding
	seen     zoneView
}

// Finding is one thing that a rule found, with its place.
type Finding struct {
	Rule     string
	Severity Severity
	Field    string // canonical field or element of the zone, "" when it is about the whole
	At       document.Place
	Message  string // fixed words in English, never a value
	Code     string // of the Message that it is, "" for words of a caller's own rule
	Args     []Arg  // of the message
	Related  []document.Place
}

// Report adds a finding about a reading, of a rule of the caller's own. The message is
// fixed words: what a document says must not be in it.
func (c *Case) Report(r *document.Reading, message string, related ...document.Place) {
	c.ReportFinding(Finding{Field: r.Field.String(), At: r.At, Message: message, Related: related})
}

// places are those of readings.
func places(rs ...*document.Reading) (all []document.Place) {
	for _, r := range rs {
		all = append(all, r.At)
	}
	return all
}

// ReportFinding adds any finding of the rule that runs. Rule need not be set, nor
// Severity where it is that of the rule. The policy speaks last.
func (c *Case) ReportFinding(f Finding) {
	f.Rule = c.rule.ID
	if f.Severity == Off || c.rule.fixed {
		f.Severity = c.rule.severity
	} else {
		f.Severity = c.policy.Extends.weigh(f.Severity)
	}
	c.findings = append(c.findings, f)
}
