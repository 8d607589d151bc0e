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
number of a Spanish card: the reason names it.`, besideZone(`"document_number": "L898902D3"`), besideZone(`"document_number": "L898902C3"`)),
	mismatch("personal-number-mismatch", normalize.PersonalNumber, Error,
		"the personal number differs between witnesses",
		`The national or personal number differs. It is what a state knows a person by, so that the witnesses may be
about two people. Optional data of a zone is compared only where the issuer is known to keep the number there.`,
		`{"issuing_country": "ESP", "personal_number": "99999999R", "mrz_lines": ["IDESPBAA000589512345678Z<<<<<<", "7408122F3204153ESP<<<<<<<<<<<5", "ESPANOLA<ESPANOLA<<CARMEN<<<<<"]}`,
		`{"issuing_country": "ESP", "personal_number": "99999999R", "mrz_lines": ["IDESPBAA000589599999999R<<<<<<", "7408122F3204153ESP<<<<<<<<<<<9", "ESPANOLA<ESPANOLA<<CARMEN<<<<<"]}`),
	mismatch("surname-mismatch", normalize.Surname, Error,
		"the surname differs between witnesses",
		`The names differ beyond what transliteration, truncation, hyphens, apostrophes and order explain (Doc 9303-3 §6
and §4.6). No check digit protects the names of an ICAO zone, so that either may be the misread one: the picture
decides.`, besideZone(`"surname": "ERIKSEN", "given_names": "ANNA MARIA"`), besideZone(`"surname": "ERIKSSON", "given_names": "ANNA MARIA"`)),
	mismatch("given-names-mismatch", normalize.GivenNames, Error,
		"the given names differ between witnesses",
		`The given names differ beyond what transliteration, truncation, hyphens, apostrophes, order and names left out
explain. No check digit protects the names of an ICAO zone, so that either may be the misread one: the picture
decides.`, besideZone(`"surname": "ERIKSSON", "given_names": "HANNA MARIA"`), besideZone(`"surname": "ERIKSSON", "given_names": "ANNA MARIA"`)),
	mismatch("full-name-mismatch", normalize.FullName, Error,
		"the whole name differs between witnesses",
		`As for the surname, where a witness has surname and given names in one and they cannot be told apart: all parts
of the name are looked for in the other.`, besideZone(`"full_name": "ANNA MARIA ERIKSEN"`), besideZone(`"full_name": "ANNA MARIA ERIKSSON"`)),
	mismatch("birth-date-mismatch", normalize.BirthDate, Error,
		"the birth date differs between witnesses",
		`Two of visual zone, machine readable zone, national number and other vendors state different birth dates. A
partial date and a two-digit year are compared as far as they go. Where the zone's digit holds, the other is
likely the misread one; where two agree against one, that one; else the witnesses may be about two people.`, besideZone(`"birth_date": "1974-08-13"`), besideZone(`"birth_date": "1974-08-12"`)),
	mismatch("issue-date-mismatch", normalize.IssueDate, Error,
		"the date of issue differs between witnesses", `Two witnesses state different dates of issue: one was misread, or is the issue of something else, such as the
first licence. Most zones have none, so that the picture decides.`,
		`{"issuing_country": "RUS", "issue_date": "2011-08-13", "mrz_lines": ["PNRUSZDRIL7K<<SERGEQ<ANATOL9EVI3<<<<<<<<<<<<", "3919353498RUS7207233M<<<<<<<4151218910003<50"]}`,
		`{"issuing_country": "RUS", "issue_date": "2015-12-18", "mrz_lines": ["PNRUSZDRIL7K<<SERGEQ<ANATOL9EVI3<<<<<<<<<<<<", "3919353498RUS7207233M<<<<<<<4151218910003<50"]}`),
	mismatch("expiry-date-mismatch", normalize.ExpiryDate, Error,
		"the expiry date differs between witnesses", `Two witnesses state different expiry dates. It is a date that forgers change, and the zone's has a digit of its
own: where that holds, look closely at the printed one.`, besideZone(`"expiry_date": "2032-05-15"`), besideZone(`"expiry_date": "2032-04-15"`)),
	mismatch("sex-mismatch", normalize.Sex, Error,
		"the sex differs between witnesses",
		`Two witnesses state different sexes. X in the visual zone and a filler in the zone are the same. No check digit
