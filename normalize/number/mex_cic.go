package number

var mexCIC = Scheme{
	ID:        "mex-cic",
	Country:   "MEX",
	Name:      "voter card identification code",
	LocalName: "CIC",
	Cards:     []string{"voter_card"},
	Rule:      "Nine digits.",

	mask: "n{9}",

	Valid: []Example{
		{"123456789", ""},
		{"151122333", ""},
		{"200000001", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"12345678A", "shape"},
		{"12345678901", "shape"},
	},
}
