package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The member nationality is the ethnic group; the birth date stands in three
// members.
func megvii() *Table {
	return &Table{
		ID:    "megvii-ocridcard",
		Title: "Megvii FaceID ocridcard v3",
		Doc:   "https://faceid.com/document/faceid-guide-docs/id_card_ocr",
		Marks: [][]Mark{
			{{At: "/result", Is: "number"}, {At: "/request_id", Is: "string"}, {At: "/time_used", Is: "number"}},
		},
		RequestID: "/request_id",
		Error: Envelope{
			OK:      []Mark{{At: "/result", In: []string{"1001", "1002"}}},
			Code:    []string{"/error_message", "/result"},
			Until:   ":",
			Classes: append([]ErrorClass{{"bad_image", []string{"2*"}}}, finauthClasses...),
		},
		Type:    n.NationalID,
		Country: "CHN",
		Witness: document.Visual,
		Wrap:    Wrap{Text: []string{"/result"}, Confidence: "/quality"},
		Fields: []Binding{
			{Field: n.NativeName, At: []string{"/name"}},
			{Field: n.Sex, At: []string{"/gender"}},
			{Field: n.Ethnicity, At: []string{"/nationality"}},
			{Field: n.BirthDate, Parts: []string{"/birth_year", "/birth_month", "/birth_day"}},
			{Field: n.PersonalNumber, At: []string{"/idcard_number"}, Schemes: []string{"chn-resident-id", "chn-resident-id-15"}},
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.IssuingAuthority, At: []string{"/issued_by"}},
			{Field: n.IssueDate, At: []string{"/valid_date_start"}},
			{Field: n.ExpiryDate, At: []string{"/valid_date_end"}},
		},
		Ignore: []string{"side", "time_used", "completeness", "card_rect", "portrait", "legality"},
	}
}
