package number

var twnUIOld = scheme{
	id:        "twn-ui-old",
	country:   "TWN",
	name:      "foreigner's unified number until 2020",
	localName: "舊式統一證號",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "Two letters, A and C for men or B and D for women, then as the national identification number with the last digit of the second letter.",
	sources: []string{
		"github.com/enylin/taiwan-id-validator src/id-card-number.test.ts",
	},
	strength: Hard,

	mask:   "a [s:A-D] n{7} c",
	check:  rule(taiwanLetter),
	male:   "AC",
	female: "BD",

	valid: []Example{
		{"AA00000009", "M"},
		{"AB23456789", "F"},
		{"HD02717288", "F"},
	},
	invalid: []Example{
		{"AA00000000", "check digit"},
		{"AE23456785", "shape"},
		{"AA0000000", "shape"},
	},
}
