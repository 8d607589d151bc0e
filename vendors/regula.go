package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A field is told by its number, never by its name, and every source of it stands
// for itself, so that the vendor's reading of the zone testifies apart from the
// visual zone.
func regula() *Table {
	return &Table{
		ID:    "regula-document-reader",
		Title: "Regula Document Reader web API",
		Doc:   "https://github.com/regulaforensics/DocumentReader-web-openapi",
		Marks: [][]Mark{
			{{At: "/ContainerList/List", Is: "array"}, {At: "/ProcessingFinished", Is: "number"}},
		},
		RequestID: "/TransactionInfo/TransactionID",
		Metadata:  Metadata{Time: []string{"/TransactionInfo/DateTime"}},
		Error: Envelope{
			OK:   []Mark{{At: "/ProcessingFinished", In: []string{"1"}}},
			Code: []string{"/ProcessingFinished"},
			Classes: []ErrorClass{
				{"internal", []string{"0", "2"}}, // not finished, timeout
			},
		},
		Where:      []Mark{{At: "/ContainerList/List/*/Text/fieldList"}},
		Witness:    document.Merged,
		Confidence: Confidence{Scale: 100},
		Lists: []List{{
			At: "/ContainerList/List/*/Text/fieldList", Label: "fieldType", Each: "valueList",
			Value: "originalValue", Stated: "value", Confidence: "probability",
			Source: "source", Sources: map[string]document.Witness{"MRZ": document.VendorMRZ, "VISUAL": document.Visual, "BARCODE": document.Barcode, "RFID": document.Chip},
			Language: "lcid", Languages: lcid(),
			Verdict: "status", Verdicts: regulaCheck(),
		}},
		Fields: []Binding{
			{Field: n.DocumentCode, Labels: []string{"0"}},
			{Field: n.IssuingCountry, Labels: []string{"1", "38", "696"}},
			{Field: n.DocumentNumber, Labels: []string{"2"}},
			{Field: n.ExpiryDate, Labels: []string{"3"}},
			{Field: n.IssueDate, Labels: []string{"4"}},
			{Field: n.BirthDate, Labels: []string{"5"}},
			{Field: n.BirthPlace, Labels: []string{"6"}},
			{Field: n.PersonalNumber, Labels: []string{"7"}},
			{Field: n.PersonalNumber, Labels: []string{"142"}},
			{Field: n.Surname, Labels: []string{"8", "670"}},
			{Field: n.GivenNames, Labels: []string{"9", "645"}},
			{Field: n.MotherName, Labels: []string{"10"}},
			{Field: n.Nationality, Labels: []string{"11", "26", "697"}},
			{Field: n.Sex, Labels: []string{"12"}},
			{Field: n.Height, Labels: []string{"13"}},
			{Field: n.Weight, Labels: []string{"14"}},
			{Field: n.EyeColor, Labels: []string{"15"}},
			{Field: n.HairColor, Labels: []string{"16"}},
			{Field: n.Address, Labels: []string{"17"}},
			{Field: n.LicenseClasses, Labels: []string{"20"}},
			{Field: n.IssuingAuthority, Labels: []string{"24"}},
			{Field: n.FullName, Labels: []string{"25"}},
			{Field: n.IssuePlace, Labels: []string{"39"}},
			{Field: n.MRZLines, Labels: []string{"51"}},
			{Field: n.FatherName, Labels: []string{"129"}},
			{Field: n.SecondSurname, Labels: []string{"145"}},
			{Field: n.MiddleName, Labels: []string{"146"}},
			{Field: n.MaritalStatus, Labels: []string{"160"}},
			{Field: n.BloodType, Labels: []string{"180"}},
			{Field: n.Occupation, Labels: []string{"312"}},
			{Field: n.Religion, Labels: []string{"363"}},
			{Field: n.FirstIssueDate, Labels: []string{"446"}},
		},
		Verdicts: []Verdict{
			{Name: "doc_type", At: "/ContainerList/List/*/Status/detailsOptical/docType", Values: regulaCheck()},
			{Name: "expiry", At: "/ContainerList/List/*/Status/detailsOptical/expiry", Values: regulaCheck()},
			{Name: "mrz", At: "/ContainerList/List/*/Status/detailsOptical/mrz", Values: regulaCheck()},
			{Name: "text", At: "/ContainerList/List/*/Status/detailsOptical/text", Values: regulaCheck()},
			{Name: "overall", At: "/ContainerList/List/*/Status/overallStatus", Values: regulaCheck()},
		},
		Ignore: []string{
			"35", "36", "37", "80", "81", "82", "83", "84", "185", "364", "523", // check digits, optional data, ages and terms
			"ChipPage", "CoreLibResultCode", "morePagesAvailable", "elapsedTime", "TransactionInfo", "Count", "DateTime",
			"buf_length", "light", "list_idx", "page_idx", "result_type", "dateFormat", "status", "validityStatus", "comparisonStatus",
			"availableSourceList", "Images", "OneCandidate", "DocumentsCandidatesInfo", "DocumentPosition", "ImageQualityCheckList",
			"RawImageContainer", "DocGraphicsInfo", "DocVisualExtendedInfo", "MRZTestQuality", "AuthenticityCheckList", "license", "log", "xml_buffer",
			"optical", "portrait", "rfid", "stopList", "imageQA", "pagesCount", "security", "captureProcessIntegrity", "systemInfo", "metadata", "passBackObject",
		},
	}
}

// regulaCheck is CheckResult.
func regulaCheck() map[string]string {
	return map[string]string{"0": "error", "1": "ok", "2": "not_done"}
}
