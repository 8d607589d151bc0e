package number

var sweDriver = Scheme{
	ID:        "swe-driver",
	Country:   "SWE",
	Name:      "driving licence number",
	LocalName: "Körkort",
	Cards:     []string{"driving_license"},
	Rule:      "Eight digits, a reference of letters and digits, or the personal identity number.",

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
