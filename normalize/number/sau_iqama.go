package number

var sauIqama = Scheme{
	ID:        "sau-iqama",
	Country:   "SAU",
	Name:      "resident identity number",
	LocalName: "رقم الإقامة / هوية مقيم",
	Cards:     []string{"residence_permit"},
	Rule:      "2 and nine digits, by Luhn.",
	Sources: []string{
		"github.com/malzaid0/saudi-id-validator-npm README.md",
	},
	Strength: Hard,

	mask:  "2n{8}c",
	check: luhn{},

	Valid: []Example{
		{"2000000006", ""},
		{"2123456788", ""},
		{"2468013574", ""},
	},
	Invalid: []Example{
		{"2000000007", "check digit"},
		{"200000000", "shape"},
		{"2ABC000006", "shape"},
	},
}
