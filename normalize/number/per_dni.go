package number

var perDNI = scheme{
	id:        "per-dni",
	country:   "PER",
	name:      "national identity document number",
	localName: "DNI, CUI",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Eight digits and perhaps a digit or letter by weights 3 2 7 6 5 4 3 2 modulo 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/pe/cui.py",
	},
	strength: Hard,

	mask: "n{8} | n{8}[0-9A-K]",
	check: byLength{{9, either{
		weighted{weights: []int8{3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "65432110987"},
		weighted{weights: []int8{3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "KJIHGFEDCBA"},
	}}},

	valid: []Example{
		{"10117410", ""},
		{"10117410-2", ""},
		{"10117410-G", ""},
	},
	invalid: []Example{
		{"10117410-3", "check digit"},
		{"1011741", "shape"},
		{"1011741A-2", "shape"},
	},
}
