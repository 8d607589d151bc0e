package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The barcode is a witness beside the visual zone. The member citizen_id is the
// number of the holder's earlier card; valid_date is the last day.
func vnpt() *Table {
	return &Table{
		ID:    "vnpt-ekyc",
		Title: "VNPT eKYC, Viet Nam",
		Doc:   "https://ekyc.vnpt.vn",
		Marks: [][]Mark{
			{{At: "/message", In: []string{"IDG-*"}}},
		},
		RequestID: "/logID",
		Error: Envelope{
			OK:     []Mark{{At: "/message", In: []string{"IDG-00000000"}}},
			Code:   []string{"/message"},
			Status: []string{"/status_code"},
			Classes: []ErrorClass{
				{"bad_request", []string{"IDG-00000400"}},
			},
		},
		Documents:  "/object",
		Type:       n.NationalID,
		Country:    "VNM",
		Witness:    document.Visual,
		Confidence: Confidence{Suffix: "_prob"},
		Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/id"}, Schemes: []string{"vnm-cccd", "vnm-cmnd"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.BirthDate, At: []string{"/birth_day"}, Notation: "DD/MM/YYYY"},
			{Field: n.Sex, At: []string{"/gender"}, Language: "vi"},
			{Field: n.Nationality, At: []string{"/nationality"}, Language: "vi"},
			{Field: n.Address, At: []string{"/recent_location"}},
			{Field: n.BirthPlace, At: []string{"/place_birth"}},
			{Field: n.IssueDate, At: []string{"/issue_date"}, Notation: "DD/MM/YYYY"},
			{Field: n.IssuingAuthority, At: []string{"/issue_place"}},
			{Field: n.ExpiryDate, At: []string{"/expiry_date", "/valid_date"}, Notation: "DD/MM/YYYY", Language: "vi"},
			{Field: n.MRZLines, At: []string{"/mrz"}},
		},
		Pages: []Page{{At: []string{"/dict_qr"}, Witness: document.Barcode, Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/SoCCCD"}, Schemes: []string{"vnm-cccd"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.Sex, At: []string{"/gender"}, Language: "vi"},
			{Field: n.BirthDate, At: []string{"/birth_day"}, Notation: "DDMMYYYY"},
			{Field: n.IssueDate, At: []string{"/issue_date"}, Notation: "DDMMYYYY"},
			{Field: n.Address, At: []string{"/address"}},
		}}},
		Null: []string{"-"},
		Verdicts: []Verdict{
			{Name: "tampering", At: "/tampering/is_legal", Whole: true, Values: vnptCheck()},
			{Name: "match_id", At: "/match_front_back/match_id", Values: vnptCheck()},
			{Name: "match_name", At: "/match_front_back/match_name", Values: vnptCheck()},
			{Name: "match_birth_date", At: "/match_front_back/match_bod", Values: vnptCheck()},
			{Name: "match_sex", At: "/match_front_back/match_sex", Values: vnptCheck()},
		},
		Ignore: []string{"msg", "msg_back", "type_id", "card_type", "citizen_id", "SoCMND", "origin_location", "features", "expire_warning", "warning",
			"id_probs", "name_probs", "mrz_probs", "mrz_valid_score", "mrz_prob", "back_type_id", "back_expire_warning", "back_corner_warning", "corner_warning", "checking_result_front",
			"checking_result_back", "quality_front", "quality_back", "post_code", "nation_policy", "general_warning", "warning_msg", "cover_prob_front", "dupplication_warning", "id_fake_warning", "id_fake_prob", "name_fake_warning", "dob_fake_warning"},
	}
}

func vnptCheck() map[string]string {
	return map[string]string{"yes": "ok", "no": "error"}
}
