package number

var mexCIC = scheme{
	id:        "mex-cic",
	country:   "MEX",
	name:      "voter card identification code",
	localName: "CIC",
	cards:     []string{"voter_card"},
	bearer:    Document,
	rule:      "Nine digits.",

	mask: "n{9}",

	valid: []Example{
		{"123456789", ""},
		{"151122333", ""},
		{"200000001", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"12345678A", "shape"},
		{"12345678901", "shape"},
	},
}
