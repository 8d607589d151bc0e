package number

var ngaNIN = Scheme{
	ID:        "nga-nin",
	Country:   "NGA",
	Name:      "national identification number",
	LocalName: "NIN",
	Cards:     []string{"national_id"},
	Rule:      "Eleven digits; the rules in circulation contradict each other.",
	Sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/nigeria/ng_nin_recognizer.py",
		"modulus11Check for NIN (different rule)",
	},

	mask: "n{11}",

	Valid: []Example{
		{"12345678901", ""},
		{"70123456789", ""},
		{"00000000001", ""},
	},
	Invalid: []Example{
		{"1234567890", "shape"},
		{"123456789012", "shape"},
		{"1234567890A", "shape"},
	},
}
