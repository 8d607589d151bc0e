package number

var irlDriver = Scheme{
	ID:        "irl-driver",
	Country:   "IRL",
	Name:      "driving licence number",
	LocalName: "Ceadúnas tiomána",
	Cards:     []string{"driving_license"},
	Rule:      "Nine digits, or a letter in the fourth place.",

	mask: "n{9} | nnnan{5}",

	Valid: []Example{
		{"123456789", ""},
		{"012A34567", ""},
		{"987654321", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"12345678A", "shape"},
	},
}
