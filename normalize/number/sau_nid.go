package number

// Birth date on the card is Hijri (Umm al-Qura), often with the Gregorian one
// too; expiry dates are Hijri: 1450/03/15.
var sauNID = Scheme{
	ID:        "sau-nid",
	Country:   "SAU",
	Name:      "Saudi national ID",
	LocalName: "رقم الهوية الوطنية",
	Rule:      "Standard Luhn over all 10 digits (double digits 1,3,5,7,9 from the left).",
	Sources: []string{
		"github.com/malzaid0/saudi-id-validator-npm README.md",
		"github.com/alhazmy13/Saudi-ID-Validator validateSAID.py",
	},
	Strength: Hard,

	mask:  "1n{8}c",
	check: luhn{},

	Valid: []Example{
		{"1000000008", ""},
		{"1012345672", ""},
		{"1101798278", ""},
	},
	Invalid: []Example{
		{"1000000000", "check digit"},
		{"3000000008", "shape"},
		{"100000008", "shape"},
	},
}
