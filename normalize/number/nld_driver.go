package number

var nldDriver = Scheme{
	ID:        "nld-driver",
	Country:   "NLD",
	Name:      "driving licence number",
	LocalName: "Rijbewijs",
	Cards:     []string{"driving_license"},
	Rule:      "Ten digits.",

	mask: "n{10}",

	Valid: []Example{
		{"1234567890", ""},
		{"5234567890", ""},
		{"3100000001", ""},
	},
	Invalid: []Example{
		{"123456789", "shape"},
		{"12345678901", "shape"},
		{"A234567890", "shape"},
	},
}
