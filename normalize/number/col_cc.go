package number

var colCC = scheme{
	id:        "col-cc",
	country:   "COL",
	name:      "citizenship card number",
	localName: "cédula de ciudadanía, NUIP",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Six to eight digits, or ten from 1000000000 on; no check digit on the card.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/col",
	},

	mask: "n{6,8} | 1n{9}",
	drop: ",",

	valid: []Example{
		{"1.020.304.050", ""},
		{"79.123.456", ""},
		{"52123456", ""},
	},
	invalid: []Example{
		{"12345", "shape"},
		{"2.020.304.050", "shape"},
		{"123456789012", "shape"},
	},
}
