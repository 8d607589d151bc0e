package number

var czeRC = scheme{
	id:        "cze-rc",
	country:   "CZE",
	also:      []string{"SVK"},
	name:      "birth number",
	localName: "rodné číslo",
	bearer:    Person,
	rule:      "Birth date YYMMDD, the month raised by 50 for women and by 20 where a day ran out of numbers, and three digits until 1953 or four since: then the whole is a multiple of 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/cz/rc.py",
	},
	strength: Hard,

	mask:    "yymmdd nnn | yymmdd nnnc",
	drop:    "/",
	check:   byLength{{10, rule(czechDigit)}},
	shifts:  []shift{{sex: 'M'}, {month: 20, sex: 'M'}, {month: 50, sex: 'F'}, {month: 70, sex: 'F'}},
	century: czechCentury,

	valid: []Example{
		{"710319/2745", "1971-03-19 M"},
		{"991231123", "1899-12-31 M"},
	},
	invalid: []Example{
		{"7103192746", "check digit"},
		{"1103492745", "date"},
		{"590312/12", "shape"},
	},
}

// czechDigit: the whole number is a multiple of 11. Until 1985 a last digit 0
// also stood for the remainder 10.
func czechDigit(n string) bool {
	return count(n)%11 == 0 || n[9] == '0' && count(n[:9])%11 == 10
}

// czechCentury: nine digits were given until 1953, ten since 1954.
func czechCentury(n string, yy int) int {
	switch {
	case len(n) == 10 && yy < 54:
		return 2000
	case len(n) == 9 && yy >= 54:
		return 1800
	}
	return 1900
}
