package number

// Sex parity is the reverse of most countries.
var cubNI = Scheme{
	ID:      "cub-ni",
	Country: "CUB",
	Name:    "Carné de identidad",
	Rule:    "YYMMDD + century digit (9 -> 18, 0-5 -> 19, 6-8 -> 20) + serial; 10th digit even = male, odd = female.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/cu/ni.py",
	},

	mask:   "yymmdd e nn s n",
	male:   even,
	female: odd,
	eras:   []era{{"9", 1800}, {"012345", 1900}, {"678", 2000}},

	Valid: []Example{
		{"91021027775", "1991-02-10 F"},
		{"72062506561", "1972-06-25 M"},
	},
	Invalid: []Example{
		{"9102102777A", "shape"},
		{"91131027775", "date"},
		{"9102102777", "shape"},
	},
}
