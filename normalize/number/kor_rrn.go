package number

// The law wants it masked from the eighth digit on.
var korRRN = scheme{
	id:        "kor-rrn",
	country:   "KOR",
	name:      "resident registration number",
	localName: "주민등록번호",
	cards:     []string{"national_id"},
	printed:   []string{"passport", "driving_license"},
	bearer:    Person,
	rule:      "Birth date YYMMDD, a digit for century and sex, and, until October 2020, region, order and a digit by weights 2 to 9 and 2 to 5 modulo 11. Since then the last six digits of whoever gets or changes a number are random, so a digit that fails says nothing.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/kr/rrn.py",
		"https://github.com/koblas/stdnum-js/issues/134",
		"https://github.com/eGovFramework/egovframe-common-components/pull/1196",
	},
	strength: Advisory,
	masked:   true,

	mask:   "yymmdd [g:0-49] n{5} c",
	check:  weighted{weights: korWeights, mod: 11, chars: "10987654321"},
	male:   odd,
	female: even,
	eras:   []era{{"90", 1800}, {"12", 1900}, {"34", 2000}},

	valid: []Example{
		{"971013-9019902", "1897-10-13 M"},
		{"800101-1234560", "1980-01-01 M"},
		{"200102-3234560", "2020-01-02 M"},
	},
	invalid: []Example{
		{"971313-9019902", "date"},
		{"971013-901990", "shape"},
		{"971013-A019902", "shape"},
	},
}

var korWeights = []int8{2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5}