covers the sex of a zone; a national number that states it is the better witness.`, besideZone(`"sex": "M"`), besideZone(`"sex": "F"`)),
	mismatch("nationality-mismatch", normalize.Nationality, Error,
		"the nationality differs between witnesses",
		`Two witnesses state different nationalities. Codes that stand for the same state are the same. No check digit
covers it in a zone, and the nationality need not be that of the issuer: see which of the two was misread.`, besideZone(`"nationality": "SWE"`), besideZone(`"nationality": "UTO"`)),
	mismatch("issuing-country-mismatch", normalize.IssuingCountry, Error,
		"the issuing country differs between witnesses", `Two witnesses state different issuing countries. Rules for numbers, dates and names depend on it, so that other
findings may follow from this one; no check digit covers it in a zone.`, besideZone(`"issuing_country": "SWE"`), besideZone(`"issuing_country": "UTO"`)),
	mismatch("document-code-mismatch", normalize.DocumentCode, Warning,
		"the document code differs between witnesses",
		`The code printed or reported and the code of the zone differ in their first or second letter. The first tells
the class of the document, the second what kind of passport it is; no check digit covers them.`, besideZone(`"document_code": "V"`), besideZone(`"document_code": "P"`)),
	mismatch("document-type-mismatch", normalize.DocumentType, Warning,
		"the type of the document differs between witnesses", `Two witnesses state different types of document: the vendor took the document for another, or the picture shows
two. What a type must have was checked by the one of the report.`, besideZone(`"document_type": "visa"`), besideZone(`"document_type": "passport"`)),
	agreesBut("name-order", "the parts of the name stand in another order",
		`Two witnesses give the same names, but the surnames or given names in another order, or the surname of one
is the given names of the other. One of them was misread or put into the wrong field: look which.`,
		besideZone(`"surname": "ANNA MARIA", "given_names": "ERIKSSON"`), besideZone(`"surname": "ERIKSSON", "given_names": "ANNA MARIA"`),
		[]Source{doc9303("3", "§3.4 and §4.6 (primary and secondary identifier)")},
		otherOrder, normalize.ByOrder, normalize.BySwap),
	agreesBut("name-spelling", "the spelling of the name is in use, but not known of the issuer",
		`The names agree by a spelling of other issuers, of another system of romanisation or without the marks of the
letters: ЁЛКИН and YOLKIN, ØDEGÅRD and ODEGARD. Neither Doc 9303-3 §6 nor a known rule of the issuer has it, so
it may as well be another name.`,
		`{"issuing_country": "NOR", "surname": "Ødegård", "given_names": "Lars", "mrz_lines": ["P<NORODEGARD<<LARS<<<<<<<<<<<<<<<<<<<<<<<<<<", "L898902C36NOR7408122M3204153ZE184226B<<<<<16"]}`,
		`{"issuing_country": "NOR", "surname": "Ødegård", "given_names": "Lars", "mrz_lines": ["P<NOROEDEGAARD<<LARS<<<<<<<<<<<<<<<<<<<<<<<<", "L898902C36NOR7408122M3204153ZE184226B<<<<<16"]}`,
		[]Source{doc9303("3", "§6 (recommended transliterations)")},
		otherSpelling, normalize.ByOtherSpelling),
}

// crossFields are the fields that crossRules are about.
var crossFields = [...]normalize.Field{
	normalize.DocumentNumber, normalize.PersonalNumber, normalize.Surname, normalize.GivenNames, normalize.FullName, normalize.BirthDate,
	normalize.IssueDate, normalize.ExpiryDate, normalize.Sex, normalize.Nationality, normalize.IssuingCountry, normalize.DocumentCode, normalize.DocumentType,
}

// besideZone is an answer with the members and the zone of a passport.
func besideZone(members string) string {
	return `{` + members + `, "mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`
}

