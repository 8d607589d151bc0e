package number

var czeDriver = scheme{
	id:        "cze-driver",
	country:   "CZE",
	name:      "driving licence number",
	localName: "Řidičský průkaz",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Two letters and six digits.",

	mask: "aan{6}",

	valid: []Example{
		{"EA 123456", ""},
		{"EM654321", ""},
		{"AB000001", ""},
	},
	invalid: []Example{
		{"E123456", "shape"},
		{"EA12345", "shape"},
		{"EA1234567", "shape"},
	},
}
