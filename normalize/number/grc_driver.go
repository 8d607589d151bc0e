package number

var grcDriver = scheme{
	id:        "grc-driver",
	country:   "GRC",
	name:      "driving licence number",
	localName: "Άδεια οδήγησης",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Nine digits.",

	mask: "n{9}",

	valid: []Example{
		{"123456789", ""},
		{"001234567", ""},
		{"990000001", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"A23456789", "shape"},
	},
}
