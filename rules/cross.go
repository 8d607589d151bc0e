package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	differs        = Message{"differs", "{field} differs between {witness} and {other}"}
	differsBecause = Message{"differs-because", "{field} differs between {witness} and {other}: {reason}"}
	differsFromAll = Message{"differs-from-several", "{field} of {witness} differs from {others}"}
	otherOrder     = Message{"other-order", "{field} is in another order in {witness}"}
	otherSpelling  = Message{"other-spelling", "{field} is spelled as no known rule of the issuer has it in {witness}"}
)

// crossRules has one rule for each field that several witnesses attest.
var crossRules = []*Rule{
	mismatch("document-number-mismatch", normalize.DocumentNumber, Error,
		"the document number differs between witnesses",
		`The number read from the visual zone, from the machine readable zone or by another vendor is not the
same. Separators, masked characters, a check digit printed behind the number and a number cut in the zone
are no difference, nor is a number that the other witness gives under another name, such as the support
number of a Spanish card: the reason names it.`),
	mismatch("personal-number-mismatch", normalize.PersonalNumber, Error,
		"the personal number differs between witnesses",
		`The national or personal number differs. Optional data of a zone is compared only where the issuer is
known to keep the number there.`),
	mismatch("surname-mismatch", normalize.Surname, Error,
		"the surname differs between witnesses",
		`The names differ beyond what transliteration, truncation, hyphens, apostrophes and order explain (Doc
9303-3 §6 and §4.6). No check digit protects the names of an ICAO zone.`),
	mismatch("given-names-mismatch", normalize.GivenNames, Error,
		"the given names differ between witnesses",
		`As for the surname.`),
	mismatch("full-name-mismatch", normalize.FullName, Error,
		"the whole name differs between witnesses",
		`As for the surname, where a witness has surname and given names in one.`),
	mismatch("birth-date-mismatch", normalize.BirthDate, Error,
		"the birth date differs between witnesses",
		`Two of visual zone, machine readable zone, national number and other vendors state different birth
dates. A partial date and a two-digit year are compared as far as they go.`),
	mismatch("issue-date-mismatch", normalize.IssueDate, Error,
		"the date of issue differs between witnesses", `Two witnesses state different dates of issue.`),
	mismatch("expiry-date-mismatch", normalize.ExpiryDate, Error,
		"the expiry date differs between witnesses", `Two witnesses state different expiry dates.`),
	mismatch("sex-mismatch", normalize.Sex, Error,
		"the sex differs between witnesses",
		`Two witnesses state different sexes. X in the visual zone and a filler in the zone are the same.`),
	mismatch("nationality-mismatch", normalize.Nationality, Error,
		"the nationality differs between witnesses",
		`Two witnesses state different nationalities. Codes that stand for the same state are the same.`),
	mismatch("issuing-country-mismatch", normalize.IssuingCountry, Error,
		"the issuing country differs between witnesses", `Two witnesses state different issuing countries.`),
	mismatch("document-code-mismatch", normalize.DocumentCode, Warning,
		"the document code differs between witnesses",
		`The code printed or reported and the code of the zone differ in their first or second letter.`),
	mismatch("document-type-mismatch", normalize.DocumentType, Warning,
		"the type of the document differs between witnesses", `Two witnesses state different types of document.`),
	agreesBut("name-order", "the parts of the name stand in another order",
		`Two witnesses give the same names, but the surnames or given names in another order, or the surname of one
is the given names of the other. One of them was misread or put into the wrong field: look which.`,
		[]Source{doc9303part3("§4.6"), design("Witnesses")},
		otherOrder, normalize.ByOrder, normalize.BySwap),
	agreesBut("name-spelling", "the spelling of the name is in use, but not known of the issuer",
		`The names agree by a spelling of other issuers, of another system of romanisation or without the marks of the
letters: ЁЛКИН and YOLKIN, ØDEGÅRD and ODEGARD. Neither Doc 9303-3 §6 nor a known rule of the issuer has it, so
it may as well be another name.`,
		[]Source{doc9303part3("§6"), design("Witnesses")},
		otherSpelling, normalize.ByOtherSpelling),
}

// mismatch makes the rule for one field.
func mismatch(id string, f normalize.Field, s Severity, title, doc string) *Rule {
	return &Rule{
		ID: id, Title: title, Doc: doc,
		Sources:  []Source{doc9303part3("§7 and §4.6"), design("Witnesses")},
		Severity: s, Since: "0.1.0", Group: GroupCross, differs: f,
		Messages: []Message{differs, differsBecause, differsFromAll},
		Check:    func(c *Case) bool { return c.checkMismatch(f) },
	}
}

