package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Everything is of the zone, its fillers and check digits too, so that the zone can
// be put together again from all but the fillers of the names.
func passporteye() *Table {
	return &Table{
		ID:    "passporteye",
		Title: "PassportEye, MRZ.to_dict",
		Doc:   "https://github.com/konstantint/PassportEye",
		Marks: [][]Mark{
			{{At: "/mrz_type", In: []string{"TD1", "TD2", "TD3", "MRVA", "MRVB"}}, {At: "/valid_score", Is: "number"}},
		},
		KindAt: "/mrz_type",
		Kinds: []Kind{
			{Values: []string{"TD1"}, Title: "card", Rebuild: passporteyeZone("TD1", "optional1", "optional2")},
			{Values: []string{"TD2"}, Title: "TD2", Rebuild: passporteyeZone("TD2", "optional1", "")},
			{Values: []string{"TD3"}, Type: n.Passport, Title: "passport", Rebuild: passporteyeZone("TD3", "personal_number", "")},
			{Values: []string{"MRVA"}, Type: n.Visa, Title: "visa", Rebuild: passporteyeZone("MRVA", "optional1", "")},
			{Values: []string{"MRVB"}, Type: n.Visa, Title: "small visa", Rebuild: passporteyeZone("MRVB", "optional1", "")},
		},
		Witness: document.VendorMRZ,
		Fields: []Binding{
			{Field: n.DocumentCode, At: []string{"/type"}},
			{Field: n.IssuingCountry, At: []string{"/country"}},
			{Field: n.DocumentNumber, At: []string{"/number"}},
			{Field: n.PersonalNumber, At: []string{"/personal_number"}},
			{Field: n.Surname, At: []string{"/surname"}},
			{Field: n.GivenNames, At: []string{"/names"}},
			{Field: n.Sex, At: []string{"/sex"}},
			{Field: n.BirthDate, At: []string{"/date_of_birth"}, Notation: "YYMMDD"},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.ExpiryDate, At: []string{"/expiration_date"}, Notation: "YYMMDD"},
			{Field: n.MRZLines, At: []string{"/raw_text"}},
		},
		Null: []string{"<<<<<<<<<<<<<<"}, // no personal number
		Ignore: []string{
			"valid_score", "valid_number", "valid_date_of_birth", "valid_expiration_date", "valid_composite", "valid_personal_number",
			"filename", "walltime", "method",
		},
	}
}

func passporteyeZone(layout, optional, optional2 string) Rebuild {
	r := Rebuild{
		Layout: layout,
		Elements: map[string]string{
			"document_code": "/type", "issuing_state": "/country", "surname": "/surname", "given_names": "/names", "document_number": "/number",
			"nationality": "/nationality", "birth_date": "/date_of_birth", "sex": "/sex", "expiry_date": "/expiration_date", "optional_data": "/" + optional,
		},
		Digits: map[string]string{
			"document_number": "/check_number", "birth_date": "/check_date_of_birth", "expiry_date": "/check_expiration_date",
			"optional_data": "/check_personal_number", "composite": "/check_composite",
		},
	}
	if optional2 != "" {
		r.Elements["optional_data_2"] = "/" + optional2
	}
	return r
}
