package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A field that is not on the document comes as an empty text, with high
// confidence in its absence. What comes from the zone is not told.
var aws = Table{
	ID:    "aws-textract-analyzeid",
	Title: "Amazon Textract AnalyzeID",
	Doc:   "https://docs.aws.amazon.com/textract/latest/dg/API_AnalyzeID.html",
	Marks: [][]Mark{
		{{At: "/IdentityDocuments", Is: "array"}},
		{{At: "/AnalyzeIDModelVersion", Is: "string"}},
		{{At: "/__type", In: awsErrors}},
	},
	Metadata: Metadata{Version: []string{"/AnalyzeIDModelVersion"}, Pages: []string{"/DocumentMetadata/Pages"}},
	Error: Envelope{
		OK:   []Mark{{At: "/__type", Not: true}},
		Code: []string{"/__type"},
		Classes: []ErrorClass{
			{"auth", []string{"AccessDeniedException", "UnrecognizedClientException", "ExpiredTokenException", "InvalidSignatureException", "com.amazonaws.textract#AccessDeniedException"}},
			{"rate_limit", []string{"ThrottlingException", "ProvisionedThroughputExceededException", "LimitExceededException", "com.amazonaws.textract#ThrottlingException", "com.amazonaws.textract#ProvisionedThroughputExceededException"}},
			{"bad_image", []string{"UnsupportedDocumentException", "BadDocumentException", "DocumentTooLargeException", "com.amazonaws.textract#UnsupportedDocumentException", "com.amazonaws.textract#BadDocumentException", "com.amazonaws.textract#DocumentTooLargeException"}},
			{"bad_request", []string{"InvalidParameterException", "InvalidS3ObjectException", "com.amazonaws.textract#Invalid*"}},
			{"internal", []string{"InternalServerError", "com.amazonaws.textract#InternalServerError"}},
		},
	},
	Documents:  "/IdentityDocuments/*",
	Country:    "USA", // the only documents that the service reads
	Witness:    document.Merged,
	Confidence: Confidence{Scale: 100},
	Lists: []List{{
		At: "/IdentityDocumentFields", Label: "/Type/Text",
		Value: "/ValueDetection/Text", Stated: "/ValueDetection/NormalizedValue/Value", Confidence: "/ValueDetection/Confidence",
	}},
	Fields: []Binding{
		{Field: n.DocumentType, Labels: []string{"ID_TYPE"}},
		{Field: n.DocumentNumber, Labels: []string{"DOCUMENT_NUMBER"}},
		{Field: n.Surname, Labels: []string{"LAST_NAME"}},
		{Field: n.GivenNames, Labels: []string{"FIRST_NAME"}},
		{Field: n.MiddleName, Labels: []string{"MIDDLE_NAME"}},
		{Field: n.BirthDate, Labels: []string{"DATE_OF_BIRTH"}},
		{Field: n.BirthPlace, Labels: []string{"PLACE_OF_BIRTH"}},
		{Field: n.IssueDate, Labels: []string{"DATE_OF_ISSUE"}},
		{Field: n.ExpiryDate, Labels: []string{"EXPIRATION_DATE"}},
		{Field: n.IssuingAuthority, Labels: []string{"STATE_NAME"}},
		{Field: n.Address, Labels: []string{"ADDRESS"}},
		{Field: n.City, Labels: []string{"CITY_IN_ADDRESS"}},
		{Field: n.District, Labels: []string{"COUNTY"}},
		{Field: n.Province, Labels: []string{"STATE_IN_ADDRESS"}},
		{Field: n.LicenseClasses, Labels: []string{"CLASS"}},
		{Field: n.MRZLines, Labels: []string{"MRZ_CODE"}},
	},
	Ignore: []string{"SUFFIX", "ZIP_CODE_IN_ADDRESS", "ENDORSEMENTS", "RESTRICTIONS", "VETERAN", "Blocks", "DocumentIndex"},
}

var awsErrors = []string{
	"AccessDeniedException", "UnrecognizedClientException", "ExpiredTokenException", "InvalidSignatureException",
	"ThrottlingException", "ProvisionedThroughputExceededException", "LimitExceededException",
	"UnsupportedDocumentException", "BadDocumentException", "DocumentTooLargeException",
	"InvalidParameterException", "InvalidS3ObjectException", "InternalServerError", "com.amazonaws.textract#*",
}
