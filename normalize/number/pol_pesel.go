package number

var polPesel = scheme{
	id:      "pol-pesel",
	country: "POL",
	name:    "population register number",
	printed: []string{"national_id", "passport", "driving_license"},
	bearer:  Person,
	rule:    "Birth date YYMMDD with 80, 20, 40 or 60 added to the month for 18, 20, 21 or 22, a serial that is odd for men, and a digit by weights 1 3 7 9 1 3 7 9 1 3.",
	sources: []string{
		"Ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15",
		"github.com/arthurdejong/python-stdnum stdnum/pl/pesel.py",
	},
	strength: Hard,

	mask:   "yymmdd nnns c",
	check:  weighted{weights: []int8{1, 3, 7, 9, 1, 3, 7, 9, 1, 3}, mod: 10, chars: "0987654321"},
	male:   odd,
	female: even,
	shifts: []shift{{year: 1900}, {month: 20, year: 2000}, {month: 40, year: 2100}, {month: 60, year: 2200}, {month: 80, year: 1800}},

	valid: []Example{
		{"44051401359", "1944-05-14 M"},
		{"02070803628", "1902-07-08 F"},
	},
	invalid: []Example{
		{"44051401358", "check digit"},
		{"44132401359", "date"},
		{"4405140135", "shape"},
	},
}
