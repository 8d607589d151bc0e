package number

var twnUIOld = Scheme{
	ID:        "twn-ui-old",
	Country:   "TWN",
	Name:      "foreigner's unified number until 2020",
	LocalName: "舊式統一證號",
	Cards:     []string{"residence_permit"},
	Rule:      "Two letters, A and C for men or B and D for women, then as the national identification number with the last digit of the second letter.",
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
