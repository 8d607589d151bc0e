package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The fields beside the zone are the service's choice; those in the object of
// the zone are its own reading of the zone. When a date or country could not be
// normalised, only the text as printed is there.
func azure() *Table {
	return &Table{
		ID:    "azure-iddocument",
		Title: "Azure AI Document Intelligence, ID document model (v3, v4)",
		Doc:   "https://learn.microsoft.com/azure/ai-services/document-intelligence/prebuilt/id-document",
		Marks: [][]Mark{
			{{At: "/analyzeResult/documents/*/docType", In: []string{"idDocument*"}}},
			{{At: "/analyzeResult/modelId", In: []string{"prebuilt-idDocument"}}},
			{{At: "/status", In: []string{"notStarted", "running", "failed"}}, {At: "/createdDateTime", Is: "string"}, {At: "/analyzeResult/version", Not: true}},
			{{At: "/error/innererror/code", Is: "string"}},
			{{At: "/error/code", Is: "string", In: azureErrors}, {At: "/error/message", Is: "string"},
				{At: "/error/details", Is: "object", Not: true}, {At: "/error/details", Is: "string", Not: true}}, // another vendor's error
		},
		Error:     azureEnvelope,
		Metadata:  Metadata{Time: []string{"/lastUpdatedDateTime", "/createdDateTime"}, Version: []string{"/analyzeResult/apiVersion"}, Pages: []string{"/analyzeResult/pages"}},
		Documents: "/analyzeResult/documents/*",
		Where:     []Mark{{At: "/docType", In: []string{"idDocument*"}}},
		KindAt:    "/docType",
		Kinds: []Kind{
			{Values: []string{"idDocument.passport"}, Type: n.Passport, Title: "passport"},
			{Values: []string{"idDocument.driverLicense"}, Type: n.DrivingLicense, Title: "driving licence"},
			{Values: []string{"idDocument.nationalIdentityCard"}, Type: n.NationalID, Title: "national identity card"},
			{Values: []string{"idDocument.residencePermit"}, Type: n.ResidencePermit, Title: "residence permit"},
			{Values: []string{"idDocument.usSocialSecurityCard"}, Type: n.OtherDocument, Country: "USA", Title: "social security card"},
		},
		Wrap:   azureWrap,
		Pages:  azurePages,
		Ignore: azureIgnore,
	}
}

func azureV2() *Table {
	return &Table{
		ID:    "azure-iddocument-v2-1",
		Title: "Azure Form Recognizer, ID document model (v2.1)",
		Doc:   "https://learn.microsoft.com/azure/ai-services/document-intelligence/prebuilt/id-document?view=form-recog-2.1.0",
		Marks: [][]Mark{
			{{At: "/analyzeResult/documentResults/*/docType", In: []string{"prebuilt:idDocument*"}}},
			{{At: "/status", In: []string{"notStarted", "running", "failed"}}, {At: "/createdDateTime", Is: "string"}, {At: "/analyzeResult/version", In: []string{"v2*", "2.*"}}},
		},
		Error:     azureEnvelope,
		Metadata:  Metadata{Time: []string{"/lastUpdatedDateTime", "/createdDateTime"}, Version: []string{"/analyzeResult/version"}, Pages: []string{"/analyzeResult/readResults"}},
		Documents: "/analyzeResult/documentResults/*",
		Where:     []Mark{{At: "/docType", In: []string{"prebuilt:idDocument*"}}},
		KindAt:    "/docType",
		Kinds: []Kind{
			{Values: []string{"prebuilt:idDocument:passport"}, Type: n.Passport, Title: "passport"},
			{Values: []string{"prebuilt:idDocument:driverLicense"}, Type: n.DrivingLicense, Title: "driving licence"},
		},
		Wrap:   azureWrap,
		Pages:  azurePages,
		Ignore: azureIgnore,
	}
}

