package number

var czeRC = scheme{
	id:        "cze-rc",
	country:   "CZE",
	also:      []string{"SVK"},
	name:      "birth number",
	localName: "rodné číslo",
	printed:   []string{"national_id", "passport"},
	bearer:    Person,
	rule:      "Birth date YYMMDD, the month raised by 50 for women and by 20 where a day ran out of numbers, and three digits for births until 1953 or four for later ones: then the whole is a multiple of 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/cz/rc.py",
	},
	strength: Hard,

	mask:    "[y:0-4]y mmdd nnn | [y:5][y:0-3] mmdd nnn | yymmdd nnnc",
	drop:    "/",
	check:   byLength{{10, rule(czechDigit)}},
	shifts:  []shift{{sex: 'M'}, {month: 20, sex: 'M'}, {month: 50, sex: 'F'}, {month: 70, sex: 'F'}},
	century: czechCentury,

	valid: []Example{
		{"710319/2745", "1971-03-19 M"},
		{"535319/274", "1953-03-19 F"},
	},
	invalid: []Example{
		{"7103192746", "check digit"},
		{"1103492745", "date"},
		{"590312/12", "shape"},
		{"590312123", "shape"},
	},
}

// czechDigit: the whole number is a multiple of 11. Until 1985 a last digit 0
// also stood for the remainder 10.
func czechDigit(n string) bool {
	return count(n)%11 == 0 || n[9] == '0' && count(n[:9])%11 == 10
}

// czechCentury: nine digits are of births until 1953, ten of those since 1954.
func czechCentury(n string, yy int) int {
	switch {
	case len(n) == 10 && yy < 54:
		return 2000
	}
	return 1900
}
