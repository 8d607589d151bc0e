package number

var gtmCUI = Scheme{
	ID:        "gtm-cui",
	Country:   "GTM",
	Name:      "unique identification code",
	LocalName: "CUI, DPI",
	Cards:     []string{"national_id"},
	Rule:      "Thirteen digits: eight, a check digit, department and municipality.",
	Sources: []string{
		"github.com/koblas/stdnum-js src/gt/cui.ts",
	},

	mask: "n{13}",

	Valid: []Example{
		{"2991100640101", ""},
		{"1234567890101", ""},
		{"2345678912201", ""},
	},
	Invalid: []Example{
		{"123456789010", "shape"},
		{"12345678901011", "shape"},
		{"12345678901OA", "shape"},
	},
}
