package number

var jpnResidenceCard = Scheme{
	ID:        "jpn-residence-card",
	Country:   "JPN",
	Name:      "Residence card number",
	LocalName: "在留カード番号",
	Rule:      "2 letters + 8 digits + 2 letters; rule for the letters not public.",

	mask: "aan{8}aa",

	Valid: []Example{
		{"AB12345678CD", ""},
		{"UH11223344EA", ""},
		{"AA00000000BB", ""},
	},
	Invalid: []Example{
		{"A12345678CD", "shape"},
		{"AB1234567CD", "shape"},
		{"AB12345678C1", "shape"},
	},
}
