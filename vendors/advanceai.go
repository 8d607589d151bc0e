package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Each person of an Indonesian family card is a document of its own: one holder's
// number says nothing about another's birth date.
func advanceaiKK() *Table {
	return &Table{
		ID:    "advanceai-idn-family-card",
		Title: "ADVANCE.AI family card OCR (kartu keluarga), Indonesia",
		Doc:   "https://doc.advance.ai/kk_optical_character_recognition.html",
		Marks: [][]Mark{
			{{At: "/code", Is: "string"}, {At: "/data/personList", Is: "array"}},
		},
		RequestID: "/transactionId",
		Error:     advanceaiEnvelope,
		Documents: "/data/personList/*",
		Type:      n.OtherDocument,
		Country:   "IDN",
		Witness:   document.Visual,
		Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/idNumber"}, Schemes: []string{"idn-nik"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.BirthDate, At: []string{"/birthDate"}, Notation: "DD-MM-YYYY"},
			{Field: n.BirthPlace, At: []string{"/birthPlace"}},
			{Field: n.Sex, At: []string{"/gender"}, Language: "id"},
			{Field: n.Religion, At: []string{"/religion"}, Language: "id"},
			{Field: n.Nationality, At: []string{"/nationality"}, Language: "id"},
			{Field: n.MaritalStatus, At: []string{"/maritalStatus"}, Language: "id"},
			{Field: n.FatherName, At: []string{"/nameOfFather"}},
			{Field: n.MotherName, At: []string{"/nameOfMother"}},
			{Field: n.DocumentNumber, At: []string{"/passport"}},
		},
		Pages: []Page{{At: []string{"/data"}, Around: true, Fields: []Binding{ // where the family lives
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.RT, At: []string{"/rtrw"}, Before: "/"},
			{Field: n.RW, At: []string{"/rtrw"}, After: "/"},
			{Field: n.Village, At: []string{"/village"}},
			{Field: n.District, At: []string{"/district"}},
			{Field: n.City, At: []string{"/city"}},
			{Field: n.Province, At: []string{"/province"}},
		}}},
		Ignore: []string{"person", "kitap", "education", "relationship", "occupation"},
	}
}

func advanceaiKTP() *Table {
	return &Table{
		ID:    "advanceai-idn-idcard",
		Title: "ADVANCE.AI ID card OCR, Indonesia",
		Doc:   "https://doc.advance.ai",
		Marks: [][]Mark{
			{{At: "/code", Is: "string"}, {At: "/pricingStrategy", Is: "string"}, {At: "/data", Some: []string{"idNumber", "birthPlaceBirthday"}}},
			{{At: "/code", Is: "string"}, {At: "/pricingStrategy", Is: "string"}, {At: "/data", Not: true}},
		},
		RequestID: "/transactionId",
		Error:     advanceaiEnvelope,
		Documents: "/data",
		Type:      n.NationalID,
		Country:   "IDN",
		Witness:   document.Visual,
		Fields: []Binding{
			{Field: n.PersonalNumber, At: []string{"/idNumber"}, Schemes: []string{"idn-nik"}},
			{Field: n.FullName, At: []string{"/name"}},
			{Field: n.BirthDate, At: []string{"/birthPlaceBirthday"}},
			{Field: n.BirthPlace, At: []string{"/birthPlaceBirthday"}, Before: ","},
			{Field: n.Sex, At: []string{"/gender"}, Language: "id"},
			{Field: n.BloodType, At: []string{"/bloodType"}},
			{Field: n.Address, At: []string{"/address"}},
			{Field: n.RT, At: []string{"/rtrw"}, Before: "/"},
			{Field: n.RW, At: []string{"/rtrw"}, After: "/"},
			{Field: n.Village, At: []string{"/village"}},
			{Field: n.District, At: []string{"/district"}},
			{Field: n.City, At: []string{"/city"}},
			{Field: n.Province, At: []string{"/province"}},
			{Field: n.Religion, At: []string{"/religion"}, Language: "id"},
			{Field: n.MaritalStatus, At: []string{"/maritalStatus"}, Language: "id"},
			{Field: n.Occupation, At: []string{"/occupation"}},
			{Field: n.Nationality, At: []string{"/nationality"}, Language: "id"},
			{Field: n.ExpiryDate, At: []string{"/expiryDate"}, Language: "id"},
		},
	}
}

// advanceaiEnvelope is that of the whole API.
var advanceaiEnvelope = Envelope{
	OK:   []Mark{{At: "/code", In: []string{"SUCCESS"}}},
	Code: []string{"/code"},
	Classes: []ErrorClass{
		{"bad_image", []string{"OCR_NO_RESULT", "NO_FACE_DETECTED", "INVALID_IMAGE*", "IMAGE_*", "CARD_*"}},
		{"bad_request", []string{"PARAMETER_ERROR", "EMPTY_PARAMETER_ERROR"}},
		{"auth", []string{"ACCESS_DENIED*", "ACCESS_TOKEN_*", "USER_NOT_FOUND", "IAM_FAILED", "UNAUTHORIZED*"}},
		{"quota", []string{"INSUFFICIENT_BALANCE", "ACCOUNT_DISABLED"}},
		{"rate_limit", []string{"QPS_LIMIT*", "TOO_MANY_REQUESTS", "CONCURRENCY*"}},
		{"internal", []string{"ERROR", "SERVICE_BUSY", "SERVICE_ERROR", "TIME_OUT"}},
	},
}
