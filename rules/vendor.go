package rules

import (
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The rules about an answer as a whole. They have no Check: what they find is in
// the answer, and Set.Finish and Set.Compare report it.
var (
	vendorFailed = &Rule{
		ID:    "vendor-error",
		Title: "the vendor could not answer",
		Doc: `The answer is an error of the vendor's. Its code, class and whether the same request may succeed
later are in vendor_error.`,
		Sources:  []Source{design("Vendors")},
		Severity: Error, Since: "0.1.0",
	}
	lenientJSON = &Rule{
		ID:    "lenient-json",
		Title: "the answer is not JSON, but was read",
		Doc: `Names of members stand without quotes, or a row of dots stands for more elements, as vendors' documents print
their examples. Where such an answer can be read in one way only, it is; a program that sends it sends no JSON.`,
		Sources:  []Source{{"RFC 8259", "§4 (names are strings)", "https://www.rfc-editor.org/rfc/rfc8259"}},
		Severity: Info, Since: "0.1.0",
	}
	noDocument = &Rule{
		ID:       "no-document",
		Title:    "the answer holds no document",
		Doc:      `The vendor reports success and found nothing: no card in the image, or none that it knows.`,
		Sources:  []Source{design("Vendors")},
		Severity: Warning, Since: "0.1.0",
	}
	answerRules = []*Rule{vendorFailed, lenientJSON, noDocument}
)

var vendorRules = []*Rule{
	{
		ID:    "vendor-value-contradiction",
		Title: "the vendor's normalised value contradicts its own original",
		Doc: `The vendor gives a text as printed and its own normalised form of it, and the two do not say the same:
the text was normalised with the wrong order of day and month, century or calendar.`,
		Sources:  []Source{design("Vendors")},
		Severity: Error, Since: "0.1.0", Group: GroupText,
		Check: checkStated,
	},
	{
		ID:    "vendor-check-failed",
		Title: "a check of the vendor's own failed",
		Doc: `The vendor reports a failed check of its own, for example that the document has expired or was copied.
It is kept as advice: ocrlint makes its own checks.`,
		Sources:  []Source{design("Vendors")},
		Severity: Info, Since: "0.1.0",
		Check: checkAdvisory,
	},
	{
		ID:    "unexpected-type",
		Title: "a value of the answer has another JSON type than the vendor documents",
		Doc: `The vendor's documentation promises text, and the answer has an object, an array or a literal. The value
is kept under rest.`,
		Sources:  []Source{design("Vendors")},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Check: checkTypes,
	},
}

func checkStated(c *Case) (done bool) {
	for i := range c.Readings {
		r := &c.Readings[i]
		if r.Stated == nil || r.State == normalize.NotGiven {
			continue
		}
		done = true
		if c.ContradictsStated(r) {
			c.ReportFinding(Finding{
				Field: r.Field.String(), At: r.Stated.At, Related: []document.Place{r.At},
				Message: "the vendor's normalised " + r.Field.String() + " contradicts the original text",
			})
		}
	}
	return done
}

func checkAdvisory(c *Case) bool {
	for _, a := range c.Advisory {
		if a.Value == "error" {
			message := "a check of the vendor's own failed"
			if !a.Label {
				message += ": " + a.Name
			}
			c.ReportFinding(Finding{Field: a.Field.String(), At: document.Place{Pointer: a.At}, Message: message})
		}
	}
	return len(c.Advisory) > 0
}

// restProblems says what is wrong with a value that is kept under rest.
var restProblems = [...]string{
	document.WrongType: "a value is not of the JSON type that the vendor documents",
	document.TooLong:   "a text is longer than any field of a document",
	document.TooMany:   "here and behind are more texts than any document has; they are not read",
}

func checkTypes(c *Case) bool {
	for _, r := range c.Rest {
		if problem := restProblems[r.Kind]; problem != "" {
			c.ReportFinding(Finding{At: document.Place{Pointer: r.At}, Message: problem})
		}
	}
	if c.Type == normalize.Verification { // texts of the vendor's own, of no document
		return false
	}
	return len(c.Readings) > 0
}
