package rules

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// Party is an answer that takes part in a comparison.
type Party struct {
	Name        string // of the input
	Index       int    // of the answer in the input
	Vendor      string // id of the vendor's table, "" when the answer could not be read
	RequestID   string
	VendorError *VendorError
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
	*normalize.Document // readings of all answers: Origin.Answer is the index among Parties
	Parties             []Party
	Fields              []FieldComparison // the fields that any answer gives, in the order of the report
	Result              Result
	Findings            []PartyFinding
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
	Consensus  *normalize.Reading   // what most independent readings say, nil when there is no majority
	Votes, Of  int                  // for the consensus, and in all
	Tied       bool                 // several values have most votes
	Statements []Statement          // by party
	Witnesses  []*normalize.Reading // zones whose digits verify and numbers with a check digit that vote beside the answers
}

// Statement is what one answer says about a field.
type Statement struct {
	Outcome Outcome
	Reading *normalize.Reading // nil when the answer does not give the field
	Reason  string             // why it agrees although the texts differ, why it differs, or why it cannot be read
}

// Compare compares the answers that attest a document, one for each party. It
// tells of every field what most independent readings say: each answer is one, and
// so are a machine readable zone whose digits verify, unless an answer that says
// the same may have its value from there, and a national number whose check digit
// holds or that two answers agree on.
func Compare(d *normalize.Document, parties []Party, s Selection) *Comparison {
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

type pairKey struct {
	field normalize.Field
	a, b  *normalize.Reading
}

// voting compares the answers field by field.
type voting struct {
	*Comparison
	pairs map[pairKey]normalize.Comparison
}

// field compares the answers in one field. ok is false when none gives it.
func (v *voting) field(f normalize.Field) (fc FieldComparison, ok bool) {
	fc = FieldComparison{Field: f, Statements: make([]Statement, len(v.Parties))}
	for i := range fc.Statements {
		r := v.own(f, i)
		fc.Statements[i].Reading = r
		ok = ok || r != nil
	}
	if !ok {
		return fc, false
	}
	if f == normalize.FullName {
		for i := range fc.Statements {
			if s := &fc.Statements[i]; s.Reading == nil {
				s.Reading = v.inParts(i)
			}
		}
	}
	v.elect(&fc)
	for i := range fc.Statements {
		v.judge(&fc, i)
	}
	return fc, true
}

// own returns what an answer itself says of a field: the zone and what it was
// parsed into only where there is nothing else, a number's statements never.
func (v *voting) own(f normalize.Field, party int) *normalize.Reading {
	if f == normalize.MRZLines {
		return v.zoneText(party)
	}
	r := v.CanonicalOf(f, func(r *normalize.Reading) bool {
		return int(r.Origin.Answer) == party && !fromZone(r) && r.Origin.Witness != normalize.Number
	})
	if r == nil {
		r = v.CanonicalOf(f, func(r *normalize.Reading) bool { return int(r.Origin.Answer) == party && fromZone(r) })
	}
	return r
}

func fromZone(r *normalize.Reading) bool {
	return r.Origin.Witness == normalize.MRZ || r.Origin.Witness == normalize.VendorMRZ
}

// zoneText makes a reading of the lines of an answer's zone.
func (v *voting) zoneText(party int) *normalize.Reading {
	for i := range v.Zones {
		z := &v.Zones[i]
		if int(z.Origin.Answer) != party {
			continue
		}
		r := &normalize.Reading{
			Field: normalize.MRZLines, Origin: z.Origin, At: normalize.Place{Pointer: z.At[0]}, Confidence: -1,
			Raw: strings.TrimRight(strings.Join(z.Given[:], "\n"), "\n"),
		}
		r.Parsed = normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: r.Raw}}
		if z.Err != nil {
			r.Parsed = normalize.Parsed{State: normalize.Unreadable}
		}
		return r
	}
	return nil
}

// inParts returns the reading that stands for the whole name of an answer that
// gives it in parts, as the pairs of Document.Cross have it.
func (v *voting) inParts(party int) *normalize.Reading {
	if r := v.own(normalize.Surname, party); r != nil {
		return r
	}
	return v.own(normalize.GivenNames, party)
}

// compare compares two readings that stand for a field.
func (v *voting) compare(f normalize.Field, a, b *normalize.Reading) normalize.Comparison {
	switch {
	case a == b:
		return normalize.Comparison{Agreement: normalize.Match}
	case f == normalize.MRZLines && a.Value == b.Value:
		return normalize.Comparison{Agreement: normalize.Match}
	case f == normalize.MRZLines:
		return normalize.Comparison{Agreement: normalize.Mismatch, Reason: "different"}
	case a.State == normalize.Permanent && b.State == normalize.Read, a.State == normalize.Read && b.State == normalize.Permanent:
		return normalize.Comparison{Agreement: normalize.Mismatch, Reason: "one of them is permanent"}
	}
	c := v.pairs[pairKey{f, a, b}]
	if f == normalize.FullName && c.Agreement == normalize.NotComparable {
		return v.compareParts(int(a.Origin.Answer), int(b.Origin.Answer))
	}
	return c
}

