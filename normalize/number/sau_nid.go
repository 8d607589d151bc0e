package number

var sauNID = scheme{
	id:        "sau-nid",
	country:   "SAU",
	name:      "national identity number",
	localName: "رقم الهوية الوطنية",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "1 and nine digits, by Luhn.",
	sources: []string{
		"github.com/malzaid0/saudi-id-validator-npm README.md",
		"github.com/alhazmy13/Saudi-ID-Validator validateSAID.py",
	},
	strength: Hard,

	mask:  "1n{8}c",
	check: luhn{},

	valid: []Example{
		{"1000000008", ""},
		{"1012345672", ""},
		{"1101798278", ""},
	},
	invalid: []Example{
		{"1000000000", "check digit"},
		{"3000000008", "shape"},
		{"100000008", "shape"},
	},
}
