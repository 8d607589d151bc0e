package number

var kenID = scheme{
	id:        "ken-id",
	country:   "KEN",
	name:      "national identity number",
	localName: "ID Number / Nambari ya Kitambulisho",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Seven or eight digits, nine for the Maisha Namba.",
	sources: []string{
		"https://github.com/maziyarpanahi/openmed/pull/1621 (cites libraryir.parliament.go.ke: nine-digit Maisha number; legacy 7-8 digits)",
		"https://nairobilawmonthly.com/what-is-maisha-namba-identity-card (existing number retained)",
	},

	mask: "n{7,9}",

	valid: []Example{
		{"12345678", ""},
		{"1234567", ""},
		{"23456789", ""},
	},
	invalid: []Example{
		{"123456", "shape"},
		{"1234567890", "shape"},
		{"1234567A", "shape"},
	},
}
