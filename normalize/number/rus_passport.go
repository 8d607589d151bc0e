package number

var rusPassport = Scheme{
	ID:        "rus-passport",
	Country:   "RUS",
	Name:      "internal passport number",
	LocalName: "Серия и номер паспорта",
	Cards:     []string{"passport"},
	Rule:      "Series of four digits and number of six.",

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
