package rules

import (
	"math"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/normalize/number"
)

var unsure = Message{"unsure", "the vendor is less than {percent} % sure of {field}, and nothing confirms it"}

var sureRules = []*Rule{
	{
		ID:    "low-confidence",
		Title: "the vendor is not sure of a value that decides who the holder is",
		Doc: `The vendor states how sure it is of each value, and of a number, a name, the birth date or the expiry it is less than
half sure, or less than the policy demands (minimum_confidence). A value that another witness confirms, or the check digit of a
number or zone, is not told. What a figure is worth differs between vendors: measure it (compare --truth) before you rely on it.`,
		Before: `{"IdentityDocuments": [{"IdentityDocumentFields": [{"Type": {"Text": "DOCUMENT_NUMBER"}, "ValueDetection": {"Text": "L898902C3", "Confidence": 31.4}}]}]}`,
		After:  `{"IdentityDocuments": [{"IdentityDocumentFields": [{"Type": {"Text": "DOCUMENT_NUMBER"}, "ValueDetection": {"Text": "L898902C3", "Confidence": 97.2}}]}]}`,
		Sources: []Source{
			{"Amazon Textract developer guide", "Confidence score best practice (which values to accept and which to send for review)", "https://docs.aws.amazon.com/textract/latest/dg/insights-confidence-score-best-practice.html"},
			onboarding("§4.2.1 (what is read from documents is accurate)"),
		},
		Severity: Warning, Since: "0.4.0", Group: GroupText,
		Messages: []Message{unsure}, Check: checkSure,
		finds: hasFigure,
	},
}

// even is the confidence below which a value is rather wrong than right.
const even = 0.5

// deciding are the fields that say who the holder is and whether the document is valid.
var deciding = [...]normalize.Field{
	normalize.DocumentNumber, normalize.PersonalNumber, normalize.Surname, normalize.GivenNames, normalize.FullName,
	normalize.BirthDate, normalize.ExpiryDate,
}

func checkSure(c *Case) bool {
	least := c.policy.MinimumConfidence
	if least == 0 {
		least = even
	}
	for _, f := range deciding {
		r := c.attested(f)
		switch {
		case r == nil || r.State != normalize.Read:
		case r.Confidence <= 0 || r.Confidence >= float32(least): // some write 0 where they have no figure
		case !c.backed(r) && !c.digitHolds(r):
			c.tell(r, unsure, Arg{"percent", int(math.Round(least * 100))})
		}
	}
	return false
}

// digitHolds reports whether the reading is a national number whose check digit holds.
func (c *Case) digitHolds(r *document.Reading) bool {
	for i := range c.Numbers {
		if n := &c.Numbers[i]; n.At == r.At && n.Result.Status == number.Valid && n.Scheme.Strength() >= number.Soft {
			return true
		}
	}
	return false
}
