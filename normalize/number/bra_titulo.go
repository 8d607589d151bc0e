package number

var braTitulo = Scheme{
	ID:        "bra-titulo",
	Country:   "BRA",
	Name:      "Voter title",
	LocalName: "Título de eleitor",
	Rule:      "8 serial + 2 UF (01 SP .. 28 ZZ abroad) + 2 check digits (weights 2..9 and UF 7,8,9; mod 11; SP/MG exceptions) - do not enforce.",

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
