package number

var uryCI = Scheme{
	ID:        "ury-ci",
	Country:   "URY",
	Name:      "identity card number",
	LocalName: "cédula de identidad",
	Cards:     []string{"national_id"},
	Rule:      "Six or seven digits and one by weights 2 9 8 7 6 3 4.",
	Sources: []string{
		"github.com/koblas/stdnum-js src/uy/cedula.ts",
	},
	Strength: Hard,

	mask:    "n{7}c",
	drop:    "/",
	padFrom: 7, padTo: 8,
	check: weighted{weights: []int8{2, 9, 8, 7, 6, 3, 4}, mod: 10, chars: "0987654321"},

	Valid: []Example{
		{"1.234.567-2", ""},
		{"4.567.890-5", ""},
		{"12345672", ""},
	},
	Invalid: []Example{
		{"12345673", "check digit"},
		{"1.234.567-X", "shape"},
		{"123456789", "shape"},
	},
}
