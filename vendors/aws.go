package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A field that is not on the document comes as an empty text, with high
// confidence in its absence. What comes from the zone is not told.
func aws() *Table {
	return &Table{
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
		Witness:    document.Merged,
		Confidence: Confidence{Scale: 100},
		Lists: []List{{
			At: "/IdentityDocumentFields", Label: "/Type/Text",
			Value: "/ValueDetection/Text", Stated: "/ValueDetection/NormalizedValue/Value", Confidence: "/ValueDetection/Confidence",
		}},
		Fields: awsFields,
		Ignore: awsIgnore,
	}
}

// awsList is the list of fields alone: what many programs hand on.
func awsList() *Table {
	return &Table{
		ID:         "aws-textract-fields",
		Title:      "Amazon Textract AnalyzeID, the list of fields alone",
		Doc:        "https://docs.aws.amazon.com/textract/latest/dg/API_IdentityDocumentField.html",
		Marks:      [][]Mark{{{At: "/*/Type/Text", In: awsNames}, {At: "/*/ValueDetection", Is: "object"}}},
		Witness:    document.Merged,
		Confidence: Confidence{Scale: 100},
		Lists:      []List{{Label: "/Type/Text", Value: "/ValueDetection/Text", Stated: "/ValueDetection/NormalizedValue/Value", Confidence: "/ValueDetection/Confidence"}},
		Fields:     awsFields,
		Ignore:     awsIgnore,
	}
}

// awsNames are the types of fields, all of which every answer has.
var awsNames = []string{"FIRST_NAME", "LAST_NAME", "DOCUMENT_NUMBER", "DATE_OF_BIRTH", "EXPIRATION_DATE", "ID_TYPE", "MRZ_CODE", "first name", "last name", "document number", "date of birth"}

var awsFields = []Binding{
	{Field: n.DocumentType, Labels: []string{"ID_TYPE"}},
	{Field: n.IssuingCountry, Labels: []string{"COUNTRY"}},
	{Field: n.IssuingCountry, Labels: []string{"STATE_NAME"}, Words: awsStates()},
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
}

var awsIgnore = []string{"SUFFIX", "ZIP_CODE_IN_ADDRESS", "ENDORSEMENTS", "RESTRICTIONS", "VETERAN", "Blocks", "DocumentIndex"}

// awsStates are the issuers of licences by country: the states, districts and
// territories of the United States (Publication 28 of its Postal Service,
// appendix B), and the provinces of Canada. Any other name tells no country.
func awsStates() map[string]string {
	return map[string]string{
		"*":       "",
		"alabama": "USA", "alaska": "USA", "arizona": "USA", "arkansas": "USA", "california": "USA", "colorado": "USA",
		"connecticut": "USA", "delaware": "USA", "district of columbia": "USA", "florida": "USA", "georgia": "USA",
		"hawaii": "USA", "idaho": "USA", "illinois": "USA", "indiana": "USA", "iowa": "USA", "kansas": "USA",
		"kentucky": "USA", "louisiana": "USA", "maine": "USA", "maryland": "USA", "massachusetts": "USA", "michigan": "USA",
		"minnesota": "USA", "mississippi": "USA", "missouri": "USA", "montana": "USA", "nebraska": "USA", "nevada": "USA",
		"new hampshire": "USA", "new jersey": "USA", "new mexico": "USA", "new york": "USA", "north carolina": "USA",
		"north dakota": "USA", "ohio": "USA", "oklahoma": "USA", "oregon": "USA", "pennsylvania": "USA",
		"rhode island": "USA", "south carolina": "USA", "south dakota": "USA", "tennessee": "USA", "texas": "USA",
		"utah": "USA", "vermont": "USA", "virginia": "USA", "washington": "USA", "west virginia": "USA", "wisconsin": "USA",
		"wyoming": "USA", "puerto rico": "USA", "guam": "USA", "american samoa": "USA", "u.s. virgin islands": "USA",
		"northern mariana islands": "USA", "washington, d.c.": "USA", "alberta": "CAN", "british columbia": "CAN",
		"manitoba": "CAN", "new brunswick": "CAN", "newfoundland and labrador": "CAN", "northwest territories": "CAN",
		"nova scotia": "CAN", "nunavut": "CAN", "ontario": "CAN", "prince edward island": "CAN", "quebec": "CAN",
		"québec": "CAN", "saskatchewan": "CAN", "yukon": "CAN",
	}
}

var awsErrors = []string{
	"AccessDeniedException", "UnrecognizedClientException", "ExpiredTokenException", "InvalidSignatureException",
	"ThrottlingException", "ProvisionedThroughputExceededException", "LimitExceededException",
	"UnsupportedDocumentException", "BadDocumentException", "DocumentTooLargeException",
	"InvalidParameterException", "InvalidS3ObjectException", "InternalServerError", "com.amazonaws.textract#*",
}
