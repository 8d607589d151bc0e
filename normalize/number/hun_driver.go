package number

var hunDriver = Scheme{
	ID:        "hun-driver",
	Country:   "HUN",
	Name:      "driving licence number",
	LocalName: "Vezetői engedély",
	Cards:     []string{"driving_license"},
	Rule:      "Two letters and six digits.",

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
