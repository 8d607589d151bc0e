package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The members have Chinese names. The number of the log is beyond what a double
// holds exactly: who hands an answer on makes a string of it, or leaves it out.
func baidu() *Table {
	return &Table{
		ID:    "baidu-ocr",
		Title: "Baidu AI Cloud OCR, ID card, passport and driving licence",
		Doc:   "https://cloud.baidu.com/doc/OCR/s/rk3h7xzck",
		Marks: [][]Mark{
			{{At: "/log_id"}, {At: "/words_result", Some: baiduNames}},
			{{At: "/words_result", Some: baiduNames}},
			{{At: "/log_id"}, {At: "/image_status", In: baiduImage}},
			{{At: "/error_code", Is: "number", Out: []string{"0"}}, {At: "/error_msg", Is: "string"}},
		},
		RequestID: "/log_id",
		Error: Envelope{
			OK:   []Mark{{At: "/error_code", Not: true}, {At: "/image_status", In: baiduImage, Not: true}},
			Code: []string{"/error_code", "/image_status"},
			Classes: []ErrorClass{
				{"rate_limit", []string{"4", "18"}},
				{"quota", []string{"17", "19"}},
				{"auth", []string{"6", "14", "100", "110", "111"}},
				{"bad_request", []string{"216100", "216101", "216102", "216103"}},
				{"bad_image", append([]string{"2162*", "21663*"}, baiduImage...)},
				{"internal", []string{"1", "2", "282000"}},
			},
		},
		Documents: "/words_result",
		Country:   "CHN",
		Wrap:      Wrap{Text: []string{"/words"}},
		Verdicts: []Verdict{
			{Name: "image", At: "/risk_type", Around: true, Values: map[string]string{"normal": "ok", "copy": "error", "temporary": "error", "screen": "error", "unknown": "not_done"}},
			{Name: "image", At: "/idcard_type", Around: true, Values: map[string]string{"normal": "ok", "copy": "error", "temporary": "error", "screen": "error", "unknown": "not_done"}},
			{Name: "edited image", At: "/edit_tool", Around: true},
		},
		Kinds: []Kind{
			{Marks: []Mark{{At: "/护照号码"}}, Type: n.Passport, Title: "passport", Pages: []Page{{At: []string{""}, Witness: document.Merged, Fields: []Binding{
				{Field: n.DocumentCode, At: []string{"/护照类型"}},
				{Field: n.IssuingCountry, At: []string{"/国家码"}},
				{Field: n.DocumentNumber, At: []string{"/护照号码"}},
				{Field: n.NativeName, At: []string{"/姓名"}},
				{Field: n.FullName, At: []string{"/姓名拼音"}},
				{Field: n.Sex, At: []string{"/性别"}},
				{Field: n.Nationality, At: []string{"/国籍"}},
				{Field: n.BirthDate, At: []string{"/生日"}},
				{Field: n.BirthPlace, At: []string{"/出生地点"}},
				{Field: n.IssueDate, At: []string{"/签发日期"}},
				{Field: n.IssuePlace, At: []string{"/护照签发地点"}},
				{Field: n.ExpiryDate, At: []string{"/有效期至"}},
				{Field: n.IssuingAuthority, At: []string{"/签发机关"}},
				{Field: n.MRZLines, At: []string{"/MRZCode1"}},
				{Field: n.MRZLines, At: []string{"/MRZCode2"}},
			}}}},
			{Marks: []Mark{{At: "/公民身份号码"}}, Type: n.NationalID, Title: "ID card, front", Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/公民身份号码"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
				{Field: n.NativeName, At: []string{"/姓名"}},
				{Field: n.Sex, At: []string{"/性别"}},
				{Field: n.Ethnicity, At: []string{"/民族"}},
				{Field: n.BirthDate, At: []string{"/出生"}},
				{Field: n.Address, At: []string{"/住址"}},
			}},
			// The end of the licence may stand behind 至, its begin then under 有效期限:
			// https://cloud.baidu.com/doc/OCR/s/Vk3h7xzz7
			{Marks: []Mark{{At: "/证号"}, {At: "/至"}}, Type: n.DrivingLicense, Title: "driving licence", Fields: append(baiduLicence(),
				Binding{Field: n.IssueDate, At: []string{"/有效期限"}},
				Binding{Field: n.ExpiryDate, At: []string{"/至"}})},
			{Marks: []Mark{{At: "/证号"}, {At: "", Some: []string{"准驾车型", "初次领证日期", "档案编号"}}}, Type: n.DrivingLicense, Title: "driving licence, either page", Fields: append(baiduLicence(),
				Binding{Field: n.IssueDate, At: []string{"/有效起始日期"}},
				Binding{Field: n.ExpiryDate, At: []string{"/失效日期"}}), Ignore: []string{"记录", "累积记分", "状态", "生成时间", "当前时间", "条形码下编号"}},
			{Marks: []Mark{{At: "", Some: []string{"失效日期", "签发机关"}}, {At: "/证号", Not: true}}, Type: n.NationalID, Title: "ID card, back", Fields: []Binding{
				{Field: n.IssuingAuthority, At: []string{"/签发机关"}},
				{Field: n.IssueDate, At: []string{"/签发日期"}},
				{Field: n.ExpiryDate, At: []string{"/失效日期"}},
			}},
		},
	}
}

func baiduLicence() []Binding {
	return []Binding{
		{Field: n.DocumentNumber, At: []string{"/证号"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
		{Field: n.NativeName, At: []string{"/姓名"}},
		{Field: n.Sex, At: []string{"/性别"}},
		{Field: n.Nationality, At: []string{"/国籍"}},
		{Field: n.BirthDate, At: []string{"/出生日期"}},
		{Field: n.FirstIssueDate, At: []string{"/初次领证日期"}},
		{Field: n.LicenseClasses, At: []string{"/准驾车型"}},
		{Field: n.Address, At: []string{"/住址"}},
		{Field: n.IssuingAuthority, At: []string{"/发证单位"}},
		{Field: n.FileNumber, At: []string{"/档案编号"}},
	}
}

var baiduNames = []string{"公民身份号码", "签发机关", "失效日期", "护照号码", "护照类型", "准驾车型", "档案编号"}

// baiduImage are the states of an image in which nothing was read.
var baiduImage = []string{"non_idcard", "blurred", "other_type_card", "over_exposure", "over_dark", "unknown"}
