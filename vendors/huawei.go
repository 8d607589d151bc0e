package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Figures of confidence stand in an object of their own. The lines of a zone may
// hold blanks. The vendor's verdict valid_date is false on the front of an ID card,
// where it means nothing, so it is not kept.
func huawei() *Table {
	return &Table{
		ID:    "huawei-ocr",
		Title: "Huawei Cloud OCR, ID card and passport",
		Doc:   "https://github.com/huaweicloudDocs/ocr",
		Marks: [][]Mark{
			{{At: "/result", Some: []string{"ethnicity", "passport_number", "machine_code", "verification_result"}}, {At: "/result", Is: "object"}, {At: "/result/event", Not: true}, {At: "/request_id", Not: true}, {At: "/code", Not: true}},
			{{At: "/error_code", In: []string{"AIS.*", "ModelArts.*", "APIGW.*"}}, {At: "/error_msg", Is: "string"}},
		},
		Error: Envelope{
			OK:   []Mark{{At: "/error_code", Not: true}},
			Code: []string{"/error_code"},
			Classes: []ErrorClass{
				{"quota", []string{"ModelArts.4204"}},
				{"rate_limit", []string{"ModelArts.4401", "APIGW.0308"}},
				{"auth", []string{"ModelArts.0203", "ModelArts.4101", "ModelArts.4102", "ModelArts.4103", "ModelArts.4203", "APIGW.03*"}},
				{"bad_request", []string{"AIS.0101", "ModelArts.4603"}},
				{"bad_image", []string{"AIS.0102", "AIS.0103", "AIS.0104"}},
				{"internal", []string{"AIS.0105", "ModelArts.4402", "ModelArts.4403", "ModelArts.4502", "ModelArts.4505"}},
			},
			Retry: []string{"ModelArts.4603"}, // the image could not be fetched from its place
		},
		Documents:  "/result",
		Confidence: Confidence{Object: "confidence"},
		Kinds: []Kind{
			{Marks: []Mark{{At: "", Some: []string{"passport_number", "machine_code"}}}, Type: n.Passport, Title: "passport", Pages: []Page{{At: []string{""}, Witness: document.Merged, Fields: []Binding{
				{Field: n.DocumentCode, At: []string{"/passport_type"}},
				{Field: n.IssuingCountry, At: []string{"/country_code"}},
				{Field: n.DocumentNumber, At: []string{"/passport_number"}},
				{Field: n.Surname, At: []string{"/surname"}},
				{Field: n.GivenNames, At: []string{"/given_name"}},
				{Field: n.Sex, At: []string{"/sex"}},
				{Field: n.BirthDate, At: []string{"/date_of_birth"}},
				{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.IssueDate, At: []string{"/date_of_issue"}},
				{Field: n.IssuePlace, At: []string{"/place_of_issue"}},
				{Field: n.IssuingAuthority, At: []string{"/issuing_authority"}},
				{Field: n.ExpiryDate, At: []string{"/date_of_expiry"}},
				{Field: n.NativeName, At: []string{"/extra_info/local_language/name"}},
				{Field: n.MRZLines, At: []string{"/machine_code"}},
				{Field: n.MRZLines, At: []string{"/machine_code2"}},
			}}}},
			{Marks: []Mark{{At: "", Some: []string{"ethnicity", "number", "issue", "verification_result"}}}, Type: n.NationalID, Country: "CHN", Title: "ID card, either side", Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/number"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
				{Field: n.NativeName, At: []string{"/name"}},
				{Field: n.Sex, At: []string{"/sex"}},
				{Field: n.Ethnicity, At: []string{"/ethnicity"}},
				{Field: n.BirthDate, At: []string{"/birth"}},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.IssuingAuthority, At: []string{"/issue"}},
				{Field: n.IssueDate, At: []string{"/valid_from"}},
				{Field: n.ExpiryDate, At: []string{"/valid_to"}},
			}},
		},
		Verdicts: []Verdict{
			{Name: "number", At: "/verification_result/valid_number", Values: huaweiCheck()},
			{Name: "birth_date", At: "/verification_result/valid_birth", Values: huaweiCheck()},
			{Name: "sex", At: "/verification_result/valid_sex", Values: huaweiCheck()},
		},
		Ignore: []string{"valid_date", "extra_info", "local_language", "sex", "place_of_birth", "text_location", "idcard_type", "detect_reproduce_result", "score_info"},
	}
}

func huaweiCheck() map[string]string {
	return map[string]string{"true": "ok", "false": "error"}
}
