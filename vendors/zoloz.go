package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Dates stand as printed and, for some, in a standard form.
func zoloz() *Table {
	return &Table{
		ID:    "zoloz-realid",
		Title: "ZOLOZ RealId, recognised document",
		Doc:   "https://www.alibabacloud.com/help/financial-intelligence-engine",
		Marks: [][]Mark{
			{{At: "/ocrResult", Is: "object"}, {At: "/result/resultStatus", Is: "string"}},
		},
		Error: Envelope{
			OK:   []Mark{{At: "/result/resultStatus", In: []string{"F", "U"}, Not: true}},
			Code: []string{"/result/resultCode"},
			Classes: []ErrorClass{
				{"bad_request", []string{"INVALID_ARGUMENT*"}},
			},
		},
		Documents: "/ocrResult",
		Witness:   document.Merged,
		Fields: []Binding{
			{Field: n.DocumentNumber, At: []string{"/ID_NUMBER"}},
			{Field: n.Surname, At: []string{"/LAST_NAME"}},
			{Field: n.GivenNames, At: []string{"/FIRST_NAME"}},
			{Field: n.MiddleName, At: []string{"/MIDDLE_NAME"}},
			{Field: n.FullName, At: []string{"/NAME"}},
			{Field: n.Sex, At: []string{"/SEX"}},
			{Field: n.BirthDate, At: []string{"/DATE_OF_BIRTH"}, Stated: "/STANDARDIZED_DATE_OF_BIRTH"},
			{Field: n.ExpiryDate, At: []string{"/EXPIRY_DATE"}, Stated: "/STANDARDIZED_EXPIRY_DATE"},
			{Field: n.IssueDate, At: []string{"/ISSUE_DATE"}, Stated: "/STANDARDIZED_ISSUE_DATE"},
			{Field: n.Nationality, At: []string{"/NATIONALITY"}},
			{Field: n.IssuingCountry, At: []string{"/COUNTRY_CODE_IN_ISO", "/COUNTRY_CODE", "/COUNTRY"}},
			{Field: n.Address, At: []string{"/ADDRESS"}},
		},
	}
}
