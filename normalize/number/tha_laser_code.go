package number

var thaLaserCode = Scheme{
	ID:        "tha-laser-code",
	Country:   "THA",
	Name:      "identity card laser code",
	LocalName: "เลขควบคุมหลังบัตร",
	Rule:      "Two letters and ten digits.",

	mask: "aan{10}",

	Valid: []Example{
		{"JT1-2345678-90", ""},
		{"ME0123456789", ""},
		{"AA9-9999999-99", ""},
	},
	Invalid: []Example{
		{"J11-2345678-90", "shape"},
		{"JT1-234567-90", "shape"},
		{"JT12345678901", "shape"},
	},
}
