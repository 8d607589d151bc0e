package rules

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Party is an answer that takes part in a comparison.
type Party struct {
	Name        string // of the input
	Index       int    // of the answer in the input
	Vendor      string // id of the vendor's table, "" when the answer could not be read
	RequestID   string
	VendorError *document.VendorError
	Err         error             // why the answer could not be read
	Absent      bool              // the input has no answer about this document
	Present     bool              // the answer has this document
	Type        normalize.DocType // of the document, as the vendor's table implies it
	Country     string            // of the document, likewise
}

// Outcome is how one answer stands to the others in one field.
type Outcome uint8

// The outcomes.
const (
	Missing           Outcome = iota // others give the field, this answer does not
	Agree                            // with the consensus
	Differ                           // from the consensus
	Tied                             // as many say so as say otherwise
	Alone                            // nothing else can be compared with it
	AmbiguousOutcome                 // one of several possible values is the consensus
	UnreadableOutcome                // what the answer gives is no value of the field's kind
	Elsewhere                        // the answer gives it within another field: the surname in the whole name
	numOutcomes
)

// Outcomes returns every outcome in the order of the report.
func Outcomes() []Outcome {
	return []Outcome{Agree, Differ, Tied, Alone, AmbiguousOutcome, Missing, UnreadableOutcome, Elsewhere}
}

// String returns the name that the report uses.
func (o Outcome) String() string {
	return [...]string{"missing", "agree", "differ", "tied", "alone", "ambiguous", "unreadable", "elsewhere"}[o]
}

// Comparison is what several answers say about one document.
type Comparison struct {
	*document.Document // readings of all answers: Origin.Answer is the index among Parties
	Parties            []Party
	Fields             []FieldComparison // the fields that any answer gives, in the order of the report
	Result             Result
	Findings           []PartyFinding
}

// PartyFinding is a finding about one of the answers. Related places are left out:
// they would be in other answers.
type PartyFinding struct {
	Finding
	Party int
}

// FieldComparison is what the answers say about one field.
type FieldComparison struct {
	Field      normalize.Field
	Agreement  normalize.Comparison // of the answers with each other, the worst
	Consensus  *document.Reading    // what most independent readings say, nil when there is no majority
	Votes, Of  int                  // for the consensus, and in all
	Tied       bool                 // several values have most votes
	Statements []Statement          // by party
	Witnesses  []*document.Reading  // zones whose digits verify and numbers with a check digit that vote beside the answers
}

// Statement is what one answer says about a field.
type Statement struct {
	Outcome Outcome
	Reading *document.Reading // nil when the answer does not give the field
	Reason  normalize.Reason  // why it agrees although the texts differ, or why it differs
	Note    normalize.Note    // why it cannot be read, or that another answer decided it
}

// Compare compares the answers that attest a document, one for each party. It
// tells of every field what most independent readings say: each answer is one, and
// so are a machine readable zone whose digits verify, unless an answer that says
// the same may have its value from there, and a national number whose check digit
// holds or that two answers agree on.
func Compare(d *document.Document, parties []Party, s Selection) *Comparison {
	c := &Comparison{Document: d, Parties: parties}
	v := voting{Comparison: c, pairs: make(map[pairKey]normalize.Comparison)}
	for _, p := range d.Cross() {
		v.pairs[pairKey{p.Field, p.A, p.B}] = p.Comparison
		v.pairs[pairKey{p.Field, p.B, p.A}] = p.Comparison
	}
	for _, f := range normalize.Fields() {
		if fc, ok := v.field(f); ok {
			c.Fields = append(c.Fields, fc)
		}
	}
	c.find(s)
	return c
}

// find makes findings of the outcomes. A difference weighs what the rule about
// the witnesses of the field says; where there is none it is told and no more.
func (c *Comparison) find(s Selection) {
	present := 0
	for i := range c.Parties {
		p := &c.Parties[i]
		switch {
		case p.Present:
			present++
		case p.VendorError != nil:
			c.report(s, i, "vendor-error", Error, "", document.Place{Pointer: p.VendorError.At}, "the vendor could not answer: "+p.VendorError.Class)
		case p.Absent:
			c.report(s, i, "no-document", Warning, "", document.Place{}, "the input has no answer about this document")
		case p.Err == nil:
			c.report(s, i, "no-document", Warning, "", document.Place{}, "the answer does not hold this document")
		}
	}
	for i := range c.Fields {
		fc := &c.Fields[i]
		name := fc.Field.String()
		for party, st := range fc.Statements {
			switch st.Outcome {
			case Differ:
				m := name + " differs from what most witnesses say"
				if st.Reason != normalize.NoReason && st.Reason != normalize.Different {
					m += ": " + st.Reason.String()
				}
				c.differ(s, party, fc.Field, st.Reading.At, m)
			case Tied:
				c.differ(s, party, fc.Field, st.Reading.At, name+" differs between the answers, and no value has a majority")
			case AmbiguousOutcome:
				c.report(s, party, "ambiguous-value", Warning, name, st.Reading.At, name+" has several possible values")
			case UnreadableOutcome:
				c.report(s, party, "unreadable-value", Warning, name, st.Reading.At, name+" cannot be read")
			}
		}
	}
	if present < 2 {
		return
	}
	c.Result = Pass
	for _, f := range c.Findings {
		c.Result = worst(c.Result, []Finding{f.Finding})
	}
}

func (c *Comparison) differ(s Selection, party int, f normalize.Field, at document.Place, message string) {
	id, severity := strings.ReplaceAll(f.String(), "_", "-")+"-mismatch", Info
	rule, ok := Lookup(id)
	switch {
	case ok:
		severity = rule.Severity
	case f == normalize.MRZLines:
		id, severity = "", Warning
	default:
		id = ""
	}
	c.report(s, party, id, severity, f.String(), at, message)
}

func (c *Comparison) report(s Selection, party int, id string, severity Severity, field string, at document.Place, message string) {
	if rule, ok := Lookup(id); ok {
		severity = rule.Severity
	}
	if !s.has(id) {
		return
	}
	c.Findings = append(c.Findings, PartyFinding{Finding{Rule: id, Severity: severity, Field: field, At: at, Message: message}, party})
}

// Worst returns the highest severity among the findings, 0 when there is none.
func (c *Comparison) Worst() (s Severity) {
	for _, f := range c.Findings {
		s = max(s, f.Severity)
	}
	return s
}
