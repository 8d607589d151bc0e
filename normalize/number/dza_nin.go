package number

var dzaNIN = Scheme{
	ID:        "dza-nin",
	Country:   "DZA",
	Name:      "National identification number (NIN)",
	LocalName: "رقم التعريف الوطني الوحيد",
	Rule:      "2 positions (sex / act mention / born in Algeria or abroad / naturalised) + 3 (last three digits of registration year) + 4 (commune or country of birth) + 5 (birth act number) + 2 (register series) + 2 (control key). The key rule is not published.",
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
