package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The kinds of document share no set of names: the same datum is "no", "cardNo"
// or "regNo", "gender" or "sex". So each kind has its own.
func finauth() *Table {
	return &Table{
		ID:    "finauth-anydoc",
		Title: "FinAuth Other IDs & Docs OCR (anydoc), Timor-Leste",
		Doc:   "FinAuth API reference, POST /finauth/v1/anydoc",
		Marks: [][]Mark{
			{{At: "/result/outputs/text"}},
			{{At: "/result/outputs", Is: "object"}, {At: "/time_used", Is: "number"}},
			{{At: "/error_message", Is: "string"}, {At: "/time_used", Is: "number"}},
		},
		Unwrap:    []string{"/result/outputs/text"},
		RequestID: "/request_id",
		Metadata:  Metadata{Pages: []string{"/result/pages"}},
		Error: Envelope{
			OK:      []Mark{{At: "/error_message", Not: true}},
			Code:    []string{"/error_message"},
			Until:   ":",
			Classes: finauthClasses,
		},
		Documents: "/result/outputs/text/*",
		Country:   "TLS",
		Witness:   document.Visual,
		KindAt:    "/cardType",
		Kinds: []Kind{
			{Values: []string{"CITIZEN_CARD"}, Type: n.NationalID, Title: "citizen card", Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/no"}},
				{Field: n.FullName, At: []string{"/name"}},
				{Field: n.MaritalStatus, At: []string{"/marital"}, Language: "pt"},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.Height, At: []string{"/height"}},
				{Field: n.FatherName, At: []string{"/fatherName"}},
				{Field: n.MotherName, At: []string{"/motherName"}},
				{Field: n.Nationality, At: []string{"/nationality"}, Language: "pt"},
				{Field: n.Address, At: []string{"/address"}},
			}},
			{Values: []string{"DRIVING_LICENSE"}, Type: n.DrivingLicense, Title: "driving licence", Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/no"}},
				{Field: n.FullName, At: []string{"/name"}},
				{Field: n.NationalityOrBirthPlace, At: []string{"/nationality"}, Language: "pt"},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.EyeColor, At: []string{"/eyes"}, Language: "pt"},
				{Field: n.Height, At: []string{"/height"}},
				{Field: n.BloodType, At: []string{"/blood"}},
			}},
			{Values: []string{"PASSPORT"}, Type: n.Passport, Title: "passport", Fields: []Binding{
				{Field: n.IssuingCountry, At: []string{"/country"}},
				{Field: n.DocumentCode, At: []string{"/Type"}},
				{Field: n.DocumentNumber, At: []string{"/no"}},
				{Field: n.Surname, At: []string{"/surname"}},
				{Field: n.GivenNames, At: []string{"/givenName"}},
				{Field: n.Nationality, At: []string{"/nationality"}, Language: "pt"},
				{Field: n.Sex, At: []string{"/sex"}},
				{Field: n.IssuingAuthority, At: []string{"/issAuthority"}},
				{Field: n.MRZLines, At: []string{"/line1"}},
				{Field: n.MRZLines, At: []string{"/line2"}},
			}},
			{Values: []string{"VOTER_CARD"}, Type: n.VoterCard, Title: "voter card", Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/cardNo"}},
				{Field: n.PersonalNumber, At: []string{"/regNo"}},
				{Field: n.FullName, At: []string{"/name"}},
				{Field: n.Province, At: []string{"/municipality"}},
				{Field: n.District, At: []string{"/post"}},
				{Field: n.Village, At: []string{"/suco"}},
				{Field: n.Hamlet, At: []string{"/aldeia"}},
			}},
		},
		Fields: []Binding{
			{Field: n.BirthDate, At: []string{"/dob"}, Notation: "YYYY-MM-DD"},
			{Field: n.BirthPlace, At: []string{"/pob"}},
			{Field: n.IssueDate, At: []string{"/issDate"}, Notation: "YYYY-MM-DD"},
			{Field: n.ExpiryDate, At: []string{"/expiryDate"}, Notation: "YYYY-MM-DD"},
		},
	}
}

// finauthClasses are those of error_message, which the maker has in all its APIs.
var finauthClasses = []ErrorClass{
	{"quota", []string{"AUTHORIZATION_ERROR:Limit reached*"}},
	{"auth", []string{"AUTHENTICATION_ERROR*", "AUTHORIZATION_ERROR*"}},
	{"rate_limit", []string{"CONCURRENCY_LIMIT_EXCEEDED"}},
	{"bad_image", []string{"FILE_PARSE_FAILED*", "FILE_EXTRACT_FAILED*", "FILE_TOO_LARGE", "FILE_UNSUPPORTED_FORMAT"}},
	{"bad_request", []string{"BAD_ARGUMENTS*", "MISSING_ARGUMENTS*", "INVALID_INPUTS_PARAM*", "TOO_MANY_FILES", "KEY_NOT_FOUND"}},
	{"not_found", []string{"API_NOT_FOUND"}},
	{"internal", []string{"INTERNAL_ERROR"}},
}
