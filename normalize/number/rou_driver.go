package number

var rouDriver = scheme{
	id:        "rou-driver",
	country:   "ROU",
	name:      "driving licence number",
	localName: "Permis de conducere",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "A letter, eight digits and a letter.",

	mask: "an{8}a",

	valid: []Example{
		{"B00123456X", ""},
		{"C01234567A", ""},
		{"T00000001B", ""},
	},
	invalid: []Example{
		{"B0012345X", "shape"},
		{"B001234567", "shape"},
		{"00123456X", "shape"},
	},
}
