package number

var braTitulo = Scheme{
	ID:        "bra-titulo",
	Country:   "BRA",
	Name:      "voter number",
	LocalName: "Título de eleitor",
	Cards:     []string{"voter_card"},
	Rule:      "Eight digits, the number of the state (01 to 28), and two check digits whose exceptions make them useless.",

	mask: "n{12}",

	Valid: []Example{
		{"102385010671", ""},
		{"043568709060", ""},
		{"123456780123", ""},
	},
	Invalid: []Example{
		{"10238501067", "shape"},
		{"1023850106711", "shape"},
		{"10238501067A", "shape"},
	},
}
