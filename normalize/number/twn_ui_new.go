package number

var twnUINew = Scheme{
	ID:        "twn-ui-new",
	Country:   "TWN",
	Name:      "foreigner's unified number since 2021",
	LocalName: "新式外來人口統一證號",
	Cards:     []string{"residence_permit"},
	Rule:      "A letter, 8 for men or 9 for women, then as the national identification number.",
	Sources: []string{
		"github.com/enylin/taiwan-id-validator src/id-card-number.test.ts",
		"github.com/koblas/stdnum-js src/tw/ui.ts",
	},
	Strength: Hard,

	mask:   "a [s:89] n{7} c",
	check:  rule(taiwanLetter),
	male:   "8",
	female: "9",

	Valid: []Example{
		{"A800000014", "M"},
		{"A900207177", "F"},
		{"H802717288", "M"},
	},
	Invalid: []Example{
		{"A800000015", "check digit"},
		{"A700000014", "shape"},
		{"A80000001", "shape"},
	},
}
