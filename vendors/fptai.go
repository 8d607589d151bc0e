package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The entries of data are the sides of one card and what the vendor checked. The
// member home is the place of origin, quê quán.
func fptai() *Table {
	return &Table{
		ID:    "fptai-idr",
		Title: "FPT.AI ID recognition, Viet Nam",
		Doc:   "https://docs.fpt.ai/docs/en/vision/api/id-recognition",
		Marks: [][]Mark{
			{{At: "/errorCode"}, {At: "/errorMessage"}, {At: "/data/*", Some: []string{
				"id_prob", "name_prob", "dob_prob", "issue_date_prob", "doi_prob", "features_prob", "passport_number", "mrz_details", "overall_score", "type_new", "post_check_result"}}},
			{{At: "/errorCode"}, {At: "/errorMessage"}, {At: "/data/*/id"}, {At: "/data/*/name"}, {At: "/data/*/dob"}},
			{{At: "/errorCode", Out: []string{"0"}}, {At: "/errorMessage"}, {At: "/data", Not: true}},
			{{At: "/errorCode", In: []string{"0"}}, {At: "/errorMessage"}, {At: "/data", Not: true}}, // nothing was read
			{{At: "/uuid", Is: "string"}, {At: "/ocr/data", Is: "array"}},
			{{At: "/uuid", Is: "string"}, {At: "/ocr/code"}, {At: "/ocr/message"}},
		},
		Error: Envelope{
			OK:     []Mark{{At: "/errorCode", Out: []string{"0"}, Not: true}, {At: "/ocr/code", Out: []string{"200"}, Not: true}},
			Code:   []string{"/errorCode", "/ocr/code"},
			Status: []string{"/ocr/code"},
			Classes: []ErrorClass{
				{"bad_request", []string{"1", "5", "6", "9"}},
				{"bad_image", []string{"2", "3", "4", "7", "8", "10"}},
			},
		},
		Documents:  "/data/*",
		Elsewhere:  []string{"/ocr/data/*"},
		OneHolder:  true,
		Type:       n.NationalID,
		Country:    "VNM",
		Witness:    document.Visual,
		Confidence: Confidence{Suffix: "_prob", Scale: 100},
		Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/id"}, Schemes: []string{"vnm-cccd", "vnm-cmnd"}},
			{Field: n.DocumentNumber, At: []string{"/passport_number"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.BirthDate, At: []string{"/dob"}, Notation: "DD/MM/YYYY"},
			{Field: n.BirthPlace, At: []string{"/pob"}},
			{Field: n.OriginPlace, At: []string{"/home"}},
			{Field: n.Sex, At: []string{"/sex"}, Language: "vi"},
			{Field: n.Nationality, At: []string{"/nationality"}, Language: "vi"},
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.Province, At: []string{"/address_entities/province"}},
			{Field: n.District, At: []string{"/address_entities/district"}},
			{Field: n.Village, At: []string{"/address_entities/ward"}},
			{Field: n.Ethnicity, At: []string{"/ethnicity"}},
			{Field: n.Religion, At: []string{"/religion"}, Language: "vi"},
			{Field: n.ExpiryDate, At: []string{"/doe"}, Notation: "DD/MM/YYYY", Language: "vi"},
			{Field: n.IssueDate, At: []string{"/issue_date", "/doi"}, Notation: "DD/MM/YYYY"},
			{Field: n.IssuingAuthority, At: []string{"/issue_loc"}},
			{Field: n.MRZLines, At: []string{"/mrz"}},
		},
		Pages: []Page{{At: []string{"/mrz_details"}, Witness: document.VendorMRZ, Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/id"}, Schemes: []string{"vnm-cccd", "vnm-cmnd"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.BirthDate, At: []string{"/dob"}, Notation: "DD/MM/YYYY"},
			{Field: n.ExpiryDate, At: []string{"/doe"}, Notation: "DD/MM/YYYY", Language: "vi"},
			{Field: n.Sex, At: []string{"/sex"}, Language: "vi"},
			{Field: n.Nationality, At: []string{"/nationality"}},
		}}},
		Null: []string{"N/A"},
		Verdicts: []Verdict{
			{Name: "post_check", At: "/post_check_result/result", Values: map[string]string{"Passed": "ok", "Failed": "error"}},
		},
		Ignore: []string{"home_entities", "street", "overall_score", "number_of_name_lines", "type", "type_new", "face_base64", "cropped_idcard_base64",
			"code", "message", "features"},
	}
}
