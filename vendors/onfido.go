package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var onfidoErrors = []string{
	"validation_error", "bad_request", "incomplete_checks", "authorization_error", "user_authorization_error", "bad_referrer", "expired_token",
	"account_disabled", "trial_limits_reached", "rate_limit", "resource_not_found", "gone", "internal_server_error",
}

// Neither product tells what it took from the zone.
func onfidoExtraction() *Table {
	return &Table{
		ID:    "onfido-extraction",
		Title: "Onfido autofill (extraction)",
		Doc:   "https://github.com/onfido/onfido-openapi-spec schemas/extractions",
		Marks: [][]Mark{
			{{At: "/extracted_data", Is: "object"}, {At: "/document_classification", Is: "object"}},
			{{At: "/error/type", In: onfidoErrors}, {At: "/error/message", Is: "string"}},
			{{At: "/error/type", Is: "string"}, {At: "/error/message", Is: "string"}, {At: "/error/fields", Is: "object"}},
		},
		RequestID: "/document_id",
		Error:     onfidoEnvelope,
		Witness:   document.Merged,
		Pages: []Page{
			{At: []string{"/document_classification"}, Fields: []Binding{
				{Field: n.DocumentType, At: []string{"/document_type"}},
				{Field: n.IssuingCountry, At: []string{"/issuing_country"}},
				{Field: n.Province, At: []string{"/issuing_state"}},
			}},
			{At: []string{"/extracted_data"}, Fields: []Binding{
				{Field: n.FullName, At: []string{"/full_name"}},
				{Field: n.GivenNames, At: []string{"/first_name"}},
				{Field: n.MiddleName, At: []string{"/middle_name"}},
				{Field: n.Surname, At: []string{"/last_name"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.BirthDate, At: []string{"/date_of_birth"}},
				{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.IssuingAuthority, At: []string{"/issuing_authority"}},
				{Field: n.PersonalNumber, At: []string{"/personal_number"}},
				{Field: n.MaritalStatus, At: []string{"/civil_state"}},
				{Field: n.DocumentNumber, At: []string{"/document_number"}},
				{Field: n.IssueDate, At: []string{"/issuing_date"}},
				{Field: n.ExpiryDate, At: []string{"/date_of_expiry"}},
				{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.Address, At: []string{"/address_1"}},
				{Field: n.Address, At: []string{"/address_2"}},
				{Field: n.Address, At: []string{"/address_3"}},
				{Field: n.Address, At: []string{"/address_4"}},
				{Field: n.Address, At: []string{"/address_5"}},
				{Field: n.MRZLines, At: []string{"/mrz_line_1"}},
				{Field: n.MRZLines, At: []string{"/mrz_line_2"}},
				{Field: n.MRZLines, At: []string{"/mrz_line_3"}},
			}},
		},
	}
}

// onfidoEnvelope is that of the whole API.
var onfidoEnvelope = Envelope{
	OK:   []Mark{{At: "/error", Not: true}},
	Code: []string{"/error/type"},
	Classes: []ErrorClass{
		{"bad_request", []string{"validation_error", "bad_request", "incomplete_checks"}},
		{"auth", []string{"authorization_error", "user_authorization_error", "bad_referrer", "expired_token", "account_disabled", "trial_limits_reached"}},
		{"rate_limit", []string{"rate_limit"}},
		{"not_found", []string{"resource_not_found", "gone"}},
		{"internal", []string{"internal_server_error"}},
	},
}

func onfidoReport() *Table {
	return &Table{
		ID:    "onfido-document-report",
		Title: "Onfido document report",
		Doc:   "https://github.com/onfido/onfido-openapi-spec schemas/reports",
		Marks: [][]Mark{
			{{At: "/properties", Is: "object"}, {At: "/name", In: []string{"document*"}}, {At: "/breakdown"}},
		},
		RequestID: "/id",
		Error:     onfidoEnvelope,
		Metadata:  Metadata{Time: []string{"/created_at"}},
		Witness:   document.Merged,
		Pages: []Page{
			{At: []string{"/properties"}, Fields: onfidoProperties},
			{At: []string{"/properties/nfc"}, Witness: document.Chip, Fields: onfidoProperties},
			{At: []string{"/properties/barcode/*"}, Witness: document.Barcode, Fields: onfidoProperties},
		},
		Verdicts: []Verdict{
			{Name: "result", At: "/result", Whole: true, Values: map[string]string{"clear": "ok", "consider": "error"}},
			{Name: "sub_result", At: "/sub_result", Whole: true, Values: map[string]string{"clear": "ok", "rejected": "error", "suspected": "error", "caution": "error"}},
		},
		Ignore: []string{"status", "sub_result", "breakdown", "href", "created_at", "check_id", "documents", "type", "document_number_type"},
	}
}

var onfidoProperties = []Binding{
	{Field: n.DocumentType, At: []string{"/document_type"}},
	{Field: n.FullName, At: []string{"/full_name"}},
	{Field: n.GivenNames, At: []string{"/first_name"}},
	{Field: n.MiddleName, At: []string{"/middle_name"}},
	{Field: n.Surname, At: []string{"/last_name"}},
	{Field: n.Sex, At: []string{"/gender"}},
	{Field: n.BirthDate, At: []string{"/date_of_birth"}},
	{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
	{Field: n.Nationality, At: []string{"/nationality"}},
	{Field: n.IssuingAuthority, At: []string{"/issuing_authority"}},
	{Field: n.PersonalNumber, At: []string{"/personal_number"}},
	{Field: n.MaritalStatus, At: []string{"/civil_state"}},
	{Field: n.DocumentNumber, At: []string{"/document_number", "/document_numbers/0/value"}},
	{Field: n.IssuingCountry, At: []string{"/issuing_country"}},
	{Field: n.IssueDate, At: []string{"/issuing_date"}},
	{Field: n.ExpiryDate, At: []string{"/date_of_expiry"}},
	{Field: n.Address, At: []string{"/address"}},
	{Field: n.MRZLines, At: []string{"/mrz_line1"}},
	{Field: n.MRZLines, At: []string{"/mrz_line2"}},
	{Field: n.MRZLines, At: []string{"/mrz_line3"}},
}
