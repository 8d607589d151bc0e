package number

var finDriver = Scheme{
	ID:        "fin-driver",
	Country:   "FIN",
	Name:      "driving licence number",
	LocalName: "Ajokortti",
	Cards:     []string{"driving_license"},
	Rule:      "A serial of eight to ten digits, or the personal identity code.",

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
