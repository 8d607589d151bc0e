package rules

import (
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
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
}

// mismatch makes the rule for one field.
func mismatch(id string, f normalize.Field, s Severity, title, doc string) *Rule {
	return &Rule{
		ID: id, Title: title, Doc: doc,
		Sources:  []Source{doc9303part3("§7 and §4.6"), design("Witnesses")},
		Severity: s, Since: "0.1.0", Group: GroupCross, differs: f,
		Check: func(c *Case) (done bool) {
			for i := range c.Pairs {
				p := &c.Pairs[i]
				if p.Field != f {
					continue
				}
				done = done || p.Independent || p.Agreement == normalize.Mismatch
				if p.Agreement != normalize.Mismatch {
					continue
				}
				a, b := p.A, p.B
				if a.Origin.Witness != document.Visual && b.Origin.Witness == document.Visual {
					a, b = b, a
				}
				c.ReportFinding(Finding{Field: f.String(), At: a.At, Message: message(f, a, b, p.Reason), Related: []document.Place{b.At}})
			}
			return done
		},
	}
}

// message says which witnesses differ.
func message(f normalize.Field, a, b *document.Reading, reason normalize.Reason) string {
	m := f.String() + " differs between " + witnessTitle(a) + " and " + witnessTitle(b)
	if reason != normalize.NoReason && reason != normalize.Different {
		m += ": " + reason.String()
	}
	return m
}

func witnessTitle(r *document.Reading) string {
	switch r.Origin.Witness {
	case document.Visual:
		return "the visual zone"
	case document.MRZ:
		return "the machine readable zone"
	case document.VendorMRZ:
		return "the vendor's reading of the machine readable zone"
	case document.Number:
		return "the national number"
	case document.Barcode:
		return "the barcode"
	case document.Chip:
		return "the chip"
	case document.User:
		return "what the applicant entered"
	}
	return "the vendor's merged field"
}
