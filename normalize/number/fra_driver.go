package number

var fraDriver = scheme{
	id:        "fra-driver",
	country:   "FRA",
	name:      "driving licence number",
	localName: "Permis de conduire",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Two digits, two letters and five digits, or twelve digits on the old licence.",

	mask: "nnaan{5} | n{12}",

	valid: []Example{
		{"12AA34567", ""},
		{"120475123456", ""},
		{"13AB00001", ""},
	},
	invalid: []Example{
		{"12A34567", "shape"},
		{"12AA3456", "shape"},
		{"AA1234567", "shape"},
	},
}
