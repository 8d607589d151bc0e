package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

func accuauth() *Table {
	return &Table{
		ID:    "accuauth-idn-idcard",
		Title: "AccuAuth ID card OCR, Indonesia",
		Doc:   "AccuAuth API reference, POST /ocr/idcard",
		Marks: [][]Mark{
			{{At: "/results/*", Some: []string{"nationnality", "gender_s"}}},
			{{At: "/status", Is: "string", Out: []string{"OK"}}, {At: "/request_id", Is: "string"}, {At: "/reason"}},
			{{At: "/status", In: []string{
				"OK", "INVALID_ARGUMENT", "DETECTION_FAILED", "UNAUTHORIZED", "KEY_EXPIRED", "NO_PERMISSION",
				"OUT_OF_QUOTA", "RATE_LIMIT_EXCEEDED", "NOT_FOUND", "INTERNAL_ERROR"}}, {At: "/request_id", Is: "string"}},
		},
		RequestID: "/request_id",
		Error: Envelope{
			OK:   []Mark{{At: "/status", In: []string{"OK"}}},
			Code: []string{"/status"},
			Classes: []ErrorClass{
				{"bad_request", []string{"INVALID_ARGUMENT"}},
				{"bad_image", []string{"DETECTION_FAILED"}},
				{"auth", []string{"UNAUTHORIZED", "KEY_EXPIRED", "NO_PERMISSION"}},
				{"quota", []string{"OUT_OF_QUOTA"}},
				{"rate_limit", []string{"RATE_LIMIT_EXCEEDED"}},
				{"not_found", []string{"NOT_FOUND"}},
				{"internal", []string{"INTERNAL_ERROR"}},
			},
		},
		Documents: "/results/*",
		Type:      n.NationalID,
		Country:   "IDN",
		Witness:   document.Visual,
		Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/id_number"}, Schemes: []string{"idn-nik"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.BirthPlace, At: []string{"/pob"}},
			{Field: n.BirthDate, At: []string{"/dob"}, Notation: "DD-MM-YYYY"},
			{Field: n.Sex, At: []string{"/gender"}, Stated: "/gender_s", Language: "id"},
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.Province, At: []string{"/province"}},
			{Field: n.City, At: []string{"/city"}},
			{Field: n.District, At: []string{"/district"}},
			{Field: n.Village, At: []string{"/village"}},
			{Field: n.RT, At: []string{"/rt"}},
			{Field: n.RW, At: []string{"/rw"}},
			{Field: n.Religion, At: []string{"/religion"}, Language: "id"},
			{Field: n.MaritalStatus, At: []string{"/marital_status"}, Language: "id"},
			{Field: n.Occupation, At: []string{"/work"}},
			{Field: n.Nationality, At: []string{"/nationnality"}, Language: "id"}, // sic
		},
	}
}
