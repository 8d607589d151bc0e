package number

var tlsPassport = scheme{
	id:        "tls-passport",
	country:   "TLS",
	name:      "passport number",
	localName: "Passaporte",
	cards:     []string{"passport"},
	bearer:    Document,
	rule:      "One or two letters and six or seven digits.",
	sources: []string{
		"vendor sample",
	},

	mask: "a{1,2} n{6,7}",

	valid: []Example{
		{"P1234567", ""},
		{"C0012345", ""},
		{"AB123456", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"P12345", "shape"},
		{"PPP12345", "shape"},
	},
}
