package number

var ngaNIN = scheme{
	id:        "nga-nin",
	country:   "NGA",
	name:      "national identification number",
	localName: "NIN",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Eleven digits; the rules in circulation contradict each other.",
	sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/nigeria/ng_nin_recognizer.py",
		"modulus11Check for NIN (different rule)",
	},

	mask: "n{11}",

	valid: []Example{
		{"12345678901", ""},
		{"70123456789", ""},
		{"00000000001", ""},
	},
	invalid: []Example{
		{"1234567890", "shape"},
		{"123456789012", "shape"},
		{"1234567890A", "shape"},
	},
}
