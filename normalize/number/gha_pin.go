package number

var ghaPIN = scheme{
	id:      "gha-pin",
	country: "GHA",
	name:    "Ghana Card number",
	cards:   []string{"national_id"},
	bearer:  Person,
	rule:    "The alpha-3 code of the nationality, nine digits, and a check digit whose rule is not public.",
	sources: []string{
		"https://github.com/maziyarpanahi/openmed/pull/1621 (NIA FAQ: AAA-#########-#, no offline checksum)",
	},

	mask: "[o:A-Z]{3} n{9} c",

	valid: []Example{
		{"GHA-123456789-0", "GHA"},
		{"NGA-987654321-1", "NGA"},
		{"GHA0000000012", "GHA"},
	},
	invalid: []Example{
		{"GH-123456789-0", "shape"},
		{"GHA-12345678-0", "shape"},
		{"GHA-123456789-A", "shape"},
	},
}
