package number

import "github.com/ocrlint/ocrlint/mrz"

var deuPersonalausweis = scheme{
	id:        "deu-personalausweis",
	country:   "DEU",
	name:      "identity card number",
	localName: "Personalausweisnummer",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Nine characters of 0 to 9 and the consonants without B, D, Q and S, then a check digit as in Doc 9303, and D.",
	sources: []string{
		"Doc 9303-3 §4.9",
		"github.com/koblas/stdnum-js src/de/pwnr.ts",
	},
	strength: Hard,

	mask:  "[CFGHJKLMNPRTV-Z][CFGHJKLMNPRTV-Z0-9]{8} | [CFGHJKLMNPRTV-Z][CFGHJKLMNPRTV-Z0-9]{8}c | [CFGHJKLMNPRTV-Z][CFGHJKLMNPRTV-Z0-9]{8}cD",
	check: byLength{{10, rule(deuDigit)}, {11, rule(deuDigit)}},

	valid: []Example{
		{"T220001293", ""},
		{"L01X00T471", ""},
		{"T22000129", ""},
	},
	invalid: []Example{
		{"T220001294", "check digit"},
		{"T22O00129", "shape"},
		{"A22000129", "shape"},
	},
}

// deuDigit is the check digit of Doc 9303-3 §4.9 over the nine characters.
func deuDigit(n string) bool { return n[9] == mrz.CheckDigit(n[:9]) }
