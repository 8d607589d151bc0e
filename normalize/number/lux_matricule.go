package number

var luxMatricule = scheme{
	id:        "lux-matricule",
	country:   "LUX",
	name:      "national identification number",
	localName: "numéro d'identification national, matricule",
	bearer:    Person,
	rule:      "Birth date YYYYMMDD, a serial of three digits, and two digits over these eleven, one by Luhn and one by Verhoeff.",
	sources: []string{
		"Règlement grand-ducal du 18 juin 2014 relatif au numéro d'identification",
		"European Commission, TIN algorithms (public), Luxembourg",
	},
	strength: Hard,

	mask:  "yyyymmdd nnn cc",
	check: all{luhn{to: 12}, rule(luxembourgDigit)},

	valid: []Example{
		{"1893 1201 057 32", "1893-12-01"},
		{"1985071500115", "1985-07-15"},
		{"2000022900430", "2000-02-29"},
	},
	invalid: []Example{
		{"1893120105733", "check digit"},
		{"1893120105722", "check digit"},
		{"1985131500115", "date"},
		{"198507150011", "shape"},
	},
}

// luxembourgDigit: Verhoeff's digit is of the first eleven digits too.
func luxembourgDigit(n string) bool {
	var without [12]byte
	copy(without[:], n[:11])
	without[11] = n[12]
	return verhoeff{}.holds(string(without[:]))
}
