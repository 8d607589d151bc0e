package number

var perDNI = Scheme{
	ID:        "per-dni",
	Country:   "PER",
	Name:      "DNI (CUI)",
	LocalName: "Código Único de Identificación",
	Rule:      "8 digits; optional check: weights 3,2,7,6,5,4,3,2, r = sum mod 11, digit \"65432110987\"[r] or letter \"KJIHGFEDCBA\"[r].",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/pe/cui.py",
	},
	Strength: Hard,

	mask: "n{8} | n{8}[0-9A-K]",
	check: byLength{{9, either{
		weighted{weights: []int8{3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "65432110987"},
		weighted{weights: []int8{3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "KJIHGFEDCBA"},
	}}},

	Valid: []Example{
		{"10117410", ""},
		{"10117410-2", ""},
		{"10117410-G", ""},
	},
	Invalid: []Example{
		{"10117410-3", "check digit"},
		{"1011741", "shape"},
		{"1011741A-2", "shape"},
	},
}
