package number

var macTNR = Scheme{
	ID:        "mac-tnr",
	Country:   "MAC",
	Name:      "non-resident worker's card number",
	LocalName: "外地僱員身份認別證",
	Cards:     []string{"residence_permit"},
	Rule:      "Seven or eight digits.",

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
