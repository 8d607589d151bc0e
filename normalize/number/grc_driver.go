package number

var grcDriver = Scheme{
	ID:        "grc-driver",
	Country:   "GRC",
	Name:      "driving licence number",
	LocalName: "Άδεια οδήγησης",
	Cards:     []string{"driving_license"},
	Rule:      "Nine digits.",

	mask: "n{9}",

	Valid: []Example{
		{"123456789", ""},
		{"001234567", ""},
		{"990000001", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"A23456789", "shape"},
	},
}
