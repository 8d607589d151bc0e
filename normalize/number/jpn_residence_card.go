package number

var jpnResidenceCard = Scheme{
	ID:        "jpn-residence-card",
	Country:   "JPN",
	Name:      "residence card number",
	LocalName: "在留カード番号",
	Cards:     []string{"residence_permit"},
	Rule:      "Two letters, eight digits and two letters.",

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
