package vendors

import n "github.com/ocrlint/ocrlint/normalize"

// CheckResult of the vendor's data dictionary.
var trustdecisionCheck = map[string]string{"0": "error", "1": "ok", "2": "not_done"}

// original_value is "the original value appeared on the document", so it is the
// visual zone's; value is what the vendor made of it.
var trustdecision = Table{
	ID:    "trustdecision-ocr-v2",
	Title: "TrustDecision OCR API V2.0",
	Doc:   "TrustDecision OCR API V2.0 reference",
	Marks: [][]Mark{
		{{At: "/code", Is: "number"}, {At: "/card_info", Is: "object"}},
		{{At: "/code", Is: "number"}, {At: "/sequence_id", Is: "string"}},
	},
	RequestID: "/sequence_id",
	Error: Envelope{
		OK:   []Mark{{At: "/code", In: []string{"200"}}},
		Code: []string{"/code"},
		Classes: []ErrorClass{
			{"quota", []string{"301", "303", "304", "305"}},
			{"rate_limit", []string{"302"}},
			{"bad_request", []string{"11301", "11340"}},
			{"auth", []string{"11304"}},
			{"internal", []string{"11350"}},
		},
	},
	Witness: n.Visual,
	Lists: []List{{
		At: "/card_info/field_list", Label: "field_name", Each: "value_list",
		Value: "original_value", Stated: "value",
		Language: "lcid", Languages: lcid,
		Verdict: "validity_status", Verdicts: trustdecisionCheck,
	}},
	Fields: []Binding{
		{Field: n.DocumentType, At: []string{"/document_type_info/document_description"}},
		{Field: n.DocumentCode, Labels: []string{"Document Class Code"}},
		{Field: n.IssuingCountry, Labels: []string{"Issuing State Code", "Issuing State Name", "Issuing State Code Alpha2"}},
		{Field: n.DocumentNumber, Labels: []string{"Document Number", "Passport Number"}},
		{Field: n.ExpiryDate, Labels: []string{"Date of Expiry"}},
		{Field: n.IssueDate, Labels: []string{"Date of Issue"}},
		{Field: n.FirstIssueDate, Labels: []string{"First Issue Date"}},
		{Field: n.BirthDate, Labels: []string{"Date of Birth"}},
		{Field: n.BirthPlace, Labels: []string{"Place of Birth"}},
		{Field: n.PersonalNumber, Labels: []string{"Personal Number", "Identity Card Number"}},
		{Field: n.Surname, Labels: []string{"Surname", "First Surname"}},
		{Field: n.SecondSurname, Labels: []string{"Second Surname"}},
		{Field: n.GivenNames, Labels: []string{"Given Names", "First Name", "Given Name"}},
		{Field: n.MiddleName, Labels: []string{"Middle Name"}},
		{Field: n.FullName, Labels: []string{"Surname And Given Names"}},
		{Field: n.MotherName, Labels: []string{"Mother's Name"}},
		{Field: n.FatherName, Labels: []string{"Father's Name"}},
		{Field: n.Nationality, Labels: []string{"Nationality", "Nationality Code", "Nationality Code Alpha2"}},
		{Field: n.Sex, Labels: []string{"Sex"}},
		{Field: n.Height, Labels: []string{"Height"}},
		{Field: n.Weight, Labels: []string{"Weight"}},
		{Field: n.EyeColor, Labels: []string{"Eyes Color"}},
		{Field: n.HairColor, Labels: []string{"Hair Color"}},
		{Field: n.Address, Labels: []string{"Address"}},
		{Field: n.LicenseClasses, Labels: []string{"DL Class"}},
		{Field: n.IssuingAuthority, Labels: []string{"Authority"}},
		{Field: n.IssuePlace, Labels: []string{"Place of Issue"}},
		{Field: n.MaritalStatus, Labels: []string{"Marital Status"}},
		{Field: n.BloodType, Labels: []string{"Blood Group"}},
		{Field: n.Religion, Labels: []string{"Religion"}},
		{Field: n.Occupation, Labels: []string{"Profession"}},
		{Field: n.MRZLines, Labels: []string{"MRZ Strings"}},
	},
	Ignore: []string{"MRZ Type", "Optional Data", "Final Check Digit", "Age", "Years Since Issue",
		"Remaining Term", "image_info", "image_quality_info", "document_name"},
	Verdicts: []Verdict{
		{Name: "doc_type", At: "/status_info/doc_type", Values: trustdecisionCheck},
		{Name: "expiry", At: "/status_info/expiry", Values: trustdecisionCheck},
		{Name: "mrz", At: "/status_info/mrz", Values: trustdecisionCheck},
		{Name: "text", At: "/status_info/text", Values: trustdecisionCheck},
		{Name: "result", At: "/result", Values: map[string]string{"success": "ok", "error": "error"}},
		{Name: "forgery", At: "/document_forgery_info/result", Values: map[string]string{"pass": "ok", "fail": "error"}},
	},
}
