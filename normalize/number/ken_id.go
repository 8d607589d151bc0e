package number

var kenID = Scheme{
	ID:        "ken-id",
	Country:   "KEN",
	Name:      "national identity number",
	LocalName: "ID Number / Nambari ya Kitambulisho",
	Cards:     []string{"national_id"},
	Rule:      "Seven or eight digits, nine for the Maisha Namba.",
	Sources: []string{
		"https://github.com/maziyarpanahi/openmed/pull/1621 (cites libraryir.parliament.go.ke: nine-digit Maisha number; legacy 7-8 digits)",
		"https://nairobilawmonthly.com/what-is-maisha-namba-identity-card (existing number retained)",
	},

	mask: "n{7,9}",

	Valid: []Example{
		{"12345678", ""},
		{"1234567", ""},
		{"23456789", ""},
	},
	Invalid: []Example{
		{"123456", "shape"},
		{"1234567890", "shape"},
		{"1234567A", "shape"},
	},
}
