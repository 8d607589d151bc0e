package number

var hunDriver = Scheme{
	ID:        "hun-driver",
	Country:   "HUN",
	Name:      "Driving licence number (EU field 5)",
	LocalName: "Vezetői engedély",
	Rule:      "2 letters + 6 digits",

	mask: "aan{6}",

	Valid: []Example{
		{"AB123456", ""},
		{"CC000001", ""},
		{"XA654321", ""},
	},
	Invalid: []Example{
		{"A123456", "shape"},
		{"AB12345", "shape"},
		{"AB1234567", "shape"},
	},
}
