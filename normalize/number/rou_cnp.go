package number

var rouCNP = scheme{
	id:      "rou-cnp",
	country: "ROU",
	name:    "personal numeric code",
	printed: []string{"national_id", "passport"},
	bearer:  Person,
	rule:    "A digit for century and sex, birth date YYMMDD, county, serial, and a digit by weights 2 7 9 1 4 6 3 5 8 2 7 9 modulo 11, 1 for 10.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ro/cnp.py",
	},
	strength: Hard,

	mask:   "[g:1-9] yymmdd rr nnn c",
	check:  weighted{weights: []int8{2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}, mod: 11, chars: "01234567891"},
	male:   "1357",
	female: "2468",
	eras:   []era{{"12", 1900}, {"34", 1800}, {"56", 2000}},

	valid: []Example{
		{"1630615123457", "1963-06-15 M 12"},
	},
	invalid: []Example{
		{"1630615123458", "check digit"},
		{"0800101221142", "shape"},
		{"163061512345", "shape"},
	},
}
