package number

var prtNIF = scheme{
	id:        "prt-nif",
	country:   "PRT",
	name:      "taxpayer number",
	localName: "NIF",
	bearer:    Taxpayer,
	rule:      "Nine digits, the last by weights 9 to 2 modulo 11. 1 to 3 begin those of persons, 5 to 9 mostly those of firms.",
	sources: []string{
		"European Commission, TIN algorithms (public), Portugal",
		"github.com/arthurdejong/python-stdnum stdnum/pt/nif.py",
	},
	strength: Hard,

	mask:  "[1-9]n{7}c",
	firms: "[5-7]n{8} | 9n{8}",
	check: weighted{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321"},

	valid: []Example{
		{"501 964 843", ""},
		{"123456789", ""},
		{"299999998", ""},
	},
	invalid: []Example{
		{"501 964 844", "check digit"},
		{"012345678", "shape"},
		{"50196484", "shape"},
	},
}
