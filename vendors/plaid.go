package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// What the user typed stands beside the documents; its id_number is a tax or social
// number. An answer to a creation has nothing else.
func plaid() *Table {
	return &Table{
		ID:    "plaid-idv",
		Title: "Plaid Identity Verification",
		Doc:   "https://github.com/plaid/plaid-openapi 2020-09-14.yml",
		Marks: [][]Mark{
			{{At: "/template/id", Is: "string"}, {At: "/steps", Is: "object"}, {At: "/user", Is: "object"}},
			{{At: "/identity_verifications", Is: "array"}, {At: "/identity_verifications/*/template/id", Is: "string"}},
			{{At: "/error_type", In: plaidErrors}, {At: "/error_code", Is: "string"}, {At: "/error_message", Is: "string"}},
		},
		RequestID: "/request_id",
		Metadata:  Metadata{Time: []string{"/completed_at", "/created_at"}},
		Error: Envelope{
			OK:   []Mark{{At: "/error_type", Not: true}},
			Code: []string{"/error_code", "/error_type"},
			Classes: []ErrorClass{
				{"auth", []string{"INVALID_API_KEYS", "UNAUTHORIZED_*", "INVALID_ACCESS_TOKEN"}},
				{"rate_limit", []string{"RATE_LIMIT*", "ADDITION_LIMIT"}},
				{"not_found", []string{"NOT_FOUND"}},
				{"bad_request", []string{"MISSING_*", "INVALID_*", "UNKNOWN_*", "INCOMPATIBLE_*"}},
				{"internal", []string{"INTERNAL_SERVER_ERROR", "PLANNED_MAINTENANCE", "API_ERROR"}},
			},
		},
		Documents: "/documentary_verification/documents/*",
		Elsewhere: []string{"/identity_verifications/*/documentary_verification/documents/*"},
		Witness:   document.Merged,
		Pages: []Page{
			{At: []string{"/extracted_data"}, Fields: []Binding{
				{Field: n.DocumentType, At: []string{"/category"}},
				{Field: n.IssuingCountry, At: []string{"/issuing_country"}},
				{Field: n.DocumentNumber, At: []string{"/id_number"}},
				{Field: n.Surname, At: []string{"/name/family_name"}},
				{Field: n.GivenNames, At: []string{"/name/given_name"}},
				{Field: n.BirthDate, At: []string{"/date_of_birth"}},
				{Field: n.IssueDate, At: []string{"/issue_date"}},
				{Field: n.ExpiryDate, At: []string{"/expiration_date"}},
				{Field: n.Address, At: []string{"/address/street"}},
				{Field: n.City, At: []string{"/address/city"}},
				{Field: n.Province, At: []string{"/address/region"}},
			}},
			{At: []string{"/user"}, Around: true, Witness: document.User, Fields: []Binding{
				{Field: n.Surname, At: []string{"/name/family_name"}},
				{Field: n.GivenNames, At: []string{"/name/given_name"}},
				{Field: n.BirthDate, At: []string{"/date_of_birth"}},
				{Field: n.Address, At: []string{"/address/street"}},
				{Field: n.City, At: []string{"/address/city"}},
				{Field: n.Province, At: []string{"/address/region"}},
			}},
		},
		Verdicts: []Verdict{
			{Name: "verification", At: "/status", Around: true, Whole: true, Values: plaidStatus()},
			{Name: "document", At: "/status", Whole: true, Values: plaidStatus()},
			{Name: "authenticity", At: "/analysis/authenticity", Values: plaidAnalysis()},
			{Name: "name", At: "/analysis/extracted_data/name", Values: plaidAnalysis()},
			{Name: "date of birth", At: "/analysis/extracted_data/date_of_birth", Values: plaidAnalysis()},
			{Name: "expiry", At: "/analysis/extracted_data/expiration_date", Values: map[string]string{"not_expired": "ok", "expired": "error", "*": "not_done"}},
			{Name: "issuing country", At: "/analysis/extracted_data/issuing_country", Values: plaidAnalysis()},
		},
		Ignore: []string{"attempt", "images", "redacted_at", "analysis", "image_quality", "aamva_verification", "fraud_analysis_details", "issuing_region", "postal_code", "country"},
	}
}

var plaidErrors = []string{"INVALID_REQUEST", "INVALID_INPUT", "INVALID_RESULT", "RATE_LIMIT_EXCEEDED", "API_ERROR", "ITEM_ERROR", "INSTITUTION_ERROR"}

func plaidStatus() map[string]string {
	return map[string]string{"success": "ok", "manually_approved": "ok", "failed": "error", "manually_rejected": "error", "*": "not_done"}
}

func plaidAnalysis() map[string]string {
	return map[string]string{"match": "ok", "partial_match": "error", "no_match": "error", "*": "not_done"}
}
