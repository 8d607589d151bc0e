package number

var colCC = Scheme{
	ID:        "col-cc",
	Country:   "COL",
	Name:      "citizenship card number",
	LocalName: "cédula de ciudadanía, NUIP",
	Cards:     []string{"national_id"},
	Rule:      "Six to eight digits, or ten from 1000000000 on; no check digit on the card.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/col",
	},

	mask: "n{6,8} | 1n{9}",
	drop: ",",

	Valid: []Example{
		{"1.020.304.050", ""},
		{"79.123.456", ""},
		{"52123456", ""},
	},
	Invalid: []Example{
		{"12345", "shape"},
		{"2.020.304.050", "shape"},
		{"123456789012", "shape"},
	},
}
