package number

var hunDriver = scheme{
	id:        "hun-driver",
	country:   "HUN",
	name:      "driving licence number",
	localName: "Vezetői engedély",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Two letters and six digits.",

	mask: "aan{6}",

	valid: []Example{
		{"AB123456", ""},
		{"CC000001", ""},
		{"XA654321", ""},
	},
	invalid: []Example{
		{"A123456", "shape"},
		{"AB12345", "shape"},
		{"AB1234567", "shape"},
	},
}
