package number

var chnPassport = scheme{
	id:        "chn-passport",
	country:   "CHN",
	name:      "ordinary passport number",
	localName: "普通护照",
	cards:     []string{"passport"},
	bearer:    Document,
	rule:      "E and eight digits, or E, a letter but I and O, and seven digits; G, D, S and P in other series.",

	mask: "En{8} | E[A-HJ-NP-Z]n{7} | Gn{8} | [DS]n{7,8} | [DS]En{7,8} | Pn{7,8} | P[ES]n{7,8}",

	valid: []Example{
		{"E12345678", ""},
		{"EA1234567", ""},
		{"G12345678", ""},
	},
	invalid: []Example{
		{"EI1234567", "shape"},
		{"E1234567", "shape"},
		{"X12345678", "shape"},
	},
}
