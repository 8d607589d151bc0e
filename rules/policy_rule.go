package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	typeNotAccepted   = Message{"type-not-accepted", "the policy does not accept this type of document"}
	issuerNotAccepted = Message{"issuer-not-accepted", "the policy does not accept documents of this issuer"}
	underAge          = Message{"under-age", "the holder is younger than the policy allows"}
	perhapsUnderAge   = Message{"perhaps-under-age", "the holder may be younger than the policy allows: the birth date is partial"}
	requiredMissing   = Message{"required-missing", "{field} is required by the policy and has no value"}
)

// policyRules find what the caller's policy demands. Without a demand they have
// nothing to check.
var policyRules = []*Rule{
	{
		ID:    "unaccepted-document-type",
		Title: "the policy does not accept this type of document",
		Doc: `The policy names the types of document that are accepted, and this is none of them. A document whose type is not
known is none of them either. Ask for another document, or change accept.document_types.`,
		Before:   `{"document_type": "visa"}`,
		After:    `{"document_type": "passport"}`,
		Sources:  []Source{{"the user's policy", "accept: document_types", ""}},
		Severity: Error, Since: "0.3.0", Group: GroupType,
		Messages: []Message{typeNotAccepted}, Check: checkAcceptedType,
		finds: wantsType,
	},
	{
		ID:    "unaccepted-issuer",
		Title: "the policy does not accept documents of this issuer",
		Doc: `The policy names the states and organisations whose documents are accepted, and this is none of them. A document
whose issuer is not known is of none of them either. Ask for another document, or change accept.issuers.`,
		Before:   `{"document_type": "passport", "issuing_country": "UTO"}`,
		After:    `{"document_type": "passport", "issuing_country": "DEU"}`,
		Sources:  []Source{{"the user's policy", "accept: issuers", ""}},
		Severity: Error, Since: "0.3.0", Group: GroupType,
		Messages: []Message{issuerNotAccepted}, Check: checkAcceptedIssuer,
		finds: wantsIssuer,
	},
	{
		ID:    "under-age",
		Title: "the holder is younger than the policy allows",
		Doc: `At the reference date the holder has not lived the years that the policy demands. Where the birth date is only
partly known and may be too late, that is a warning. Who is born on 29 February is a year older on 1 March. Look
at the birth date's other findings first: a misread year makes a child of anybody.`,
		Before:   `{"document_type": "passport", "birth_date": "2012-05-04"}`,
		After:    `{"document_type": "passport", "birth_date": "2002-05-04"}`,
		Sources:  []Source{{"the user's policy", "minimum_age", ""}},
		Severity: Error, Since: "0.3.0", Group: GroupText,
		Messages: []Message{underAge, perhapsUnderAge}, Check: checkAge,
		finds: wantsAge,
	},
	{
		ID:    "missing-required-field",
		Title: "a field that the policy requires has no value",
		Doc: `The policy says what a document of this type must give, and this field is missing, masked, ambiguous or cannot
be read. What the applicant typed is no value of the document. Have the picture taken anew, or ask for the other
side.`,
		Before:   `{"document_type": "passport", "surname": "ERIKSSON"}`,
		After:    `{"document_type": "passport", "surname": "ERIKSSON", "document_number": "L898902C3"}`,
		Sources:  []Source{{"the user's policy", "require", ""}},
		Severity: Error, Since: "0.3.0", Group: GroupText,
		Messages: []Message{requiredMissing}, Check: checkRequired,
		finds: wantsFields,
	},
}

func checkAcceptedType(c *Case) (done bool) {
	if len(c.policy.AcceptTypes) == 0 {
		return false
	}
	if !slices.Contains(c.policy.AcceptTypes, c.Type) {
		c.reportAt(normalize.DocumentType, typeNotAccepted)
	}
	return true
}

func checkAcceptedIssuer(c *Case) (done bool) {
	if len(c.policy.AcceptIssuers) == 0 {
		return false
	}
	if !slices.ContainsFunc(c.policy.AcceptIssuers, func(accepted normalize.Country) bool { return sameIssuer(accepted, c.Country) }) {
		c.reportAt(normalize.IssuingCountry, issuerNotAccepted)
	}
	return true
}

// sameIssuer reports whether two codes are of one issuer: D is DEU. The code of a state
// does not stand for its territories.
func sameIssuer(a, b normalize.Country) bool {
	read := func(c normalize.Country) normalize.Parsed {
		return normalize.Parsed{State: normalize.Read, Value: normalize.Value{Country: c}}
	}
	c := normalize.Compare(normalize.IssuingCountry, read(a), read(b))
	return c.Agreement == normalize.Match || c.Agreement == normalize.Compatible && c.Reason != normalize.ByTerritory
}

func checkAge(c *Case) (done bool) {
	if c.policy.MinimumAge == 0 || !c.AsOf.IsValid() {
		return false
	}
	r := c.attested(normalize.BirthDate)
	if r == nil || r.State != normalize.Read {
		return false
	}
	switch least, most := r.Value.Date.YearsTo(c.AsOf); {
	case most < c.policy.MinimumAge:
		c.tell(r, underAge)
	case least < c.policy.MinimumAge:
		c.say(Finding{Severity: Warning, Field: r.Field.String(), At: r.At}, perhapsUnderAge)
		return false
	}
	return true
}

func checkRequired(c *Case) bool {
	for _, f := range c.policy.Require[c.Type] {
		if !c.gives(f) {
			c.reportAt(f, requiredMissing, field(f))
		}
	}
	return false // that something is there says nothing of whether it holds
}

// gives reports whether the document gives a value of the field.
func (c *Case) gives(f normalize.Field) bool {
	switch f {
	case normalize.MRZLines:
		return slices.ContainsFunc(c.Zones, func(z document.Zone) bool { return z.Layout() != nil })
	case normalize.DocumentType:
		return c.Type != normalize.NoType
	case normalize.IssuingCountry:
		return c.Country.IsValid()
	}
	r := c.attested(f)
	given := r != nil && (r.State == normalize.Read || r.State == normalize.Permanent) && !r.Note.Has(normalize.NoteMasked)
	if f == normalize.FullName && !given {
		return c.gives(normalize.Surname) || c.gives(normalize.GivenNames)
	}
	return given
}

// reportAt reports a finding at the field, also where nothing gives it.
func (c *Case) reportAt(f normalize.Field, m Message, args ...Arg) {
	var at document.Place
	if r := c.attested(f); r != nil {
		at = r.At
	}
	c.say(Finding{Field: f.String(), At: at}, m, args...)
}
