package number

var argCUIL = Scheme{
	ID:      "arg-cuil",
	Country: "ARG",
	Name:    "CUIL/CUIT",
	Rule:    "weights 5,4,3,2,7,6,5,4,3,2; r = sum mod 11; check = 11 - r; 11 -> 0; when 10 the prefix is changed (20/27 -> 23) and the check becomes 9 (m) or 4 (f).",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ar/cuit.py",
	},
	Strength: Hard,

	mask:  "2[03-7] n{8} c | 3[034] n{8} c | 5[015] n{8} c",
	check: weighted{weights: []int8{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "09987654321"},

	Valid: []Example{
		{"20-05536168-2", ""},
		{"20267565393", ""},
	},
	Invalid: []Example{
		{"20-05536168-3", "check digit"},
		{"19-05536168-2", "shape"},
		{"20-5536168-2", "shape"},
	},
}
