package number

var chnResidentID15 = scheme{
	id:        "chn-resident-id-15",
	country:   "CHN",
	name:      "citizen identity number of the first generation",
	localName: "一代身份证号码",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "As today, with the year in two digits and without check character; ended on 1 January 2013.",
	sources: []string{
		"github.com/validatorjs/validator.js src/lib/isIdentityCard.js (check15IdCardNo)",
	},

	mask:    "[r:1-8]r nnnn yymmdd nns",
	male:    odd,
	female:  even,
	century: chinese15,
	regions: chinaProvinces,

	valid: []Example{
		{"110105491231002", "1949-12-31 F 11"},
	},
	invalid: []Example{
		{"110105491331002", "date"},
		{"11010549123100", "shape"},
		{"910105491231002", "shape"},
	},
}

// chinese15 knows that the order numbers 996 to 999 were kept for those born
// before 1900.
func chinese15(n string, _ int) int {
	if n[12:] >= "996" {
		return 0
	}
	return 1900
}
