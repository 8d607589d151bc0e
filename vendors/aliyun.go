package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Data is JSON in a string. Both sides of an ID card, each with its figures of
// confidence, may stand in one answer.
func aliyun() *Table {
	return &Table{
		ID:    "aliyun-ocr",
		Title: "Alibaba Cloud OCR, ID card, Chinese passport, driving licence and permit to Hong Kong and Macao",
		Doc:   "https://help.aliyun.com/en/ocr/developer-reference/api-recognizeidcard",
		Marks: [][]Mark{
			{{At: "/RequestId", Is: "string"}, {At: "/Data", Is: "string"}},
			{{At: "/RequestId", Is: "string"}, {At: "/Code", Is: "string"}, {At: "/Message", Is: "string"}, {At: "/Data", Not: true}},
		},
		Unwrap:    []string{"/Data"},
		RequestID: "/RequestId",
		Error: Envelope{
			OK:   []Mark{{At: "/Data"}},
			Code: []string{"/Code"},
			Classes: []ErrorClass{
				{"auth", []string{"InvalidAccessKeyId*", "SignatureDoesNotMatch", "noPermission", "Forbidden*"}},
				{"quota", []string{"ocrServiceNotOpen", "ocrServiceExpired"}},
				{"rate_limit", []string{"Throttling*"}},
				{"bad_image", []string{"unmatchedImageType", "illegalImage*", "exceededLimitSize"}},
				{"bad_request", []string{"Missing*", "Invalid*"}},
				{"internal", []string{"ServiceUnavailable", "InternalError"}},
			},
		},
		Documents:  "/Data",
		Country:    "CHN",
		Confidence: Confidence{List: "prism_keyValueInfo", Key: "key", Value: "valueProb", Scale: 100},
		Kinds: []Kind{
			{Marks: []Mark{{At: "/data/passportNumber"}}, Type: n.Passport, Title: "passport", Pages: []Page{{At: []string{"/data"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.DocumentCode, At: []string{"/passportType"}},
				{Field: n.IssuingCountry, At: []string{"/countryCode"}},
				{Field: n.DocumentNumber, At: []string{"/passportNumber"}},
				{Field: n.FullName, At: []string{"/nameEn"}},
				{Field: n.NativeName, At: []string{"/name"}},
				{Field: n.Sex, At: []string{"/sex"}},
				{Field: n.BirthDate, At: []string{"/birthDate"}},
				{Field: n.BirthPlace, At: []string{"/birthPlace"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.IssueDate, At: []string{"/issueDate"}},
				{Field: n.IssuePlace, At: []string{"/issuePlace"}},
				{Field: n.IssuingAuthority, At: []string{"/issueAuthority"}},
				{Field: n.ExpiryDate, At: []string{"/validToDate"}},
				{Field: n.MRZLines, At: []string{"/mrzLine1"}},
				{Field: n.MRZLines, At: []string{"/mrzLine2"}},
			}}}},
			// https://help.aliyun.com/en/ocr/developer-reference/api-recognizeexitentrypermittohk
			{Marks: []Mark{{At: "/data/permitNumber"}, {At: "/data/permitType"}}, Type: n.TravelDocument, Title: "permit to Hong Kong and Macao", Pages: []Page{{At: []string{"/data"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/permitNumber"}},
				{Field: n.NativeName, At: []string{"/nameCn"}},
				{Field: n.FullName, At: []string{"/nameEn"}},
				{Field: n.Sex, At: []string{"/sex"}},
				{Field: n.BirthDate, At: []string{"/birthDate"}},
				{Field: n.IssuingAuthority, At: []string{"/issueAuthority"}},
				{Field: n.IssuePlace, At: []string{"/issuePlace"}},
				{Field: n.IssueDate, At: []string{"/validPeriod"}},
				{Field: n.ExpiryDate, At: []string{"/validPeriod"}},
				{Field: n.MRZLines, At: []string{"/mrzCode"}},
			}}}, Ignore: []string{"permitType"}},
			// https://help.aliyun.com/en/ocr/developer-reference/api-recognizedrivinglicense
			{Marks: []Mark{{At: "/data/face/data/licenseNumber"}}, Type: n.DrivingLicense, Title: "driving licence", Pages: []Page{{At: []string{"/data/face/data", "/data/back/data"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/licenseNumber"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
				{Field: n.NativeName, At: []string{"/name"}},
				{Field: n.Sex, At: []string{"/sex"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.BirthDate, At: []string{"/birthDate"}},
				{Field: n.FirstIssueDate, At: []string{"/initialIssueDate"}},
				{Field: n.LicenseClasses, At: []string{"/approvedType"}},
				{Field: n.IssuingAuthority, At: []string{"/issueAuthority"}},
				{Field: n.IssueDate, At: []string{"/validPeriod"}},
				{Field: n.ExpiryDate, At: []string{"/validPeriod"}},
			}}}, Ignore: []string{"validFromDate"}},
			{Marks: []Mark{{At: "/data/face/data/idNumber"}}, Type: n.NationalID, Title: "ID card", Pages: aliyunCard},
			{Marks: []Mark{{At: "/data/back/data", Most: aliyunBack}}, Type: n.NationalID, Title: "ID card, back", Pages: aliyunCard},
			{Marks: []Mark{{At: "/data/idNumber"}}, Type: n.NationalID, Title: "ID card, front", Pages: aliyunCard},
			{Marks: []Mark{{At: "/data", Most: aliyunBack}}, Type: n.NationalID, Title: "ID card, back", Pages: aliyunCard},
		},
		Ignore: []string{"ftype", "prism_keyValueInfo", "sliceRect", "figure", "height", "width", "orgHeight", "orgWidth", "algo_version", "angle", "warning", "idCardInfo"},
	}
}

var aliyunBack = []string{"issueAuthority", "validPeriod"}

var aliyunCard = []Page{{At: []string{"/data/face/data", "/data/back/data", "/data"}, Witness: document.Visual, Fields: []Binding{
	{Field: n.PersonalNumber, At: []string{"/idNumber"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
	{Field: n.NativeName, At: []string{"/name"}},
	{Field: n.Sex, At: []string{"/sex"}},
	{Field: n.Ethnicity, At: []string{"/ethnicity"}},
	{Field: n.BirthDate, At: []string{"/birthDate"}},
	{Field: n.Address, At: []string{"/address"}},
	{Field: n.IssuingAuthority, At: []string{"/issueAuthority"}},
	{Field: n.IssueDate, At: []string{"/validPeriod"}},
	{Field: n.ExpiryDate, At: []string{"/validPeriod"}},
}}}
