package vendors

import (
	"slices"

	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// All of the vendor's products share one envelope, and none says which it is: the
// members of the answer do.
func tencent() *Table {
	return &Table{
		ID:    "tencent-ocr",
		Title: "Tencent Cloud OCR: cards, permits, licences and passports",
		Doc:   "https://github.com/TencentCloud/tencentcloud-cli tccli/examples/ocr/v20181119",
		Marks: [][]Mark{
			{{At: "/Response/RequestId", Is: "string"}, {At: "/Response", Some: []string{
				"PassportRecognizeInfos", "PassportNo", "NIK", "ThaiName", "TelexCode", "VIN", "PeriodOfValidity", "IdNum", "IDCardInfo", "CardCode",
				"IdCardNo", "IdCardNumber", "LicenseNumber", "LicenseNo", "CRN", "CardNo", "FrontInfo", "BackInfo"}}},
			{{At: "/Response/RequestId", Is: "string"}, {At: "/Response/Birthday"}, {At: "/Response", Some: []string{"ID", "Number"}}},
			{{At: "/Response/RequestId", Is: "string"}, {At: "/Response/Number"}, {At: "/Response/Color"}},
			{{At: "/Response/Error/Code", Is: "string"}, {At: "/Response/RequestId", Is: "string"}},
		},
		RequestID: "/Response/RequestId",
		Error: Envelope{
			OK:   []Mark{{At: "/Response/Error", Not: true}},
			Code: []string{"/Response/Error/Code"},
			Classes: []ErrorClass{
				{"auth", []string{"AuthFailure*", "UnauthorizedOperation*"}},
				{"quota", []string{"ResourceUnavailable.InArrears", "ResourceUnavailable.ResourcePackageRunOut", "ResourcesSoldOut*", "ResourceNotFound.NoOcrService", "ResourceUnavailable*"}},
				{"bad_image", []string{"FailedOperation.Image*", "FailedOperation.OcrFailed", "FailedOperation.NoPassport", "FailedOperation.IllegalCard", "FailedOperation.DownLoadError", "LimitExceeded.TooLargeFileError"}},
				{"rate_limit", []string{"RequestLimitExceeded*", "LimitExceeded*"}},
				{"bad_request", []string{"InvalidParameter*", "MissingParameter", "InvalidAction", "NoSuchVersion", "UnsupportedOperation*", "UnknownParameter"}},
				{"internal", []string{"InternalError*", "FailedOperation*"}},
			},
		},
		Documents:  "/Response",
		Witness:    document.Visual,
		Wrap:       Wrap{Text: []string{"/Value", "/Content"}, Confidence: "/Confidence"},
		Confidence: Confidence{Object: "AdvancedInfo"},
		Kinds:      slices.Concat(tencentPassports, tencentCards(), tencentLicences, tencentOthers()),
		Null:       []string{"***", "未知"},
		Verdicts: []Verdict{
			{Name: "warning", At: "/RecognizeWarnMsg/*", Names: map[string]string{}},
			{Name: "warning", At: "/WarnInfos/*", Names: map[string]string{}},
			{Name: "warning", At: "/Warn/*", Names: tencentWarnings()},
			{Name: "warning", At: "/WarningCode/*", Names: tencentWarnings()},
			{Name: "border", At: "/IDCardInfo/WarnInfos/BorderCheck", Values: tencentCheck()},
			{Name: "copy", At: "/IDCardInfo/WarnInfos/CopyCheck", Values: tencentCheck()},
			{Name: "occlusion", At: "/IDCardInfo/WarnInfos/OcclusionCheck", Values: tencentCheck()},
			{Name: "edited image", At: "/IDCardInfo/WarnInfos/PSCheck", Values: tencentCheck()},
			{Name: "photo of a screen", At: "/IDCardInfo/WarnInfos/ReshootCheck", Values: tencentCheck()},
		},
		Ignore: []string{"PortraitImageInfo", "PortraitImage", "Image", "Photo", "HeadImage", "HeadPortrait", "Profile", "CardImage", "Signature", "Symbol",
			"TelexCode", "Permanent", "Warn", "WarnCardInfos", "ReflectDetailInfos", "AdvancedInfo", "RequestId", "RecognizeWarnCode", "Polygon",
			"BorderCutImage", "CardNoImage", "QualityValue", "Rect", "Confidence"},
	}
}

// tencentCheck is one of the checks of a card's image: 1 is a fault that was found.
func tencentCheck() map[string]string {
	return map[string]string{"1": "error", "0": "ok"}
}

// tencentWarnings are what the product found wrong with the image or the card.
func tencentWarnings() map[string]string {
	return map[string]string{
		"-9100": "validity", "-9101": "incomplete border", "-9102": "copy", "-9103": "photo of a screen", "-9104": "temporary card",
		"-9105": "covered", "-9106": "edited image", "-9107": "reflection",
		"-9110": "validity", "-9111": "incomplete border", "-9112": "reflection", "-9113": "copy", "-9114": "photo of a screen",
	}
}

// The passport product for all countries gives the zone's data at the top and the
// visual zone's in an object of its own.
var tencentPassports = []Kind{
	{Marks: []Mark{{At: "/PassportRecognizeInfos", Is: "object"}}, Type: n.Passport, Title: "passport of any country", Pages: []Page{
		{At: []string{""}, Witness: document.VendorMRZ, Fields: []Binding{
			{Field: n.DocumentCode, At: []string{"/Type"}},
			{Field: n.DocumentNumber, At: []string{"/ID"}},
			{Field: n.Surname, At: []string{"/Surname"}},
			{Field: n.GivenNames, At: []string{"/GivenName"}},
			{Field: n.FullName, At: []string{"/Name"}},
			{Field: n.Sex, At: []string{"/Sex"}},
			{Field: n.BirthDate, At: []string{"/DateOfBirth"}, Notation: "YYYYMMDD"},
			{Field: n.ExpiryDate, At: []string{"/DateOfExpiration"}, Notation: "YYYYMMDD"},
			{Field: n.Nationality, At: []string{"/Nationality"}},
			{Field: n.IssuingCountry, At: []string{"/IssuingCountry"}},
			{Field: n.MRZLines, At: []string{"/CodeSet"}},
			{Field: n.MRZLines, At: []string{"/CodeCrc"}},
		}},
		{At: []string{"/PassportRecognizeInfos"}, Witness: document.Visual, Fields: []Binding{
			{Field: n.DocumentCode, At: []string{"/Type"}},
			{Field: n.DocumentNumber, At: []string{"/PassportID"}},
			{Field: n.Surname, At: []string{"/Surname"}},
			{Field: n.GivenNames, At: []string{"/GivenName"}},
			{Field: n.FullName, At: []string{"/Name"}},
			{Field: n.Sex, At: []string{"/Sex"}},
			{Field: n.BirthDate, At: []string{"/DateOfBirth"}},
			{Field: n.IssueDate, At: []string{"/DateOfIssuance"}},
			{Field: n.ExpiryDate, At: []string{"/DateOfExpiration"}},
			{Field: n.Nationality, At: []string{"/Nationality"}},
			{Field: n.IssuingCountry, At: []string{"/IssuingCountry"}},
			{Field: n.IssuePlace, At: []string{"/IssuePlace"}},
			{Field: n.IssuingAuthority, At: []string{"/IssuingAuthority"}},
		}},
	}},
	{Marks: []Mark{{At: "/PassportNo"}}, Type: n.Passport, Title: "Chinese passport", Pages: []Page{{At: []string{""}, Witness: document.Merged, Fields: []Binding{
		{Field: n.IssuingCountry, At: []string{"/Country"}},
		{Field: n.DocumentNumber, At: []string{"/PassportNo"}},
		{Field: n.Surname, At: []string{"/FamilyName"}},
		{Field: n.GivenNames, At: []string{"/FirstName"}},
		{Field: n.NativeName, At: []string{"/Name"}},
		{Field: n.Sex, At: []string{"/Sex"}},
		{Field: n.BirthDate, At: []string{"/BirthDate"}, Notation: "YYYYMMDD"},
		{Field: n.IssueDate, At: []string{"/IssueDate"}, Notation: "YYYYMMDD"},
		{Field: n.ExpiryDate, At: []string{"/ExpiryDate"}, Notation: "YYYYMMDD"},
		{Field: n.Nationality, At: []string{"/Nationality"}},
		{Field: n.BirthPlace, At: []string{"/BirthPlace"}},
		{Field: n.IssuePlace, At: []string{"/IssuePlace"}},
		{Field: n.IssuingAuthority, At: []string{"/Authority"}},
		{Field: n.MRZLines, At: []string{"/CodeSet"}},
		{Field: n.MRZLines, At: []string{"/CodeCrc"}},
	}}}},
}
