package number

var autDriver = scheme{
	id:        "aut-driver",
	country:   "AUT",
	name:      "driving licence number",
	localName: "Führerschein",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Eight digits, the first two the year of issue.",

	mask: "n{8}",

	valid: []Example{
		{"12345678", ""},
		{"06123456", ""},
		{"21000001", ""},
	},
	invalid: []Example{
		{"1234567", "shape"},
		{"123456789", "shape"},
		{"1234567A", "shape"},
	},
}
