package number

var braCPF = scheme{
	id:        "bra-cpf",
	country:   "BRA",
	name:      "taxpayer number, also that of the identity card",
	localName: "CPF",
	printed:   []string{"national_id", "driving_license"},
	bearer:    Person,
	rule:      "Nine digits, of which the last is the fiscal region, and two digits by weights 10 to 2 and 11 to 2 modulo 11; eleven equal digits are not issued.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/br/cpf.py",
	},
	strength: Hard,

	mask:     "n{8}r cc",
	reserved: repeated(11),
	drop:     "/",
	check: all{
		weighted{weights: []int8{10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321"},
		weighted{weights: []int8{11, 10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321"},
	},
	regions: brazilFiscalRegions,

	valid: []Example{
		{"390.533.447-05", "7"},
		{"529.982.247-25", "7"},
		{"111.444.777-35", "7"},
	},
	invalid: []Example{
		{"231.002.999-00", "check digit"},
		{"111.111.111-11", "reserved value"},
		{"390.533.447-0", "shape"},
	},
}