// valueMismatch is the rule for the fields that crossRules has none for.
var valueMismatch = &Rule{
	ID:    "value-mismatch",
	Title: "a value without a rule of its own differs between witnesses",
	Doc: `Two witnesses state different values of one of the other fields: a place, an authority, an address, the name of
a parent, a licence's classes or first day. Free text is told as information: one of two addresses may say less than
the other. Case and punctuation are no difference.`,
	Before:   `{"message": "IDG-00000000", "logID": "u-1", "object": {"id": "054089039084", "recent_location": "PHO HUE 20", "dict_qr": {"SoCCCD": "054089039084", "address": "PHO HUE 26"}}}`,
	After:    `{"message": "IDG-00000000", "logID": "u-1", "object": {"id": "054089039084", "recent_location": "PHO HUE 20", "dict_qr": {"SoCCCD": "054089039084", "address": "PHO HUE 20"}}}`,
	Sources:  []Source{doc9303("2", "appendix C, C.24 (personal data is identical wherever the document has it)")},
	Severity: Warning, Since: "0.1.0", Group: GroupCross,
	Messages: []Message{differs, differsBecause, differsFromAll},
	Check:    checkOthers,
	finds:    isDifferent,
}

// mismatch makes the rule for one field.
func mismatch(id string, f normalize.Field, s Severity, title, doc, before, after string) *Rule {
	sources := []Source{
		doc9303("3", "§4.1 (the zone verifies what the visual zone says), §7.3.4.3 (match to the visual zone)"),
		doc9303("2", "appendix C, C.24 (personal data is identical wherever the document has it), C.44"),
	}
	switch f.Kind() {
	case normalize.NameValue:
		sources = append(sources, doc9303("3", "§4.6 and §6 (how names are spelled in the zone)"))
	case normalize.DateValue, normalize.SexValue:
		sources = append(sources, numberSources)
	}
	return &Rule{
		ID: id, Title: title, Doc: doc, Before: before, After: after,
		Sources:  sources,
		Severity: s, Since: "0.1.0", Group: GroupCross, differs: f,
		Messages: []Message{differs, differsBecause, differsFromAll},
		Check:    func(c *Case) bool { return c.checkMismatch(f) },
		finds:    isDifferent, done: ofProof[f],
	}
}

// checkOthers reports the witnesses that differ of every field that has no rule of its
// own. That they agree proves little.
func checkOthers(c *Case) bool {
	var told [normalize.NumFields]bool
	for i := range c.Pairs {
		f := c.Pairs[i].Field
		if c.Pairs[i].Agreement != normalize.Mismatch || told[f] {
			continue
		}
		if told[f] = true; !slices.ContainsFunc(crossRules, func(r *Rule) bool { return r.differs == f }) {
			c.checkMismatch(f)
		}
	}
	return false
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
		for _, o := range d.others {
			finding.Related = append(finding.Related, o.At)
		}
		switch k := f.Kind(); {
		case c.rule.differs == normalize.NoField && (k == normalize.TextValue || k == normalize.NameValue || k == normalize.CodeValue):
			finding.Severity = Info // it has no form, and one of them may say less
		case d.odd.Origin.Witness == document.User: // no witness of the document says otherwise
			finding.Severity = min(Warning, c.rule.severity)
		}
		c.ReportFinding(finding)
	}
	return done
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
func agreesBut(id, title, doc, before, after string, sources []Source, how Message, reasons ...normalize.Reason) *Rule {
	return &Rule{
		ID: id, Title: title, Doc: doc, Before: before, After: after, Sources: sources,
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
		finds: isCompatible, done: ofProof[normalize.Surname] | ofProof[normalize.GivenNames] | ofProof[normalize.FullName],
	}
}

// say says which witnesses differ.
func (d *difference) say(finding *Finding, f normalize.Field) {
	var others []document.Witness
	for _, o := range d.others {
		if w := o.Origin.Witness; !slices.Contains(others, w) { // it may say so in several places
			others = append(others, w)
		}
	}
	witness := Arg{"witness", d.odd.Origin.Witness}
	switch {
	case len(others) > 1:
		finding.say(differsFromAll, field(f), witness, Arg{"others", others})
	case len(d.others) == 1 && d.reason != normalize.NoReason && d.reason != normalize.Different:
		finding.say(differsBecause, field(f), witness, Arg{"other", others[0]}, Arg{"reason", d.reason})
	default:
		finding.say(differs, field(f), witness, Arg{"other", others[0]})
	}
}
