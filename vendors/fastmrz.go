package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// The library completes the year of birth so that it lies before the expiry. The
// second optional data of a card are cut from the wrong line, and not read. A zone
// whose digit fails is a failure with fields.
func fastmrz() *Table {
	return &Table{
		ID:    "fastmrz",
		Title: "FastMRZ",
		Doc:   "https://github.com/sivakumar-mahalingam/fastmrz",
		Marks: [][]Mark{
			{{At: "/mrz_type", In: []string{"TD1", "TD2", "TD3", "MRVA", "MRVB"}}, {At: "/mrz_text", Is: "string"}},
			{{At: "/status", In: []string{"FAILURE"}}, {At: "/status_message", Is: "string"}},
		},
		Error: Envelope{
			OK:      []Mark{{At: "/mrz_text", Is: "string"}},
			Code:    []string{"/status_message"},
			Classes: []ErrorClass{{"bad_image", []string{"No MRZ detected", "Invalid MRZ format"}}},
		},
		KindAt: "/mrz_type",
		Kinds: []Kind{
			{Values: []string{"TD3"}, Type: n.Passport, Title: "passport"},
			{Values: []string{"MRVA", "MRVB"}, Type: n.Visa, Title: "visa"},
		},
		Witness: document.VendorMRZ,
		Fields: []Binding{
			{Field: n.DocumentCode, At: []string{"/document_code"}},
			{Field: n.IssuingCountry, At: []string{"/issuer_code"}},
			{Field: n.DocumentNumber, At: []string{"/document_number"}},
			{Field: n.Surname, At: []string{"/surname"}},
			{Field: n.GivenNames, At: []string{"/given_name"}},
			{Field: n.Sex, At: []string{"/sex"}},
			{Field: n.BirthDate, At: []string{"/birth_date"}},
			{Field: n.Nationality, At: []string{"/nationality_code"}},
			{Field: n.ExpiryDate, At: []string{"/expiry_date"}},
			{Field: n.MRZLines, At: []string{"/mrz_text"}},
		},
		Verdicts: []Verdict{
			{Name: "zone", At: "/status", Values: map[string]string{"SUCCESS": "ok", "FAILURE": "error"}},
		},
		Ignore: []string{
			"document_number_checkdigit", "birth_date_checkdigit", "expiry_date_checkdigit", "optional_data_checkdigit", "final_checkdigit",
			"optional_data", "optional_data_1", "optional_data_2", "status_message",
		},
	}
}
