package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The fields of the result are the recogniser's choice among the parts that stand
// beside them. Earlier versions have them alone, below data.
func blinkidCloud() *Table {
	return &Table{
		ID:    "blinkid-cloud",
		Title: "Microblink BlinkID Cloud API",
		Doc:   "https://docs.microblink.com/blinkid/platforms/cloud-api",
		Marks: [][]Mark{
			{{At: "/executionId", Is: "string"}, {At: "/result", Is: "object"}, {At: "/result/recognitionStatus", Is: "string"}},
			{{At: "/executionId", Is: "string"}, {At: "/data/recognizer", In: []string{"BLINK_ID*", "MRTD"}}},
			{{At: "/code", Is: "string"}, {At: "/summary", Is: "string"}, {At: "/code", In: blinkidRefused}},
		},
		RequestID: "/executionId",
		Metadata:  Metadata{Time: []string{"/finishTime", "/data/finishTime"}, Version: []string{"/data/version"}},
		Error: Envelope{
			OK:      []Mark{{At: "/code", In: blinkidRefused, Not: true}},
			Code:    []string{"/code"},
			Classes: []ErrorClass{{"bad_image", []string{"IMAGE_*"}}},
		},
		Documents: "/result",
		Elsewhere: []string{"/data/result"},
		Wrap:      blinkidWrap,
		Kinds: []Kind{{Marks: []Mark{{At: "/type", In: []string{"MRTD"}}}, Title: "machine readable zone", Pages: []Page{{At: []string{""}, Witness: document.VendorMRZ, Fields: append(blinkidZone,
			Binding{Field: n.DocumentType, At: []string{"/documentType"}, Words: map[string]string{"UNKNOWN": ""}},
			Binding{Field: n.Surname, At: []string{"/primaryID"}},
			Binding{Field: n.GivenNames, At: []string{"/secondaryID"}},
			Binding{Field: n.Sex, At: []string{"/sex"}})}}}},
		Pages: []Page{
			{At: []string{""}, Witness: document.Merged, Fields: blinkidFields()},
			{At: []string{"/viz"}, Witness: document.Visual, Fields: blinkidFields()},
			{At: []string{"/barcode"}, Witness: document.Barcode, Fields: blinkidFields()},
			{At: []string{"/mrzData"}, Witness: document.VendorMRZ, Fields: blinkidZone},
			{At: []string{"/classInfo"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.IssuingCountry, At: []string{"/isoAlpha3CountryCode"}},
				{Field: n.DocumentType, At: []string{"/type"}, Words: map[string]string{"TYPE_NONE": ""}},
			}},
		},
		Null: []string{"NONE"},
		Verdicts: []Verdict{
			{Name: "mrz", At: "/mrzData/mrzVerified", When: []Mark{{At: "/mrzData/mrzParsed", In: []string{"true"}}}, Values: map[string]string{"true": "ok", "false": "error"}},
			{Name: "data_match", At: "/dataMatchResult/dataMatchResult", Values: map[string]string{"SUCCESS": "ok", "FAILED": "error", "NOT_PERFORMED": "not_done"}},
		},
		Ignore: append([]string{"recognitionStatus", "isBelowAgeLimit", "fullDocumentImageBase64", "faceImageBase64", "signatureImageBase64", "scanningFirstSideDone", "rawDataBase64", "stringData", "extendedElements",
			"issuerName", "nationalityName", "alienNumber", "applicationReceiptNumber", "immigrantCaseNumber", "mrtdVerified"}, blinkidIgnore...),
	}
}

// blinkidRefused are the codes of answers without a result.
var blinkidRefused = []string{"IMAGE_IS_NOT_VALID_BASE64_STRING"}
