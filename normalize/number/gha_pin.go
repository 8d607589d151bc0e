package number

var ghaPIN = Scheme{
	ID:      "gha-pin",
	Country: "GHA",
	Name:    "Ghana Card number",
	Cards:   []string{"national_id"},
	Rule:    "The alpha-3 code of the nationality, nine digits, and a check digit whose rule is not public.",
	Sources: []string{
		"https://github.com/maziyarpanahi/openmed/pull/1621 (NIA FAQ: AAA-#########-#, no offline checksum)",
	},

	mask: "[o:A-Z]{3} n{9} c",

	Valid: []Example{
		{"GHA-123456789-0", "GHA"},
		{"NGA-987654321-1", "NGA"},
		{"GHA0000000012", "GHA"},
	},
	Invalid: []Example{
		{"GH-123456789-0", "shape"},
		{"GHA-12345678-0", "shape"},
		{"GHA-123456789-A", "shape"},
	},
}
