package number

var gbrNINO = Scheme{
	ID:      "gbr-nino",
	Country: "GBR",
	Name:    "National insurance number",
	Rule:    "Prefix not BG, GB, KN, NK, NT, TN, ZZ, no D F I Q U V first, no O second.",
	Sources: []string{
		"github.com/koblas/stdnum-js src/gb/nino.ts",
	},

	mask:     "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]n{6}[A-D]{0,1}",
	reserved: "BGx{6,7} | GBx{6,7} | KNx{6,7} | NKx{6,7} | NTx{6,7} | TNx{6,7} | ZZx{6,7}",

	Valid: []Example{
		{"AB123456C", ""},
		{"JG103759A", ""},
		{"CE123456D", ""},
	},
	Invalid: []Example{
		{"QQ123456C", "shape"},
		{"DA123456C", "shape"},
		{"AB12345C", "shape"},
	},
}
