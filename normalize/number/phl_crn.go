package number

var phlCRN = Scheme{
	ID:        "phl-crn",
	Country:   "PHL",
	Name:      "UMID common reference number",
	LocalName: "CRN",
	Rule:      "12 digits 0111-1234567-8; last is a check digit, rule not public.",

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
