package number

var fraDriver = Scheme{
	ID:        "fra-driver",
	Country:   "FRA",
	Name:      "driving licence number",
	LocalName: "Permis de conduire",
	Cards:     []string{"driving_license"},
	Rule:      "Two digits, two letters and five digits, or twelve digits on the old licence.",

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
