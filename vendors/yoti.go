package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The fields of a document are a medium of their own beside the session. What was
// printed, in the zone or in a barcode is not told apart.
func yoti() *Table {
	return &Table{
		ID:    "yoti-document-fields",
		Title: "Yoti Identity Verification, document fields",
		Doc:   "https://developers.yoti.com/identity-verification/data-extraction-report",
		Marks: [][]Mark{
			{
				{At: "/document_type", In: []string{"PASSPORT", "DRIVING_LICENCE", "NATIONAL_ID", "RESIDENCE_PERMIT", "PASS_CARD", "STATE_ID", "TRAVEL_DOCUMENT"}},
				{At: "/full_name", Is: "string"}, {At: "/date_of_birth", Is: "string"}, {At: "/issuing_country", Is: "string"}, {At: "/document_number", Is: "string"},
			},
		},
		Witness: document.Merged,
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/document_type"}, Words: map[string]string{"PASS_CARD": "", "STATE_ID": "national_id"}},
			{Field: n.IssuingCountry, At: []string{"/issuing_country"}},
			{Field: n.DocumentNumber, At: []string{"/document_number"}},
			{Field: n.PersonalNumber, At: []string{"/personal_number"}},
			{Field: n.Surname, At: []string{"/family_name"}},
			{Field: n.GivenNames, At: []string{"/given_names", "/first_name"}},
			{Field: n.FullName, At: []string{"/full_name"}},
			{Field: n.Sex, At: []string{"/gender"}},
			{Field: n.BirthDate, At: []string{"/date_of_birth"}},
			{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.IssueDate, At: []string{"/date_of_issue"}},
			{Field: n.ExpiryDate, At: []string{"/expiration_date"}},
			{Field: n.IssuingAuthority, At: []string{"/issuing_authority"}},
			{Field: n.IssuePlace, At: []string{"/place_of_issue"}},
			{Field: n.Address, At: []string{"/structured_postal_address/formatted_address"}},
			{Field: n.Address, Parts: []string{
				"/structured_postal_address/address_line1", "/structured_postal_address/address_line2", "/structured_postal_address/address_line3",
				"/structured_postal_address/address_line4", "/structured_postal_address/address_line5", "/structured_postal_address/address_line6",
			}},
			{Field: n.City, At: []string{"/structured_postal_address/town_city"}},
			{Field: n.Province, At: []string{"/structured_postal_address/state"}},
			{Field: n.MRZLines, At: []string{"/mrz/line1"}},
			{Field: n.MRZLines, At: []string{"/mrz/line2"}},
			{Field: n.MRZLines, At: []string{"/mrz/line3"}},
		},
		Ignore: []string{
			"middle_name", "name_prefix", "country_of_birth", "type", "address_format", "building_number", "postal_code", "country_iso", "country",
		},
	}
}
