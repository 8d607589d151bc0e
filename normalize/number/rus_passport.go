package number

var rusPassport = Scheme{
	ID:        "rus-passport",
	Country:   "RUS",
	Name:      "Internal passport series and number",
	LocalName: "Серия и номер паспорта",
	Rule:      "4-digit series (region OKATO + year of form) + 6-digit number.",

	mask: "n{10}",

	Valid: []Example{
		{"45 08 123456", ""},
		{"4510 654321", ""},
		{"4012345678", ""},
	},
	Invalid: []Example{
		{"45 08 12345", "shape"},
		{"45 08 1234567", "shape"},
		{"AB 08 123456", "shape"},
	},
}
