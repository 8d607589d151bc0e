package number

// Only the province is verified: counties merge and their codes are never given
// out again, so tables of counties refuse genuine numbers. 81 to 83 begin the
// numbers on the residence permits for Hong Kong, Macao and Taiwan.
var chnResidentID = Scheme{
	ID:        "chn-resident-id",
	Country:   "CHN",
	Name:      "citizen identity number",
	LocalName: "公民身份号码",
	Cards:     []string{"national_id", "driving_license"},
	Rule:      "Six digits for the county of registration, birth date YYYYMMDD, a serial that is odd for men, and a character by ISO/IEC 7064 MOD 11-2.",
	Sources: []string{
		"GB 11643-1999",
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
