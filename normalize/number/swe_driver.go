package number

var sweDriver = scheme{
	id:        "swe-driver",
	country:   "SWE",
	name:      "driving licence number",
	localName: "Körkort",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Eight digits, a reference of letters and digits, or the personal identity number.",

	mask:   "n{8} | n{8}a | nnan{5}a{0,1}",
	sameAs: []*scheme{&swePersonnummer},

	valid: []Example{
		{"12345678", ""},
		{"811228-9874", "81-12-28 M"},
		{"12345678A", ""},
	},
	invalid: []Example{
		{"1234567", "shape"},
		{"81122-9874", "shape"},
		{"123456789", "shape"},
		{"850304-1230", "check digit"},
	},
}
