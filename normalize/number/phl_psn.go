package number

// The number is permanent and confidential: only the card number, PCN, may be
// shown. Where twelve digits turn up as a number of a PhilID, they are this one.
var phlPSN = scheme{
	id:        "phl-psn",
	country:   "PHL",
	name:      "PhilSys number",
	localName: "PSN",
	bearer:    Person,
	rule:      "Twelve digits.",
	sources: []string{
		"https://philsys.gov.ph/philsys-number/",
	},
	masked: true,

	mask: "n{12}",

	valid: []Example{
		{"1234-5678-9101", ""},
		{"000011112222", ""},
	},
	invalid: []Example{
		{"1234-5678-9101-1213", "shape"},
		{"12345678910", "shape"},
		{"12345678910A", "shape"},
	},
}
