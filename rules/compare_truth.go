package rules

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Truth is what is known to be true of a document, and where that is written.
type Truth struct {
	Name     string             // of the input
	Index    int                // among its lines, from 0
	Document *document.Document // nil: nothing is known about the document
}

// Measure compares the answers about a document with the truth, each for itself:
// documents has what each party says, assembled alone, nil for one that does not have the
// document. Values are compared as Compare compares them, and what is compatible is
// right; but the value of another field is wrong.
func (s *Set) Measure(truth *Truth, documents []*document.Document, parties []Party) *Comparison {
	c := &Comparison{Document: truth.Document, Truth: truth, Parties: parties}
	if c.Document == nil {
		c.Document = &document.Document{}
		s.judge(c)
		return c
	}
	alone := voting{Comparison: c}
	sides := make([]*measuring, len(parties))
	for i, d := range documents {
		if d != nil {
			sides[i] = newMeasuring(d, truth.Document, &parties[i])
		}
	}
	for _, f := range normalize.Fields() {
		fc := FieldComparison{Field: f, Consensus: alone.stated(f, 0), Statements: make([]Statement, len(parties))}
		some := fc.Consensus != nil
		for i := range parties {
			st := &fc.Statements[i]
			if sides[i] == nil { // of nothing everything that is true is missing
				if fc.Consensus == nil {
					st.Outcome = Unchecked
				}
				continue
			}
			var compared normalize.Comparison
			*st, compared = sides[i].measure(f)
			some = some || st.Reading != nil
			if st.Outcome == Right || st.Outcome == Wrong {
				fc.Of++
			}
			if st.Outcome == Right {
				fc.Votes++
			}
			if compared.Agreement > fc.Agreement.Agreement {
				fc.Agreement = compared
			}
		}
		if some {
			c.Fields = append(c.Fields, fc)
		}
	}
	s.judge(c)
	return c
}

// measuring compares one answer with the truth.
type measuring struct{ voting }

// The answer and the truth are the two of a document.
const theAnswer, theTruth = 0, 1

func newMeasuring(d, truth *document.Document, p *Party) *measuring {
	both := d.Beside(truth, theTruth)
	both.Type = truth.Type
	v := voting{Comparison: &Comparison{Document: both, Parties: []Party{*p, {}}}, pairs: make(map[pairKey]normalize.Comparison)}
	for _, p := range both.Cross() {
		v.pairs[pairKey{p.Field, p.A, p.B}] = p.Comparison
		v.pairs[pairKey{p.Field, p.B, p.A}] = p.Comparison
	}
	return &measuring{v}
}

// stated is the value that an answer states of a field, nil when it does not.
func (v *voting) stated(f normalize.Field, party int) *document.Reading {
	r := v.own(f, party)
	if r == nil || r.State != normalize.Read && r.State != normalize.Permanent {
		return nil
	}
	return r
}

// measure says what an answer's value of a field is beside the truth.
func (v *measuring) measure(f normalize.Field) (s Statement, c normalize.Comparison) {
	own, truth := v.own(f, theAnswer), v.stated(f, theTruth)
	s.Reading = own
	if f == normalize.FullName { // which either may give in parts
		switch {
		case own == nil && truth != nil && v.inParts(theTruth) == nil:
			own = v.inParts(theAnswer)
			s.Reading = own
		case own != nil && truth == nil:
			truth = v.inParts(theTruth)
		}
	}
	switch {
	case f == normalize.DocumentType && truth == nil && own != nil && own.State == normalize.Read && v.Type != normalize.NoType:
		s.Outcome = Wrong // known, but not asked for
		if own.Value.Text == v.Type.String() {
			s.Outcome = Right
		}
	case truth == nil:
		s.Outcome = Unchecked
	case own == nil && v.elsewhere(f):
		s.Outcome = Elsewhere
	case own == nil:
		s.Outcome = Missing
	case own.State == normalize.Unreadable || own.State == normalize.Unknown || own.Note.Has(normalize.NoteMasked):
		s.Outcome, s.Note = UnreadableOutcome, own.Note
	default:
		c = v.compare(f, own, truth)
		s.Outcome, s.Reason = v.judge(c, own, truth), c.Reason
		s.Note = own.Note & normalize.Repairs
	}
	return s, c
}

