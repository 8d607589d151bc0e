package number

var autDriver = Scheme{
	ID:        "aut-driver",
	Country:   "AUT",
	Name:      "Driving licence number (EU field 5)",
	LocalName: "Führerschein",
	Rule:      "8 digits, first 2 = year of issue",

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
