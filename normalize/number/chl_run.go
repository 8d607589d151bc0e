package number

var chlRUN = scheme{
	id:        "chl-run",
	country:   "CHL",
	name:      "national and tax number",
	localName: "RUN, RUT",
	printed:   []string{"national_id", "passport"},
	bearer:    Person,
	rule:      "Seven or eight digits and a digit or K by weights 2 to 7 from the right, modulo 11. Numbers from 50 million on are firms'.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/cl/rut.py",
	},
	strength: Hard,

	mask:    "n{8}[0-9K]",
	firms:   "[5-9]n{7}[0-9K]",
	padFrom: 8, padTo: 9,
	check: weighted{weights: []int8{3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0K987654321"},

	valid: []Example{
		{"76086428-5", ""},
		{"12.531.909-2", ""},
		{"10.000.013-K", ""},
	},
	invalid: []Example{
		{"12531909-3", "check digit"},
		{"76086A28-5", "shape"},
		{"253190-2", "shape"},
	},
}
