package number

// Firms have the SIREN instead, which has nine digits.
var fraNIF = scheme{
	id:        "fra-nif",
	country:   "FRA",
	name:      "tax number of a person",
	localName: "NIF, numéro fiscal de référence, SPI",
	bearer:    Person,
	rule:      "Ten digits, the first 0 to 3, and three for them modulo 511.",
	sources: []string{
		"European Commission, TIN algorithms (public), France",
		"OECD, Information on Tax Identification Numbers: France",
	},
	strength: Hard,

	mask:     "[0-3]n{9} ccc",
	reserved: "0{13}",
	check:    rule(frenchTaxKey),

	valid: []Example{
		{"30 23 217 600 053", ""},
		{"0701987765493", ""},
		{"2123456789377", ""},
	},
	invalid: []Example{
		{"30 23 217 600 054", "check digit"},
		{"4023217600053", "shape"},
		{"302321760005", "shape"},
	},
}

// frenchTaxKey is the number before it modulo 511.
func frenchTaxKey(n string) bool { return count(n[:10])%511 == count(n[10:]) }