// difference is a reading and those of the field that differ from it.
type difference struct {
	odd    *document.Reading
	others []*document.Reading
	reason normalize.Reason
}

// checkMismatch reports the witnesses of a field that differ, each that stands alone
// against others once. done says that some two that are independent agree.
func (c *Case) checkMismatch(f normalize.Field) (done bool) {
	var differences []difference
	for i := range c.Pairs {
		switch p := &c.Pairs[i]; {
		case p.Field != f:
		case proves(p):
			done = true
		case p.Agreement == normalize.Mismatch:
			odd, other := c.odd(p)
			d := slices.IndexFunc(differences, func(d difference) bool { return d.odd == odd })
			if d < 0 {
				differences = append(differences, difference{odd: odd, reason: p.Reason})
				d = len(differences) - 1
			}
			differences[d].others = append(differences[d].others, other)
		}
	}
	for _, d := range differences {
		finding := Finding{Field: f.String(), At: d.odd.At}
		d.say(&finding, f)
		typed := true
		for _, o := range d.others {
			finding.Related = append(finding.Related, o.At)
			typed = typed && (d.odd.Origin.Witness == document.User || o.Origin.Witness == document.User)
		}
		if typed { // no witness of the document says otherwise
			finding.Severity = min(Warning, c.rule.severity)
		}
		c.ReportFinding(finding)
	}
	return done || len(differences) > 0
}

// proves reports whether two witnesses agree, and that means something.
func proves(p *document.Pair) bool { return p.Independent && agrees(p.Comparison) }

// odd tells which of two readings that differ is at odds with the document: what the
// applicant typed, else the one that stands alone when another witness agrees with
// the other. Else it is that of the visual zone, or the first.
func (c *Case) odd(p *document.Pair) (odd, other *document.Reading) {
	a, b := p.A, p.B
	switch {
	case a.Origin.Witness == document.User:
		return a, b
	case b.Origin.Witness == document.User:
		return b, a
	}
	switch backed := c.backed(a); {
	case backed != c.backed(b):
		if backed {
			a, b = b, a
		}
	case a.Origin.Witness != document.Visual && b.Origin.Witness == document.Visual:
		a, b = b, a
	}
	return a, b
}

// backed reports whether an independent witness agrees with a reading.
func (c *Case) backed(r *document.Reading) bool {
	return slices.ContainsFunc(c.Pairs, func(p document.Pair) bool { return (p.A == r || p.B == r) && proves(&p) })
}

// agreesBut makes a rule that warns where surname or given names agree for one of the
// reasons.
func agreesBut(id, title, doc string, sources []Source, how Message, reasons ...normalize.Reason) *Rule {
	return &Rule{
		ID: id, Title: title, Doc: doc, Sources: sources,
		Severity: Warning, Since: "0.1.0", Group: GroupCross,
		Messages: []Message{how},
		Check: func(c *Case) (done bool) {
			for i := range c.Pairs {
				p := &c.Pairs[i]
				if p.Field != normalize.Surname && p.Field != normalize.GivenNames && p.Field != normalize.FullName {
					continue
				}
				done = done || proves(p)
				if p.Agreement != normalize.Compatible || !slices.Contains(reasons, p.Reason) || p.Field == normalize.FullName && p.Reason == normalize.ByOrder {
					continue // a whole name is printed in either order
				}
				a, b := p.A, p.B
				if a.Origin.Witness != document.Visual && b.Origin.Witness == document.Visual {
					a, b = b, a
				}
				c.say(Finding{Field: p.Field.String(), At: a.At, Related: []document.Place{b.At}}, how, field(p.Field), Arg{"witness", b.Origin.Witness})
			}
			return done
		},
	}
}

// say says which witnesses differ.
func (d *difference) say(finding *Finding, f normalize.Field) {
	others := make([]document.Witness, len(d.others))
	for i, o := range d.others {
		others[i] = o.Origin.Witness
	}
	witness := Arg{"witness", d.odd.Origin.Witness}
	switch {
	case len(others) > 1:
		finding.say(differsFromAll, field(f), witness, Arg{"others", others})
	case d.reason != normalize.NoReason && d.reason != normalize.Different:
		finding.say(differsBecause, field(f), witness, Arg{"other", others[0]}, Arg{"reason", d.reason})
	default:
		finding.say(differs, field(f), witness, Arg{"other", others[0]})
	}
}
