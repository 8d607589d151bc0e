package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Fields of the retrieval API and, with the prefix id, of the form-encoded
// callback. The vendor fills an incomplete birth date with 01 and says in
// originDob how much of it is on the document.
var jumio = Table{
	ID:    "jumio-netverify",
	Title: "Jumio Netverify: retrieval and callback",
	Doc:   "https://github.com/Jumio/implementation-guides netverify",
	Marks: [][]Mark{
		{{At: "/scanReference", Is: "string"}, {At: "/issuingCountry"}},
		{{At: "/scanReference", Is: "string"}, {At: "/status"}},
		{{At: "/scanReference", Is: "string"}, {At: "/document", Is: "object"}},
		{{At: "/callBackType", In: []string{"NETVERIFY*"}}},
	},
	Unwrap:    []string{"/idAddress"},
	RequestID: "/scanReference",
	Metadata:  Metadata{Time: []string{"/timestamp"}},
	Error: Envelope{
		OK: []Mark{
			{At: "/status", In: jumioFailed, Not: true},
			{At: "/document/status", In: jumioFailed, Not: true},
			{At: "/verificationStatus", In: jumioFailed, Not: true},
		},
		Code: []string{"/status", "/document/status", "/verificationStatus"},
		Classes: []ErrorClass{
			{"bad_image", []string{"ERROR_NOT_READABLE_ID", "NO_ID_UPLOADED"}},
			{"pending", []string{"PENDING"}},
			{"internal", []string{"FAILED"}},
		},
	},
	Witness: document.Merged,
	Pages: []Page{{At: []string{"", "/document"}, Fields: []Binding{
		{Field: n.DocumentType, At: []string{"/type", "/idType"}},
		{Field: n.DocumentNumber, At: []string{"/number", "/idNumber"}},
		{Field: n.PersonalNumber, At: []string{"/personalNumber", "/curp", "/dni", "/cpf"}},
		{Field: n.GivenNames, At: []string{"/firstName", "/idFirstName"}},
		{Field: n.Surname, At: []string{"/lastName", "/idLastName"}},
		{Field: n.Sex, At: []string{"/gender", "/idGender"}},
		{Field: n.BirthDate, At: []string{"/originDob", "/dob", "/idDob"}},
		{Field: n.BirthPlace, At: []string{"/placeOfBirth"}},
		{Field: n.Nationality, At: []string{"/nationality"}},
		{Field: n.IssuingCountry, At: []string{"/issuingCountry", "/idCountry"}},
		{Field: n.IssuingAuthority, At: []string{"/issuingAuthority"}},
		{Field: n.IssueDate, At: []string{"/issuingDate", "/issueDate", "/idIssueDate"}},
		{Field: n.IssuePlace, At: []string{"/issuingPlace"}},
		{Field: n.ExpiryDate, At: []string{"/expiry", "/idExpiry"}},
		{Field: n.City, At: []string{"/address/city", "/idAddress/city"}},
		{Field: n.Province, At: []string{"/address/subdivision", "/idAddress/subdivision"}},
		{Field: n.Address, At: []string{"/address/line1", "/idAddress/line1"}},
	}}},
	Null: []string{"N/A"},
	Verdicts: []Verdict{
		{Name: "verification", At: "/status", Whole: true, Values: jumioStatus},
		{Name: "verification", At: "/verificationStatus", Whole: true, Values: jumioStatus},
		{Name: "verification", At: "/document/status", Whole: true, Values: jumioStatus},
		{Name: "mrz", At: "/idCheckMRZcode", Values: map[string]string{"OK": "ok", "N/A": "not_done"}},
	},
	Ignore: []string{"timestamp", "transaction", "verification", "country", "stateCode", "postalCode", "idScanStatus", "idScanSource", "idSubtype",
		"idScanImage", "idScanImageFace", "idScanImageBackside", "clientIp", "customerId", "merchantIdScanReference", "merchantReportingCriteria",
		"jumioIdScanReference", "callbackDate", "callBackType", "transactionDate", "usState", "identityVerification", "rejectReason",
		"idCheckDataPositions", "idCheckDocumentValidation", "idCheckHologram", "idCheckMicroprint", "idCheckSecurityFeatures", "idCheckSignature", "idCheckMRZcode", "status", "verificationStatus"},
}

var jumioFailed = []string{"ERROR_NOT_READABLE_ID", "NO_ID_UPLOADED", "PENDING", "FAILED"}

var jumioStatus = map[string]string{
	"APPROVED_VERIFIED": "ok", "DENIED_FRAUD": "error",
	"DENIED_UNSUPPORTED_ID_TYPE": "error", "DENIED_UNSUPPORTED_ID_COUNTRY": "error",
}
