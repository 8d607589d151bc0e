package number

// Test numbers of the tax administration and the welfare service raise the
// month by 80 or 40.
var norFnr = scheme{
	id:        "nor-fnr",
	country:   "NOR",
	name:      "national identity number or D number",
	localName: "fødselsnummer, D-nummer",
	printed:   []string{"national_id", "passport", "driving_license", "residence_permit"},
	bearer:    Person,
	rule:      "Birth date DDMMYY (day raised by 40 in D numbers), a serial that is odd for men and tells the century, and two digits modulo 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/no/fodselsnummer.py",
	},
	strength: Hard,

	mask: "ddmmyy nns cc",
	check: all{
		weighted{weights: []int8{3, 7, 6, 1, 8, 9, 4, 5, 2}, mod: 11, chars: "0.987654321"},
		weighted{weights: []int8{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0.987654321"},
	},
	male:    odd,
	female:  even,
	shifts:  []shift{{}, {day: 40}, {month: 40}, {month: 80}, {day: 40, month: 40}, {day: 40, month: 80}},
	century: norwegianCentury,

	valid: []Example{
		{"15108695088", "1986-10-15 F"},
		{"11077941012", "1979-07-11 F"},
	},
	invalid: []Example{
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
