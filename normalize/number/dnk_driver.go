package number

var dnkDriver = scheme{
	id:        "dnk-driver",
	country:   "DNK",
	name:      "driving licence number",
	localName: "Kørekort",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Eight digits.",

	mask: "n{8}",

	valid: []Example{
		{"12345678", ""},
		{"00000001", ""},
		{"23456789", ""},
	},
	invalid: []Example{
		{"1234567", "shape"},
		{"123456789", "shape"},
		{"1234567A", "shape"},
	},
}
