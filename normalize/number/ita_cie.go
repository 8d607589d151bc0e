package number

var itaCIE = Scheme{
	ID:        "ita-cie",
	Country:   "ITA",
	Name:      "identity card number",
	LocalName: "Carta d'identità",
	Cards:     []string{"national_id"},
	Rule:      "C, a letter, five digits and two letters; on paper two letters and seven digits, or seven digits and two letters.",
	Sources: []string{
		"github.com/validatorjs/validator.js (IT; treats CA00000AA as invalid specimen)",
	},

	mask: "Ca n{5} aa | aa n{7} | n{7} aa",

	Valid: []Example{
		{"CA00000AA", ""},
		{"AX1234567", ""},
		{"CB12345CD", ""},
	},
	Invalid: []Example{
		{"C100000AA", "shape"},
		{"CA0000AA", "shape"},
		{"AA00000000", "shape"},
	},
}
