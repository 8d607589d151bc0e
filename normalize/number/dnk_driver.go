package number

var dnkDriver = Scheme{
	ID:        "dnk-driver",
	Country:   "DNK",
	Name:      "driving licence number",
	LocalName: "Kørekort",
	Cards:     []string{"driving_license"},
	Rule:      "Eight digits.",

	mask: "n{8}",

	Valid: []Example{
		{"12345678", ""},
		{"00000001", ""},
		{"23456789", ""},
	},
	Invalid: []Example{
		{"1234567", "shape"},
		{"123456789", "shape"},
		{"1234567A", "shape"},
	},
}
