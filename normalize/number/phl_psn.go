package number

// The number is permanent and confidential: only the card number, PCN, may be
// shown. Where twelve digits turn up as a number of a PhilID, they are this one.
var phlPSN = Scheme{
	ID:        "phl-psn",
	Country:   "PHL",
	Name:      "PhilSys number",
	LocalName: "PSN",
	Rule:      "Twelve digits.",
	Sources: []string{
		"https://philsys.gov.ph/philsys-number/",
	},
	Masked: true,

	mask: "n{12}",

	Valid: []Example{
		{"1234-5678-9101", ""},
		{"000011112222", ""},
	},
	Invalid: []Example{
		{"1234-5678-9101-1213", "shape"},
		{"12345678910", "shape"},
		{"12345678910A", "shape"},
	},
}