// compareParts compares the whole names of two answers that both give surname and
// given names too: they differ as their parts do.
func (v *voting) compareParts(a, b int) (worst normalize.Comparison) {
	for _, f := range [...]normalize.Field{normalize.Surname, normalize.GivenNames} {
		c := v.pairs[pairKey{f, v.own(f, a), v.own(f, b)}]
		if c.Agreement == normalize.NotComparable {
			return c
		}
		if c.Agreement > worst.Agreement {
			worst = c
		}
	}
	return worst
}

func agrees(c normalize.Comparison) bool {
	return c.Agreement == normalize.Match || c.Agreement == normalize.Compatible
}

// votes reports whether a reading is evidence of its own: a value, neither typed in
// by the applicant nor chosen by what another witness says.
func votes(r *normalize.Reading) bool {
	return (r.State == normalize.Read || r.State == normalize.Permanent) &&
		r.Origin.Witness != normalize.User && r.Note != normalize.NoteSettled
}

// elect finds the consensus of a field.
func (v *voting) elect(fc *FieldComparison) {
	var voters []*normalize.Reading
	for _, s := range fc.Statements {
		if s.Reading != nil && votes(s.Reading) && (s.Reading.Field == fc.Field || v.comparable(fc, s.Reading)) {
			voters = append(voters, s.Reading)
		}
	}
	fc.Witnesses = v.witnesses(fc.Field, voters)
	voters = append(voters, fc.Witnesses...)
	fc.Of = len(voters)

	var worst normalize.Comparison
	support := make([][]*normalize.Reading, len(voters))
	for i, a := range voters {
		for j, b := range voters {
			c := v.compare(fc.Field, a, b)
			if agrees(c) {
				support[i] = append(support[i], b)
			}
			if j > i && c.Agreement > worst.Agreement {
				worst = c
			}
		}
	}
	fc.Agreement = worst

	// A reading that two others agree with that contradict each other, a year
	// beside two dates, is too vague to be what they all say.
	vague := func(i int) bool {
		return slices.ContainsFunc(support[i], func(a *normalize.Reading) bool {
			return slices.ContainsFunc(support[i], func(b *normalize.Reading) bool {
				return v.compare(fc.Field, a, b).Agreement == normalize.Mismatch
			})
		})
	}
	var top []*normalize.Reading
	for i, r := range voters {
		switch n := len(support[i]); {
		case r.Field != fc.Field || n < fc.Votes || vague(i):
		case n > fc.Votes:
			fc.Votes, top = n, []*normalize.Reading{r}
		default:
			top = append(top, r)
		}
	}
	for _, r := range top[min(1, len(top)):] {
		if c := v.compare(fc.Field, top[0], r); !agrees(c) {
			fc.Tied = fc.Tied || c.Agreement == normalize.Mismatch
			fc.Votes = 0
		}
	}
	if len(top) > 0 && fc.Votes > 0 {
		fc.Consensus = top[0]
		if r := v.CanonicalOf(fc.Field, func(r *normalize.Reading) bool { return slices.Contains(top, r) }); r != nil {
			fc.Consensus = r
		}
	}
	if fc.Tied {
		for i := range fc.Statements {
			own := fc.Statements[i].Reading
			if own != nil && slices.ContainsFunc(top, func(r *normalize.Reading) bool { return agrees(v.compare(fc.Field, own, r)) }) {
				fc.Statements[i].Outcome = Tied
			}
		}
	}
}

// comparable reports whether a reading that stands for the field can be compared
// with any that is of it.
func (v *voting) comparable(fc *FieldComparison, r *normalize.Reading) bool {
	return slices.ContainsFunc(fc.Statements, func(s Statement) bool {
		return s.Reading != nil && s.Reading.Field == fc.Field && v.compare(fc.Field, r, s.Reading).Agreement != normalize.NotComparable
	})
}

// witnesses returns the readings that vote beside those of the answers.
func (v *voting) witnesses(f normalize.Field, voters []*normalize.Reading) (found []*normalize.Reading) {
	if f == normalize.MRZLines && len(voters) > 1 {
		return v.verified(voters)
	}
	group := v.Field(f)
	for i := range group {
		r := &group[i]
		if !v.certain(r) || !votes(r) || slices.Contains(voters, r) {
			continue
		}
		same := func(o *normalize.Reading) bool {
			return o.Origin.Witness == r.Origin.Witness && o.Value == r.Value
		}
		taken := func(o *normalize.Reading) bool { // perhaps copied from the zone
			return r.Origin.Witness == normalize.MRZ && (fromZone(o) || o.Origin.Witness == normalize.Merged) && agrees(v.compare(f, o, r))
		}
		if !slices.ContainsFunc(found, same) && !slices.ContainsFunc(voters, taken) {
			found = append(found, r)
		}
	}
	return found
}

