package number

var chnVisa = Scheme{
	ID:        "chn-visa",
	Country:   "CHN",
	Name:      "Chinese visa sticker number",
	LocalName: "中国签证号码",
	Rule:      "Letter + 7 digits typical; MRV-A MRZ (2x44) carries the check digit",

	mask: "an{7,8}",

	Valid: []Example{
		{"A1234567", ""},
		{"H01234567", ""},
		{"B7654321", ""},
	},
	Invalid: []Example{
		{"1234567", "shape"},
		{"AB123456", "shape"},
		{"A123456", "shape"},
	},
}
