package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A session holds no document, only its report does. The type at the root is that of
// the check; id_number is what the applicant typed.
func stripe() *Table {
	return &Table{
		ID:    "stripe-identity",
		Title: "Stripe Identity, verification report",
		Doc:   "https://github.com/stripe/openapi openapi/fixtures3.json",
		Marks: [][]Mark{
			{{At: "/object", In: []string{"identity.verification_report", "identity.verification_session"}}},
			{{At: "/error/type", In: stripeErrors}, {At: "/error/message", Is: "string"}},
		},
		RequestID: "/id",
		Error: Envelope{
			OK:   []Mark{{At: "/error", Not: true}, {At: "/status", In: []string{"processing"}, Not: true}},
			Code: []string{"/error/code", "/error/type", "/status"},
			Classes: []ErrorClass{
				{"pending", []string{"processing"}},
				{"not_found", []string{"resource_missing"}},
				{"rate_limit", []string{"rate_limit", "lock_timeout"}},
				{"auth", []string{"api_key_expired", "secret_key_required", "platform_api_key_expired"}},
				{"bad_request", []string{"invalid_request_error", "idempotency_error", "parameter_*", "url_invalid", "livemode_mismatch"}},
				{"internal", []string{"api_error"}},
			},
		},
		Documents: "/document",
		Witness:   document.Merged,
		Wrap:      Wrap{Parts: []string{"/year", "/month", "/day"}},
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/type"}},
			{Field: n.IssuingCountry, At: []string{"/issuing_country"}},
			{Field: n.DocumentNumber, At: []string{"/number"}},
			{Field: n.Surname, At: []string{"/last_name"}},
			{Field: n.GivenNames, At: []string{"/first_name"}},
			{Field: n.Sex, At: []string{"/sex"}, Words: map[string]string{"unknown": ""}},
			{Field: n.Sex, At: []string{"/unparsed_sex"}, Witness: document.Visual},
			{Field: n.BirthDate, At: []string{"/dob"}},
			{Field: n.BirthPlace, At: []string{"/unparsed_place_of_birth"}},
			{Field: n.IssueDate, At: []string{"/issued_date"}},
			{Field: n.ExpiryDate, At: []string{"/expiration_date"}},
			{Field: n.Address, Parts: []string{"/address/line1", "/address/line2"}},
			{Field: n.City, At: []string{"/address/city"}},
			{Field: n.Province, At: []string{"/address/state"}},
		},
		Pages: []Page{{At: []string{"/id_number"}, Around: true, Witness: document.User, Fields: []Binding{
			{Field: n.Surname, At: []string{"/last_name"}},
			{Field: n.GivenNames, At: []string{"/first_name"}},
			{Field: n.BirthDate, At: []string{"/dob"}},
		}}},
		Null: []string{"[redacted]"},
		Verdicts: []Verdict{
			{Name: "document", At: "/status", Whole: true, Values: stripeStatus()},
			{Name: "document", At: "/error/code", Names: map[string]string{}},
			{Name: "selfie", At: "/selfie/status", Around: true, Values: stripeStatus()},
			{Name: "id number", At: "/id_number/status", Around: true, Values: stripeStatus()},
		},
		Ignore: []string{"files", "reason", "postal_code", "country"},
	}
}

var stripeErrors = []string{"invalid_request_error", "api_error", "idempotency_error"}

func stripeStatus() map[string]string {
	return map[string]string{"verified": "ok", "unverified": "error"}
}
