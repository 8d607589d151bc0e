package number

// The brackets carry the check digit: removing "(…)" as a comment destroys it
// (biter777-style cleaning). Card prints first registration as MM-YY in
// brackets, e.g. (06-96), and the issue date as DD-MM-YY: two different date
// shapes. *** / A / AZ symbols under the birth date are not part of the number.
// Full-width brackets （3） are common in OCR.
var hkgHKID = Scheme{
	ID:        "hkg-hkid",
	Country:   "HKG",
	Name:      "Hong Kong identity card number",
	LocalName: "香港身份證號碼",
	Rule:      "A=10..Z=35, leading blank = 36; weights 9,8,7,6,5,4,3,2 over [blank|letter][letter]6 digits; r = sum mod 11; check = (11-r) mod 11, 10 = A, i.e. \"0A987654321\"[r].",
	Sources: []string{
		"github.com/koblas/stdnum-js src/hk/hkid.ts",
		"github.com/identique/idnumbers idnumbers/nationalid/hkg",
		"github.com/validatorjs/validator.js src/lib/isIdentityCard.js (zh-HK)",
	},
	Strength: Hard,

	mask: "an{6} [0-9A] | aan{6} [0-9A]",
	drop: "()[]",
	check: byLength{
		{8, weighted{weights: []int8{8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0A987654321", offset: 9 * 36}},
		{9, weighted{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0A987654321"}},
	},

	Valid: []Example{
		{"A123456(3)", ""},
		{"W520128(7)", ""},
		{"Q803337(0)", ""},
		{"Z867821A", ""},
		{"OV290326[A]", ""},
		{"C668668(9)", ""},
		{"AB987654(3)", ""},
		{"WX1234569", ""},
	},
	Invalid: []Example{
		{"A123456(4)", "check digit"},
		{"A12345(3)", "shape"},
		{"Z683365(5)", "check digit"},
		{"M4578601", "check digit"},
	},
}
