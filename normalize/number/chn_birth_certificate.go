package number

var chnBirthCertificate = scheme{
	id:        "chn-birth-certificate",
	country:   "CHN",
	name:      "medical birth certificate number",
	localName: "出生医学证明编号",
	cards:     []string{"birth_certificate"},
	bearer:    Document,
	rule:      "A letter for the edition and nine digits.",

	mask: "an{9}",

	valid: []Example{
		{"O110012345", ""},
		{"J440123456", ""},
		{"P330000001", ""},
	},
	invalid: []Example{
		{"110012345", "shape"},
		{"O11001234", "shape"},
		{"OO10012345", "shape"},
	},
}