var azureEnvelope = Envelope{
	OK:     []Mark{{At: "/analyzeResult", Is: "object"}, {At: "/status", In: []string{"notStarted", "running", "failed"}, Not: true}},
	Code:   []string{"/error/innererror/code", "/error/code", "/status"},
	Status: []string{"/error/code"},
	Classes: []ErrorClass{
		{"pending", []string{"notStarted", "running"}},
		{"auth", []string{"401", "403", "Unauthorized", "Forbidden", "AuthorizationFailed", "AccessDenied"}},
		{"rate_limit", []string{"429", "TooManyRequests"}},
		{"not_found", []string{"404", "NotFound", "ModelNotFound", "ResultNotFound", "OperationNotFound"}},
		{"bad_image", []string{"InvalidContent*", "UnsupportedContent", "UnsupportedMediaType", "InvalidContentSourceFormat"}},
		{"bad_request", []string{"InvalidRequest", "InvalidArgument", "InvalidParameter*", "BadArgument", "400"}},
		{"internal", []string{"InternalServerError", "ServiceUnavailable", "500", "503", "failed"}},
	},
}

var azureErrors = []string{
	"InvalidRequest", "InvalidArgument", "Unauthorized", "Forbidden", "NotFound", "InternalServerError",
	"ServiceUnavailable", "TooManyRequests", "UnsupportedMediaType", "400", "401", "403", "404", "429", "500", "503",
}

var azureWrap = Wrap{
	Text:       []string{"/content", "/text", "/valueString"},
	Stated:     []string{"/valueDate", "/valueCountryRegion"},
	Confidence: "/confidence",
}

var azurePages = []Page{
	{At: []string{"/fields"}, Witness: document.Merged, Fields: []Binding{
		{Field: n.DocumentNumber, At: []string{"/DocumentNumber"}},
		{Field: n.Surname, At: []string{"/LastName"}},
		{Field: n.GivenNames, At: []string{"/FirstName"}},
		{Field: n.MiddleName, At: []string{"/MiddleName"}},
		{Field: n.Sex, At: []string{"/Sex"}},
		{Field: n.BirthDate, At: []string{"/DateOfBirth"}},
		{Field: n.ExpiryDate, At: []string{"/DateOfExpiration"}},
		{Field: n.Nationality, At: []string{"/Nationality"}},
		{Field: n.IssuingCountry, At: []string{"/CountryRegion"}},
		{Field: n.PersonalNumber, At: []string{"/PersonalNumber"}},
		{Field: n.DocumentCode, At: []string{"/DocumentType"}, Else: n.DocumentType},
		{Field: n.BirthPlace, At: []string{"/PlaceOfBirth"}},
		{Field: n.IssueDate, At: []string{"/DateOfIssue"}},
		{Field: n.IssuePlace, At: []string{"/PlaceOfIssue"}},
		{Field: n.IssuingAuthority, At: []string{"/IssuingAuthority"}},
		{Field: n.Address, At: []string{"/Address"}},
		{Field: n.Province, At: []string{"/Region"}},
		{Field: n.Height, At: []string{"/Height"}},
		{Field: n.Weight, At: []string{"/Weight"}},
		{Field: n.EyeColor, At: []string{"/EyeColor"}},
		{Field: n.HairColor, At: []string{"/HairColor"}},
		{Field: n.LicenseClasses, At: []string{"/VehicleClassifications/valueArray", "/VehicleClassifications"}},
		{Field: n.MRZLines, At: []string{"/MachineReadableZone"}},
	}},
	{At: []string{"/fields/MachineReadableZone/valueObject"}, Witness: document.VendorMRZ, Fields: []Binding{
		{Field: n.DocumentNumber, At: []string{"/DocumentNumber"}},
		{Field: n.Surname, At: []string{"/LastName"}},
		{Field: n.GivenNames, At: []string{"/FirstName"}},
		{Field: n.MiddleName, At: []string{"/MiddleName"}},
		{Field: n.Sex, At: []string{"/Sex"}},
		{Field: n.BirthDate, At: []string{"/DateOfBirth"}},
		{Field: n.ExpiryDate, At: []string{"/DateOfExpiration"}},
		{Field: n.Nationality, At: []string{"/Nationality"}},
		{Field: n.IssuingCountry, At: []string{"/CountryRegion"}},
		{Field: n.PersonalNumber, At: []string{"/PersonalNumber"}},
	}},
}

var azureIgnore = []string{"docTypeConfidence", "pageRange", "confidence", "boundingRegions", "spans", "modelId",
	"Endorsements", "Restrictions", "DocumentDiscriminator", "Category"}
