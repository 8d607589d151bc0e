package number

var korDriver = scheme{
	id:        "kor-driver",
	country:   "KOR",
	name:      "driving licence number",
	localName: "운전면허번호",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Police region, year, six digits and two check digits whose rule is not public.",
	sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/korea/kr_driver_license_recognizer.py",
	},

	mask:    "rr nn n{6} nn",
	regions: koreaPolice,

	valid: []Example{
		{"11-12-123456-01", "11"},
		{"281912345678", "28"},
		{"13-98-000001-23", "13"},
	},
	invalid: []Example{
		{"10-12-123456-01", "region code"},
		{"11-12-12345-01", "shape"},
		{"서울-12-123456-01", "shape"},
	},
}
