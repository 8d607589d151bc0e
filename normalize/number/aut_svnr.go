package number

// The last six digits are mostly the birth date, but months from 13 on are used
// when its serials have run out, and a corrected birth date does not change the
// number: they state nothing here.
var autSVNR = Scheme{
	ID:        "aut-svnr",
	Country:   "AUT",
	Name:      "social security number",
	LocalName: "Sozialversicherungsnummer",
	Rule:      "Three digits, the first not 0, a digit by weights 3 7 9 over them and 5 8 4 2 1 6 over the rest, modulo 11, and six digits.",
	Sources: []string{
		"github.com/MEDEVIT/ecard legacy/at.medevit.elexis.at/src/at/medevit/elexis/at/XID/SVNR.java",
		"github.com/koblas/stdnum-js src/at/vnr.ts",
	},
	Strength: Hard,

	mask:  "[1-9]nn c n{6}",
	check: weighted{weights: []int8{3, 7, 9, 0, 5, 8, 4, 2, 1, 6}, mod: 11, chars: "0123456789.", at: 3},

	Valid: []Example{
		{"1237 010180", ""},
		{"1237010180", ""},
	},
	Invalid: []Example{
		{"2237 010180", "check digit"},
		{"0237 010180", "shape"},
		{"1237 01018", "shape"},
	},
}
