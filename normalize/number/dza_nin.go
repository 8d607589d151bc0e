package number

var dzaNIN = Scheme{
	ID:        "dza-nin",
	Country:   "DZA",
	Name:      "national identification number",
	LocalName: "رقم التعريف الوطني الوحيد",
	Rule:      "Eighteen digits: status, the last three of the year of registration, commune, act, register, and a key whose rule is not published.",
	Sources: []string{
		"http://almanach-dz.com/index.php?fiche=2453&op=fiche (décret 10-210)",
		"https://vitaminedz.com/… (décret 2023)",
	},

	mask: "n{18}",

	Valid: []Example{
		{"109850543012340078", ""},
		{"119750101000120045", ""},
		{"100040101001230011", ""},
	},
	Invalid: []Example{
		{"10985054301234007", "shape"},
		{"1098505430123400789", "shape"},
		{"10985O543012340078", "shape"},
	},
}
