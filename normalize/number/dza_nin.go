package number

var dzaNIN = scheme{
	id:        "dza-nin",
	country:   "DZA",
	name:      "national identification number",
	localName: "رقم التعريف الوطني الوحيد",
	bearer:    Person,
	rule:      "Eighteen digits: status, the last three of the year of registration, commune, act, register, and a key whose rule is not published.",
	sources: []string{
		"http://almanach-dz.com/index.php?fiche=2453&op=fiche (décret 10-210)",
		"https://vitaminedz.com/… (décret 2023)",
	},

	mask: "n{18}",

	valid: []Example{
		{"109850543012340078", ""},
		{"119750101000120045", ""},
		{"100040101001230011", ""},
	},
	invalid: []Example{
		{"10985054301234007", "shape"},
		{"1098505430123400789", "shape"},
		{"10985O543012340078", "shape"},
	},
}
