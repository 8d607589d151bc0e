package number

// ISO date on the PhilID is "JANUARY 01, 1980" (month name first).
var phlPCN = Scheme{
	ID:        "phl-pcn",
	Country:   "PHL",
	Name:      "PhilSys card number (PCN)",
	LocalName: "PCN",
	Rule:      "16 digits printed 1234-5678-9101-1213; no public check digit. The permanent PSN has 12 digits and is confidential (back, microprint).",
	Sources: []string{
		"https://philsys.gov.ph/philsys-number/",
		"https://verihubs.com/ph/blog/philsys-number-psn-pcn-guide",
	},

	mask: "n{16}",

	Valid: []Example{
		{"1234-5678-9101-1213", ""},
		{"0000111122223333", ""},
		{"6104 2345 6789 0123", ""},
	},
	Invalid: []Example{
		{"123456789012", "shape"},
		{"123456789101121", "shape"},
		{"1234-5678-9101-121A", "shape"},
	},
}
