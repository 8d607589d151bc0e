package number

var idnNPWP = Scheme{
	ID:        "idn-npwp",
	Country:   "IDN",
	Name:      "taxpayer number",
	LocalName: "NPWP",
	Rule:      "Fifteen digits, the first nine by Luhn; sixteen with a 0 before them, or the NIK.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/id/npwp.py",
	},
	Strength: Advisory,

	mask:   "n{15} | 0n{15}",
	check:  byLength{{15, luhn{to: 9}}},
	sameAs: []*Scheme{&idnNIK},

	Valid: []Example{
		{"013000666091000", ""},
		{"3171011708450001", "45-08-17 M 31"},
	},
	Invalid: []Example{
		{"123456789091000", "check digit"},
		{"01300066609100", "shape"},
		{"01300066609100A", "shape"},
	},
}
