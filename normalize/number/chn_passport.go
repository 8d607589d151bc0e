package number

var chnPassport = Scheme{
	ID:        "chn-passport",
	Country:   "CHN",
	Name:      "ordinary passport number",
	LocalName: "普通护照",
	Cards:     []string{"passport"},
	Rule:      "E and eight digits, or E, a letter but I and O, and seven digits; G, D, S and P in other series.",

	mask: "En{8} | E[A-HJ-NP-Z]n{7} | Gn{8} | [DS]n{7,8} | [DS]En{7,8} | Pn{7,8} | P[ES]n{7,8}",

	Valid: []Example{
		{"E12345678", ""},
		{"EA1234567", ""},
		{"G12345678", ""},
	},
	Invalid: []Example{
		{"EI1234567", "shape"},
		{"E1234567", "shape"},
		{"X12345678", "shape"},
	},
}
