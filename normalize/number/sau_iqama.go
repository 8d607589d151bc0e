package number

var sauIqama = scheme{
	id:        "sau-iqama",
	country:   "SAU",
	name:      "resident identity number",
	localName: "رقم الإقامة / هوية مقيم",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "2 and nine digits, by Luhn.",
	sources: []string{
		"github.com/malzaid0/saudi-id-validator-npm README.md",
	},
	strength: Hard,

	mask:  "2n{8}c",
	check: luhn{},

	valid: []Example{
		{"2000000006", ""},
		{"2123456788", ""},
		{"2468013574", ""},
	},
	invalid: []Example{
		{"2000000007", "check digit"},
		{"200000000", "shape"},
		{"2ABC000006", "shape"},
	},
}
