package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Fields of the retrieval API and, with the prefix id, of the form-encoded
// callback. The vendor fills an incomplete birth date with 01 and says in
// originDob how much of it is on the document.
func jumio() *Table {
	return &Table{
		ID:    "jumio-netverify",
		Title: "Jumio Netverify and document verification",
		Doc:   "https://github.com/Jumio/implementation-guides netverify",
		Marks: [][]Mark{
			{{At: "/scanReference", Is: "string"}, {At: "/issuingCountry"}},
			{{At: "/scanReference", Is: "string"}, {At: "/status"}},
			{{At: "/scanReference", Is: "string"}, {At: "/document", Is: "object"}},
			{{At: "/scanReference", Is: "string"}, {At: "/document", Is: "string"}, {At: "/transaction", Is: "string"}},
			{{At: "/scanReference", Is: "string"}, {At: "/extractedData", Is: "object"}, {At: "/status", Not: true}},
			{{At: "/callBackType", In: []string{"NETVERIFY*"}}},
			{{At: "/scanReference", Is: "string"}, {At: "/rejectReason", Is: "object"}},
		},
		Unwrap:    []string{"/idAddress", "/document", "/transaction", "/document/extractedData/extractedData", "/extractedData/extractedData"},
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
		Kinds: []Kind{ // on which the first name is the whole name
			{Marks: []Mark{{At: "/document/type", In: jumioWhole}, {At: "/document/extractedData/lastName", Not: true}}, Fields: jumioWholeName},
			{Marks: []Mark{{At: "/type", In: jumioWhole}, {At: "/extractedData/lastName", Not: true}}, Fields: jumioWholeName},
		},
		Witness: document.Merged,
		Pages: []Page{{At: []string{"", "/document"}, Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/type", "/idType"}, Words: jumioTypes()},
			{Field: n.DocumentNumber, At: []string{"/number", "/idNumber"}},
			{Field: n.PersonalNumber, At: []string{"/personalNumber", "/curp", "/dni", "/cpf"}},
			{Field: n.GivenNames, At: []string{"/firstName", "/idFirstName"}},
			{Field: n.Surname, At: []string{"/lastName", "/idLastName"}},
			{Field: n.Sex, At: []string{"/gender", "/idGender"}},
			{Field: n.BirthDate, At: []string{"/originDob", "/dob", "/idDob"}},
			{Field: n.BirthPlace, At: []string{"/placeOfBirth"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.IssuingCountry, At: []string{"/issuingCountry", "/idCountry", "/country"}},
			{Field: n.IssuingAuthority, At: []string{"/issuingAuthority"}},
			{Field: n.IssueDate, At: []string{"/issuingDate", "/issueDate", "/idIssueDate"}},
			{Field: n.IssuePlace, At: []string{"/issuingPlace"}},
			{Field: n.ExpiryDate, At: []string{"/expiry", "/idExpiry"}},
			{Field: n.City, At: []string{"/address/city", "/idAddress/city"}},
			{Field: n.Province, At: []string{"/address/subdivision", "/idAddress/subdivision"}},
			{Field: n.Address, At: []string{"/address/line1", "/idAddress/line1"}},
		}}, {At: []string{
			"/document/extractedData", "/extractedData", "/document/extractedData/extractedData", "/extractedData/extractedData"}, Fields: []Binding{
			{Field: n.GivenNames, At: []string{"/firstName"}},
			{Field: n.Surname, At: []string{"/lastName"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.PersonalNumber, At: []string{"/ssn"}},
			{Field: n.CardNumber, At: []string{"/pan"}},
			{Field: n.IssueDate, At: []string{"/issueDate"}},
			{Field: n.ExpiryDate, At: []string{"/expiryDate"}},
			{Field: n.Address, At: []string{"/line1", "/address/line1"}},
			{Field: n.City, At: []string{"/city", "/address/city"}},
			{Field: n.Province, At: []string{"/subdivision", "/address/subdivision"}},
		}}},
		Null: []string{"N/A"},
		Verdicts: []Verdict{
			{Name: "verification", At: "/status", Whole: true, Values: jumioStatus()},
			{Name: "verification", At: "/verificationStatus", Whole: true, Values: jumioStatus()},
			{Name: "verification", At: "/document/status", Whole: true, Values: jumioStatus()},
			{Name: "verification", At: "/rejectReason/rejectReasonCode", Whole: true, Values: map[string]string{"*": "error"}},
			{Name: "mrz", At: "/mrzCheck", Values: map[string]string{"OK": "ok", "N/A": "not_done"}},
			{Name: "mrz", At: "/idCheckMRZcode", Values: map[string]string{"OK": "ok", "N/A": "not_done"}},
		},
		Ignore: []string{"originalDocument", "images", "signatureAvailable", "accountNumber", "addressFormat", "line2", "line3", "line4", "line5", "countryCode", "timestamp", "transaction", "verification", "stateCode", "postalCode", "idScanStatus", "idScanSource", "idSubtype",
			"idScanImage", "idScanImageFace", "idScanImageBackside", "clientIp", "customerId", "merchantIdScanReference", "merchantReportingCriteria",
			"jumioIdScanReference", "callbackDate", "callBackType", "transactionDate", "usState", "identityVerification", "rejectReason",
			"idCheckDataPositions", "idCheckDocumentValidation", "idCheckHologram", "idCheckMicroprint", "idCheckSecurityFeatures", "idCheckSignature", "idCheckMRZcode", "status", "verificationStatus"},
	}
}

var jumioFailed = []string{"ERROR_NOT_READABLE_ID", "NO_ID_UPLOADED", "PENDING", "FAILED"}

func jumioStatus() map[string]string {
	return map[string]string{
		"APPROVED_VERIFIED": "ok", "DENIED_FRAUD": "error",
		"DENIED_UNSUPPORTED_ID_TYPE": "error", "DENIED_UNSUPPORTED_ID_COUNTRY": "error",
	}
}

// jumioTypes are the kinds of document of the document verification. What stands
// there else is a type of identity document.
func jumioTypes() map[string]string {
	return map[string]string{
		"CC": "bank_card", "CCS": "bank_card",
		"BS": "other", "IC": "other", "UB": "other", "CAAP": "other", "CB": "other", "CRC": "other", "HCC": "other", "LAG": "other", "LOAP": "other",
		"MEDC": "other", "MOAP": "other", "PB": "other", "SEL": "other", "SENC": "other", "SS": "other", "SSC": "other", "STUC": "other",
		"TAC": "other", "TR": "other", "ULC": "other", "VC": "other", "VT": "other", "WWCC": "other", "CUSTOM": "other",
	}
}

var jumioWhole = []string{"BS", "CC", "CCS"}

var jumioWholeName = []Binding{{Field: n.FullName, At: []string{
	"/document/extractedData/firstName", "/extractedData/firstName", "/document/extractedData/extractedData/firstName", "/extractedData/extractedData/firstName"}}}
