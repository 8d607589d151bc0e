package number

var phlSSS = scheme{
	id:      "phl-sss",
	country: "PHL",
	name:    "social security number",
	bearer:  Person,
	rule:    "Ten digits.",

	mask: "n{10}",

	valid: []Example{
		{"34-1234567-8", ""},
		{"0312345678", ""},
		{"33-0000001-2", ""},
	},
	invalid: []Example{
		{"34-123456-8", "shape"},
		{"3-1234567-8", "shape"},
		{"34-1234567-A", "shape"},
	},
}
