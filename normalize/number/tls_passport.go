package number

// The vendor sample MRZ is NOT a legal TD3: both lines are 35 characters, there
// is no check digit after the number, DOB check digit is 1 but must be 3,
// expiry 2 but must be 0. Do not use it as a positive MRZ test.
var tlsPassport = Scheme{
	ID:        "tls-passport",
	Country:   "TLS",
	Name:      "Passport number",
	LocalName: "Passaporte",
	Rule:      "Vendor sample P1234567.",
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
