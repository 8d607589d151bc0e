package number

var sauNID = Scheme{
	ID:        "sau-nid",
	Country:   "SAU",
	Name:      "national identity number",
	LocalName: "رقم الهوية الوطنية",
	Cards:     []string{"national_id"},
	Rule:      "1 and nine digits, by Luhn.",
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
