package rules

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
)

// voting finds the consensus of every field by what Compare counts as a vote, and
// how each answer stands to it.
type voting struct {
	*Comparison
	pairs map[pairKey]normalize.Comparison
}

type pairKey struct {
	field normalize.Field
	a, b  *document.Reading
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
func (v *voting) own(f normalize.Field, party int) *document.Reading {
	if f == normalize.MRZLines {
		return v.zoneText(party)
	}
	r := v.CanonicalOf(f, func(r *document.Reading) bool {
		return int(r.Origin.Answer) == party && !fromZone(r) && r.Origin.Witness != document.Number
	})
	if r == nil {
		r = v.CanonicalOf(f, func(r *document.Reading) bool { return int(r.Origin.Answer) == party && fromZone(r) })
	}
	return r
}

func fromZone(r *document.Reading) bool {
	return r.Origin.Witness == document.MRZ || r.Origin.Witness == document.VendorMRZ
}

// zoneText makes a reading of the lines of an answer's zone.
func (v *voting) zoneText(party int) *document.Reading {
	for i := range v.Zones {
		z := &v.Zones[i]
		if int(z.Origin.Answer) != party {
			continue
		}
		r := &document.Reading{
			Field: normalize.MRZLines, Origin: z.Origin, At: document.Place{Pointer: z.At[0]}, Confidence: -1,
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
func (v *voting) inParts(party int) *document.Reading {
	if r := v.own(normalize.Surname, party); r != nil {
		return r
	}
	return v.own(normalize.GivenNames, party)
}

// compare compares two readings that stand for a field.
func (v *voting) compare(f normalize.Field, a, b *document.Reading) normalize.Comparison {
	switch {
	case a == b:
		return normalize.Comparison{Agreement: normalize.Match}
	case f == normalize.MRZLines && a.Value == b.Value:
		return normalize.Comparison{Agreement: normalize.Match}
	case f == normalize.MRZLines:
		return normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.Different}
	case a.State == normalize.Permanent && b.State == normalize.Read, a.State == normalize.Read && b.State == normalize.Permanent:
		return normalize.Comparison{Agreement: normalize.Mismatch, Reason: normalize.OnePermanent}
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
func votes(r *document.Reading) bool {
	return (r.State == normalize.Read || r.State == normalize.Permanent) &&
		r.Origin.Witness != document.User && !r.Note.Has(normalize.NoteSettled)
}

// elect finds the consensus of a field.
func (v *voting) elect(fc *FieldComparison) {
	var voters []*document.Reading
	for _, s := range fc.Statements {
		if s.Reading != nil && votes(s.Reading) && v.comparable(fc, s.Reading) {
			voters = append(voters, s.Reading)
		}
	}
	fc.Witnesses = v.witnesses(fc.Field, voters)
	voters = append(voters, fc.Witnesses...)
	fc.Of = len(voters)

	var worst normalize.Comparison
	support := make([][]*document.Reading, len(voters))
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
		return slices.ContainsFunc(support[i], func(a *document.Reading) bool {
			return slices.ContainsFunc(support[i], func(b *document.Reading) bool {
				return v.compare(fc.Field, a, b).Agreement == normalize.Mismatch
			})
		})
	}
	var top []*document.Reading
	for i, r := range voters {
		switch n := len(support[i]); {
		case r.Field != fc.Field || n < fc.Votes || vague(i):
		case n > fc.Votes:
			fc.Votes, top = n, []*document.Reading{r}
		default:
			top = append(top, r)
		}
	}
	for i, r := range top {
		for j, q := range top[:i] {
			switch c := v.compare(fc.Field, q, r); {
			case c.Agreement == normalize.Mismatch: // whatever a third says that can be compared with neither
				fc.Tied, fc.Votes = true, 0
			case j == 0 && !agrees(c):
				fc.Votes = 0
			}
		}
	}
	if fc.Votes > 0 {
		fc.Consensus = top[0]
		if r := v.CanonicalOf(fc.Field, func(r *document.Reading) bool { return slices.Contains(top, r) }); r != nil {
			fc.Consensus = r
		}
	}
	if fc.Tied {
		for i := range fc.Statements {
			own := fc.Statements[i].Reading
			if own != nil && slices.ContainsFunc(top, func(r *document.Reading) bool { return agrees(v.compare(fc.Field, own, r)) }) {
				fc.Statements[i].Outcome = Tied
			}
		}
	}
}

// comparable reports whether a reading that stands for the field is of it, or can be
// compared with any that is.
func (v *voting) comparable(fc *FieldComparison, r *document.Reading) bool {
	return slices.ContainsFunc(fc.Statements, func(s Statement) bool {
		return s.Reading != nil && s.Reading.Field == fc.Field && v.compare(fc.Field, r, s.Reading).Agreement != normalize.NotComparable
	})
}

// witnesses returns the readings that vote beside those of the answers.
func (v *voting) witnesses(f normalize.Field, voters []*document.Reading) (found []*document.Reading) {
	if f == normalize.MRZLines && len(voters) > 1 {
		return v.verified(voters)
	}
	group := v.Field(f)
	for i := range group {
		r := &group[i]
		if !v.certain(r) || !votes(r) {
			continue
		}
		same := func(o *document.Reading) bool {
			return o.Origin.Witness == r.Origin.Witness && o.Value == r.Value
		}
		taken := func(o *document.Reading) bool { // the zone itself, or perhaps copied from it
			return r.Origin.Witness == document.MRZ && (fromZone(o) || o.Origin.Witness == document.Merged) && agrees(v.compare(f, o, r))
		}
		if !slices.ContainsFunc(found, same) && !slices.ContainsFunc(voters, taken) {
			found = append(found, r)
		}
	}
	return found
}

// verified returns, of each text of a zone whose digits verify, a second reading:
// its digits attest it.
func (v *voting) verified(zones []*document.Reading) (found []*document.Reading) {
	for _, r := range zones {
		same := func(o *document.Reading) bool { return o.Value == r.Value }
		if v.certain(r) && !slices.ContainsFunc(found, same) {
			attested := *r
			found = append(found, &attested)
		}
	}
	return found
}

// certain reports whether check digits protect the reading and hold, or, of what a
// national number states, two answers read a number that states it.
func (v *voting) certain(r *document.Reading) bool {
	switch r.Origin.Witness {
	case document.MRZ:
		return slices.ContainsFunc(v.Zones, func(z document.Zone) bool { return z.Origin == r.Origin && z.Valid() })
	case document.Number:
		group := v.Field(r.Field)
		for i := range group {
			if o := &group[i]; o.Origin.Witness == document.Number && o.Origin.Answer != r.Origin.Answer && o.State == r.State && o.Value == r.Value {
				return true
			}
		}
		return slices.ContainsFunc(v.Numbers, func(n document.NationalNumber) bool {
			return n.Origin.Answer == r.Origin.Answer && n.At == r.At && n.Result.Strength == number.Hard && n.Result.Status == number.Valid
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
		s.Outcome, s.Note = UnreadableOutcome, r.Note
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
		s.Note = r.Note & normalize.NoteSettled
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
