package number

// The last six digits are mostly the birth date, but months from 13 on are used
// when its serials have run out, and a corrected birth date does not change the
// number: they state nothing here.
var autSVNR = scheme{
	id:        "aut-svnr",
	country:   "AUT",
	name:      "social security number",
	localName: "Sozialversicherungsnummer",
	bearer:    Person,
	rule:      "Three digits, the first not 0, a digit by weights 3 7 9 over them and 5 8 4 2 1 6 over the rest, modulo 11, and six digits.",
	sources: []string{
		"github.com/MEDEVIT/ecard legacy/at.medevit.elexis.at/src/at/medevit/elexis/at/XID/SVNR.java",
		"github.com/koblas/stdnum-js src/at/vnr.ts",
	},
	strength: Hard,

	mask:  "[1-9]nn c n{6}",
	check: weighted{weights: []int8{3, 7, 9, 0, 5, 8, 4, 2, 1, 6}, mod: 11, chars: "0123456789.", at: 3},

	valid: []Example{
		{"1237 010180", ""},
		{"1237010180", ""},
	},
	invalid: []Example{
		{"2237 010180", "check digit"},
		{"0237 010180", "shape"},
		{"1237 01018", "shape"},
	},
}
