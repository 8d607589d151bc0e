package number

var macTNR = scheme{
	id:        "mac-tnr",
	country:   "MAC",
	name:      "non-resident worker's card number",
	localName: "外地僱員身份認別證",
	cards:     []string{"residence_permit"},
	bearer:    Document,
	rule:      "Seven or eight digits.",

	mask: "n{7,8}",
	drop: "()/",

	valid: []Example{
		{"20123456", ""},
		{"2012345(6)", ""},
		{"1234567", ""},
	},
	invalid: []Example{
		{"123456", "shape"},
		{"123456789", "shape"},
		{"A2345678", "shape"},
	},
}
