package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A look-up has what a register says of a number, and no document was read. The
// answer that only compares holds objects instead of names. Registers of Ghana and of
// Kenya do not say which of them answered.
func dojah() *Table {
	return &Table{
		ID:    "dojah-lookup",
		Title: "Dojah, look-up of a number in a register",
		Doc:   "https://github.com/dojah-inc/dojah-sdks api.yaml",
		Marks: [][]Mark{
			{{At: "/entity", Some: []string{"nin", "bvn"}}, {At: "/entity/first_name", Is: "string"}, {At: "/entity/last_name", Is: "string"}},
			{{At: "/entity", Some: []string{"birth_lga", "nok_surname"}}, {At: "/entity/first_name", Is: "string"}, {At: "/entity/surname", Is: "string"}},
			{{At: "/entity/vnin", Is: "string"}, {At: "/entity/firstname", Is: "string"}, {At: "/entity/surname", Is: "string"}},
			{{At: "/entity/personal_details", Some: []string{"facial_mark", "universaltax_identity_number"}}, {At: "/entity/personal_details/surname", Is: "string"}},
			{{At: "/entity/passport_number", Is: "string"}, {At: "/entity/surname", Is: "string"}, {At: "/entity/other_names"}},
			{{At: "/entity/id", Is: "string"}, {At: "/entity", Some: []string{"is_date_of_birth_match"}}},
			{{At: "/entity/id_number", Is: "string"}, {At: "/entity", Some: []string{"on_HANIS", "on_NPR"}}},
		},
		Documents: "/entity",
		Type:      n.OtherDocument,
		Witness:   document.Merged,
		Kinds: []Kind{
			{Marks: []Mark{{At: "/personal_details"}}, Type: n.DrivingLicense, Country: "NGA", Title: "driving licence of Nigeria", Pages: []Page{{At: []string{"/personal_details"}, Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/nin_number"}, Schemes: []string{"nga-nin"}},
				{Field: n.Surname, At: []string{"/surname"}},
				{Field: n.GivenNames, At: []string{"/firstname"}},
				{Field: n.MiddleName, At: []string{"/othername"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.BirthDate, At: []string{"/birth_date"}, Notation: "DD/MM/YYYY"},
				{Field: n.BloodType, At: []string{"/blood_group_id"}},
			}}}, Ignore: []string{"country", "disability_reason", "facial_mark", "glasses", "height", "is_disability", "lga", "mother_maiden_name", "state", "universaltax_identity_number"}},
			{Marks: []Mark{{At: "/passport_number"}}, Type: n.Passport, Country: "NGA", Title: "passport of Nigeria", Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/passport_number"}},
				{Field: n.GivenNames, At: []string{"/first_name"}},
				{Field: n.MiddleName, At: []string{"/other_names"}},
				{Field: n.Sex, At: []string{"/gender"}, Words: map[string]string{"undecided": ""}},
				{Field: n.BirthDate, At: []string{"/date_of_birth"}, Notation: "DD/MM/YYYY"},
				{Field: n.IssueDate, At: []string{"/date_of_issue"}, Notation: "DD/MM/YYYY"},
				{Field: n.ExpiryDate, At: []string{"/expiry_date"}, Notation: "DD/MM/YYYY"},
				{Field: n.IssuePlace, At: []string{"/issue_place"}},
			}, Ignore: []string{"document_type"}},
			{Marks: []Mark{{At: "", Some: []string{"on_HANIS", "on_NPR"}}}, Type: n.NationalID, Country: "ZAF", Title: "identity number of South Africa", Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/id_number"}, Schemes: []string{"zaf-id"}},
				{Field: n.GivenNames, At: []string{"/full_name"}},
				{Field: n.MaritalStatus, At: []string{"/marital_status"}},
				{Field: n.IssueDate, At: []string{"/issued_date"}},
			}, Ignore: []string{
				"birth_place_country", "birth_place_country_code", "booked_date", "card_date", "id_blocked", "maiden_name", "on_HANIS", "on_NPR", "smart_card_issued", "status",
			}},
			{Marks: []Mark{{At: "/is_date_of_birth_match"}}, Type: n.OtherDocument, Title: "number of Ghana or Kenya", Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/id"}},
				{Field: n.FullName, At: []string{"/full_name"}},
				{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
				{Field: n.IssueDate, At: []string{"/issue_date"}},
				{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
				{Field: n.IssuePlace, At: []string{"/place_of_issue"}},
			}, Ignore: []string{"card_serial", "certificate_date", "pin", "processing_center", "status"}},
			{Marks: []Mark{{At: "", Some: []string{"nin", "bvn", "vnin", "birth_lga", "nok_surname"}}}, Type: n.OtherDocument, Country: "NGA", Title: "number of Nigeria"},
		},
		Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/nin"}, Schemes: []string{"nga-nin"}},
			{Field: n.Surname, At: []string{"/last_name", "/surname"}},
			{Field: n.GivenNames, At: []string{"/first_name", "/firstname"}},
			{Field: n.MiddleName, At: []string{"/middle_name", "/middlename"}},
			{Field: n.Sex, At: []string{"/gender"}},
			{Field: n.BirthDate, At: []string{"/date_of_birth", "/formatted_dob", "/dob", "/dateOfBirth"}},
			{Field: n.BirthDate, At: []string{"/birth_date"}, Notation: "DD-MM-YYYY"},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.MaritalStatus, At: []string{"/marital_status"}},
			{Field: n.Address, At: []string{"/residential_address", "/residence_address"}},
		},
		Verdicts: []Verdict{
			{Name: "selfie", At: "/selfie_verification/match", Values: dojahMatch()},
			{Name: "date of birth", At: "/is_date_of_birth_match", Values: dojahMatch()},
			{Name: "full name", At: "/is_full_name_match", Values: dojahMatch()},
			{Name: "first name", At: "/is_first_name_match", Values: dojahMatch()},
			{Name: "middle name", At: "/is_middle_name_match", Values: dojahMatch()},
			{Name: "last name", At: "/is_last_name_match", Values: dojahMatch()},
			{Name: "gender", At: "/is_gender_match", Values: dojahMatch()},
		},
		Ignore: []string{
			"bvn", "vnin", "image", "photo", "picture", "signature", "phone_number", "phone_number1", "phone_number2", "mobile", "telephone", "confidence_value", "email", "customer",
			"title", "reference", "user_id", "central_id", "enrollment_bank", "enrollment_branch", "level_of_account", "lga_of_origin", "lga_of_residence", "name_on_card",
			"registration_date", "state_of_origin", "state_of_residence", "watch_listed", "birth_country", "birth_lga", "birth_state", "educational_level", "employment_status", "height",
			"maiden_name", "nok_address_1", "nok_address_2", "nok_first_name", "nok_middle_name", "nok_lga", "nok_state", "nok_surname", "nok_town", "nok_postalcode",
			"origin_lga", "origin_place", "origin_state", "profession", "religion", "residence_lga", "residence_state", "residence_status", "residence_town", "spoken_language",
		},
	}
}

