package number

// The brackets carry the check digit and must not be dropped as a comment. Some
// implementations refuse the letter O, which exists.
var hkgHKID = scheme{
	id:        "hkg-hkid",
	country:   "HKG",
	name:      "identity card number",
	localName: "香港身份證號碼",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "One or two letters, six digits, and in brackets a digit or A by weights 9 8 7 6 5 4 3 2 modulo 11; a missing first letter counts 36.",
	sources: []string{
		"github.com/koblas/stdnum-js src/hk/hkid.ts",
		"github.com/identique/idnumbers idnumbers/nationalid/hkg",
		"github.com/validatorjs/validator.js src/lib/isIdentityCard.js (zh-HK)",
	},
	strength: Hard,

	mask: "an{6} [0-9A] | aan{6} [0-9A]",
	drop: "()[]",
	check: byLength{
		{8, weighted{weights: []int8{8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0A987654321", offset: 9 * 36}},
		{9, weighted{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0A987654321"}},
	},

	valid: []Example{
		{"A123456(3)", ""},
		{"W520128(7)", ""},
		{"Q803337(0)", ""},
		{"Z867821A", ""},
		{"OV290326[A]", ""},
		{"C668668(9)", ""},
		{"AB987654(3)", ""},
		{"WX1234569", ""},
	},
	invalid: []Example{
		{"A123456(4)", "check digit"},
		{"A12345(3)", "shape"},
		{"Z683365(5)", "check digit"},
		{"M4578601", "check digit"},
	},
}
