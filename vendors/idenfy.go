package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// What begins with org is in the language of the document. The country that the
// applicant selected is no field of it.
func idenfyCallback() *Table {
	return &Table{
		ID:    "idenfy-callback",
		Title: "iDenfy, result callback",
		Doc:   "https://github.com/idenfy/Documentation/blob/master/pages/ResultCallback.md",
		Marks: [][]Mark{
			{{At: "/scanRef", Is: "string"}, {At: "/data", Some: []string{"docType", "docFirstName", "docNumber"}}},
			{{At: "/identifier", Is: "string"}, {At: "/documentation", Is: "string"}, {At: "/message", Is: "string"}},
		},
		RequestID: "/scanRef",
		Error:     idenfyEnvelope,
		Documents: "/data",
		Witness:   document.Merged,
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/docType"}},
			{Field: n.IssuingCountry, At: []string{"/docIssuingCountry"}},
			{Field: n.DocumentNumber, At: []string{"/docNumber"}},
			{Field: n.PersonalNumber, At: []string{"/docPersonalCode"}},
			{Field: n.Surname, At: []string{"/docLastName"}},
			{Field: n.GivenNames, At: []string{"/docFirstName"}},
			{Field: n.FullName, At: []string{"/fullName"}},
			{Field: n.Sex, At: []string{"/docSex"}, Words: map[string]string{"UNDEFINED": ""}},
			{Field: n.BirthDate, At: []string{"/docDob"}},
			{Field: n.BirthPlace, At: []string{"/birthPlace"}},
			{Field: n.Nationality, At: []string{"/docNationality"}},
			{Field: n.IssueDate, At: []string{"/docDateOfIssue"}},
			{Field: n.ExpiryDate, At: []string{"/docExpiry"}},
			{Field: n.IssuingAuthority, At: []string{"/authority"}},
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.LicenseClasses, At: []string{"/driverLicenseCategory"}},
		},
		Pages: []Page{{At: []string{""}, Witness: document.Visual, Fields: []Binding{
			{Field: n.Surname, At: []string{"/orgLastName"}},
			{Field: n.GivenNames, At: []string{"/orgFirstName"}},
			{Field: n.Nationality, At: []string{"/orgNationality"}},
			{Field: n.BirthPlace, At: []string{"/orgBirthPlace"}},
			{Field: n.IssuingAuthority, At: []string{"/orgAuthority"}},
			{Field: n.Address, At: []string{"/orgAddress"}},
		}}},
		Verdicts: []Verdict{
			{Name: "overall", At: "/status/overall", Around: true, Whole: true, Values: map[string]string{"APPROVED": "ok", "DENIED": "error", "SUSPECTED": "error", "*": "not_done"}},
			{Name: "document", At: "/status/autoDocument", Around: true, Values: idenfyChecks()},
			{Name: "document, manual", At: "/status/manualDocument", Around: true, Values: idenfyChecks()},
			{Name: "face", At: "/status/autoFace", Around: true, Values: idenfyChecks()},
			{Name: "face, manual", At: "/status/manualFace", Around: true, Values: idenfyChecks()},
		},
		Ignore: []string{"selectedCountry", "manuallyDataChanged", "mothersMaidenName"},
	}
}

// idenfyEnvelope is that of the whole API.
var idenfyEnvelope = Envelope{
	OK:   []Mark{{At: "/identifier", Not: true}},
	Code: []string{"/identifier"},
	Classes: []ErrorClass{
		{"bad_request", []string{"MISSING_*", "INVALID_*"}},
		{"auth", []string{"AUTH*", "UNAUTHORIZED*", "NOT_AUTHORIZED*"}},
	},
}

func idenfyChecks() map[string]string {
	return map[string]string{
		"DOC_VALIDATED": "ok", "FACE_MATCH": "ok", "DOC_NOT_ANALYZED": "not_done", "FACE_NOT_ANALYZED": "not_done", "*": "error",
	}
}

// The client's part repeats the best values. Behind the prefix name is the given
// names, and optional data is the zone's.
func idenfyData() *Table {
	return &Table{
		ID:    "idenfy-data",
		Title: "iDenfy, identification data",
		Doc:   "https://github.com/idenfy/Documentation/blob/master/pages/IdentificationDataRetrieval.md",
		Marks: [][]Mark{
			{{At: "/client", Is: "object"}, {At: "/client_identity_document", Some: []string{"doc_name", "mrz_name", "mrz_string", "doc_document_number"}}},
		},
		Error:   idenfyEnvelope,
		Witness: document.Merged,
		Pages: []Page{
			{At: []string{"/client"}, Fields: []Binding{
				{Field: n.DocumentType, At: []string{"/document_type"}},
				{Field: n.IssuingCountry, At: []string{"/country"}},
				{Field: n.DocumentNumber, At: []string{"/document_number"}},
				{Field: n.PersonalNumber, At: []string{"/personal_id_number"}},
				{Field: n.Surname, At: []string{"/surname"}},
				{Field: n.GivenNames, At: []string{"/name"}},
				{Field: n.Sex, At: []string{"/sex"}},
				{Field: n.BirthDate, At: []string{"/date_of_birth"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.IssueDate, At: []string{"/date_of_issue"}},
				{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
			}},
			{At: []string{"/client_identity_document"}, Witness: document.Visual, Fields: append(idenfyFields("doc"),
				Binding{Field: n.LicenseClasses, At: []string{"/doc_license_categories"}})},
			{At: []string{"/client_identity_document"}, Witness: document.VendorMRZ, Fields: append(idenfyFields("mrz"),
				Binding{Field: n.MRZLines, At: []string{"/mrz_string"}})},
			{At: []string{"/client_identity_document"}, Fields: idenfyFields("manual")},
		},
		Verdicts: []Verdict{
			{Name: "document", At: "/document_validity", Values: idenfyChecks()},
			{Name: "document, manual", At: "/manual_document_validity", Values: idenfyChecks()},
			{Name: "face", At: "/face_match_result", Values: idenfyChecks()},
			{Name: "face, manual", At: "/manual_face_match_result", Values: idenfyChecks()},
		},
		Ignore: []string{
			"default_country", "utility_address", "mrz_document_subtype", "mrz_optional_data", "document_type", "attempt_count",
			"suspection_reasons", "start_time", "finish_time", "review_time",
		},
	}
}

// idenfyFields are the members that begin with the prefix of a witness.
func idenfyFields(prefix string) []Binding {
	at := func(name string) []string { return []string{"/" + prefix + "_" + name} }
	kind := n.DocumentType
	if prefix == "mrz" {
		kind = n.DocumentCode
	}
	return []Binding{
		{Field: kind, At: at("document_type")},
		{Field: n.IssuingCountry, At: at("country")},
		{Field: n.DocumentNumber, At: at("document_number")},
		{Field: n.PersonalNumber, At: at("personal_code")},
		{Field: n.Surname, At: at("surname")},
		{Field: n.GivenNames, At: at("name")},
		{Field: n.Sex, At: at("sex")},
		{Field: n.BirthDate, At: at("date_of_birth")},
		{Field: n.Nationality, At: at("nationality")},
		{Field: n.IssueDate, At: at("date_of_issue")},
		{Field: n.ExpiryDate, At: at("expiry_date")},
	}
}
