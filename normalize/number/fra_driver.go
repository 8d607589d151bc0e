package number

var fraDriver = Scheme{
	ID:        "fra-driver",
	Country:   "FRA",
	Name:      "Driving licence number (EU field 5)",
	LocalName: "Permis de conduire",
	Rule:      "NEPH style: 9 (YYAANNNNN) on the 2013 card or 12 digits old",

	mask: "nnaan{5} | n{12}",

	Valid: []Example{
		{"12AA34567", ""},
		{"120475123456", ""},
		{"13AB00001", ""},
	},
	Invalid: []Example{
		{"12A34567", "shape"},
		{"12AA3456", "shape"},
		{"AA1234567", "shape"},
	},
}
