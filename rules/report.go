package rules

import (
	"iter"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Schema names the form of the report. It changes only by additions.
const Schema = "ocrlint.report/1"

// Result is the outcome for an answer or a document.
type Result uint8

// The results.
const (
	NotPerformed Result = iota // the vendor could not answer, or nothing could be checked
	Pass                       // something was checked, and nothing was found
	Review                     // warnings or ambiguity
	Fail                       // an error
)

// String returns the name that the report uses.
func (r Result) String() string {
	if r > Fail {
		return ""
	}
	return [...]string{"not_performed", "pass", "review", "fail"}[r]
}

// Status is the outcome of one of the six checks.
type Status uint8

// The outcomes of a check.
const (
	NotDone Status = iota
	OK
	HasWarning
	HasError
)

// String returns the name that the report uses.
func (s Status) String() string {
	if s > HasError {
		return ""
	}
	return [...]string{"not_done", "ok", "warning", "error"}[s]
}

// Report is what was found in one answer.
type Report struct {
	Name        string // of the input: a file, or whatever the caller calls it
	Index       int    // of the answer in the input, from 0
	Vendor      string // id of the vendor's table
	RequestID   string
	Result      Result
	VendorError *document.VendorError
	About       document.About
	Lenient     bool             // the answer is no JSON, but was read
	Twice       []document.Twice // members that stand twice in an object of the answer
	Documents   []DocumentReport
	Findings    []Finding // about the answer as a whole
}

// DocumentReport is what was found in one document.
type DocumentReport struct {
	*document.Document
	Result   Result
	Checks   [numGroups]Status // by Group
	Pairs    []document.Pair
	Findings []Finding

	memory *[]document.Pair // that of Pairs, where it is to be used again
}

// Agreement sums up what the witnesses of a field say: a mismatch if any two differ,
// NotComparable when there are no independent two.
func (d *DocumentReport) Agreement(f normalize.Field) normalize.Comparison {
	return document.FieldAgreement(d.Pairs, f)
}

// Check runs the rules of the set on a document.
func (s *Set) Check(d *document.Document) DocumentReport {
	memory := pairSlices.Get().(*[]document.Pair)
	*memory = d.AppendCross((*memory)[:0])
	c := cases.Get().(*Case)
	*c = Case{Document: d, policy: s.demands(), Pairs: *memory}
	r := DocumentReport{Document: d, Pairs: *memory, memory: memory}
	all := c.look() | c.policy.facts()
	members := s.members
	for i := range members {
		rule := &members[i]
		if all&rule.finds == 0 {
			if all&rule.done != 0 && r.Checks[rule.group] == NotDone {
				r.Checks[rule.group] = OK
			}
			continue
		}
		if rule.Check == nil {
			continue
		}
		c.rule = rule
		before := len(c.findings)
		if rule.Check(c) && len(c.findings) == before && r.Checks[rule.Group] == NotDone {
			r.Checks[rule.Group] = OK // what is told, if only as an info, did not hold
		}
		for i := range c.findings[before:] {
			r.Checks[rule.Group] = max(r.Checks[rule.Group], c.findings[before+i].Severity.status())
		}
	}
	r.Findings = c.findings
	*c = Case{}
	cases.Put(c)
	if r.Checks[GroupText] == OK && all&(isLegible|isIllegible) != isLegible {
		r.Checks[GroupText] = NotDone
	}
	if slices.Contains(r.Checks[GroupExpiry:], OK) {
		r.Result = Pass
	}
	if r.Result = worst(r.Result, r.Findings); r.Result == Review && saysNothing(r.Document) {
		r.Result = NotPerformed
	}
	return r
}

// status is the outcome of a check that found something of the severity.
func (s Severity) status() Status {
	switch s {
	case Error:
		return HasError
	case Warning:
		return HasWarning
	}
	return NotDone
}

// cases holds the memory of cases: what checks it may be any function.
var cases = sync.Pool{New: func() any { return new(Case) }}

// pairSlices holds the memory of released reports.
var pairSlices = sync.Pool{New: func() any { return new([]document.Pair) }}

// Release lets the memory of the report be used again, once it is written.
// Calling it is optional; nothing of the report may be used after it.
func (r *Report) Release() {
	for i := range r.Documents {
		d := &r.Documents[i]
		if d.memory != nil {
			clear(*d.memory)
			pairSlices.Put(d.memory)
		}
		d.Document.Release()
	}
	*r = Report{}
}

// worst raises a result to what the findings make of it.
func worst(r Result, fs []Finding) Result {
	for _, f := range fs {
		switch {
		case f.Severity == Error:
			return Fail
		case f.Severity == Warning && r < Review:
			r = Review
		}
	}
	return r
}

// Finish adds the findings about the answer as a whole, and computes its result
// from those of its documents.
func (s *Set) Finish(r *Report) {
	report := func(rule *Rule, at string, what Message, args ...Arg) {
		if m, ok := s.find(rule); ok {
			f := Finding{Rule: m.ID, Severity: m.severity, At: document.Place{Pointer: at}}
			f.say(what, args...)
			r.Findings = append(r.Findings, f)
		}
	}
	for _, x := range r.Twice {
		rule, what := ofTwice(x)
		report(rule, x.At, what, Arg{"member", memberName(x.At)})
	}
	if r.Lenient {
		report(lenientJSON, "", readAsMeant)
	}
	if e := r.VendorError; e != nil {
		report(vendorFailed, e.At, vendorCouldNot, Arg{"class", Class(e.Class)})
		return
	}
	if len(r.Documents) == 0 {
		report(noDocument, "", nothingFound)
	}
	unread := false
	for i := range r.Documents {
		d := &r.Documents[i]
		r.Result = max(r.Result, d.Result)
		unread = unread || d.Result == NotPerformed && slices.ContainsFunc(d.Findings, func(f Finding) bool { return f.Severity == Warning })
	}
	if unread && r.Result == Pass { // another document was read
		r.Result = Review
	}
	if len(r.Documents) > 0 {
		r.Result = worst(r.Result, r.Findings)
	}
}

// ofTwice returns the rule about a member that stands twice, and what it says.
func ofTwice(x document.Twice) (*Rule, Message) {
	if x.Differs {
		return duplicateMember, memberDiffers
	}
	return repeatedMember, memberRepeated
}

// memberName is the name that a pointer ends with, in quotes.
func memberName(pointer string) string {
	const most = 64
	name := []rune(strings.NewReplacer("~1", "/", "~0", "~").Replace(pointer[strings.LastIndexByte(pointer, '/')+1:]))
	if len(name) > most {
		name = append(name[:most], '…')
	}
	return strconv.Quote(string(name))
}

// All yields every finding of the report: those about the answer as a whole, then
// those of each document.
func (r *Report) All() iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, f := range r.Findings {
			if !yield(f) {
				return
			}
		}
		for i := range r.Documents {
			for _, f := range r.Documents[i].Findings {
				if !yield(f) {
					return
				}
			}
		}
	}
}
