package number

// The card shows this number; the PhilSys number itself (PSN) is confidential.
var phlPCN = scheme{
	id:        "phl-pcn",
	country:   "PHL",
	name:      "PhilSys card number",
	localName: "PCN",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Sixteen digits, not those of the confidential PhilSys number, which are twelve.",
	sources: []string{
		"https://philsys.gov.ph/philsys-number/",
		"https://verihubs.com/ph/blog/philsys-number-psn-pcn-guide",
	},

	mask: "n{16}",

	valid: []Example{
		{"1234-5678-9101-1213", ""},
		{"0000111122223333", ""},
		{"6104 2345 6789 0123", ""},
	},
	invalid: []Example{
		{"123456789012", "shape"},
		{"123456789101121", "shape"},
		{"1234-5678-9101-121A", "shape"},
	},
}
