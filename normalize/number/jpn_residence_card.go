package number

var jpnResidenceCard = scheme{
	id:        "jpn-residence-card",
	country:   "JPN",
	name:      "residence card number",
	localName: "在留カード番号",
	cards:     []string{"residence_permit"},
	bearer:    Document,
	rule:      "Two letters, eight digits and two letters.",

	mask: "aan{8}aa",

	valid: []Example{
		{"AB12345678CD", ""},
		{"UH11223344EA", ""},
		{"AA00000000BB", ""},
	},
	invalid: []Example{
		{"A12345678CD", "shape"},
		{"AB1234567CD", "shape"},
		{"AB12345678C1", "shape"},
	},
}
