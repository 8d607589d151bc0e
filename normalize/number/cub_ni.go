package number

// Even for men: the reverse of most countries.
var cubNI = scheme{
	id:        "cub-ni",
	country:   "CUB",
	name:      "identity number",
	localName: "carné de identidad",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Birth date YYMMDD, a digit for the century (9 for 18, 0 to 5 for 19, 6 to 8 for 20) and four digits, of which the third is even for men.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/cu/ni.py",
	},

	mask:   "yymmdd e nn s n",
	male:   even,
	female: odd,
	eras:   []era{{"9", 1800}, {"012345", 1900}, {"678", 2000}},

	valid: []Example{
		{"91021027775", "1991-02-10 F"},
		{"72062506561", "1972-06-25 M"},
	},
	invalid: []Example{
		{"9102102777A", "shape"},
		{"91131027775", "date"},
		{"9102102777", "shape"},
	},
}
