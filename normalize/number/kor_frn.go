package number

var korFRN = scheme{
	id:        "kor-frn",
	country:   "KOR",
	name:      "alien registration number",
	localName: "외국인등록번호",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "As the resident registration number, with 5 to 8 for century and sex, and the check digit two higher, where the number is from before October 2020.",
	sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/korea/kr_frn_recognizer.py",
	},
	strength: Advisory,
	masked:   true,

	mask:   "yymmdd [g:5-8] n{5} c",
	check:  weighted{weights: korWeights, mod: 11, chars: "32109876543"},
	male:   odd,
	female: even,
	eras:   []era{{"56", 1900}, {"78", 2000}},

	valid: []Example{
		{"900101-5123452", "1990-01-01 M"},
		{"010203-8123456", "2001-02-03 F"},
	},
	invalid: []Example{
		{"900101-1123454", "shape"},
		{"901301-5123454", "date"},
		{"900101-512345", "shape"},
	},
}
