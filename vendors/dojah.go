package vendors

import (
	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// A look-up has what a register says of a number, and no document was read. The
// answer that only compares holds objects instead of names.
var dojah = Table{
	ID:    "dojah-lookup",
	Title: "Dojah, look-up of a number, Nigeria",
	Doc:   "https://docs.dojah.io",
	Marks: [][]Mark{
		{{At: "/entity", Some: []string{"nin", "bvn"}}, {At: "/entity/first_name", Is: "string"}, {At: "/entity/last_name", Is: "string"}},
	},
	Documents: "/entity",
	Type:      n.OtherDocument,
	Country:   "NGA",
	Witness:   document.Merged,
	Fields: []Binding{
		{Field: n.PersonalNumber, At: []string{"/nin"}, Schemes: []string{"nga-nin"}},
		{Field: n.Surname, At: []string{"/last_name"}},
		{Field: n.GivenNames, At: []string{"/first_name"}},
		{Field: n.MiddleName, At: []string{"/middle_name"}},
		{Field: n.Sex, At: []string{"/gender"}},
		{Field: n.BirthDate, At: []string{"/date_of_birth", "/dob"}},
	},
	Verdicts: []Verdict{
		{Name: "selfie", At: "/selfie_verification/match", Values: map[string]string{"true": "ok", "false": "error"}},
	},
	Ignore: []string{"bvn", "image", "photo", "phone_number", "phone_number1", "confidence_value", "email", "customer"},
}
