package number

var dnkCPR = Scheme{
	ID:      "dnk-cpr",
	Country: "DNK",
	Name:    "CPR number",
	Rule:    "mod 11 (4,3,2,7,6,5,4,3,2,1) abolished in 2007: never reject.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/dk/cpr.py",
	},

	mask:    "ddmmyy nnns",
	male:    odd,
	female:  even,
	century: danishCentury,

	Valid: []Example{
		{"211062-5629", "1862-10-21 M"},
		{"070761-4285", "1961-07-07 M"},
		{"010107-4000", "2007-01-01 F"},
	},
	Invalid: []Example{
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
