package number

var norFnr = Scheme{
	ID:      "nor-fnr",
	Country: "NOR",
	Name:    "Fødselsnummer / D-number",
	Rule:    "two mod-11 digits (3,7,6,1,8,9,4,5,2 and 5,4,3,2,7,6,5,4,3,2). D-number day+40; from 2032 the check changes (Skatteetaten relaxed k1)",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/no/fodselsnummer.py",
	},
	Strength: Hard,

	mask: "ddmmyy nns cc",
	check: all{
		weighted{weights: []int8{3, 7, 6, 1, 8, 9, 4, 5, 2}, mod: 11, chars: "0.987654321"},
		weighted{weights: []int8{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0.987654321"},
	},
	male:    odd,
	female:  even,
	shifts:  []shift{{}, {day: 40}, {month: 40}, {month: 80}, {day: 40, month: 40}, {day: 40, month: 80}},
	century: norwegianCentury,

	Valid: []Example{
		{"15108695088", "1986-10-15 F"},
		{"11077941012", "1979-07-11 F"},
	},
	Invalid: []Example{
		{"15108695077", "check digit"},
		{"1510869508", "shape"},
		{"15138695088", "date"},
	},
}

// norwegianCentury reads the century from the individual number and the year.
func norwegianCentury(n string, yy int) int {
	switch individual := n[6:9]; {
	case individual < "500":
		return 1900
	case individual < "750" && yy >= 54:
		return 1800
	case yy <= 39:
		return 2000
	case individual >= "900":
		return 1900
	}
	return 0
}
