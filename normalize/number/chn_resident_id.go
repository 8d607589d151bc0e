package number

// Only the province is verified: counties merge and their codes are never given
// out again, so tables of counties refuse genuine numbers. 81 to 83 begin the
// numbers on the residence permits for Hong Kong, Macao and Taiwan.
var chnResidentID = scheme{
	id:        "chn-resident-id",
	country:   "CHN",
	name:      "citizen identity number",
	localName: "公民身份号码",
	cards:     []string{"national_id", "driving_license"},
	printed:   []string{"residence_permit"},
	bearer:    Person,
	rule:      "Six digits for the county of registration, birth date YYYYMMDD, a serial that is odd for men, and a character by ISO/IEC 7064 MOD 11-2.",
	sources: []string{
		"GB 11643-1999",
		"github.com/arthurdejong/python-stdnum stdnum/cn/ric.py",
		"github.com/validatorjs/validator.js src/lib/isIdentityCard.js",
	},
	strength: Hard,

	mask:    "[r:1-8]r nnnn yyyymmdd nns [0-9X]",
	check:   gb11643,
	male:    odd,
	female:  even,
	regions: chinaProvinces,

	valid: []Example{
		{"11010519491231002X", "1949-12-31 F 11"},
		{"440524188001010014", "1880-01-01 M 44"},
		{"360426199101010071", "1991-01-01 M 36"},
		{"110101199003077715", "1990-03-07 M 11"},
	},
	invalid: []Example{
		{"110105194912310029", "check digit"},
		{"11010519490231002X", "date"},
		{"1101051949123100", "shape"},
	},
}
