package number

var chnBirthCertificate = Scheme{
	ID:        "chn-birth-certificate",
	Country:   "CHN",
	Name:      "Medical birth certificate number",
	LocalName: "出生医学证明编号",
	Rule:      "1 letter (edition) + 9 digits; first 2 digits = province code (GB/T 2260)",

	mask: "an{9}",

	Valid: []Example{
		{"O110012345", ""},
		{"J440123456", ""},
		{"P330000001", ""},
	},
	Invalid: []Example{
		{"110012345", "shape"},
		{"O11001234", "shape"},
		{"OO10012345", "shape"},
	},
}
