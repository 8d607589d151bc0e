package number

// Last character X is read by OCR as x, ×, Х (Cyrillic), 乂 or *; fold before
// the check. 6-digit codes 810000/820000/830000 are NOT residents of mainland
// but holders of the HK/Macao/Taiwan residence permit.
var chnResidentID = Scheme{
	ID:        "chn-resident-id",
	Country:   "CHN",
	Name:      "Citizen identity number (GB 11643-1999)",
	LocalName: "公民身份号码",
	Rule:      "ISO 7064 MOD 11-2. Weights 7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2 over digits 1-17; r = sum mod 11; check = \"10X98765432\"[r].",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/cn/ric.py",
		"github.com/validatorjs/validator.js src/lib/isIdentityCard.js",
	},
	Strength: Hard,

	mask:    "[r:1-8]r nnnn yyyymmdd nns [0-9X]",
	check:   gb11643,
	male:    odd,
	female:  even,
	regions: chinaProvinces,

	Valid: []Example{
		{"11010519491231002X", "1949-12-31 F 11"},
		{"440524188001010014", "1880-01-01 M 44"},
		{"360426199101010071", "1991-01-01 M 36"},
		{"110101199003077715", "1990-03-07 M 11"},
	},
	Invalid: []Example{
		{"110105194912310029", "check digit"},
		{"11010519490231002X", "date"},
		{"1101051949123100", "shape"},
	},
}
