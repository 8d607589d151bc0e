package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Each extraction is a document. The decisions of the capabilities stand beside it.
// A personal number without one is a row of fillers.
func jumioKYX() *Table {
	return &Table{
		ID:    "jumio-kyx",
		Title: "Jumio KYX, retrieval of a workflow",
		Doc:   "https://github.com/Jumio/implementation-guides/blob/master/api-guide/api_guide.md",
		Marks: [][]Mark{
			{{At: "/workflow/status", Is: "string"}, {At: "/account", Is: "object"}, {At: "/capabilities", Is: "object"}},
			{{At: "/workflow/status", In: jumioWaiting}, {At: "/account", Is: "object"}},
		},
		RequestID: "/workflow/id",
		Metadata:  Metadata{Time: []string{"/completedAt", "/createdAt"}},
		Error: Envelope{
			OK:      []Mark{{At: "/workflow/status", In: append([]string{"SESSION_EXPIRED", "TOKEN_EXPIRED"}, jumioWaiting...), Not: true}},
			Code:    []string{"/workflow/status"},
			Classes: []ErrorClass{{"pending", jumioWaiting}, {"not_found", []string{"SESSION_EXPIRED", "TOKEN_EXPIRED"}}},
		},
		Documents: "/capabilities/extraction/*/data",
		Witness:   document.Merged,
		KindAt:    "/subType",
		Kinds: []Kind{
			{Values: []string{"RESIDENT_PERMIT_ID"}, Type: n.ResidencePermit, Title: "residence permit"},
			{Values: []string{"ELECTORAL_ID"}, Type: n.VoterCard, Title: "voter card"},
			{Values: []string{"TAX_ID", "STUDENT_ID", "MILITARY_ID", "PUBLIC_SAFETY_ID", "HEALTH_ID", "OTHER_ID"}, Type: n.OtherDocument, Title: "other card", Ignore: []string{"type"}},
		},
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/type"}, Words: map[string]string{"PASSPORT": "passport", "DRIVING_LICENSE": "driving_license", "ID_CARD": "national_id", "VISA": "visa", "UNSUPPORTED": ""}},
			{Field: n.IssuingCountry, At: []string{"/issuingCountry"}},
			{Field: n.DocumentNumber, At: []string{"/documentNumber"}},
			{Field: n.PersonalNumber, At: []string{"/personalNumber", "/personalIdentificationNumber", "/curp", "/cpf", "/dni", "/pesel"}},
			{Field: n.Surname, At: []string{"/lastName"}},
			{Field: n.GivenNames, At: []string{"/firstName"}},
			{Field: n.FormerName, At: []string{"/lastNameAtBirth"}},
			{Field: n.Sex, At: []string{"/gender"}},
			{Field: n.BirthDate, At: []string{"/dateOfBirth"}},
			{Field: n.BirthPlace, At: []string{"/placeOfBirth"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.IssueDate, At: []string{"/issuingDate"}},
			{Field: n.ExpiryDate, At: []string{"/expiryDate"}},
			{Field: n.IssuePlace, At: []string{"/issuingPlace"}},
			{Field: n.IssuingAuthority, At: []string{"/issuingAuthority"}},
			{Field: n.Address, At: []string{"/address/formattedAddress", "/address/line1"}},
			{Field: n.City, At: []string{"/address/city"}},
			{Field: n.Province, At: []string{"/address/subdivision"}},
			{Field: n.FatherName, At: []string{"/fathersName"}},
			{Field: n.MotherName, At: []string{"/mothersName"}},
			{Field: n.MaritalStatus, At: []string{"/maritalStatus"}},
			{Field: n.Religion, At: []string{"/religion"}},
			{Field: n.VoterKey, At: []string{"/voterIdNumber"}},
			{Field: n.LicenseClasses, At: []string{"/dlCategories"}},
			{Field: n.MRZLines, At: []string{"/mrz/line1"}},
			{Field: n.MRZLines, At: []string{"/mrz/line2"}},
			{Field: n.MRZLines, At: []string{"/mrz/line3"}},
		},
		Null: []string{"N/A"},
		Verdicts: []Verdict{
			{Name: "workflow", At: "/decision/type", Whole: true, Around: true, Values: map[string]string{"PASSED": "ok", "REJECTED": "error"}},
			{Name: "usability", At: "/capabilities/usability/*/decision/type", Around: true, Values: jumioDecision},
			{Name: "image", At: "/capabilities/imageChecks/*/decision/type", Around: true, Values: jumioDecision},
			{Name: "data", At: "/capabilities/dataChecks/*/decision/type", Around: true, Values: jumioDecision},
			{Name: "liveness", At: "/capabilities/liveness/*/decision/type", Around: true, Values: jumioDecision},
			{Name: "similarity", At: "/capabilities/similarity/*/decision/type", Around: true, Values: jumioDecision},
		},
		Ignore: []string{"subType", "currentAge", "dateOfBirthParts", "issuingDateParts", "expiryDateParts", "optionalMrzField1", "optionalMrzField2", "country", "postalCode", "line2", "line3", "line4", "line5"},
	}
}

var jumioWaiting = []string{"INITIATED", "ACQUIRED"}

var jumioDecision = map[string]string{"PASSED": "ok", "REJECTED": "error", "WARNING": "error", "NOT_EXECUTED": "not_done"}
