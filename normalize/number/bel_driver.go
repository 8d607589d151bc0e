package number

var belDriver = Scheme{
	ID:        "bel-driver",
	Country:   "BEL",
	Name:      "driving licence number",
	LocalName: "Rijbewijs / Permis de conduire",
	Cards:     []string{"driving_license"},
	Rule:      "Ten digits.",

	mask: "n{10}",

	Valid: []Example{
		{"1234567890", ""},
		{"0123456789", ""},
		{"1700000001", ""},
	},
	Invalid: []Example{
		{"123456789", "shape"},
		{"12345678901", "shape"},
		{"A123456789", "shape"},
	},
}