// judge is what a comparison with the truth comes to.
func (v *measuring) judge(c normalize.Comparison, own, truth *document.Reading) Outcome {
	switch {
	case c.Agreement == normalize.Match:
		return Right
	case c.Agreement == normalize.Compatible && !v.other(c.Reason, own, truth):
		return Right
	case c.Agreement == normalize.Compatible, c.Agreement == normalize.Mismatch:
		return Wrong
	case c.Agreement == normalize.AmbiguousAgreement:
		return AmbiguousOutcome
	}
	return Unchecked
}

// other reports whether values that are compatible as those of two witnesses are not the
// same beside a truth: one stands under the name of another, or has more names.
func (v *measuring) other(reason normalize.Reason, own, truth *document.Reading) bool {
	if own.Field.Kind() != normalize.NumberValue {
		return reason.OtherPlace() || reason == normalize.ByFewerGivenNames && len(strings.Fields(own.Value.Text)) > len(strings.Fields(truth.Value.Text))
	}
	if !reason.OtherPlace() {
		return false
	}
	// The zone of a Vietnamese card has the last nine digits of the holder's number: it is
	// the true number in full.
	n := normalize.CompactNumber(own.Value.Text)
	return !strings.Contains(n, normalize.CompactNumber(truth.Value.Text)) || !slices.ContainsFunc(v.Readings, func(r document.Reading) bool {
		return r.Origin.Answer == theTruth && r.Field.Kind() == normalize.NumberValue && normalize.CompactNumber(r.Value.Text) == n
	})
}

// compare compares an answer's reading with the truth. Names are compared with the others
// beside them, which tell how they are parted, and where they differ each for itself.
func (v *measuring) compare(f normalize.Field, own, truth *document.Reading) normalize.Comparison {
	if own.State == normalize.Read && truth.State == normalize.Read && own.Value == truth.Value {
		return normalize.Comparison{Agreement: normalize.Match}
	}
	c := v.voting.compare(f, own, truth)
	if agrees(c) || own.Field != truth.Field || own.State != normalize.Read || truth.State != normalize.Read || fromZone(own) {
		return c
	}
	names := func(r *document.Reading) (n normalize.Names) {
		switch n.Language = r.Language; r.Field {
		case normalize.FullName:
			n.FullName = r.Value.Text
		case normalize.GivenNames, normalize.MiddleName:
			n.GivenNames = r.Value.Text
		default:
			n.Surname = r.Value.Text
		}
		return n
	}
	a, b := names(own), names(truth)
	switch alone := normalize.CompareNames(a, b, v.Country); f {
	case normalize.Surname, normalize.SecondSurname:
		return alone.Surname
	case normalize.GivenNames, normalize.MiddleName:
		return alone.GivenNames
	case normalize.FullName:
		return alone.FullName
	}
	return c
}

// elsewhere reports whether the answer gives within another field what the truth says of f.
func (v *measuring) elsewhere(f normalize.Field) bool {
	p := &v.Parties[theAnswer]
	switch {
	case v.CanonicalOf(f, func(r *document.Reading) bool { return r.Origin.Answer == theAnswer }) != nil: // by its national number
		return true
	case f == normalize.FullName: // in parts, which are measured themselves
		return v.inParts(theAnswer) != nil
	case inWhole(f) && v.own(normalize.FullName, theAnswer) != nil:
		return true
	case f == normalize.NationalityOrBirthPlace: // which only a vendor does not tell apart
		return v.own(normalize.Nationality, theAnswer) != nil || v.own(normalize.BirthPlace, theAnswer) != nil
	case f == normalize.SecondSurname:
		return v.within(f, normalize.Surname)
	case f == normalize.MiddleName:
		return v.within(f, normalize.GivenNames)
	}
	return f == normalize.DocumentType && p.Type != normalize.NoType || f == normalize.IssuingCountry && p.Country != ""
}

// within reports whether the answer has the words that the truth gives for a part of a
// name in the field of the whole, however they are spelled.
func (v *measuring) within(part, whole normalize.Field) bool {
	own, truth := v.own(whole, theAnswer), v.own(part, theTruth)
	if own == nil || truth == nil {
		return false
	}
	words := strings.Fields(own.Value.Text)
	for word := range strings.FieldsSeq(truth.Value.Text) {
		if !slices.ContainsFunc(words, func(w string) bool {
			return agrees(normalize.CompareNames(normalize.Names{Surname: w}, normalize.Names{Surname: word}, v.Country).Surname)
		}) {
			return false
		}
	}
	return true
}
