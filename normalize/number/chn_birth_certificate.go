package number

var chnBirthCertificate = Scheme{
	ID:        "chn-birth-certificate",
	Country:   "CHN",
	Name:      "medical birth certificate number",
	LocalName: "出生医学证明编号",
	Cards:     []string{"birth_certificate"},
	Rule:      "A letter for the edition and nine digits.",

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
