package number

// vNIN is 16 alphanumerics (AB123456789012YZ). NIN slip is text, dates "12 JAN
// 1985".
var ngaNIN = Scheme{
	ID:        "nga-nin",
	Country:   "NGA",
	Name:      "National identification number",
	LocalName: "NIN",
	Rule:      "11 random digits. Public code disagrees (Verhoeff in presidio, mod 11 elsewhere): do not check.",
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
