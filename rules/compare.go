package rules

import (
	"slices"

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
	Twice       []document.Twice  // members that stand twice in an object of the answer
	More        int               // further documents of the answer, which were not measured
}

var (
	inputLacks  = Message{"input-lacks-document", "the input has no answer about this document"}
	answerLacks = Message{"answer-lacks-document", "the answer does not hold this document"}
	outvoted    = Message{"outvoted", "{field} differs from what most witnesses say"}
	outvotedFor = Message{"outvoted-because", "{field} differs from what most witnesses say: {reason}"}
	noMajority  = Message{"no-majority", "{field} differs between the answers, and no value has a majority"}
	untrue      = Message{"untrue", "{field} differs from the truth"}
	untrueFor   = Message{"untrue-because", "{field} differs from the truth: {reason}"}

	compareMessages = []Message{inputLacks, answerLacks, outvoted, outvotedFor, noMajority, untrue, untrueFor}
)

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
	Right                            // what the truth says, perhaps for a named reason
	Wrong                            // something else than the truth says
	Unchecked                        // the truth does not say, or nothing leads from its script to that of the answer
	numOutcomes
)

// Outcomes returns the outcomes of answers beside each other in the order of the report.
func Outcomes() []Outcome {
	return []Outcome{Agree, Differ, Tied, Alone, AmbiguousOutcome, Missing, UnreadableOutcome, Elsewhere}
}

// TruthOutcomes returns the outcomes of answers beside the truth in the order of the
// report.
func TruthOutcomes() []Outcome {
	return []Outcome{Right, Wrong, AmbiguousOutcome, Missing, UnreadableOutcome, Elsewhere, Unchecked}
}

// String returns the name that the report uses.
func (o Outcome) String() string {
	if o >= numOutcomes {
		return ""
	}
	return [...]string{"missing", "agree", "differ", "tied", "alone", "ambiguous", "unreadable", "elsewhere", "right", "wrong", "unchecked"}[o]
}

// Comparison is what several answers say about one document.
type Comparison struct {
	*document.Document // readings of all answers: Origin.Answer is the index among Parties
	Parties            []Party
	Truth              *Truth            // that the answers were measured by, nil where they vote
	Fields             []FieldComparison // the fields that any answer or the truth gives, in the order of the report
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
	Agreement  normalize.Comparison // of the answers with each other, or with the truth, the worst
	Consensus  *document.Reading    // what most independent readings say, nil when there is no majority; or the truth, nil when it does not say
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
func (s *Set) Compare(d *document.Document, parties []Party) *Comparison {
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
	s.judge(c)
	return c
}

// judge makes findings of the outcomes. A difference weighs what the rule about
// the witnesses of the field says; where there is none it is told and no more.
func (s *Set) judge(c *Comparison) {
	about := func(party int, at document.Place, m Message, args ...Arg) PartyFinding {
		f := PartyFinding{Finding{At: at}, party}
		f.say(m, args...)
		return f
	}
	present := 0
	for i := range c.Parties {
		p := &c.Parties[i]
		switch {
		case p.Present:
			present++
		case p.VendorError != nil:
			s.report(c, vendorFailed, about(i, document.Place{Pointer: p.VendorError.At}, vendorCouldNot, Arg{"class", Class(p.VendorError.Class)}))
		case p.Absent:
			s.report(c, noDocument, about(i, document.Place{}, inputLacks))
		case p.Err == nil:
			s.report(c, noDocument, about(i, document.Place{}, answerLacks))
		}
		for _, x := range p.Twice {
			rule, what := ofTwice(x)
			s.report(c, rule, about(i, document.Place{Pointer: x.At}, what, Arg{"member", memberName(x.At)}))
		}
	}
	for i := range c.Fields {
		fc := &c.Fields[i]
		for party, st := range fc.Statements {
			var rule *Rule
			var m Message
			args := []Arg{field(fc.Field)}
			switch st.Outcome {
			case Differ:
				rule, m = differenceOf(fc.Field), outvoted
				if st.Reason != normalize.NoReason && st.Reason != normalize.Different {
					m, args = outvotedFor, append(args, Arg{"reason", st.Reason})
				}
			case Tied:
				rule, m = differenceOf(fc.Field), noMajority
			case Wrong:
				rule, m = differenceOf(fc.Field), untrue
				if st.Reason != normalize.NoReason && st.Reason != normalize.Different {
					m, args = untrueFor, append(args, Arg{"reason", st.Reason})
				}
			case AmbiguousOutcome:
				rule, m = ambiguousValue, ambiguous
			case UnreadableOutcome:
				rule, m = unreadableValue, unreadable
			default:
				continue
			}
			f := about(party, st.Reading.At, m, args...)
			f.Field = fc.Field.String()
			s.report(c, rule, f)
		}
	}
	if !c.done(present) {
		return
	}
	c.Result = Pass
	for _, f := range c.Findings {
		c.Result = worst(c.Result, []Finding{f.Finding})
	}
}

// done reports whether anything was compared.
func (c *Comparison) done(present int) bool {
	if c.Truth != nil {
		return slices.ContainsFunc(c.Fields, func(fc FieldComparison) bool { return fc.Of > 0 })
	}
	return present >= 2
}

// differenceOf returns the rule about differences of a field, or one without an id.
func differenceOf(f normalize.Field) *Rule {
	for _, r := range crossRules {
		if r.differs == f {
			return r
		}
	}
	if f == normalize.MRZLines {
		return zoneDiffers
	}
	return otherDiffers
}

// What no witness of one answer can contradict has no rule: a difference between
// answers is told under no id, unless the policy names what is told.
var (
	zoneDiffers  = &Rule{Severity: Warning}
	otherDiffers = &Rule{Severity: Info}
)

// report adds a finding of a rule that runs.
func (s *Set) report(c *Comparison, rule *Rule, f PartyFinding) {
	m, ok := s.find(rule)
	if rule.ID == "" {
		m, ok = member{Rule: rule, severity: rule.Severity}, !s.named
	}
	if ok {
		f.Rule, f.Severity = m.ID, m.severity
		c.Findings = append(c.Findings, f)
	}
}

// Worst returns the highest severity among the findings, Off when there is none.
func (c *Comparison) Worst() (s Severity) {
	for _, f := range c.Findings {
		s = max(s, f.Severity)
	}
	return s
}
