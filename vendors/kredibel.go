package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// Years have two digits. Names of countries stand beside their codes.
func kredibel() *Table {
	return &Table{
		ID:    "kredibel-passport",
		Title: "Kredibel text recognition, passport",
		Doc:   "https://docs.kredibel.io/api-references/text-recognition/passport",
		Marks: [][]Mark{
			{{At: "/data/result/identityId"}, {At: "/data/result/indicator"}},
		},
		RequestID: "/data/id",
		Documents: "/data/result",
		Type:      n.Passport,
		Witness:   document.Merged,
		Fields: []Binding{
			{Field: n.DocumentNumber, At: []string{"/identityId"}},
			{Field: n.DocumentCode, At: []string{"/indicator"}},
			{Field: n.IssuingCountry, At: []string{"/countryCode"}},
			{Field: n.FullName, At: []string{"/fullName"}},
			{Field: n.Nationality, At: []string{"/nationalityCode"}},
			{Field: n.Nationality, At: []string{"/nationality"}},
			{Field: n.BirthDate, At: []string{"/birthDate"}, Notation: "DD-MM-YY"},
			{Field: n.Sex, At: []string{"/sex"}},
			{Field: n.PersonalNumber, At: []string{"/personalNumber"}},
			{Field: n.ExpiryDate, At: []string{"/expirationDate"}, Notation: "DD-MM-YY"},
		},
		Ignore: []string{"country"},
	}
}
