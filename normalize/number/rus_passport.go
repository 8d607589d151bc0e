package number

var rusPassport = scheme{
	id:        "rus-passport",
	country:   "RUS",
	name:      "internal passport number",
	localName: "Серия и номер паспорта",
	cards:     []string{"passport"},
	bearer:    Document,
	rule:      "Series of four digits and number of six.",

	mask: "n{10}",

	valid: []Example{
		{"45 08 123456", ""},
		{"4510 654321", ""},
		{"4012345678", ""},
	},
	invalid: []Example{
		{"45 08 12345", "shape"},
		{"45 08 1234567", "shape"},
		{"AB 08 123456", "shape"},
	},
}
