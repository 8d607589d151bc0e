package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// What the applicant typed in (fixedInfo) is no evidence of the document and is
// not read; the summary beside the documents repeats them. A check against a
// register or a bank stands by itself, with what was sent to it.
func sumsub() *Table {
	return &Table{
		ID:    "sumsub-applicant",
		Title: "Sumsub applicant data",
		Doc:   "https://docs.sumsub.com/reference/get-applicant-data",
		Marks: [][]Mark{
			{{At: "/inspectionId", Is: "string"}, {At: "/info", Is: "object"}},
			{{At: "/checks/*/checkType", Is: "string"}, {At: "/checks/*/extractedDoc", Is: "object"}},
			{{At: "/checks/*/checkType", Is: "string"}, {At: "/checks/*/inputDoc", Is: "object"}},
			{{At: "/applicantId", Is: "string"}, {At: "/inspectionId", Is: "string"}, {At: "/type", In: []string{"applicant*"}}},
			{{At: "/correlationId", Is: "string"}, {At: "/description", Is: "string"}, {At: "/code", Is: "number"}},
		},
		RequestID: "/inspectionId",
		Metadata:  Metadata{Time: []string{"/createdAt"}},
		Error: Envelope{
			OK:     []Mark{{At: "/description", Not: true}},
			Code:   []string{"/errorName", "/code"},
			Status: []string{"/code"},
			Classes: []ErrorClass{
				{"bad_image", []string{"corrupted-file", "encrypted-file"}},
				{"bad_request", []string{"400", "409", "415"}},
				{"auth", []string{"401", "403"}},
				{"not_found", []string{"404"}},
				{"rate_limit", []string{"429"}},
			},
		},
		Documents: "/info/idDocs/*",
		Elsewhere: []string{"/checks/*"},
		Witness:   document.Merged,
		Pages: []Page{
			{At: []string{"", "/extractedDoc"}, Fields: sumsubFields()},
			{At: []string{"/inputDoc"}, Witness: document.User, Fields: sumsubFields()},
		},
		Verdicts: []Verdict{
			{Name: "review", At: "/review/reviewResult/reviewAnswer", Around: true, Whole: true, Values: sumsubAnswer()},
			{Name: "review", At: "/reviewResult/reviewAnswer", Around: true, Whole: true, Values: sumsubAnswer()},
			{Name: "check", At: "/answer", Whole: true, Values: sumsubAnswer()},
		},
		Ignore: []string{"checkType", "createdAt", "id", "countryOfBirth", "idDocSubType", "ekycCheckInfo"},
	}
}

func sumsubAnswer() map[string]string {
	return map[string]string{"GREEN": "ok", "RED": "error"}
}

// sumsubTypes are the types of documents that are no words.
func sumsubTypes() map[string]string {
	return map[string]string{
		"DRIVERS": "driving_license", "DRIVERS_TRANSLATION": "driving_license", "VEHICLE_REGISTRATION_CERTIFICATE": "vehicle_license",
		"UTILITY_BILL": "other", "INCOME_SOURCE": "other", "OTHER": "other",
	}
}

func sumsubFields() []Binding {
	return []Binding{
		{Field: n.DocumentType, At: []string{"/idDocType"}, Words: sumsubTypes()},
		{Field: n.IssuingCountry, At: []string{"/country"}},
		{Field: n.DocumentNumber, At: []string{"/number"}},
		{Field: n.GivenNames, At: []string{"/firstName"}},
		{Field: n.GivenNames, At: []string{"/firstNameEn"}},
		{Field: n.MiddleName, At: []string{"/middleName"}},
		{Field: n.MiddleName, At: []string{"/middleNameEn"}},
		{Field: n.Surname, At: []string{"/lastName"}},
		{Field: n.Surname, At: []string{"/lastNameEn"}},
		{Field: n.Sex, At: []string{"/gender"}},
		{Field: n.BirthDate, At: []string{"/dob"}},
		{Field: n.BirthPlace, At: []string{"/placeOfBirth"}},
		{Field: n.Nationality, At: []string{"/nationality"}},
		{Field: n.IssueDate, At: []string{"/issuedDate"}},
		{Field: n.FirstIssueDate, At: []string{"/firstIssuedDate"}},
		{Field: n.ExpiryDate, At: []string{"/validUntil"}},
		{Field: n.LicenseClasses, At: []string{"/category"}},
		{Field: n.Address, At: []string{"/addresses/0/formattedAddress", "/addresses/0/street"}},
		{Field: n.City, At: []string{"/addresses/0/town"}},
		{Field: n.MRZLines, At: []string{"/mrzLine1"}},
		{Field: n.MRZLines, At: []string{"/mrzLine2"}},
		{Field: n.MRZLines, At: []string{"/mrzLine3"}},
	}
}
