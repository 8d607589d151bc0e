package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The back of a passport has fields of the former one. Those of an international
// passport are of the zone, its check digits are hashes; a card of an overseas citizen
// stands flat. What a kind states once more is its own.
func surepass() *Table {
	return &Table{
		ID:    "surepass-ocr",
		Title: "Surepass OCR, cards of India and passports",
		Doc:   "https://kyc-api.surepass.io",
		Marks: [][]Mark{
			{{At: "/data/client_id", Is: "string"}, {At: "/data/ocr_fields", Is: "array"}, {At: "/message_code", Is: "string"}},
			{{At: "/data/client_id", Is: "string"}, {At: "/data/oci_number", Is: "string"}, {At: "/message_code", Is: "string"}},
			{{At: "/success", Is: "false"}, {At: "/status_code", Is: "number"}, {At: "/message_code", Is: "string"}},
		},
		RequestID: "/data/client_id",
		Error: Envelope{
			OK:     []Mark{{At: "/success", Is: "false", Not: true}},
			Code:   []string{"/message_code"},
			Status: []string{"/status_code"},
		},
		Documents: "/data/ocr_fields/*",
		Elsewhere: []string{"/data"},
		Where:     []Mark{{At: "/ocr_fields", Not: true}},
		KindAt:    "/document_type",
		Kinds: []Kind{
			{Values: []string{"aadhaar_front_bottom", "aadhaar_front_top", "aadhaar_back"}, Type: n.NationalID, Country: "IND", Title: "Aadhaar card", Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/aadhaar_number"}, Schemes: []string{"ind-aadhaar"}},
			}},
			{Values: []string{"passport_front", "passport_back"}, Type: n.Passport, Country: "IND", Title: "passport of India", Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/passport_num"}},
				{Field: n.IssueDate, At: []string{"/date_of_issue", "/doi"}},
				{Field: n.ExpiryDate, At: []string{"/doe"}},
				{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
				{Field: n.IssuePlace, At: []string{"/place_of_issue"}},
				{Field: n.FileNumber, At: []string{"/file_num", "/file_number"}},
				{Field: n.MRZLines, At: []string{"/mrz_line_1"}},
				{Field: n.MRZLines, At: []string{"/mrz_line_2"}},
			}},
			{Values: []string{"voterid_front", "voterid_front_new", "voterid_back"}, Type: n.VoterCard, Country: "IND", Title: "voter card", Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/epic_number"}},
			}},
			{Marks: []Mark{{At: "/type", In: []string{"international_passport"}}}, Type: n.Passport, Title: "passport", Witness: document.VendorMRZ,
				Pages: []Page{{At: []string{"/details"}, Fields: []Binding{
					{Field: n.DocumentCode, At: []string{"/document_type"}},
					{Field: n.IssuingCountry, At: []string{"/country_code"}},
					{Field: n.DocumentNumber, At: []string{"/document_number"}},
					{Field: n.BirthDate, At: []string{"/birth_date"}, Notation: "YYMMDD"},
					{Field: n.ExpiryDate, At: []string{"/expiry_date"}, Notation: "YYMMDD"},
				}}}, Ignore: []string{"country", "birth_date_hash", "document_number_hash", "expiry_date_hash", "final_hash"}},
			{Marks: []Mark{{At: "/oci_number"}}, Type: n.OtherDocument, Country: "IND", Title: "card of an overseas citizen", Fields: []Binding{
				{Field: n.DocumentCode, At: []string{"/document_type"}},
				{Field: n.DocumentNumber, At: []string{"/oci_number"}},
			}, Ignore: []string{"is_valid"}},
		},
		Wrap:       Wrap{Text: []string{"/value"}, Confidence: "/confidence"},
		Confidence: Confidence{Scale: 100},
		Fields: []Binding{
			{Field: n.FullName, At: []string{"/full_name"}},
			{Field: n.Surname, At: []string{"/surname"}},
			{Field: n.GivenNames, At: []string{"/given_name"}},
			{Field: n.Sex, At: []string{"/gender"}},
			{Field: n.BirthDate, At: []string{"/dob", "/date_of_birth"}},
			{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.PersonalNumber, At: []string{"/aadhaar_number"}, Schemes: []string{"ind-aadhaar"}},
			{Field: n.DocumentNumber, At: []string{"/passport_num"}},
			{Field: n.DocumentNumber, At: []string{"/epic_number"}},
			{Field: n.IssueDate, At: []string{"/date_of_issue", "/doi"}},
			{Field: n.ExpiryDate, At: []string{"/doe"}},
			{Field: n.IssuePlace, At: []string{"/place_of_issue"}},
			{Field: n.FileNumber, At: []string{"/file_num", "/file_number"}},
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.FatherName, At: []string{"/father", "/father_name"}},
			{Field: n.MotherName, At: []string{"/mother", "/mother_name"}},
			{Field: n.SpouseName, At: []string{"/spouse"}},
			{Field: n.MRZLines, At: []string{"/mrz_line_1"}},
			{Field: n.MRZLines, At: []string{"/mrz_line_2"}},
		},
		Ignore: []string{"client_id", "image_url", "uniqueness_id", "pin", "type", "is_masked", "old_doi", "old_passport_num", "old_place_of_issue"},
	}
}
