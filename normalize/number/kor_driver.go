package number

var korDriver = Scheme{
	ID:        "kor-driver",
	Country:   "KOR",
	Name:      "Driver licence number",
	LocalName: "운전면허번호",
	Rule:      "12 digits AA-YY-NNNNNN-CC; region 11-26,28; old cards print the region in Korean (서울, 경기...).",
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
