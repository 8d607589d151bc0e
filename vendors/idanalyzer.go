package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Each key has several readings, and each of them names its source.
func idanalyzer() *Table {
	return &Table{
		ID:    "idanalyzer-v2",
		Title: "ID Analyzer API v2",
		Doc:   "https://developer.idanalyzer.com/docs/data-fields",
		Marks: [][]Mark{
			{{At: "/transactionId", Is: "string"}, {At: "/decision", In: []string{"accept", "review", "reject"}}, {At: "/data", Is: "object"}},
		},
		RequestID: "/transactionId",
		Documents: "/data",
		Witness:   document.Merged,
		Wrap: Wrap{
			Text: []string{"/value"}, Confidence: "/confidence", Source: "/source",
			Sources: map[string]document.Witness{"visual": document.Visual, "MRZ": document.VendorMRZ, "mrz": document.VendorMRZ, "barcode": document.Barcode},
		},
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/documentType"}, Words: map[string]string{
				"P": "passport", "D": "driving_license", "I": "national_id", "V": "visa", "R": "residence_permit", "B": "", "O": ""}},
			{Field: n.IssuingCountry, At: []string{"/countryIso3", "/countryIso2", "/countryFull"}},
			{Field: n.DocumentNumber, At: []string{"/documentNumber"}},
			{Field: n.PersonalNumber, At: []string{"/personalNumber"}},
			{Field: n.Surname, At: []string{"/lastName"}},
			{Field: n.GivenNames, At: []string{"/firstName"}},
			{Field: n.MiddleName, At: []string{"/middleName"}},
			{Field: n.FullName, At: []string{"/fullName"}},
			{Field: n.NativeName, At: []string{"/fullNameLocal"}},
			{Field: n.Sex, At: []string{"/sex"}},
			{Field: n.BirthDate, At: []string{"/dob"}},
			{Field: n.BirthPlace, At: []string{"/placeOfBirth"}},
			{Field: n.Nationality, At: []string{"/nationalityIso3", "/nationalityIso2", "/nationalityFull"}},
			{Field: n.IssueDate, At: []string{"/issued"}},
			{Field: n.ExpiryDate, At: []string{"/expiry"}},
			{Field: n.Address, At: []string{"/address1"}},
		},
		Verdicts: []Verdict{
			{Name: "decision", At: "/decision", Around: true, Whole: true, Values: map[string]string{"accept": "ok", "reject": "error", "review": "not_done"}},
			{Name: "warning", At: "/warning/*/code", Around: true, Names: map[string]string{}},
		},
		Ignore: []string{"documentName", "documentSide", "internalId", "age"},
	}
}
