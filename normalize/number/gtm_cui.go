package number

var gtmCUI = scheme{
	id:        "gtm-cui",
	country:   "GTM",
	name:      "unique identification code",
	localName: "CUI, DPI",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Thirteen digits: eight, a check digit, department and municipality.",
	sources: []string{
		"github.com/koblas/stdnum-js src/gt/cui.ts",
	},

	mask: "n{13}",

	valid: []Example{
		{"2991100640101", ""},
		{"1234567890101", ""},
		{"2345678912201", ""},
	},
	invalid: []Example{
		{"123456789010", "shape"},
		{"12345678901011", "shape"},
		{"12345678901OA", "shape"},
	},
}
