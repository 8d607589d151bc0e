package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The step that reads the document repeats the fields. Its status says that it ran;
// what failed in it is its error.
func metamap() *Table {
	return &Table{
		ID:    "metamap-verification",
		Title: "MetaMap (Mati), verification",
		Doc:   "https://docs.metamap.com",
		Marks: [][]Mark{
			{{At: "/documents/*/steps", Is: "array"}, {At: "/identity/status", Is: "string"}},
		},
		RequestID: "/id",
		Documents: "/documents/*",
		Witness:   document.Merged,
		Wrap:      Wrap{Text: []string{"/value"}},
		Fields: []Binding{
			{Field: n.DocumentType, At: []string{"/type"}},
			{Field: n.IssuingCountry, At: []string{"/country"}},
		},
		Pages: []Page{{At: []string{"/fields"}, Fields: metamapFields}},
		Verdicts: []Verdict{
			{Name: "identity", At: "/identity/status", Around: true, Whole: true, Values: map[string]string{"verified": "ok", "rejected": "error", "*": "not_done"}},
			{Name: "step", At: "/steps/*/error/type", By: "code", Names: metamapErrors(), Values: map[string]string{"*": "error"}},
		},
		Ignore: []string{"steps", "photos", "label", "format", "required", "ne", "ocrNumber", "sex", "status", "message", "id", "data"},
	}
}

// Of the steps that a webhook tells, one reads the document.
func metamapStep() *Table {
	return &Table{
		ID:    "metamap-step",
		Title: "MetaMap (Mati), webhook of a step",
		Doc:   "https://docs.metamap.com",
		Marks: [][]Mark{
			{{At: "/eventName", Is: "string"}, {At: "/resource", In: []string{"https://*"}}, {At: "/flowId", Is: "string"}},
		},
		Metadata:  Metadata{Time: []string{"/timestamp"}},
		Documents: "/step",
		Where:     []Mark{{At: "/id", In: []string{"document-reading"}}},
		Witness:   document.Merged,
		Wrap:      Wrap{Text: []string{"/value"}},
		Pages:     []Page{{At: []string{"/data"}, Fields: metamapFields}},
		Verdicts: []Verdict{
			{Name: "step", At: "/error/type", By: "code", Names: metamapErrors(), Values: map[string]string{"*": "error"}},
		},
		Ignore: []string{"label", "format", "required", "ne", "ocrNumber", "sex", "status", "message", "id"},
	}
}

// The sex is left: an M of a card of Mexico is a woman's where it is as printed, and
// whether it is has not been told.
var metamapFields = []Binding{
	{Field: n.FullName, At: []string{"/fullName"}},
	{Field: n.GivenNames, At: []string{"/firstName"}},
	{Field: n.Surname, At: []string{"/surname"}},
	{Field: n.BirthDate, At: []string{"/dateOfBirth"}},
	{Field: n.IssueDate, At: []string{"/emissionDate"}},
	{Field: n.ExpiryDate, At: []string{"/expirationDate"}},
	{Field: n.DocumentNumber, At: []string{"/documentNumber"}},
	{Field: n.PersonalNumber, At: []string{"/curp"}, Schemes: []string{"mex-curp"}},
	{Field: n.VoterKey, At: []string{"/cde"}},
	{Field: n.Address, At: []string{"/address"}},
}

func metamapErrors() map[string]string {
	return map[string]string{
		"templateMatching.noMatchFound":     "no template matches",
		"ine.notFound":                      "not in the register of voters",
		"ine.notEnoughParams":               "not enough to ask the register of voters",
		"underage.error":                    "under age",
		"underage.noDOB":                    "no date of birth to tell the age by",
		"selfieFraudDetection.fraudAttempt": "selfie: fraud attempt",
		"documentPhoto.badText":             "text of the photo",
		"documentPhoto.blurryText":          "blurred text",
		"documentPhoto.noText":              "no text",
		"documentPhoto.noFace":              "no face",
		"documentPhoto.grayscaleImage":      "grayscale image",
		"documentPhoto.screenPhoto":         "photo of a screen",
		"documentPhoto.noDocument":          "no document",
		"documentPhoto.missingFields":       "missing fields",
		"documentPhoto.noMrz":               "no zone",
		"documentPhoto.badMrz":              "zone",
		"documentPhoto.noPdf417":            "no barcode",
		"documentPhoto.badPdf417":           "barcode",
		"documentPhoto.typeMismatch":        "type",
		"documentPhoto.countryMismatch":     "country",
		"documentPhoto.croppedDocument":     "cropped document",
		"documentPhoto.sideMismatch":        "side",
	}
}
