package number

var argCUIL = scheme{
	id:        "arg-cuil",
	country:   "ARG",
	name:      "labour and tax identification code",
	localName: "CUIL, CUIT",
	bearer:    Person,
	rule:      "A type of two digits, the eight digits of the DNI, and a digit by weights 5 4 3 2 7 6 5 4 3 2 modulo 11. Where that would be 10, the type becomes 23 instead. Types from 20 to 27 are persons', those from 30 on firms'.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ar/cuit.py",
	},
	strength: Hard,

	mask:  "2[03-7] n{8} c | 3[034] n{8} c | 5[015] n{8} c",
	firms: "[35]n{10}",
	check: weighted{weights: []int8{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "09987654321"},

	valid: []Example{
		{"20-05536168-2", ""},
		{"20267565393", ""},
	},
	invalid: []Example{
		{"20-05536168-3", "check digit"},
		{"19-05536168-2", "shape"},
		{"20-5536168-2", "shape"},
	},
}
