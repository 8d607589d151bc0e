package number

var venCI = Scheme{
	ID:        "ven-ci",
	Country:   "VEN",
	Name:      "identity card number",
	LocalName: "cédula de identidad",
	Cards:     []string{"national_id"},
	Rule:      "V for citizens or E for foreigners and five to eight digits.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/ven",
	},

	mask: "[VE]{0,1} n{5,8}",

	Valid: []Example{
		{"V-12.345.678", ""},
		{"E-84.123.456", ""},
		{"V1234567", ""},
	},
	Invalid: []Example{
		{"X12345678", "shape"},
		{"V1234", "shape"},
		{"V123456789", "shape"},
	},
}
