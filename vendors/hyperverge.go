package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// One entry stands for each side of a document that was found. A name means
// something else from kind to kind: the date of a PAN card is the birth date, that
// on the back of a voter card the date of issue. The success is a text, some
// errors are numbers.
func hyperverge() *Table {
	return &Table{
		ID:    "hyperverge-v2",
		Title: "HyperVerge KYC India, readKYC v2",
		Doc:   "https://github.com/hyperverge/kyc-india-rest-api",
		Marks: [][]Mark{
			{{At: "/result/*/details", Is: "object"}, {At: "/statusCode"}, {At: "/result/*/type", Is: "string"}}, // readId has neither
			{{At: "/status", In: []string{"failure"}}, {At: "/statusCode"}, {At: "/error"}},
		},
		RequestID: "/requestId",
		Error: Envelope{
			OK:     []Mark{{At: "/status", In: []string{"failure"}, Not: true}, {At: "/error", Not: true}},
			Code:   []string{"/statusCode"},
			Status: []string{"/statusCode"},
			Classes: []ErrorClass{
				{"bad_request", []string{"400"}},
				{"auth", []string{"401", "403"}},
				{"bad_image", []string{"422"}},
				{"rate_limit", []string{"429"}},
				{"internal", []string{"424", "5*"}},
			},
		},
		Documents: "/result/*",
		OneHolder: true,
		Country:   "IND",
		KindAt:    "/type",
		Wrap:      Wrap{Text: []string{"/value"}},
		Kinds: []Kind{
			{Values: []string{"passport_front"}, Type: n.Passport, Title: "passport, front", Pages: []Page{{At: []string{"/details"}, Witness: document.Merged, Fields: []Binding{
				{Field: n.DocumentCode, At: []string{"/type"}},
				{Field: n.IssuingCountry, At: []string{"/country_code"}},
				{Field: n.DocumentNumber, At: []string{"/passport_num"}},
				{Field: n.Surname, At: []string{"/surname"}},
				{Field: n.GivenNames, At: []string{"/given_name"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.BirthDate, At: []string{"/dob"}},
				{Field: n.BirthPlace, At: []string{"/place_of_birth"}},
				{Field: n.Nationality, At: []string{"/nationality"}},
				{Field: n.IssueDate, At: []string{"/doi"}},
				{Field: n.IssuePlace, At: []string{"/place_of_issue"}},
				{Field: n.ExpiryDate, At: []string{"/doe"}},
				{Field: n.MRZLines, At: []string{"/mrz/line1"}},
				{Field: n.MRZLines, At: []string{"/mrz/line2"}},
			}}}},
			{Values: []string{"passport_back"}, Type: n.Passport, Title: "passport, back", Pages: []Page{{At: []string{"/details"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.City, At: []string{"/address/city"}},
				{Field: n.District, At: []string{"/address/district"}},
				{Field: n.Province, At: []string{"/address/state"}},
				{Field: n.FatherName, At: []string{"/father"}},
				{Field: n.MotherName, At: []string{"/mother"}},
				{Field: n.SpouseName, At: []string{"/spouse"}},
				{Field: n.FileNumber, At: []string{"/file_num"}},
			}}}},
			{Values: []string{"pan", "old_pan"}, Type: n.OtherDocument, Title: "PAN card", Pages: []Page{{At: []string{"/details"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/pan_no"}, Schemes: []string{"ind-pan"}},
				{Field: n.FullName, At: []string{"/name"}},
				{Field: n.FatherName, At: []string{"/father"}},
				{Field: n.BirthDate, At: []string{"/date"}},
			}}}},
			{Values: []string{"aadhaar_front_bottom", "aadhaar_front_top"}, Type: n.NationalID, Title: "Aadhaar, front", Pages: []Page{{At: []string{"/details"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/aadhaar"}, Schemes: []string{"ind-aadhaar"}},
				{Field: n.FullName, At: []string{"/name"}},
				{Field: n.BirthDate, At: []string{"/dob", "/yob"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.FatherName, At: []string{"/father"}},
				{Field: n.MotherName, At: []string{"/mother"}},
			}}}},
			{Values: []string{"aadhaar_back"}, Type: n.NationalID, Title: "Aadhaar, back", Pages: []Page{{At: []string{"/details"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.PersonalNumber, At: []string{"/aadhaar"}, Schemes: []string{"ind-aadhaar"}},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.City, At: []string{"/address/city"}},
				{Field: n.District, At: []string{"/address/district"}},
				{Field: n.Province, At: []string{"/address/state"}},
				{Field: n.FatherName, At: []string{"/father"}},
			}}}},
			{Values: []string{"voterid_front", "voterid_front_new"}, Type: n.VoterCard, Title: "voter card, front", Pages: []Page{{At: []string{"/details"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/voterid"}, Schemes: []string{"ind-epic"}},
				{Field: n.FullName, At: []string{"/name"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.BirthDate, At: []string{"/dob"}},
			}}}},
			{Values: []string{"voterid_back"}, Type: n.VoterCard, Title: "voter card, back", Pages: []Page{{At: []string{"/details"}, Witness: document.Visual, Fields: []Binding{
				{Field: n.DocumentNumber, At: []string{"/voterid"}, Schemes: []string{"ind-epic"}},
				{Field: n.Address, At: []string{"/address"}},
				{Field: n.City, At: []string{"/address/city"}},
				{Field: n.District, At: []string{"/address/district"}},
				{Field: n.Province, At: []string{"/address/state"}},
				{Field: n.Sex, At: []string{"/gender"}},
				{Field: n.BirthDate, At: []string{"/dob"}},
				{Field: n.IssueDate, At: []string{"/date"}},
			}}}},
		},
		Ignore: []string{"tag", "conf", "qr", "phone", "pin", "old_passport_num", "old_doi", "old_place_of_issue", "relation", "age", "doc", "to-be-reviewed"},
	}
}
