// Package rules holds the catalogue of what an answer is checked for, and the
// report that tells the outcome. A rule is a value; declaring it in the slice of
// its family is registering it.
package rules

import "github.com/ocrlint/ocrlint/normalize/document"

// Severity says how much a finding weighs.
type Severity uint8

// The severities. Error is for what breaks a MUST of the rule's source, Warning
// for what breaks a SHOULD or is improbable, Info for the rest.
const (
	Info Severity = iota + 1
	Warning
	Error
)

// String returns "info", "warning" or "error".
func (s Severity) String() string {
	if s > Error {
		return ""
	}
	return [...]string{"", "info", "warning", "error"}[s]
}

// ParseSeverity returns the severity with the given name.
func ParseSeverity(s string) (Severity, bool) {
	for v := Info; v <= Error; v++ {
		if v.String() == s {
			return v, true
		}
	}
	return 0, false
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

// String returns the name that the report uses.
func (g Group) String() string {
	if g >= numGroups {
		return ""
	}
	return groupNames[g]
}

// Source is where a rule comes from.
type Source struct {
	Title   string // document
	Section string // part, chapter or paragraph
	URL     string // "" when there is no public one
}

// Rule is one thing that a document is checked for.
type Rule struct {
	ID       string // words that read after "allow", never renamed
	Title    string
	Doc      string // what it finds, why it matters, what to do
	Sources  []Source
	Severity Severity // of its findings, unless the check lowers it
	Since    string   // version of ocrlint
	Group    Group

	// Check reports findings on the case and says whether there was anything to
	// check: a rule whose needs are missing is not done, never passed.
	Check func(c *Case) (done bool)
}

// Case is one document under check.
type Case struct {
	*document.Document
	Pairs []document.Pair // Document.Cross

	rule     *Rule
	findings []Finding
}

// Finding is one thing that a rule found, with its place.
type Finding struct {
	Rule     string
	Severity Severity
	Field    string // canonical field or element of the zone, "" when it is about the whole
	At       document.Place
	Message  string // fixed words, never a value
	Related  []document.Place
}

// report adds a finding of the rule that runs, at its severity.
func (c *Case) report(field string, at document.Place, message string, related ...document.Place) {
	c.reportAs(c.rule.Severity, field, at, message, related...)
}

func (c *Case) reportAs(s Severity, field string, at document.Place, message string, related ...document.Place) {
	c.findings = append(c.findings, Finding{c.rule.ID, s, field, at, message, related})
}

// All returns every rule, family by family.
func All() []*Rule { return all }

// Lookup returns the rule with the given id.
func Lookup(id string) (*Rule, bool) {
	for _, r := range all {
		if r.ID == id {
			return r, true
		}
	}
	return nil, false
}

var all = collect(answerRules, typeRules, zoneRules, valueRules, dateRules, crossRules, numberRules, cardRules, invoiceRules, vendorRules)

func collect(families ...[]Rule) (rs []*Rule) {
	for _, f := range families {
		for i := range f {
			rs = append(rs, &f[i])
		}
	}
	return rs
}

// Sources that several rules cite.
var (
	doc9303part3 = func(section string) Source {
		return Source{"ICAO Doc 9303 Part 3, 8th edition", section, "https://www.icao.int/publications/doc-series/doc-9303"}
	}
	design = func(section string) Source {
		return Source{"ocrlint README", section, "https://github.com/ocrlint/ocrlint#readme"}
	}
)
