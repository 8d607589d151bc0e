package number

var finDriver = scheme{
	id:        "fin-driver",
	country:   "FIN",
	name:      "driving licence number",
	localName: "Ajokortti",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "A serial of eight to ten digits, or the personal identity code.",

	mask:   "n{8,10}",
	keep:   "-", // of the personal identity code
	sameAs: []*scheme{&finHetu},

	valid: []Example{
		{"12345678", ""},
		{"1234567890", ""},
		{"131052-308T", "1952-10-13 F"},
	},
	invalid: []Example{
		{"1234567", "shape"},
		{"12345678901", "shape"},
		{"131052_308T", "shape"},
		{"171046-048X", "check digit"},
	},
}
