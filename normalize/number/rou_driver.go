package number

var rouDriver = Scheme{
	ID:        "rou-driver",
	Country:   "ROU",
	Name:      "driving licence number",
	LocalName: "Permis de conducere",
	Cards:     []string{"driving_license"},
	Rule:      "A letter, eight digits and a letter.",

	mask: "an{8}a",

	Valid: []Example{
		{"B00123456X", ""},
		{"C01234567A", ""},
		{"T00000001B", ""},
	},
	Invalid: []Example{
		{"B0012345X", "shape"},
		{"B001234567", "shape"},
		{"00123456X", "shape"},
	},
}
