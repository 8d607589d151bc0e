package number

var irlDriver = scheme{
	id:        "irl-driver",
	country:   "IRL",
	name:      "driving licence number",
	localName: "Ceadúnas tiomána",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Nine digits, or a letter in the fourth place.",

	mask: "n{9} | nnnan{5}",

	valid: []Example{
		{"123456789", ""},
		{"012A34567", ""},
		{"987654321", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"12345678A", "shape"},
	},
}
