package number

var nldOnderwijsnummer = scheme{
	id:        "nld-onderwijsnummer",
	country:   "NLD",
	name:      "education number of those without a citizen service number",
	localName: "onderwijsnummer",
	bearer:    Person,
	rule:      "Nine digits that begin with 10 and whose sum by weights 9 8 7 6 5 4 3 2 -1 leaves 5 modulo 11, where that of a citizen service number leaves 0; no publication by the issuer is known.",
	sources: []string{
		"https://nl.wikipedia.org/wiki/Onderwijsnummer",
		"github.com/koblas/stdnum-js src/nl/onderwijsnummer.ts",
	},
	strength: Soft,

	mask:  "10n{6}c",
	check: weighted{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "6789.012345"},

	valid: []Example{
		{"1012.22.331", ""},
		{"100000004", ""},
		{"105432101", ""},
	},
	invalid: []Example{
		{"101222332", "check digit"},
		{"211222337", "shape"},
		{"1012223311", "shape"},
	},
}
