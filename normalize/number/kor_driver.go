package number

var korDriver = Scheme{
	ID:        "kor-driver",
	Country:   "KOR",
	Name:      "driving licence number",
	LocalName: "운전면허번호",
	Cards:     []string{"driving_license"},
	Rule:      "Police region, year, six digits and two check digits whose rule is not public.",
	Sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/korea/kr_driver_license_recognizer.py",
	},

	mask:    "rr nn n{6} nn",
	regions: koreaPolice,

	Valid: []Example{
		{"11-12-123456-01", "11"},
		{"281912345678", "28"},
		{"13-98-000001-23", "13"},
	},
	Invalid: []Example{
		{"10-12-123456-01", "region code"},
		{"11-12-12345-01", "shape"},
		{"서울-12-123456-01", "shape"},
	},
}
