package number

var gtmCUI = Scheme{
	ID:      "gtm-cui",
	Country: "GTM",
	Name:    "CUI / DPI",
	Rule:    "8 + check (weights 2..9 mod 11) + department(2) + municipality(2).",
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
