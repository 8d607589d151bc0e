package number

var gbrNINO = scheme{
	id:        "gbr-nino",
	country:   "GBR",
	name:      "National Insurance number",
	localName: "NINO",
	bearer:    Person,
	rule:      "Two letters, six digits and a letter A to D. D, F, I, Q, U and V do not begin a number, O is not second, and BG, GB, KN, NK, NT, TN and ZZ are not given out.",
	sources: []string{
		"github.com/koblas/stdnum-js src/gb/nino.ts",
	},

	mask:     "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]n{6}[A-D]{0,1}",
	reserved: "BGx{6,7} | GBx{6,7} | KNx{6,7} | NKx{6,7} | NTx{6,7} | TNx{6,7} | ZZx{6,7}",

	valid: []Example{
		{"AB123456C", ""},
		{"JG103759A", ""},
		{"CE123456D", ""},
	},
	invalid: []Example{
		{"QQ123456C", "shape"},
		{"DA123456C", "shape"},
		{"AB12345C", "shape"},
	},
}
