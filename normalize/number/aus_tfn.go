package number

// The law forbids to ask for it as proof of identity.
var ausTFN = scheme{
	id:        "aus-tfn",
	country:   "AUS",
	name:      "tax file number",
	localName: "TFN",
	bearer:    Taxpayer,
	rule:      "Nine digits whose sum by weights 1 4 3 7 5 8 6 9 10 is a multiple of 11, which the issuer tells software makers in confidence. Persons and firms have it alike.",
	sources: []string{
		"https://i2advisory.com.au/resources/general/the-secret-life-of-tfns",
		"https://www.discoveryaccountants.com.au/blog/post/2428/The-secret-life-of-tax-file-numbers/ (the confidence)",
		"github.com/koblas/stdnum-js src/au/tfn.ts",
	},
	strength: Soft,
	masked:   true,

	mask:     "n{8}c",
	reserved: "0{9}",
	check:    zeroSum{weights: []int8{1, 4, 3, 7, 5, 8, 6, 9, 10}, mod: 11},

	valid: []Example{
		{"123 456 782", ""},
		{"876543210", ""},
		{"565 499 002", ""},
	},
	invalid: []Example{
		{"123 456 783", "check digit"},
		{"12345678", "shape"},
		{"12345678A", "shape"},
	},
}