func dojahMatch() map[string]string {
	return map[string]string{"true": "ok", "false": "error"}
}

// A field is told by its key; older answers have Regula's numbers instead.
func dojahAnalysis() *Table {
	return &Table{
		ID:    "dojah-document-analysis",
		Title: "Dojah, document analysis",
		Doc:   "https://github.com/dojah-inc/dojah-sdks api.yaml",
		Marks: [][]Mark{
			{{At: "/entity/text_data", Is: "array"}, {At: "/entity/status/overall_status"}},
		},
		Documents: "/entity",
		TitleAt:   "/document_type/document_name",
		Witness:   document.Merged,
		Lists: []List{
			{At: "/text_data", Label: "field_key", Value: "value", Verdict: "status", Verdicts: regulaCheck()},
			{At: "/text_data", Label: "field_type", Value: "value", Verdict: "status", Verdicts: regulaCheck()},
		},
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/document_type/document_name"}, After: " - ", Before: "("},
			{Field: n.IssuingCountry, At: []string{"/document_type/document_country_code", "/document_type/document_country_name"}},
			{Field: n.IssuingCountry, Labels: []string{"1", "38"}},
			{Field: n.DocumentNumber, Labels: []string{"document_number", "2"}},
			{Field: n.ExpiryDate, Labels: []string{"expiry_date", "3"}},
			{Field: n.IssueDate, Labels: []string{"issue_date", "4"}},
			{Field: n.BirthDate, Labels: []string{"date_of_birth", "dob", "5"}},
			{Field: n.BirthPlace, Labels: []string{"place_of_birth", "6"}},
			{Field: n.PersonalNumber, Labels: []string{"personal_number", "7"}},
			{Field: n.Surname, Labels: []string{"last_name", "surname", "8"}},
			{Field: n.GivenNames, Labels: []string{"first_name", "given_names", "9"}},
			{Field: n.MiddleName, Labels: []string{"middle_name", "other_names", "146"}},
			{Field: n.FullName, Labels: []string{"full_name", "25"}},
			{Field: n.Nationality, Labels: []string{"nationality", "11", "26"}},
			{Field: n.Sex, Labels: []string{"sex", "gender", "12"}},
			{Field: n.Address, Labels: []string{"address", "17"}},
			{Field: n.IssuingAuthority, Labels: []string{"24"}},
			{Field: n.IssuePlace, Labels: []string{"39"}},
			{Field: n.MRZLines, Labels: []string{"51"}},
		},
		Null: []string{"-1"},
		Verdicts: []Verdict{
			{Name: "document", At: "/status/overall_status", Whole: true, Values: map[string]string{"1": "ok", "0": "error", "*": "not_done"}},
			{Name: "document type", At: "/status/document_type", Values: dojahYes()},
			{Name: "images", At: "/status/document_images", Values: dojahYes()},
			{Name: "text", At: "/status/text", Values: dojahYes()},
			{Name: "expiry", At: "/status/expiry", Values: dojahYes()},
		},
		Ignore: []string{
			"document_images", "document_country_code", "document_country_name", "document_name", "document_type_id", "document_year", "reason", "185", "286", "364", "522", "523",
		},
	}
}

func dojahYes() map[string]string {
	return map[string]string{"Yes": "ok", "No": "error"}
}
