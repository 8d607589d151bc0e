package number

var braTitulo = scheme{
	id:        "bra-titulo",
	country:   "BRA",
	name:      "voter number",
	localName: "Título de eleitor",
	cards:     []string{"voter_card"},
	bearer:    Person,
	rule:      "Eight digits, the number of the state (01 to 28), and two check digits whose exceptions make them useless.",

	mask: "n{12}",

	valid: []Example{
		{"102385010671", ""},
		{"043568709060", ""},
		{"123456780123", ""},
	},
	invalid: []Example{
		{"10238501067", "shape"},
		{"1023850106711", "shape"},
		{"10238501067A", "shape"},
	},
}
