package number

var criDIMEX = scheme{
	id:        "cri-dimex",
	country:   "CRI",
	name:      "migration identity document number",
	localName: "DIMEX",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "Eleven or twelve digits, the first 1; no check digit is public.",
	sources: []string{
		"https://lu1tr0n.github.io/nationid/documents/cr.html",
	},

	mask: "1n{10,11}",

	valid: []Example{
		{"12233445566", ""},
		{"155667788990", ""},
	},
	invalid: []Example{
		{"1223344556", "shape"},
		{"22334455667", "shape"},
		{"1556677889900", "shape"},
	},
}
