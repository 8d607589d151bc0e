package number

var cheAHV = scheme{
	id:        "che-ahv",
	country:   "CHE",
	name:      "social security number",
	localName: "AHV-Nummer, numéro AVS, numero AVS",
	bearer:    Person,
	rule:      "756, nine digits, and a digit by weights 1 3 1 3 and so on, as in EAN-13.",
	sources: []string{
		"github.com/hl7ch/ch-core input/fsh/invariants/ahvn13-digit-check.fsh",
		"github.com/koblas/stdnum-js src/ch/ssn.ts",
	},
	strength: Hard,

	mask:  "756n{9}c",
	check: weighted{weights: []int8{1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3}, mod: 10, chars: "0987654321"},

	valid: []Example{
		{"756.9217.0769.85", ""},
		{"756.1234.5678.97", ""},
	},
	invalid: []Example{
		{"756.9217.0769.84", "check digit"},
		{"757.9217.0769.85", "shape"},
		{"756.9217.0769", "shape"},
	},
}
