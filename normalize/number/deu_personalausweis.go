package number

// Old (pre-2010) cards: 10 digits + D. CAN (6 digits) on the front is another
// number. Nationality printed DEUTSCH, MRZ code D<<.
var deuPersonalausweis = Scheme{
	ID:        "deu-personalausweis",
	Country:   "DEU",
	Name:      "Identity card number (document number)",
	LocalName: "Personalausweisnummer (Seriennummer)",
	Rule:      "9 characters of 0-9CFGHJKLMNPRTVWXYZ (no vowels, no O/0 ambiguity: zero only); optional 10th = ICAO 7-3-1 check digit, 11th = D.",
	Sources: []string{
		"github.com/koblas/stdnum-js src/de/pwnr.ts",
	},
	Strength: Hard,

	mask:  "[CFGHJKLMNPRTV-Z][CFGHJKLMNPRTV-Z0-9]{8} | [CFGHJKLMNPRTV-Z][CFGHJKLMNPRTV-Z0-9]{8}c | [CFGHJKLMNPRTV-Z][CFGHJKLMNPRTV-Z0-9]{8}cD",
	check: byLength{{10, deuDigit}, {11, deuDigit}},

	Valid: []Example{
		{"T220001293", ""},
		{"L01X00T471", ""},
		{"T22000129", ""},
	},
	Invalid: []Example{
		{"T220001294", "check digit"},
		{"T22O00129", "shape"},
		{"A22000129", "shape"},
	},
}

// deuDigit is the check digit of Doc 9303-3 §4.9 over the nine characters.
var deuDigit = weighted{weights: []int8{7, 3, 1, 7, 3, 1, 7, 3, 1}, mod: 10, chars: "0123456789"}
