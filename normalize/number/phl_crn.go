package number

var phlCRN = scheme{
	id:        "phl-crn",
	country:   "PHL",
	name:      "common reference number",
	localName: "CRN",
	bearer:    Person,
	rule:      "Twelve digits.",

	mask: "n{12}",

	valid: []Example{
		{"0111-1234567-8", ""},
		{"003312345678", ""},
		{"0028-7654321-0", ""},
	},
	invalid: []Example{
		{"0111-123456-8", "shape"},
		{"011-1234567-8", "shape"},
		{"0111-1234567-X", "shape"},
	},
}
