package number

var twnUINew = scheme{
	id:        "twn-ui-new",
	country:   "TWN",
	name:      "foreigner's unified number since 2021",
	localName: "新式外來人口統一證號",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "A letter, 8 for men or 9 for women, then as the national identification number.",
	sources: []string{
		"github.com/enylin/taiwan-id-validator src/id-card-number.test.ts",
		"github.com/koblas/stdnum-js src/tw/ui.ts",
	},
	strength: Hard,

	mask:   "a [s:89] n{7} c",
	check:  rule(taiwanLetter),
	male:   "8",
	female: "9",

	valid: []Example{
		{"A800000014", "M"},
		{"A900207177", "F"},
		{"H802717288", "M"},
	},
	invalid: []Example{
		{"A800000015", "check digit"},
		{"A700000014", "shape"},
		{"A80000001", "shape"},
	},
}
