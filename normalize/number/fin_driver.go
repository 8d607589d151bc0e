package number

var finDriver = Scheme{
	ID:        "fin-driver",
	Country:   "FIN",
	Name:      "Driving licence number (EU field 5)",
	LocalName: "Ajokortti",
	Rule:      "serial in 5; 4d = HETU",

	mask: "n{8,10} | n{6}[-+A-FU-Y]nnn[0-9A-Y]",
	keep: "-",

	Valid: []Example{
		{"12345678", ""},
		{"1234567890", ""},
		{"131052-308T", ""},
	},
	Invalid: []Example{
		{"1234567", "shape"},
		{"12345678901", "shape"},
		{"131052_308T", "shape"},
	},
}
