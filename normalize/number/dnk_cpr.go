package number

var dnkCPR = scheme{
	id:        "dnk-cpr",
	country:   "DNK",
	name:      "civil registration number",
	localName: "CPR-nummer",
	printed:   []string{"driving_license", "passport"},
	bearer:    Person,
	rule:      "Birth date DDMMYY and four digits, the last odd for men; the first of them states the century. The check digit was given up in 2007.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/dk/cpr.py",
	},

	mask:    "ddmmyy nnns",
	male:    odd,
	female:  even,
	century: danishCentury,

	valid: []Example{
		{"211062-5629", "1862-10-21 M"},
		{"070761-4285", "1961-07-07 M"},
		{"010107-4000", "2007-01-01 F"},
	},
	invalid: []Example{
		{"321062-5629", "date"},
		{"211362-5629", "date"},
		{"211062-562", "shape"},
	},
}

// danishCentury reads the century from the seventh digit and the year.
func danishCentury(n string, yy int) int {
	switch seventh := n[6]; {
	case seventh <= '3':
		return 1900
	case seventh == '4' || seventh == '9':
		if yy <= 36 {
			return 2000
		}
		return 1900
	case yy <= 57:
		return 2000
	}
	return 1800
}
