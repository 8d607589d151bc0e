package number

var uryCI = scheme{
	id:        "ury-ci",
	country:   "URY",
	name:      "identity card number",
	localName: "cédula de identidad",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Six or seven digits and one by weights 2 9 8 7 6 3 4.",
	sources: []string{
		"github.com/koblas/stdnum-js src/uy/cedula.ts",
	},
	strength: Hard,

	mask:    "n{7}c",
	drop:    "/",
	padFrom: 7, padTo: 8,
	check: weighted{weights: []int8{2, 9, 8, 7, 6, 3, 4}, mod: 10, chars: "0987654321"},

	valid: []Example{
		{"1.234.567-2", ""},
		{"4.567.890-5", ""},
		{"12345672", ""},
	},
	invalid: []Example{
		{"12345673", "check digit"},
		{"1.234.567-X", "shape"},
		{"123456789", "shape"},
	},
}
