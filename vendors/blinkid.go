package vendors

import (
	"strconv"

	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The outer fields are the recogniser's choice among its partial results, which
// stand beside them, each a witness of its own.
func blinkidV6() *Table {
	return &Table{
		ID:    "blinkid-v6",
		Title: "Microblink BlinkID v6",
		Doc:   "https://github.com/BlinkID/blinkid-capacitor",
		Marks: [][]Mark{
			{{At: "/classInfo", Is: "object"}, {At: "/mrzResult", Is: "object"}},
			{{At: "/classInfo", Is: "object"}, {At: "/vizResult", Is: "object"}},
		},
		Wrap: blinkidWrap,
		Pages: []Page{
			{At: []string{""}, Witness: document.Merged, Fields: blinkidFields()},
			{At: []string{"/vizResult", "/frontVizResult"}, Witness: document.Visual, Fields: blinkidFields()},
			{At: []string{"/backVizResult"}, Witness: document.Visual, Fields: blinkidFields()},
			{At: []string{"/barcodeResult"}, Witness: document.Barcode, Fields: blinkidFields()},
			{At: []string{"/mrzResult"}, Witness: document.VendorMRZ, Fields: blinkidZone},
			{At: []string{"/classInfo"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.IssuingCountry, At: []string{"/isoAlpha3CountryCode"}},
				{Field: n.DocumentType, At: []string{"/type"}, Words: blinkidTypes()},
			}},
		},
		Verdicts: []Verdict{
			{Name: "mrz", At: "/mrzResult/mrzVerified", When: []Mark{{At: "/mrzResult/mrzParsed", Is: "false", Not: true}}, Values: map[string]string{"true": "ok", "false": "error"}},
			{Name: "data_match", At: "/dataMatch/stateForWholeDocument", Values: map[string]string{"0": "not_done", "1": "error", "2": "ok"}},
		},
		Ignore: blinkidIgnore,
	}
}

// blinkidTypes are the numbers of documents' types that mean one thing in all
// wrappers of the SDK: those for JavaScript count from 1, the others from 0. Of the
// others nothing is said.
func blinkidTypes() map[string]string {
	words := make(map[string]string)
	for i := range 100 {
		words[strconv.Itoa(i)] = ""
	}
	words["3"] = "driving_license"
	words["7"], words["8"], words["9"] = "national_id", "national_id", "national_id"
	return words
}

func blinkidV7() *Table {
	return &Table{
		ID:    "blinkid-v7",
		Title: "Microblink BlinkID v7",
		Doc:   "https://github.com/BlinkID/blinkid-web",
		Marks: [][]Mark{
			{{At: "/documentClassInfo", Is: "object"}, {At: "/subResults", Is: "array"}},
		},
		Wrap: blinkidWrap,
		Pages: []Page{
			{At: []string{""}, Witness: document.Merged, Fields: blinkidFields()},
			{At: []string{"/subResults/*/viz"}, Witness: document.Visual, Fields: blinkidFields()},
			{At: []string{"/subResults/*/barcode"}, Witness: document.Barcode, Fields: blinkidFields()},
			{At: []string{"/subResults/*/mrz"}, Witness: document.VendorMRZ, Fields: blinkidZone},
			{At: []string{"/documentClassInfo"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.IssuingCountry, At: []string{"/isoAlpha3CountryCode"}},
				{Field: n.DocumentType, At: []string{"/type"}},
			}},
		},
		Verdicts: []Verdict{
			{Name: "data_match", At: "/dataMatchResult/overallState", Values: map[string]string{"success": "ok", "failed": "error", "not-performed": "not_done"}},
			{Name: "mrz", At: "/subResults/*/mrz/verified", Values: map[string]string{"true": "ok", "false": "error"}},
		},
		Ignore: blinkidIgnore,
	}
}

// blinkidWrap covers texts by script and dates, of both versions. A date that
// was not read is 0/0/0.
var blinkidWrap = Wrap{
	Text:  []string{"/latin/value", "/latin", "/originalDateStringResult", "/originalString/latin/value", "/originalString", "/description"},
	Parts: []string{"/year", "/month", "/day"},
}

func blinkidFields() []Binding {
	return []Binding{
		{Field: n.FullName, At: []string{"/fullName"}},
		{Field: n.GivenNames, At: []string{"/firstName"}},
		{Field: n.Surname, At: []string{"/lastName"}},
		{Field: n.Sex, At: []string{"/sex"}},
		{Field: n.Nationality, At: []string{"/nationality"}},
		{Field: n.DocumentNumber, At: []string{"/documentNumber"}},
		{Field: n.PersonalNumber, At: []string{"/personalIdNumber"}},
		{Field: n.BirthPlace, At: []string{"/placeOfBirth"}},
		{Field: n.BirthDate, At: []string{"/dateOfBirth"}},
		{Field: n.ExpiryDate, At: []string{"/dateOfExpiry"}},
		{Field: n.IssueDate, At: []string{"/dateOfIssue"}},
		{Field: n.Address, At: []string{"/address"}},
		{Field: n.IssuingAuthority, At: []string{"/issuingAuthority"}},
		{Field: n.FatherName, At: []string{"/fathersName"}},
		{Field: n.MotherName, At: []string{"/mothersName"}},
		{Field: n.MaritalStatus, At: []string{"/maritalStatus"}},
		{Field: n.Occupation, At: []string{"/profession"}},
		{Field: n.Religion, At: []string{"/religion"}},
		{Field: n.BloodType, At: []string{"/bloodType"}},
		{Field: n.Ethnicity, At: []string{"/race"}},
		{Field: n.LicenseClasses, At: []string{"/driverLicenseDetailedInfo/vehicleClass"}},
		{Field: n.NativeName, At: []string{"/fullName/arabic", "/fullName/cyrillic", "/fullName/greek", "/localizedName"}},
		{Field: n.ExpiryDate, At: []string{"/dateOfExpiryPermanent"}, Words: map[string]string{"true": "PERMANENT", "false": ""}},
	}
}

var blinkidZone = []Binding{
	{Field: n.Surname, At: []string{"/primaryId"}},
	{Field: n.GivenNames, At: []string{"/secondaryId"}},
	{Field: n.IssuingCountry, At: []string{"/issuer"}},
	{Field: n.Nationality, At: []string{"/nationality"}},
	{Field: n.DocumentNumber, At: []string{"/sanitizedDocumentNumber", "/documentNumber"}},
	{Field: n.DocumentCode, At: []string{"/documentCode"}},
	{Field: n.Sex, At: []string{"/gender"}},
	{Field: n.BirthDate, At: []string{"/dateOfBirth"}},
	{Field: n.ExpiryDate, At: []string{"/dateOfExpiry"}},
	{Field: n.MRZLines, At: []string{"/mrzText", "/rawMrzString", "/rawMRZString"}},
}

var blinkidIgnore = []string{
	"resultState", "recognitionMode", "processingStatus", "expired", "age", "faceImage", "fullDocumentImage", "signatureImage",
	"faceImageLocation", "faceImageSide", "cameraFrame", "barcodeCameraFrame", "imageAnalysisResult", "dataMatch", "dataMatchResult", "additionalProcessingInfo",
	"country", "region", "type", "countryName", "isoNumericCountryCode", "isoAlpha2CountryCode", "empty", "mode",
	"documentType", "opt1", "opt2", "sanitizedOpt1", "sanitizedOpt2", "sanitizedNationality", "sanitizedIssuer", "sanitizedDocumentCode",
	"mrzParsed", "mrzVerified", "verified",
}
