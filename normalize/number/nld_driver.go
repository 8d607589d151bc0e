package number

var nldDriver = scheme{
	id:        "nld-driver",
	country:   "NLD",
	name:      "driving licence number",
	localName: "Rijbewijs",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Ten digits.",

	mask: "n{10}",

	valid: []Example{
		{"1234567890", ""},
		{"5234567890", ""},
		{"3100000001", ""},
	},
	invalid: []Example{
		{"123456789", "shape"},
		{"12345678901", "shape"},
		{"A234567890", "shape"},
	},
}
