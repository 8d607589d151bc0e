package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// What was verified is what the vendor read, or what the caller sent to be held
// against the document; what else was read of it, where that was asked for, stands
// around it. The country at the root is that of the request; whether the one beside the
// address is of the address or of the holder has not been told.
func shufti() *Table {
	return &Table{
		ID:    "shufti-verification",
		Title: "Shufti Pro, verification response and callback",
		Doc:   "https://github.com/shuftipro/RESTful-API-v1.3 on-site_with_ocr/status_codes.md",
		Marks: [][]Mark{
			{{At: "/reference"}, {At: "/event", In: []string{"verification.*", "request.*", "review.*"}}},
		},
		RequestID: "/reference",
		Error: Envelope{
			OK:   []Mark{{At: "/event", In: []string{"verification.*"}}},
			Code: []string{"/event"},
			Classes: []ErrorClass{
				{"pending", []string{"request.pending", "request.received", "review.pending"}},
				{"bad_request", []string{"request.invalid", "request.cancelled"}},
				{"auth", []string{"request.unauthorized"}},
				{"not_found", []string{"request.deleted"}},
				{"internal", []string{"request.timeout"}},
			},
		},
		Documents: "/verification_data/document",
		Witness:   document.Merged,
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/selected_type"}},
			{Field: n.IssuingCountry, At: []string{"/country"}},
			{Field: n.DocumentNumber, At: []string{"/document_number"}},
			{Field: n.Surname, At: []string{"/name/last_name"}},
			{Field: n.GivenNames, At: []string{"/name/first_name"}},
			{Field: n.MiddleName, At: []string{"/name/middle_name"}},
			{Field: n.FullName, At: []string{"/name/full_name"}},
			{Field: n.Sex, At: []string{"/gender"}},
			{Field: n.BirthDate, At: []string{"/dob"}},
			{Field: n.IssueDate, At: []string{"/issue_date"}},
			{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
		},
		Pages: []Page{{At: []string{"/additional_data/document/proof"}, Around: true, Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/document_type"}},
			{Field: n.IssuingCountry, At: []string{"/document_country_code", "/document_country"}},
			{Field: n.DocumentNumber, At: []string{"/document_number"}},
			{Field: n.Surname, At: []string{"/last_name"}},
			{Field: n.GivenNames, At: []string{"/first_name"}},
			{Field: n.MiddleName, At: []string{"/middle_name"}},
			{Field: n.FullName, At: []string{"/full_name"}},
			{Field: n.Sex, At: []string{"/gender"}},
			{Field: n.BirthDate, At: []string{"/dob"}},
			{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
			{Field: n.IssueDate, At: []string{"/issue_date"}},
			{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
			{Field: n.IssuingAuthority, At: []string{"/authority"}},
			{Field: n.IssuePlace, At: []string{"/place_of_issue"}},
			{Field: n.Address, At: []string{"/address"}},
		}}},
		Verdicts: []Verdict{
			{Name: "verification", At: "/event", Around: true, Whole: true, Values: map[string]string{"verification.accepted": "ok", "verification.declined": "error", "*": "not_done"}},
			{Name: "document", At: "/verification_result/document/document", Around: true, Values: shuftiResults()},
			{Name: "visibility", At: "/verification_result/document/document_visibility", Around: true, Values: shuftiResults()},
			{Name: "not expired", At: "/verification_result/document/document_must_not_be_expired", Around: true, Values: shuftiResults()},
			{Name: "name", At: "/verification_result/document/name", Around: true, Values: shuftiResults()},
			{Name: "date of birth", At: "/verification_result/document/dob", Around: true, Values: shuftiResults()},
			{Name: "document number", At: "/verification_result/document/document_number", Around: true, Values: shuftiResults()},
			{Name: "expiry date", At: "/verification_result/document/expiry_date", Around: true, Values: shuftiResults()},
			{Name: "issue date", At: "/verification_result/document/issue_date", Around: true, Values: shuftiResults()},
			{Name: "face", At: "/verification_result/face", Around: true, Values: shuftiResults()},
		},
		Ignore: []string{"supported_types", "age", "fuzzy_match"},
	}
}

func shuftiResults() map[string]string {
	return map[string]string{"1": "ok", "0": "error"}
}
