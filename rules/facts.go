package rules

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// facts are what there is in a document and a policy that rules go by. One look at the
// document tells which of them need not run: most, where it is in order.
type facts uint64

const (
	hasBirth     facts = 1 << iota // a reading of the field
	hasIssue                       // likewise
	hasExpiry                      // likewise
	hasCard                        // likewise
	hasInvoice                     // likewise
	hasOtherDay                    // the first issue of a licence, or a registration
	hasTwice                       // a field that one witness gives twice
	hasWhole                       // a whole name that is not simply its parts
	hasForm                        // something given that can be wrong in itself
	hasDate                        // a date is given
	hasState                       // a state code of a zone is given
	hasStated                      // a text with the vendor's own form beside it
	hasFigure                      // a text of which the vendor says how sure it is
	hasAdvisory                    // a verdict of the vendor's
	hasProblem                     // something under rest that is not as it should be
	hasUnmapped                    // a text under rest that is under no name of the vendor's table
	hasNumber                      // a national number
	hasNumbers                     // one, beside both a number of the document and one of its holder
	hasZone                        // a zone with a layout
	hasNote                        // one of which there is something to say
	hasVerified                    // one that a check digit covers: what Case.zones says
	isUnfit                        // a zone without a layout, or not in order to the last digit
	isTyped                        // the type of the document is known
	isUntyped                      // it is not
	isLegible                      // a value of the document's is there and has a form
	isIllegible                    // one of them cannot be read
	isUnreadable                   // some text cannot be read
	isAmbiguous                    // some text has several values
	isRepaired                     // some text has such a note
	isHidden                       // likewise
	isImpossible                   // likewise
	isImprobable                   // likewise
	isDifferent                    // two witnesses differ
	isCompatible                   // two witnesses agree for a reason
	wantsType                      // the policy demands something of it
	wantsIssuer                    // likewise
	wantsAge                       // likewise
	wantsFields                    // likewise
	isProven                       // two witnesses agree in the first of crossFields; then in the others
)

// ofField are the facts that a reading of a field is, ofGiven those of one that is given.
var ofField, ofGiven = func() (of, given [normalize.NumFields]facts) {
	of[normalize.BirthDate], of[normalize.IssueDate], of[normalize.ExpiryDate] = hasBirth, hasIssue, hasExpiry
	of[normalize.FirstIssueDate], of[normalize.RegistrationDate] = hasOtherDay, hasOtherDay
	of[normalize.CardNumber], of[normalize.InvoiceType] = hasCard, hasInvoice
	for f := range normalize.NumFields {
		if checkable(f) {
			given[f] |= hasForm
		}
		if f.Kind() == normalize.DateValue {
			given[f] |= hasDate
		}
	}
	return of, given
}()

// ofProof is the fact that two witnesses agree in a field.
var ofProof = func() (of [normalize.NumFields]facts) {
	for i, f := range crossFields {
		of[f] = isProven << i
	}
	return of
}()

// look looks at the document.
func (c *Case) look() (all facts) {
	all = isUntyped
	if c.Type != normalize.NoType {
		all = isTyped
	}
	readings, before := c.Readings, new(document.Reading)
	for i := range readings {
		r := &readings[i]
		all |= look(r)
		if r.Field == before.Field && r.Origin == before.Origin {
			all |= hasTwice
		}
		before = r
	}
	pairs := c.Pairs
	for i := range pairs {
		p := &pairs[i]
		switch p.Agreement {
		case normalize.Mismatch:
			all |= isDifferent
		case normalize.Compatible:
			all |= isCompatible
		}
		if proves(p) {
			all |= ofProof[p.Field]
		}
	}
	for i := range c.Zones {
		all |= c.lookAt(&c.Zones[i])
	}
	for i := range c.Rest {
		switch r := &c.Rest[i]; {
		case r.Kind != document.Unmapped:
			all |= hasProblem
		case !r.Known:
			all |= hasUnmapped
		}
	}
	if len(c.Advisory) > 0 {
		all |= hasAdvisory
	}
	if c.WholesDiffer() {
		all |= hasWhole
	}
	if len(c.Numbers) > 0 {
		all |= hasNumber
		if len(c.Field(normalize.DocumentNumber)) > 0 && len(c.Field(normalize.PersonalNumber)) > 0 {
			all |= hasNumbers
		}
	}
	return all
}

// lookAt tells the facts of a zone, and keeps what several rules ask of it.
func (c *Case) lookAt(z *document.Zone) facts {
	if z.Layout() == nil {
		return isUnfit
	}
	all, status, empty := hasZone, z.Status(), isEmpty(z)
	if status != mrz.Unverified && !empty {
		all |= hasVerified
		c.seen.checked = true
	}
	if status != mrz.Valid || empty || z.Edits != nil || !allValid(z) {
		all |= isUnfit
	}
	for _, n := range z.Notes() {
		all |= hasNote
		c.seen.notes = append(c.seen.notes, zoneNote{z, n})
	}
	return all
}

// look tells the facts of a reading.
func look(r *document.Reading) facts {
	all := ofField[r.Field]
	if r.State != normalize.NotGiven {
		all |= ofGiven[r.Field]
		if isStateElement(r) {
			all |= hasState
		}
	}
	switch r.State {
	case normalize.Unreadable:
		all |= isUnreadable
	case normalize.Ambiguous:
		all |= isAmbiguous
	}
	if all&hasForm != 0 && r.Origin.Witness != document.User {
		switch {
		case all&(isUnreadable|isAmbiguous) != 0:
			all |= isIllegible
		case r.State != normalize.Unknown && !r.Note.Has(normalize.NoteMasked):
			all |= isLegible
		}
	}
	if r.Note != 0 {
		all |= ofNote(r.Note)
	}
	if r.Stated != nil {
		all |= hasStated
	}
	if r.Confidence > 0 {
		all |= hasFigure
	}
	return all
}

// ofNote tells the facts that notes are.
func ofNote(n normalize.Note) (all facts) {
	for _, is := range [...]struct {
		notes normalize.Note
		fact  facts
	}{
		{normalize.Repairs, isRepaired},
		{normalize.NoteMasked | normalize.NoteUnread, isHidden},
		{normalize.NoteImpossible, isImpossible},
		{normalize.NoteImprobable, isImprobable},
	} {
		if n&is.notes != 0 {
			all |= is.fact
		}
	}
	return all
}

// allValid reports whether every check digit of a zone verifies by the usual convention.
func allValid(z *document.Zone) bool {
	checks := z.Checks()
	for i := range checks {
		if checks[i].Status != mrz.Valid || checks[i].Convention == mrz.FillerIncluded {
			return false
		}
	}
	return true
}

// facts tells those of a policy.
func (p *Policy) facts() (all facts) {
	if len(p.AcceptTypes) > 0 {
		all |= wantsType
	}
	if len(p.AcceptIssuers) > 0 {
		all |= wantsIssuer
	}
	if p.MinimumAge > 0 {
		all |= wantsAge
	}
	if len(p.Require) > 0 {
		all |= wantsFields
	}
	return all
}
