package number

var itaCIE = scheme{
	id:        "ita-cie",
	country:   "ITA",
	name:      "identity card number",
	localName: "Carta d'identità",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "C, a letter, five digits and two letters; on paper two letters and seven digits, or seven digits and two letters.",
	sources: []string{
		"github.com/validatorjs/validator.js (IT; treats CA00000AA as invalid specimen)",
	},

	mask: "Ca n{5} aa | aa n{7} | n{7} aa",

	valid: []Example{
		{"CA00000AA", ""},
		{"AX1234567", ""},
		{"CB12345CD", ""},
	},
	invalid: []Example{
		{"C100000AA", "shape"},
		{"CA0000AA", "shape"},
		{"AA00000000", "shape"},
	},
}
