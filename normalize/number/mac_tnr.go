package number

var macTNR = Scheme{
	ID:        "mac-tnr",
	Country:   "MAC",
	Name:      "Non-resident worker identification card (blue card)",
	LocalName: "外地僱員身份認別證",
	Rule:      "8 digits typical",

	mask: "n{7,8}",
	drop: "()/",

	Valid: []Example{
		{"20123456", ""},
		{"2012345(6)", ""},
		{"1234567", ""},
	},
	Invalid: []Example{
		{"123456", "shape"},
		{"123456789", "shape"},
		{"A2345678", "shape"},
	},
}
