package number

var phlCRN = Scheme{
	ID:        "phl-crn",
	Country:   "PHL",
	Name:      "common reference number",
	LocalName: "CRN",
	Rule:      "Twelve digits.",

	mask: "n{12}",

	Valid: []Example{
		{"0111-1234567-8", ""},
		{"003312345678", ""},
		{"0028-7654321-0", ""},
	},
	Invalid: []Example{
		{"0111-123456-8", "shape"},
		{"011-1234567-8", "shape"},
		{"0111-1234567-X", "shape"},
	},
}
