package number

// Where the numbers given out since 2000 have the sex is not confirmed.
var jorNationalNumber = scheme{
	id:        "jor-national-number",
	country:   "JOR",
	name:      "national number",
	localName: "الرقم الوطني",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Ten digits: 9, the year of birth in two digits and 1 for men or 2 for women until 1999; other series since. No check digit is public.",
	sources: []string{
		"Civil Status Dept. director M. Qutaishat, quoted by alwakeelnews (search result 2024-12-15)",
	},

	mask:   "[e:9]yy[s:12]n{6} | [25]n{9}",
	male:   "1",
	female: "2",
	eras:   []era{{"9", 1900}},

	valid: []Example{
		{"9571012345", "1957 M"},
		{"9842054321", "1984 F"},
		{"2001012345", ""},
	},
	invalid: []Example{
		{"957101234", "shape"},
		{"8571012345", "shape"},
		{"957A012345", "shape"},
	},
}
