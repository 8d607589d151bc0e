package number

var twnUIOld = Scheme{
	ID:        "twn-ui-old",
	Country:   "TWN",
	Name:      "Unified ID number, old format (until 2020; invalid from 2031)",
	LocalName: "舊式統一證號",
	Rule:      "Second letter -> last digit of its two-digit value, then as national ID.",
	Sources: []string{
		"github.com/enylin/taiwan-id-validator src/id-card-number.test.ts",
	},
	Strength: Hard,

	mask:   "a [s:A-D] n{7} c",
	check:  rule(taiwanLetter),
	male:   "AC",
	female: "BD",

	Valid: []Example{
		{"AA00000009", "M"},
		{"AB23456789", "F"},
		{"HD02717288", "F"},
	},
	Invalid: []Example{
		{"AA00000000", "check digit"},
		{"AE23456785", "shape"},
		{"AA0000000", "shape"},
	},
}
