package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The type of the document and its fields stand apart.
var cashfree = Table{
	ID:    "cashfree-smart-ocr",
	Title: "Cashfree Smart OCR, passport",
	Doc:   "https://www.cashfree.com/docs/api-reference/vrs/v2/smart-ocr/success-responses/passport",
	Marks: [][]Mark{
		{{At: "/document_fields", Is: "object"}, {At: "/verification_id"}},
	},
	RequestID: "/verification_id",
	KindAt:    "/document_type",
	Kinds: []Kind{
		{Values: []string{"PASSPORT_FRONT"}, Type: n.Passport, Title: "passport, front"},
	},
	Witness: document.Merged,
	Pages: []Page{{At: []string{"/document_fields"}, Fields: []Binding{
		{Field: n.IssuingCountry, At: []string{"/country_code"}},
		{Field: n.DocumentNumber, At: []string{"/passport_number"}},
		{Field: n.Surname, At: []string{"/surname"}},
		{Field: n.GivenNames, At: []string{"/given_name"}},
		{Field: n.Sex, At: []string{"/gender"}},
		{Field: n.BirthDate, At: []string{"/dob"}},
		{Field: n.BirthPlace, At: []string{"/birth_city"}},
		{Field: n.Nationality, At: []string{"/nationality"}},
		{Field: n.IssueDate, At: []string{"/issue_date"}},
		{Field: n.IssuePlace, At: []string{"/issue_city"}},
		{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
		{Field: n.MRZLines, At: []string{"/mrz/line1"}},
		{Field: n.MRZLines, At: []string{"/mrz/line2"}},
	}}},
	Verdicts: []Verdict{
		{Name: "status", At: "/status", Whole: true, Values: map[string]string{"VALID": "ok", "INVALID": "error"}},
	},
	Ignore: []string{"reference_id", "quality_checks", "fraud_checks"},
}
