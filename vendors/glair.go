package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Everything is read from the zone, which comes in pieces: the check digits are
// fields of their own.
// The member name holds the given names.
func glair() *Table {
	return &Table{
		ID:    "glair-passport",
		Title: "GLAIR Vision, passport",
		Doc:   "https://docs.glair.ai/vision/passport",
		Marks: [][]Mark{
			{{At: "/read", Some: []string{"doc_number", "doc_number_hash"}}, {At: "/status", Is: "string"}},
			{{At: "/status", In: []string{"NO_FILE", "FILE_INVALID_FORMAT", "FAILED"}}, {At: "/reason", Is: "string"}},
		},
		Error: Envelope{
			OK:   []Mark{{At: "/read", Is: "object"}},
			Code: []string{"/status"},
			Classes: []ErrorClass{
				{"bad_request", []string{"NO_FILE"}},
				{"bad_image", []string{"FILE_INVALID_FORMAT", "FAILED"}},
			},
		},
		Documents:  "/read",
		Type:       n.Passport,
		Witness:    document.VendorMRZ,
		Wrap:       Wrap{Text: []string{"/value_original"}, Stated: []string{"/value"}, Confidence: "/confidence"},
		Confidence: Confidence{Scale: 100},
		Fields: []Binding{
			{Field: n.DocumentCode, At: []string{"/document_type"}},
			{Field: n.IssuingCountry, At: []string{"/country"}},
			{Field: n.Surname, At: []string{"/surname"}},
			{Field: n.GivenNames, At: []string{"/name"}},
			{Field: n.DocumentNumber, At: []string{"/doc_number"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.BirthDate, At: []string{"/birth_date"}},
			{Field: n.Sex, At: []string{"/sex"}},
			{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
			{Field: n.PersonalNumber, At: []string{"/optional_data"}},
		},
		Rebuild: Rebuild{
			Layout: "TD3",
			Elements: map[string]string{
				"document_code": "/document_type", "issuing_state": "/country", "surname": "/surname", "given_names": "/name",
				"document_number": "/doc_number", "nationality": "/nationality", "birth_date": "/birth_date", "sex": "/sex",
				"expiry_date": "/expiry_date", "optional_data": "/optional_data",
			},
			Digits: map[string]string{
				"document_number": "/doc_number_hash", "birth_date": "/birth_date_hash", "expiry_date": "/expiry_date_hash",
				"optional_data": "/optional_data_hash", "composite": "/final_hash",
			},
		},
	}
}
