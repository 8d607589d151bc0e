package number

var venCI = scheme{
	id:        "ven-ci",
	country:   "VEN",
	name:      "identity card number",
	localName: "cédula de identidad",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "V for citizens or E for foreigners and five to eight digits.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/ven",
	},

	mask: "[VE]{0,1} n{5,8}",

	valid: []Example{
		{"V-12.345.678", ""},
		{"E-84.123.456", ""},
		{"V1234567", ""},
	},
	invalid: []Example{
		{"X12345678", "shape"},
		{"V1234", "shape"},
		{"V123456789", "shape"},
	},
}
