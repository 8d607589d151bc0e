package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// An absent field has the value null and confidence 0. Nothing tells which fields
// the vendor took from the zone.
var mindee = Table{
	ID:    "mindee",
	Title: "Mindee passport, French ID card and international ID",
	Doc:   "https://github.com/mindee/client-lib-test-data",
	Marks: [][]Mark{
		{{At: "/api_request", Is: "object"}, {At: "/document/inference/product/name", In: []string{"mindee/passport", "mindee/idcard_fr", "mindee/international_id"}}},
		{{At: "/api_request/error/code", Is: "string"}},
		{{At: "/api_request", Is: "object"}, {At: "/job/status", In: []string{"waiting", "processing", "failed"}}},
	},
	Metadata: Metadata{Version: []string{"/document/inference/product/version"}, Pages: []string{"/document/n_pages"}},
	Error: Envelope{
		OK:   []Mark{{At: "/document/inference/prediction", Is: "object"}},
		Code: []string{"/api_request/error/code", "/job/error/code", "/job/status"},
		Classes: []ErrorClass{
			{"pending", []string{"waiting", "processing"}},
			{"auth", []string{"Unauthorized", "Forbidden"}},
			{"rate_limit", []string{"TooManyRequests"}},
			{"bad_request", []string{"BadRequest", "InvalidRequest"}},
			{"not_found", []string{"NotFound"}},
			{"internal", []string{"failure", "failed", "ServerError"}},
		},
	},
	KindAt: "/document/inference/product/name",
	Kinds: []Kind{
		{Values: []string{"mindee/passport"}, Type: n.Passport, Title: "passport"},
		{Values: []string{"mindee/idcard_fr"}, Type: n.NationalID, Country: "FRA", Title: "French identity card"},
		{Values: []string{"mindee/international_id"}, Title: "international ID"},
	},
	Wrap: Wrap{Text: []string{"/value"}, Confidence: "/confidence"},
	Pages: []Page{{At: []string{"/document/inference/prediction"}, Witness: document.Merged, Fields: []Binding{
		{Field: n.DocumentType, At: []string{"/document_type"}},
		{Field: n.DocumentNumber, At: []string{"/document_number"}},
		{Field: n.DocumentNumber, At: []string{"/id_number"}},
		{Field: n.PersonalNumber, At: []string{"/personal_number"}},
		{Field: n.Surname, At: []string{"/surname"}},
		{Field: n.Surname, At: []string{"/surnames"}},
		{Field: n.FormerName, At: []string{"/alternate_name"}},
		{Field: n.GivenNames, At: []string{"/given_names"}},
		{Field: n.Sex, At: []string{"/gender", "/sex"}},
		{Field: n.BirthDate, At: []string{"/birth_date"}},
		{Field: n.BirthPlace, At: []string{"/birth_place"}},
		{Field: n.Nationality, At: []string{"/nationality"}},
		{Field: n.IssuingCountry, At: []string{"/country", "/country_of_issue"}},
		{Field: n.IssueDate, At: []string{"/issue_date", "/issuance_date"}},
		{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
		{Field: n.IssuingAuthority, At: []string{"/authority"}},
		{Field: n.IssuePlace, At: []string{"/issuance_place", "/state_of_issue"}},
		{Field: n.Address, At: []string{"/address"}},
		{Field: n.MRZLines, At: []string{"/mrz1"}},
		{Field: n.MRZLines, At: []string{"/mrz2"}},
		{Field: n.MRZLines, At: []string{"/mrz3"}},
		{Field: n.MRZLines, At: []string{"/mrz_line1"}},
		{Field: n.MRZLines, At: []string{"/mrz_line2"}},
		{Field: n.MRZLines, At: []string{"/mrz_line3"}},
	}}},
	Ignore: []string{"api_request", "job", "pages", "n_pages", "name", "version", "id", "extras", "ocr", "annotations", "finished_at", "started_at", "processing_time", "is_rotation_applied"},
}
