package number

var sweDriver = Scheme{
	ID:        "swe-driver",
	Country:   "SWE",
	Name:      "Driving licence number (EU field 5)",
	LocalName: "Körkort",
	Rule:      "field 5 reference number; 4d = personnummer",

	mask: "n{8} | n{8}a | n{10} | nnan{5}a{0,1}",

	Valid: []Example{
		{"12345678", ""},
		{"811228-9874", ""},
		{"12345678A", ""},
	},
	Invalid: []Example{
		{"1234567", "shape"},
		{"81122-9874", "shape"},
		{"123456789", "shape"},
	},
}
