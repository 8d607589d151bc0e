package number

var belDriver = scheme{
	id:        "bel-driver",
	country:   "BEL",
	name:      "driving licence number",
	localName: "Rijbewijs / Permis de conduire",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Ten digits.",

	mask: "n{10}",

	valid: []Example{
		{"1234567890", ""},
		{"0123456789", ""},
		{"1700000001", ""},
	},
	invalid: []Example{
		{"123456789", "shape"},
		{"12345678901", "shape"},
		{"A123456789", "shape"},
	},
}
