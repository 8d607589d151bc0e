package number

var idnNPWP = scheme{
	id:        "idn-npwp",
	country:   "IDN",
	name:      "taxpayer number",
	localName: "NPWP",
	bearer:    Taxpayer,
	rule:      "Fifteen digits, the first nine by Luhn; sixteen with a 0 before them, or the NIK. Persons and firms have it alike.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/id/npwp.py",
	},
	strength: Advisory,

	mask:   "n{15} | 0n{15}",
	check:  byLength{{15, luhn{to: 9}}},
	sameAs: []*scheme{&idnNIK},

	valid: []Example{
		{"013000666091000", ""},
		{"3171011708450001", "45-08-17 M 31"},
	},
	invalid: []Example{
		{"123456789091000", "check digit"},
		{"01300066609100", "shape"},
		{"01300066609100A", "shape"},
	},
}