// verified returns, of each text of a zone whose digits verify, a second reading:
// its digits attest it.
func (v *voting) verified(zones []*normalize.Reading) (found []*normalize.Reading) {
	for _, r := range zones {
		same := func(o *normalize.Reading) bool { return o.Value == r.Value }
		if v.certain(r) && !slices.ContainsFunc(found, same) {
			attested := *r
			found = append(found, &attested)
		}
	}
	return found
}

// certain reports whether check digits protect the reading and hold, or, of what a
// national number states, two answers read a number that states it.
func (v *voting) certain(r *normalize.Reading) bool {
	switch r.Origin.Witness {
	case normalize.MRZ:
		return slices.ContainsFunc(v.Zones, func(z normalize.Zone) bool { return z.Origin == r.Origin && z.Valid() })
	case normalize.Number:
		group := v.Field(r.Field)
		for i := range group {
			if o := &group[i]; o.Origin.Witness == normalize.Number && o.Origin.Answer != r.Origin.Answer && o.State == r.State && o.Value == r.Value {
				return true
			}
		}
		return slices.ContainsFunc(v.Numbers, func(n normalize.NationalNumber) bool {
			return n.At == r.At && n.Scheme.Strength == number.Hard && n.Result.Status == number.Valid
		})
	}
	return false
}

// judge finds the outcome of one answer.
func (v *voting) judge(fc *FieldComparison, party int) {
	s := &fc.Statements[party]
	r := s.Reading
	switch {
	case s.Outcome == Tied:
		return
	case r == nil:
		p := &v.Parties[party]
		if inWhole(fc.Field) && v.own(normalize.FullName, party) != nil ||
			fc.Field == normalize.DocumentType && p.Type != normalize.NoType || fc.Field == normalize.IssuingCountry && p.Country != "" {
			s.Outcome = Elsewhere
		}
		return
	case r.Field != fc.Field && !v.comparable(fc, r):
		s.Outcome, s.Reading = Elsewhere, nil
		return
	case r.State == normalize.Unreadable || r.State == normalize.Unknown:
		s.Outcome, s.Reason = UnreadableOutcome, r.Note
		return
	case fc.Consensus == nil && r.State == normalize.Ambiguous:
		s.Outcome = AmbiguousOutcome
		return
	case fc.Consensus == nil && fc.Tied:
		s.Outcome = Differ // a minority beside the values that are tied
		return
	case fc.Consensus == nil || fc.Consensus == r && fc.Votes == 1:
		s.Outcome = Alone
		return
	}
	c := v.compare(fc.Field, r, fc.Consensus)
	s.Reason = c.Reason
	switch c.Agreement {
	case normalize.Match, normalize.Compatible:
		s.Outcome = Agree
		if r.Note == normalize.NoteSettled {
			s.Reason = r.Note
		}
	case normalize.Mismatch:
		s.Outcome = Differ
	case normalize.AmbiguousAgreement:
		s.Outcome = AmbiguousOutcome
	default:
		s.Outcome = Alone
	}
}

// inWhole reports the fields that are parts of the whole name.
func inWhole(f normalize.Field) bool {
	switch f {
	case normalize.Surname, normalize.SecondSurname, normalize.GivenNames, normalize.MiddleName:
		return true
	}
	return false
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
			c.report(s, i, "vendor-error", Error, "", normalize.Place{Pointer: p.VendorError.At}, "the vendor could not answer: "+p.VendorError.Class)
		case p.Absent:
			c.report(s, i, "no-document", Warning, "", normalize.Place{}, "the input has no answer about this document")
		case p.Err == nil:
			c.report(s, i, "no-document", Warning, "", normalize.Place{}, "the answer does not hold this document")
		}
	}
	for i := range c.Fields {
		fc := &c.Fields[i]
		name := fc.Field.String()
		for party, st := range fc.Statements {
			switch st.Outcome {
			case Differ:
				m := name + " differs from what most witnesses say"
				if st.Reason != "" && st.Reason != "different" {
					m += ": " + st.Reason
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

func (c *Comparison) differ(s Selection, party int, f normalize.Field, at normalize.Place, message string) {
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

func (c *Comparison) report(s Selection, party int, id string, severity Severity, field string, at normalize.Place, message string) {
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
