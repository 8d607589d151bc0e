package number

// Residents/Palestinians hold other series: do not reject on the year.
// Arabic-Indic digits on the card.
var jorNationalNumber = Scheme{
	ID:        "jor-national-number",
	Country:   "JOR",
	Name:      "National number",
	LocalName: "الرقم الوطني",
	Rule:      "10 digits. Before 2000: 9 + YY + sex (1 male, 2 female) + serial, e.g. 9571...; from 2000: 20YY/200Y... then sex 1/2 + serial. No published check digit.",
	Sources: []string{
		"Civil Status Dept. director M. Qutaishat, quoted by alwakeelnews (search result 2024-12-15)",
	},

	mask:   "[e:9]yy[s:12]n{6} | [25]n{9}",
	male:   "1",
	female: "2",
	eras:   []era{{"9", 1900}},

	Valid: []Example{
		{"9571012345", "1957 M"},
		{"9842054321", "1984 F"},
		{"2001012345", ""},
	},
	Invalid: []Example{
		{"957101234", "shape"},
		{"8571012345", "shape"},
		{"957A012345", "shape"},
	},
}
