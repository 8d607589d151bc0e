package number

// Second-generation card MRZ is known to use the non-ISO code KYA instead of
// KEN. Dates dd.mm.yyyy; sex MALE/FEMALE; DISTRICT OF BIRTH, PLACE OF ISSUE.
var kenID = Scheme{
	ID:        "ken-id",
	Country:   "KEN",
	Name:      "National ID number",
	LocalName: "ID Number / Nambari ya Kitambulisho",
	Rule:      "Legacy ID 7-8 digits; Maisha Namba = 9-digit lifelong number (Kenya Parliament answer); many web pages say 14 digits: wrong/unconfirmed. Existing holders keep the old number. Serial number: 9 digits.",
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
