package number

var autDriver = Scheme{
	ID:        "aut-driver",
	Country:   "AUT",
	Name:      "driving licence number",
	LocalName: "Führerschein",
	Cards:     []string{"driving_license"},
	Rule:      "Eight digits, the first two the year of issue.",

	mask: "n{8}",

	Valid: []Example{
		{"12345678", ""},
		{"06123456", ""},
		{"21000001", ""},
	},
	Invalid: []Example{
		{"1234567", "shape"},
		{"123456789", "shape"},
		{"1234567A", "shape"},
	},
}
