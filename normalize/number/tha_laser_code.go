package number

var thaLaserCode = scheme{
	id:        "tha-laser-code",
	country:   "THA",
	name:      "identity card laser code",
	localName: "เลขควบคุมหลังบัตร",
	bearer:    Document,
	rule:      "Two letters and ten digits.",

	mask: "aan{10}",

	valid: []Example{
		{"JT1-2345678-90", ""},
		{"ME0123456789", ""},
		{"AA9-9999999-99", ""},
	},
	invalid: []Example{
		{"J11-2345678-90", "shape"},
		{"JT1-234567-90", "shape"},
		{"JT12345678901", "shape"},
	},
}
