package number

var tlsPassport = Scheme{
	ID:        "tls-passport",
	Country:   "TLS",
	Name:      "passport number",
	LocalName: "Passaporte",
	Cards:     []string{"passport"},
	Rule:      "One or two letters and six or seven digits.",
	Sources: []string{
		"vendor sample",
	},

	mask: "a{1,2} n{6,7}",

	Valid: []Example{
		{"P1234567", ""},
		{"C0012345", ""},
		{"AB123456", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"P12345", "shape"},
		{"PPP12345", "shape"},
	},
}
